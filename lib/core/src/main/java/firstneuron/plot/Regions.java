package firstneuron.plot;

import java.util.function.UnaryOperator;
import tech.tablesaw.api.Table;

/**
 * The plane as a model sees it that never changes. So a draft asks the model about a quarter of the places, and the sharp
 * picture about all of them, a little later.
 */
final class Regions {
    private Regions() {}

    /**
     * Points in the plane, and below them the answers of a model.
     *
     * @param title the finding
     * @param points first two columns the axes, last column the class
     * @param ground adds the answers to the chart
     */
    static Picture of(String title, Table points, UnaryOperator<PlaneChart> ground) {
        PlaneData data = PlaneData.of(points);
        PlaneChart chart = new PlaneChart(title, data);
        if (!Drafts.areWanted()) {
            return ground.apply(chart).picture();
        }
        return ground.apply(chart.withLargeCells())
                .picture()
                .sharpenedBy(() -> ground.apply(new PlaneChart(title, data)).picture());
    }
}
