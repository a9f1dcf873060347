package firstneuron.plot;

import static java.util.Map.entry;

import firstneuron.data.Columns;
import firstneuron.html.Html;
import firstneuron.language.Pages;
import firstneuron.language.Texts;
import java.util.Map;
import tech.tablesaw.api.Table;

/**
 * A straight line with two handles among points of two classes, and below it how many points lie on ground of their own
 * colour.
 *
 * <p>In a notebook: {@code render(line.html(), "text/html")}. It runs in the page and needs no kernel, so it works
 * offline, in stored notebooks and in exported pages, by mouse, pen, finger, or the arrow keys on a handle. Where scripts
 * are not allowed, a picture of the points is shown.
 */
public final class LineToDrag {
    private static final int CLASSES = 2;

    private final String title;
    private final PlaneData points;

    private LineToDrag(String title, PlaneData points) {
        this.title = title;
        this.points = points;
    }

    static LineToDrag of(String title, Table table) {
        PlaneData points = PlaneData.of(table);
        if (points.classNames().size() != CLASSES) {
            throw new IllegalArgumentException("the points have "
                    + points.classNames().size() + " classes, expected 2: one for each side of the line");
        }
        return new LineToDrag(title, points);
    }

    /**
     * The line and the points as HTML that needs nothing else.
     *
     * @return one element with a picture, for where scripts do not run, and a script
     */
    public String html() {
        Picture picture = new PlaneChart(title, points).picture();
        Texts words = Texts.words(LineToDrag.class, "lineToDrag");
        String live = Pages.of(LineToDrag.class, "line-to-drag-live.html", words)
                .fill(Map.of(
                        "title", Html.text(title),
                        "x", Html.text(Columns.label(points.xName())),
                        "y", Html.text(Columns.label(points.yName()))));
        String script = Pages.of(LineToDrag.class, "line-to-drag.js", words)
                .fill(Map.of("plane", PagePlane.SCRIPT, "live", Html.quoted(live)));
        return Pages.of(LineToDrag.class, "line-to-drag.html", words)
                .fill(Map.ofEntries(
                        entry("points", Html.text(data())),
                        entry("title", Html.text(title)),
                        entry("still", Still.of(picture, words)),
                        entry("style", PagePlane.STYLE),
                        entry("script", script)));
    }

    private String data() {
        Window sides = PagePlane.square(Window.around(points.x(), points.y()));
        return PagePlane.object(
                Map.of("window", PagePlane.sides(sides), "points", PagePlane.points(points, point -> Map.of())));
    }

    interface Sentences {
        String figure(String title);
    }

    @Override
    public String toString() {
        return Texts.words(LineToDrag.class, "lineToDrag").as(Sentences.class).figure(title);
    }
}
