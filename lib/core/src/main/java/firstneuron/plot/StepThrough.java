package firstneuron.plot;

import static java.util.Map.entry;

import firstneuron.html.Html;
import firstneuron.html.Template;
import firstneuron.language.Pages;
import firstneuron.language.Texts;
import firstneuron.matrix.Matrix;
import firstneuron.matrix.Numbers;
import firstneuron.nn.Dense;
import firstneuron.nn.Layer;
import firstneuron.nn.Loss;
import firstneuron.nn.Mlp;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One training update on one sample, which the reader walks through operation by operation: the formula, the numbers put
 * in, and the place in the network.
 *
 * <p>In a notebook: {@code render(steps.html(), "text/html")}. It needs nothing else, so it works offline and in exported
 * pages, by mouse and by keyboard: the buttons, or the arrow keys on the slider. It can ask the reader for each number
 * first, and then says how far off the answer is. Where scripts are not allowed, the first operation is shown.
 */
public final class StepThrough {
    private static final int MOST_NEURONS = 4;
    private static final int MOST_LAYERS = 3;

    private final String title;
    private final UpdateNumbers update;
    private final boolean asking;
    private final List<UpdateStep> steps;

    private StepThrough(String title, UpdateNumbers update, boolean asking) {
        this.title = title;
        this.update = update;
        this.asking = asking;
        this.steps = UpdateSteps.of(update);
    }

    /**
     * Writes down one update by gradient descent, of all weights and biases.
     *
     * @param title what happens
     * @param network dense layers, at most 3, with at most 4 neurons or inputs each
     * @param input one sample, 1×in
     * @param target its wanted answer, 1×out
     * @param loss the error
     * @param learningRate η, above 0
     * @return the steps
     * @throws IllegalArgumentException if the network is too large to be drawn, or a shape does not fit
     */
    public static StepThrough of(
            String title, Mlp network, Matrix input, Matrix target, Loss loss, double learningRate) {
        Numbers.requirePositive("learning rate", learningRate);
        requireDrawable(network);
        if (input.rowCount() != 1 || target.rowCount() != 1) {
            throw new IllegalArgumentException("an input of " + input.shape() + " and a target of " + target.shape()
                    + " were given, expected one row of each");
        }
        return new StepThrough(title, UpdateNumbers.of(network, input, target, loss, learningRate, false), false);
    }

    /**
     * The same update, in which the biases stay as they are, as in some examples by hand.
     *
     * @return the steps without those of the biases
     */
    public StepThrough withBiasesKept() {
        return new StepThrough(title, update.withBiasesKept(), asking);
    }

    /**
     * The same update, which asks for each number before it shows it. The reader can switch this on and off in the page.
     *
     * @return the same steps
     */
    public StepThrough asking() {
        return new StepThrough(title, update, true);
    }

    private static void requireDrawable(Mlp network) {
        if (network.layers().size() > MOST_LAYERS) {
            throw new IllegalArgumentException("a network of "
                    + network.layers().size() + " layers was to be walked through, expected at most " + MOST_LAYERS);
        }
        int largest = network.inputCount();
        for (Layer layer : network.layers()) {
            if (!(layer instanceof Dense)) {
                throw new IllegalArgumentException("a layer is a "
                        + layer.getClass().getSimpleName() + ", only dense layers can be walked through");
            }
            largest = Math.max(largest, layer.outputCount());
        }
        if (largest > MOST_NEURONS) {
            throw new IllegalArgumentException("a layer of " + largest
                    + " neurons or inputs was to be walked through, expected at most " + MOST_NEURONS);
        }
    }

    /**
     * How many operations there are.
     *
     * @return at least 1
     */
    public int count() {
        return steps.size();
    }

    List<UpdateStep> steps() {
        return steps;
    }

    /**
     * The view as HTML that needs nothing else.
     *
     * @return one element with drawing, controls and script
     */
    public String html() {
        UpdateStep first = steps.get(0);
        String data = steps.stream().map(StepThrough::script).collect(Collectors.joining(",\n"));
        Texts words = Texts.words(StepThrough.class, "stepThrough");
        return Pages.of(StepThrough.class, "step-through.html", words)
                .fill(Map.ofEntries(
                        entry(
                                "style",
                                Template.of(StepThrough.class, "step-through.css")
                                        .fill(Map.of())),
                        entry(
                                "script",
                                Pages.of(StepThrough.class, "step-through.js", words)
                                        .fill(Map.of("steps", data))),
                        entry("drawing", StepThroughDrawing.svg(update)),
                        entry("height", Math.round(StepThroughDrawing.height(update.network()))),
                        entry("title", Html.text(title)),
                        entry("phase", first.phase()),
                        entry("crowded", StepThroughDrawing.isCrowded(update.network()) ? " crowded" : ""),
                        entry("asking", asking ? " checked" : ""),
                        entry("what", Html.text(first.title())),
                        entry("formula", Html.text(first.formula())),
                        entry("numbers", Html.text(first.numbers())),
                        entry("answer", asking ? "?" : Html.text(first.answer())),
                        entry("last", steps.size() - 1),
                        entry("number", 1),
                        entry("count", steps.size())));
    }

    @Override
    public String toString() {
        return UpdateStep.say().operations(steps.size(), title);
    }

    /** A step as the script reads it. */
    private static String script(UpdateStep step) {
        String lit = step.lit().stream().map(part -> Html.quoted(part.id())).collect(Collectors.joining(", "));
        String labels = step.labels().entrySet().stream()
                .sorted(Comparator.comparing(label -> label.getKey().id()))
                .map(label -> Html.quoted(label.getKey().id()) + ": " + Html.quoted(label.getValue()))
                .collect(Collectors.joining(", "));
        return "{phase: %s, title: %s, formula: %s, numbers: %s, answer: %s, result: %s, lit: [%s], labels: {%s}}"
                .formatted(
                        Html.quoted(step.phase().toString()),
                        Html.quoted(step.title()),
                        Html.quoted(step.formula()),
                        Html.quoted(step.numbers()),
                        Html.quoted(step.answer()),
                        step.result(),
                        lit,
                        labels);
    }
}
