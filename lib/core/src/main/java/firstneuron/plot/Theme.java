package firstneuron.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.internal.chartpart.AxesChart;
import org.knowm.xchart.style.AxesChartStyler;

/**
 * The one look of all pictures: sizes, colours, fonts, strokes, and how an XChart chart is dressed.
 *
 * <p>The colours of classes and curves are those of M. Okabe and K. Ito, "Color Universal Design" (2002), which people
 * with any kind of colour vision can tell apart.
 */
final class Theme {
    static final int WIDTH = 560;
    static final int HEIGHT = 360;
    static final int PAIR_WIDTH = 480;
    static final int PAIR_HEIGHT = 400;

    static final Color BACKGROUND = Color.WHITE;
    static final Color TEXT = new Color(0x24292F);
    static final Color QUIET_TEXT = new Color(0x57606A);
    static final Color HAIRLINE = new Color(0xD0D7DE);
    static final Color GRID = new Color(0xEAEEF2);
    static final Color GRID_ON_FIELD = new Color(0x24, 0x29, 0x2F, 0x30);

    static final Color BLUE = new Color(0x0072B2);
    static final Color VERMILLION = new Color(0xD55E00);
    static final Color GREEN = new Color(0x009E73);
    static final Color BLACK = Color.BLACK;
    /** Vermillion and green are bright enough for marks; letters are thin, and darker. */
    static final Color VERMILLION_TEXT = new Color(0xB34700);

    static final Color GREEN_TEXT = new Color(0x006B4D);
    static final Color QUIET_MARK = new Color(0x8C959F);
    private static final List<Color> CURVES = List.of(BLUE, VERMILLION, GREEN, BLACK);
    /** The same colours come back dashed. */
    static final int MOST_CURVES = 2 * CURVES.size();

    static final List<Color> CLASSES = List.of(VERMILLION, BLUE, GREEN, BLACK);

    static final Color NEGATIVE = new Color(0xF59322);
    private static final Color NEUTRAL = new Color(0xE8EAEB);
    static final Color POSITIVE = new Color(0x0877BD);
    /** How much of a field's colour is left over white: pale enough for points to stand out. */
    private static final double FIELD_STRENGTH = 0.42;

    private static final int[] SHADES =
            IntStream.rangeClosed(-256, 256).map(i -> shade(i / 256.0)).toArray();

    static final Color NO_COLOUR = new Color(0, true);
    static final double HARDLY_MORE = 1e-6;
    static final int CHART_PADDING = 18;
    static final int MARK = 9;

    private static final int TITLE_MARGIN = 12;
    private static final int SMALLEST_TITLE = 9;

    static final Font BODY = font(Font.PLAIN, 12);
    static final Font SMALL = font(Font.PLAIN, 11);
    static final Font TINY = font(Font.PLAIN, 9);
    static final Font STRONG = font(Font.BOLD, 12);
    static final Font TITLE = font(Font.BOLD, 14);

    private Theme() {}

    /**
     * The colour of a signed field: orange below 0, grey at 0, blue above.
     *
     * @param value from −1 to 1; what lies beyond gets the colour of the end
     * @return a pale colour
     */
    static Color field(double value) {
        return new Color(fieldRgb(value));
    }

    /** The same as one number, for an image of thousands of pixels, from a list of all shades. */
    static int fieldRgb(double value) {
        double t = Math.max(-1, Math.min(1, value));
        return SHADES[(int) Math.round((t + 1) / 2 * (SHADES.length - 1))];
    }

    private static int shade(double t) {
        int strong = mix(NEUTRAL.getRGB(), (t < 0 ? NEGATIVE : POSITIVE).getRGB(), Math.abs(t));
        return mix(Color.WHITE.getRGB(), strong, FIELD_STRENGTH);
    }

    /**
     * The colour of a signed number such as a weight.
     *
     * @param value any number
     * @return blue from 0 on, vermillion below
     */
    static Color sign(double value) {
        return value < 0 ? VERMILLION : BLUE;
    }

