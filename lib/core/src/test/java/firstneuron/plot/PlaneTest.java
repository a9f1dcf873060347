package firstneuron.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstneuron.data.Iris;
import firstneuron.data.MadeUp;
import firstneuron.data.TruthTables;
import firstneuron.perceptron.Gates;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Table;

/** A plane is to scale, and what a model says about it has a border as exact as the pixels. */
class PlaneTest {
    private static Table points(String xName, double[] x, String yName, double[] y) {
        return Table.create(
                "points",
                DoubleColumn.create(xName, x),
                DoubleColumn.create(yName, y),
                IntColumn.create("class", new int[x.length]));
    }

    private static Axes axes(Table table) {
        return new PlaneChart("t", PlaneData.of(table)).axes();
    }

    @Test
    void aLineAboveRunsOverThePoints() {
        PlaneChart chart = new PlaneChart("t", PlaneData.of(TruthTables.and()));
        double[][] throughTheOrigin = {{-0.2, -0.2}, {0.2, 0.2}};
        Picture picture = chart.linesAbove(List.<double[][]>of(throughTheOrigin), Color.BLACK, 3)
                .picture();
        int x = (int) Math.round(2 * chart.axes().across(0));
        int y = (int) Math.round(2 * chart.axes().upward(0));
        assertEquals(Color.BLACK, new Color(picture.getRGB(x, y)));
    }

    @Nested
    class TheUnits {
        static Stream<Table> planes() {
            return Stream.of(
                    TruthTables.and(),
                    MadeUp.moons(20, 0.1, 1),
                    MadeUp.spiral(20, 0.1, 1),
                    Iris.load().selectColumns("petal_length_cm", "petal_width_cm", "species"),
                    points("x1", new double[] {0, 4}, "x2", new double[] {0, 1}),
                    points("x1", new double[] {0, 1}, "x2", new double[] {0, 4}));
        }

        @ParameterizedTest
        @MethodSource("planes")
        void areAsLongToTheRightAsUpward(Table plane) {
            Axes axes = axes(plane);
            double right = axes.across(1) - axes.across(0);
            double up = axes.upward(0) - axes.upward(1);
            assertEquals(1, right / up, 0.005);
        }

        @ParameterizedTest
        @MethodSource("planes")
        void leaveEveryPointInsideThePlane(Table plane) {
            Axes axes = axes(plane);
            PlaneData data = PlaneData.of(plane);
            Rectangle2D plot = axes.plot();
            for (int i = 0; i < data.x().length; i++) {
                assertTrue(plot.contains(axes.across(data.x()[i]), axes.upward(data.y()[i])));
            }
        }

        @Test
        void areFreeWhereOneRangeIsMoreThanFiveTimesTheOther() {
            assertFalse(axes(points("x1", new double[] {0, 6}, "x2", new double[] {0, 1}))
                    .isToScale());
        }

        @Test
        void areFreeWhereTheAxesHaveDifferentUnits() {
            double[] numbers = {0, 1};
            assertFalse(
                    axes(points("length_cm", numbers, "water_percent", numbers)).isToScale());
            assertTrue(axes(points("length_cm", numbers, "width_cm", numbers)).isToScale());
        }

        @Test
        void areEqualOnASurfaceToo() {
            Curve way = new Curve("way", new double[] {-4, 4}, new double[] {-1, 1}, true);
            assertTrue(new SurfaceChart("x", "y", (x, y) -> x * x + y * y, way)
                    .axes()
                    .isToScale());
        }
    }

    @Nested
    class TheBorder {
        private final Axes axes = axes(TruthTables.xor());
        private final double pixel = 0.5 / (axes.across(1) - axes.across(0));

        private List<double[][]> border(Field field) {
            Lattice lattice = Lattice.of(axes.window(), 180, 130, field);
            return Contour.exact(lattice, 0.5).lines();
        }

