package firstneuron.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstneuron.plot.Scale.Kind;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ScaleTest {
    private static List<String> labels(double from, double to, Kind kind) {
        return new Scale(from, to, 0, 400, kind)
                .ticks(60).stream().map(Scale::label).toList();
    }

    @Nested
    class TheNumbers {
        @Test
        void areRound() {
            assertEquals(List.of("−0.5", "0", "0.5", "1", "1.5"), labels(-0.6, 1.7, Kind.EVEN));
            assertEquals(List.of("0", "20", "40", "60", "80", "100"), labels(0, 100, Kind.EVEN));
        }

        @Test
        void neverSayMinusZero() {
            assertEquals("0", Scale.label(new BigDecimal("-0.0")));
            assertTrue(labels(-0.3, 0.3, Kind.EVEN).contains("0"));
        }

        @Test
        void areWholeForCounts() {
            assertEquals(List.of("1", "2", "3"), labels(0.9, 3.1, Kind.COUNTS));
        }

        @Test
        void arePowersOfTenOnALogarithmicScale() {
            assertEquals(List.of("0.01", "0.1", "1"), labels(0.008, 2, Kind.LOGARITHMIC));
        }

        @Test
        void areMoreThanOneOnAShortLogarithmicScale() {
            assertEquals(List.of("0.2", "0.5", "1", "2"), labels(0.15, 3, Kind.LOGARITHMIC));
        }

        @Test
        void areNoneWhereThePlacesHaveNames() {
            assertEquals(List.of(), labels(-0.5, 2.5, Kind.NAMES));
        }

        @Test
        void keepTheirDistance() {
            List<BigDecimal> ticks = new Scale(0, 1e15, 0, 400, Kind.EVEN).ticks(60);
            assertTrue(ticks.size() >= 3 && ticks.size() <= 7, ticks.toString());
        }
    }

    @Test
    void equalFactorsAreEqualStepsOnALogarithmicScale() {
        Scale scale = new Scale(1, 100, 0, 200, Kind.LOGARITHMIC);
        assertEquals(0, scale.at(1), 1e-12);
        assertEquals(100, scale.at(10), 1e-12);
        assertEquals(200, scale.at(100), 1e-12);
    }
}
