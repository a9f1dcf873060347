package firstneuron.plot;

import static java.util.Map.entry;

import firstneuron.nn.Mlp;
import firstneuron.perceptron.Perceptron;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import tech.tablesaw.api.Table;

/**
 * All that the page of a {@link BentPlane} knows: where every place of the sheet lies at the ends of the two stages, and
 * the grounds of both planes. In between the page goes along straight ways.
 */
record BentPlaneData(Mlp network, PlaneData points, HiddenSheet sheet, Perceptron line, Window inputs) {
    /** The places of the sheet along one side. */
    static final int PLACES = 35;

    private static final int GROUND = 60;
    private static final double AROUND = 0.06;

    static BentPlaneData of(Mlp network, Table table) {
        HiddenSheet sheet = HiddenSheet.of(network);
        PlaneData points = PlaneData.of(table);
        return new BentPlaneData(
                network,
                points,
                sheet,
                HiddenPlane.output(network),
                PagePlane.square(Window.around(points.x(), points.y())));
    }

    String json() {
        double[][] bent = places(sheet::bent);
        Window hidden = around(bent);
        return PagePlane.object(Map.ofEntries(
                entry("inputs", PagePlane.sides(inputs)),
                entry("pressed", PagePlane.sides(around(places(sheet::pressed)))),
                entry("hidden", PagePlane.sides(hidden)),
                entry("side", String.valueOf(PLACES)),
                entry("bent", PagePlane.numbers(flat(bent))),
                entry("sums", PagePlane.numbers(flat(sheet.sum(0), sheet.sum(1)))),
                entry("press", PagePlane.numbers(flat(sheet.press(0), sheet.press(1)))),
                entry("line", PagePlane.numbers(line.weight(0), line.weight(1), line.bias())),
                entry("points", PagePlane.points(points, i -> Map.of("bent", PagePlane.numbers(bent(i))))),
                entry("inputGround", ground(inputs, (x1, x2) -> network.output(x1, x2)[0])),
                entry("hiddenGround", ground(hidden, line::output))));
    }

    private double[] bent(int point) {
        return sheet.bent(points.x()[point], points.y()[point]);
    }

    private interface Stage {
        double[] at(double x1, double x2);
    }

    /** Where each place of the sheet is at the end of a stage, column by column from the left, each from the bottom. */
    private double[][] places(Stage stage) {
        return IntStream.range(0, PLACES * PLACES)
                .mapToObj(n -> stage.at(
                        along(inputs.xMin(), inputs.xMax(), n / PLACES),
                        along(inputs.yMin(), inputs.yMax(), n % PLACES)))
                .toArray(double[][]::new);
    }

    private static double along(double from, double to, int place) {
        return from + (to - from) * place / (PLACES - 1);
    }

    private static Window around(double[][] places) {
        return PagePlane.square(HiddenPlane.around(places, AROUND));
    }

    private static double[] flat(double[]... lists) {
        return Arrays.stream(lists).flatMapToDouble(Arrays::stream).toArray();
    }

    private static String ground(Window window, DoubleBinaryOperator model) {
        BufferedImage image = new BufferedImage(GROUND, GROUND, BufferedImage.TYPE_INT_RGB);
        double cell = (window.xMax() - window.xMin()) / GROUND;
        for (int row = 0; row < GROUND; row++) {
            for (int column = 0; column < GROUND; column++) {
                double answer =
                        model.applyAsDouble(window.xMin() + (column + 0.5) * cell, window.yMax() - (row + 0.5) * cell);
                image.setRGB(column, row, Theme.fieldRgb(2 * answer - 1));
            }
        }
        return "\""
                + Picture.draw(GROUND, GROUND, "", g -> g.drawImage(image, 0, 0, null))
                        .dataUri() + "\"";
    }
}