    /**
     * The colour of the letters that stand for a signed number.
     *
     * @param value any number
     * @return blue from 0 on, a dark vermillion below
     */
    static Color signText(double value) {
        return value < 0 ? VERMILLION_TEXT : BLUE;
    }

    /** The colour of the n-th curve of a chart, counted from 0. */
    static Color curve(int index) {
        return CURVES.get(index % CURVES.size());
    }

    /** Whether a curve, counted from 0, has a colour that another one has, too. */
    static boolean isDashed(int index) {
        return index >= CURVES.size();
    }

    static BasicStroke line(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    static BasicStroke dashed(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {6, 5}, 0);
    }

    /** The font of a title, made smaller where a long title would not fit the picture. */
    static Font titleFont(String title, int width) {
        Font font = TITLE;
        while (Ink.width(font, title) > width - 2 * TITLE_MARGIN && font.getSize() > SMALLEST_TITLE) {
            font = font.deriveFont(font.getSize2D() - 1);
        }
        return font;
    }

    /** Gives a chart of any kind this look. Its ground is left to what lies below, its title and legend to the picture. */
    static void dress(AxesChart<?, ?> chart) {
        AxesChartStyler style = (AxesChartStyler) chart.getStyler();
        style.setLocale(Locale.ROOT);
        style.setChartTitleVisible(false).setLegendVisible(false);
        style.setChartBackgroundColor(NO_COLOUR).setChartFontColor(TEXT).setChartPadding(CHART_PADDING);
        style.setPlotBackgroundColor(NO_COLOUR).setPlotBorderVisible(false).setPlotContentSize(1);
        style.setPlotMargin(0).setAxisTickPadding(6).setAxisTitlePadding(12);
        style.setPlotGridLinesColor(GRID_ON_FIELD).setPlotGridLinesStroke(new BasicStroke(1));
        style.setAxisTicksLineVisible(false).setAxisTicksMarksVisible(false).setPlotTicksMarksVisible(false);
        style.setAxisTitleFont(BODY);
        style.setAxisTickLabelsFont(SMALL).setAxisTickLabelsColor(QUIET_TEXT);
        style.setYAxisLabelAlignment(AxesChartStyler.TextAlignment.Right);
        style.setXAxisTickLabelsFormattingFunction(Scale::label).setYAxisTickLabelsFormattingFunction(Scale::label);
        style.setXAxisTickMarkSpacingHint(100).setYAxisTickMarkSpacingHint(50);
        style.setMarkerSize(MARK);
    }

    /** Shows this part of the plane, and hardly more: XChart labels what lies before the end of an axis, not the end. */
    static void frame(XYChart chart, Window window) {
        double x = (window.xMax() - window.xMin()) * HARDLY_MORE;
        double y = chart.getStyler().isYAxisLogarithmic() ? 0 : (window.yMax() - window.yMin()) * HARDLY_MORE;
        chart.getStyler().setXAxisMin(window.xMin() - x).setXAxisMax(window.xMax() + x);
        chart.getStyler().setYAxisMin(window.yMin() - y).setYAxisMax(window.yMax() + y);
    }

    static Color mix(Color from, Color to, double share) {
        return new Color(mix(from.getRGB(), to.getRGB(), share));
    }

    private static int mix(int from, int to, double share) {
        return channel(from, to, 16, share) | channel(from, to, 8, share) | channel(from, to, 0, share);
    }

    private static int channel(int from, int to, int place, double share) {
        int start = from >> place & 0xFF;
        int end = to >> place & 0xFF;
        return (int) Math.round(start + (end - start) * share) << place;
    }

    /** DejaVu Sans has every sign of the formulas; the others are what a machine without it is likely to have. */
    private static Font font(int style, int size) {
        Set<String> installed = Set.copyOf(Arrays.asList(
                GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames(Locale.ROOT)));
        String family = List.of("DejaVu Sans", "Noto Sans", "Ubuntu", "Arial").stream()
                .filter(installed::contains)
                .findFirst()
                .orElse(Font.SANS_SERIF);
        return new Font(family, style, size);
    }
}
