package firstneuron.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.internal.chartpart.AxisTickCalculator;

class ScaleTest {
    /** A chart that tells what it writes along the axis to the right. */
    private static final class Told extends XYChart {
        private Told(double from, double to, Scale scale) {
            super(500, 300);
            Theme.dress(this);
            scale.labelAcross(this);
            Theme.frame(this, new Window(from, to, 0, 1));
            addSeries("points", new double[] {from, to, (from + to) / 2}, new double[] {0, 1, 0.5});
            paint(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics(), 500, 300);
        }

        private List<String> labels() {
            AxisTickCalculator ticks = axisPair.getXAxis().getAxisTickCalculator();
            double width = axisPair.getXAxis().getBounds().getWidth();
            List<String> inside = new ArrayList<>();
            for (int i = 0; i < ticks.getTickLabels().size(); i++) {
                double place = ticks.getTickLocations().get(i);
                if (place > 0 && place < width) {
                    inside.add(ticks.getTickLabels().get(i));
                }
            }
            return inside;
        }
    }

    private static List<String> labels(double from, double to, Scale scale) {
        return new Told(from, to, scale).labels();
    }

    @Nested
    class TheNumbers {
        @Test
        void areRoundUpToTheEndsOfTheAxis() {
            assertEquals(List.of("−0.5", "0", "0.5", "1", "1.5"), labels(-0.6, 1.7, Scale.EVEN));
            assertEquals(List.of("0", "20", "40", "60", "80", "100"), labels(0, 100, Scale.EVEN));
        }

        @Test
        void areTheSameWhereverThePointsLie() {
            assertEquals(List.of("0.2", "0.4", "0.6", "0.8", "1", "1.2"), labels(0.1, 1.3, Scale.EVEN));
        }

        @Test
        void neverSayMinusZero() {
            assertEquals("0", Scale.label(-0.0));
            assertTrue(labels(-0.3, 0.3, Scale.EVEN).contains("0"));
        }

        @Test
        void haveAsManyDecimalsAsTheyNeed() {
            assertEquals("0.2500002", Scale.label(0.2500002));
            assertEquals("−1200", Scale.label(-1200));
            assertEquals("1E−7", Scale.label(1e-7));
        }

        @Test
        void areWholeForCounts() {
            assertEquals(List.of("1", "2", "3"), labels(0.9, 3.1, Scale.COUNTS));
        }

        @Test
        void keepTheirDistance() {
            int count = labels(0, 1e15, Scale.EVEN).size();
            assertTrue(count >= 3 && count <= 7, count + " numbers");
        }
    }

    @Nested
    class ALogarithmicScale {
        @Test
        void hasPowersOfTen() {
            assertEquals(List.of(0.01, 0.1, 1.0), Scale.powersOfTen(0.008, 2));
        }

        @Test
        void hasMoreThanOneNumberWhereItIsShort() {
            assertEquals(List.of(0.2, 0.5, 1.0, 2.0), Scale.powersOfTen(0.15, 3));
        }

        @Test
        void leavesPowersOutWhereItIsLong() {
            assertEquals(List.of(1e-16, 1e-14, 1e-12, 1e-10, 1e-8, 1e-6, 1e-4, 0.01, 1.0), Scale.powersOfTen(1e-17, 1));
        }
    }
}
