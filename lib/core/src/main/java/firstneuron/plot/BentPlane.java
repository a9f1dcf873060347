package firstneuron.plot;

import static java.util.Map.entry;

import firstneuron.html.Html;
import firstneuron.language.Pages;
import firstneuron.language.Texts;
import firstneuron.matrix.Numbers;
import firstneuron.nn.Activation;
import firstneuron.nn.Mlp;
import java.util.Map;
import tech.tablesaw.api.Table;

/**
 * The film of a hidden layer of two neurons: the sheet is pressed by the weighted sums and bent by the activation, the
 * output neuron draws its line, and the sheet goes back and takes the line along. Beside it lies the input plane, with a
 * point to drag that is seen in both.
 *
 * <p>In a notebook: {@code render(film.html(), "text/html")}. It runs in the page and needs no kernel, so it works
 * offline, in stored notebooks and in exported pages, by mouse, pen, finger or keyboard. Where scripts are not allowed, a
 * picture of both planes is shown.
 *
 * <p>The view of a layer as a movement of the plane: C. Olah, "Neural networks, manifolds, and topology" (2014).
 */
public final class BentPlane {
    private final String title;
    private final BentPlaneData data;
    private final Picture still;

    private BentPlane(String title, BentPlaneData data, Picture still) {
        this.title = title;
        this.data = data;
        this.still = still;
    }

    static BentPlane of(String title, Mlp network, Table points) {
        Sentences say = say();
        return new BentPlane(
                title,
                BentPlaneData.of(network, points),
                Plots.grid(
                        2,
                        Plots.boundary(say.inputTitle(), network, points),
                        Plots.hiddenPlane(say.hiddenTitle(), network, points)));
    }

    /**
     * The film as HTML that needs nothing else.
     *
     * @return one element with a picture, for where scripts do not run, and a script
     */
    public String html() {
        Texts words = Texts.words(BentPlane.class, "bentPlane");
        HiddenSheet sheet = data.sheet();
        double[] output = {
            data.line().weight(0), data.line().weight(1), data.line().bias()
        };
        String live = Pages.of(BentPlane.class, "bent-plane-live.html", words)
                .fill(Map.of(
                        "title", Html.text(title),
                        "first", sum("z₁", sheet.sum(0), "x₁", "x₂"),
                        "second", sum("z₂", sheet.sum(1), "x₁", "x₂"),
                        "activation", activation(),
                        "output", sum("z₃", output, "h₁", "h₂")));
        String script = Pages.of(BentPlane.class, "bent-plane.js", words)
                .fill(Map.of("plane", PagePlane.SCRIPT, "live", Html.quoted(live)));
        return Pages.of(BentPlane.class, "bent-plane.html", words)
                .fill(Map.ofEntries(
                        entry("sheet", Html.text(data.json())),
                        entry("title", Html.text(title)),
                        entry("still", Still.of(still, words)),
                        entry("style", PagePlane.STYLE),
                        entry("script", script)));
    }

    private String activation() {
        Activation activation = data.sheet().hidden().activation();
        return activation.equals(Activation.SIGMOID) ? "σ" : Html.text(activation.name());
    }

    /** A weighted sum as one writes it by hand, for example z₁ = −2x₁ − 2x₂ + 3. */
    static String sum(String name, double[] numbers, String first, String second) {
        String start = Math.abs(numbers[0]) == 1 ? numbers[0] < 0 ? "−" : "" : Numbers.brief(numbers[0]);
        String weight = Math.abs(numbers[1]) == 1 ? "" : Numbers.brief(Math.abs(numbers[1]));
        return name + " = " + start + first + sign(numbers[1]) + weight + second
                + (numbers[2] == 0 ? "" : sign(numbers[2]) + Numbers.brief(Math.abs(numbers[2])));
    }

    private static String sign(double number) {
        return number < 0 ? " − " : " + ";
    }

    interface Sentences {
        String figure(String title);

        String inputTitle();

        String hiddenTitle();

        String said(String figure, String picture);
    }

    private static Sentences say() {
        return Texts.words(BentPlane.class, "bentPlane").as(Sentences.class);
    }

    @Override
    public String toString() {
        return say().said(say().figure(title), still.toString());
    }
}