        private double farthest(double[][] line, java.util.function.ToDoubleFunction<double[]> distance) {
            return Stream.of(line).mapToDouble(distance).max().orElseThrow();
        }

        @Test
        void ofACircleIsOneClosedLineWithinAPixelOfIt() {
            List<double[][]> lines = border(Field.of("f", (x, y) -> Math.hypot(x - 0.5, y - 0.5) < 0.6 ? 1 : 0));
            assertEquals(1, lines.size());
            double[][] circle = lines.get(0);
            assertEquals(circle[0][0], circle[circle.length - 1][0]);
            assertEquals(circle[0][1], circle[circle.length - 1][1]);
            assertTrue(farthest(circle, p -> Math.abs(Math.hypot(p[0] - 0.5, p[1] - 0.5) - 0.6)) < pixel);
        }

        @Test
        void ofALineIsThatLine() {
            List<double[][]> lines = border(Field.of("f", (x, y) -> x + 2 * y > 1.3 ? 1 : 0));
            assertEquals(1, lines.size());
            assertTrue(farthest(lines.get(0), p -> Math.abs(p[0] + 2 * p[1] - 1.3) / Math.sqrt(5)) < pixel);
            double[][] line = lines.get(0);
            double length = Math.hypot(line[line.length - 1][0] - line[0][0], line[line.length - 1][1] - line[0][1]);
            assertTrue(length > 1, "it runs through the whole plane");
        }

        @Test
        void ofASmoothAnswerLiesWhereItIsOneHalf() {
            List<double[][]> lines = border(Field.of("f", (x, y) -> 1 / (1 + Math.exp(-20 * (x * y - 0.25)))));
            lines.forEach(line -> assertTrue(farthest(line, p -> Math.abs(p[0] * p[1] - 0.25)) < pixel));
            assertFalse(lines.isEmpty());
        }

        @Test
        void ofAStripHasTwoLines() {
            assertEquals(
                    2,
                    border(Field.of("f", (x, y) -> x + y > 0.5 && x + y < 1.5 ? 1 : 0))
                            .size());
        }

        @Test
        void isNowhereWhereAllAnswersAreTheSame() {
            assertEquals(List.of(), border(Field.of("f", (x, y) -> 1)));
            String text = Plots.boundary("t", (x, y) -> 1, TruthTables.xor()).toString();
            assertTrue(
                    text.endsWith("No border, where the answer is one half, runs through this part of the plane."),
                    text);
        }
    }

    @Nested
    class ARegion {
        @Test
        void thatJumpsHasASharpEdgeBesideItsBorder() {
            // the line x = 0.5 lies between two corners of the lattice; 2 points beside it the ground has its full
            // colour
            PlaneChart chart = new PlaneChart("t", PlaneData.of(TruthTables.xor()));
            Picture picture = chart.regions((x, y) -> x > 0.5037 ? 1 : 0).picture();
            int column = (int) Math.round(2 * chart.axes().across(0.5037));
            int row = (int) Math.round(2 * chart.axes().upward(0.25));
            assertEquals(Theme.field(-1).getRGB(), picture.getRGB(column - 4, row));
            assertEquals(Theme.field(1).getRGB(), picture.getRGB(column + 4, row));
            assertEquals(Theme.TEXT.getRGB(), picture.getRGB(column, row));
        }

        @Test
        void ofAPerceptronIsTheSameAsThatOfItsFormula() {
            Picture drawn = Plots.boundary("t", Gates.and(), TruthTables.and());
            Picture formula = new PlaneChart("t", PlaneData.of(TruthTables.and()))
                    .regions((x1, x2) -> 0.5 * x1 + 0.5 * x2 - 0.7 > 0 ? 1 : 0)
                    .picture();
            assertEquals(formula.getRGB(200, 300), drawn.getRGB(200, 300));
            assertEquals(formula.getRGB(700, 150), drawn.getRGB(700, 150));
            assertNotEquals(drawn.getRGB(200, 300), drawn.getRGB(700, 150));
        }
    }
}
