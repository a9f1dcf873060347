package firstneuron.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.knowm.xchart.internal.chartpart.AxesChart;
import org.knowm.xchart.style.AxesChartStyler;

/**
 * The titles of two axes. XChart draws a title in one font; one with Korean letters needs two, so XChart keeps its place
 * with a title that cannot be seen, and ink fills the place.
 *
 * @param x below the plot
 * @param y at its left, from the bottom to the top
 */
record AxisTitles(String x, String y) {
    /** As high as a title with letters above and below the line. */
    private static final String IN_ITS_PLACE = "Hg";

    private static final double HALF_A_LINE = 6;

    /** Gives the titles to a chart that has its look already. */
    void lay(AxesChart<?, ?> chart) {
        AxesChartStyler style = (AxesChartStyler) chart.getStyler();
        chart.setXAxisTitle(isInk(x) ? IN_ITS_PLACE : Letters.drawable(x));
        chart.setYAxisTitle(isInk(y) ? IN_ITS_PLACE : Letters.drawable(y));
        style.setChartFontColor(isInk(x) ? Theme.NO_COLOUR : Theme.TEXT); // XChart's colour of the title below
        style.setYAxisTitleColor(isInk(y) ? Theme.NO_COLOUR : Theme.TEXT);
    }

    private static boolean isInk(String title) {
        return Letters.areKoreanIn(Letters.drawable(title));
    }

    /**
     * Draws what XChart cannot.
     *
     * @param plot where the plot of the chart lies
     * @param height of the chart
     */
    void paint(Graphics2D g, Rectangle2D plot, double height) {
        if (isInk(x)) {
            double middle = height - Theme.CHART_PADDING - HALF_A_LINE;
            Ink.centred(g, Theme.BODY, Theme.TEXT, x, plot.getCenterX(), middle);
        }
        if (isInk(y)) {
            double middle = Theme.CHART_PADDING + HALF_A_LINE;
            Ink.upward(g, Theme.BODY, Theme.TEXT, y, middle, plot.getCenterY());
        }
    }
}
