package firstneuron.plot;

import firstneuron.matrix.Matrix;
import firstneuron.matrix.Numbers;
import firstneuron.nn.Dense;
import firstneuron.nn.Loss;
import firstneuron.nn.Mlp;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One training update on one sample, which the reader walks through operation by operation: the formula, the numbers put
 * in, and the place in the network.
 *
 * <p>In a notebook: {@code render(steps.html(), "text/html")}. It needs nothing else, so it works offline and in exported
 * pages, by mouse and by keyboard: the buttons, or the arrow keys on the slider. Where scripts are not allowed, the first
 * operation is shown.
 */
public final class StepThrough {
    private static final int MOST_NEURONS = 4;
    private static final int MOST_LAYERS = 3;
    private static final double HEIGHT = 300;
    private static final double LEFT = 50;
    private static final double RIGHT = 420;
    private static final double ERROR_X = 510;
    private static final double RADIUS = 27;
    private static final double[] LABEL_PLACES = {0.28, 0.66, 0.47, 0.8};

    private final String title;
    private final Mlp network;
    private final Matrix input;
    private final Matrix target;
    private final List<UpdateStep> steps;

    private StepThrough(String title, Mlp network, Matrix input, Matrix target, List<UpdateStep> steps) {
        this.title = title;
        this.network = network;
        this.input = input;
        this.target = target;
        this.steps = steps;
    }

    /**
     * Writes down one update by gradient descent.
     *
     * @param title what happens
     * @param network dense layers, at most 3, with at most 4 neurons or inputs each
     * @param input one sample, 1×in
     * @param target its wanted answer, 1×out
     * @param loss the error
     * @param learningRate η, above 0
     * @param biasesKept whether the biases stay as they are, as in some examples by hand
     * @return the steps
     * @throws IllegalArgumentException if the network is too large to be drawn, or a shape does not fit
     */
    public static StepThrough of(
            String title,
            Mlp network,
            Matrix input,
            Matrix target,
            Loss loss,
            double learningRate,
            boolean biasesKept) {
        Numbers.requirePositive("learning rate", learningRate);
        requireDrawable(network);
        if (input.rowCount() != 1 || target.rowCount() != 1) {
            throw new IllegalArgumentException("an input of " + input.shape() + " and a target of " + target.shape()
                    + " were given, expected one row of each");
        }
        return new StepThrough(
                title, network, input, target, UpdateSteps.of(network, input, target, loss, learningRate, biasesKept));
    }

    private static void requireDrawable(Mlp network) {
        if (network.layers().size() > MOST_LAYERS) {
            throw new IllegalArgumentException("a network of "
                    + network.layers().size() + " layers was to be walked through, expected at most " + MOST_LAYERS);
        }
        int largest = network.inputCount();
        for (var layer : network.layers()) {
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
        String data = steps.stream().map(StepThrough::json).collect(Collectors.joining(",\n"));
        UpdateStep first = steps.get(0);
        return TEMPLATE.replace("{title}", Html.text(title))
                .replace("{drawing}", drawing())
                .replace("{phase}", Html.text(first.phase()))
                .replace("{what}", Html.text(first.title()))
                .replace("{formula}", Html.text(first.formula()))
                .replace("{numbers}", Html.text(first.numbers()))
                .replace("{last}", String.valueOf(steps.size() - 1))
                .replace("{count}", String.valueOf(steps.size()))
                .replace("{steps}", data);
    }

    @Override
    public String toString() {
        return steps.size() + " operations of one training update: " + title;
    }

    private static String json(UpdateStep step) {
        String lit = step.lit().stream().map(StepThrough::quoted).collect(Collectors.joining(", "));
        String labels = step.labels().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> quoted(entry.getKey()) + ": " + quoted(entry.getValue()))
                .collect(Collectors.joining(", "));
        return "{phase: %s, title: %s, formula: %s, numbers: %s, lit: [%s], labels: {%s}}"
                .formatted(
                        quoted(step.phase()),
                        quoted(step.title()),
                        quoted(step.formula()),
                        quoted(step.numbers()),
                        lit,
                        labels);
    }

    private static String quoted(String text) {
        return '"' + Html.script(text) + '"';
    }

    // --- the drawing ---

    private String drawing() {
        StringBuilder svg = new StringBuilder();
        int columns = network.layers().size() + 1;
        for (int layer = 0; layer < columns - 1; layer++) {
            lines(svg, layer);
        }
        for (int layer = 0; layer < columns - 1; layer++) {
            weights(svg, layer);
        }
        for (int j = 0; j < target.columnCount(); j++) {
            double y = y(columns - 1, j);
            text(svg, ERROR_X - 8, y + 4, "", "wanted " + Numbers.brief(target.get(0, j)), "#57606a", 12);
        }
        text(svg, ERROR_X - 8, HEIGHT / 2 + 4, "error", "L", "#24292f", 14);
        for (int column = 0; column < columns; column++) {
            for (int i = 0; i < size(column); i++) {
                circle(svg, column, i);
            }
        }
        return svg.toString();
    }

    private void lines(StringBuilder svg, int layer) {
        for (int i = 0; i < size(layer); i++) {
            for (int j = 0; j < size(layer + 1); j++) {
                svg.append("<line data-part=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>\n"
                        .formatted(
                                UpdateSteps.line(layer, i, j),
                                f(x(layer)),
                                f(y(layer, i)),
                                f(x(layer + 1)),
                                f(y(layer + 1, j))));
            }
        }
    }

    private void weights(StringBuilder svg, int layer) {
        Matrix weights = ((Dense) network.layers().get(layer)).weights();
        for (int i = 0; i < size(layer); i++) {
            for (int j = 0; j < size(layer + 1); j++) {
                double place = LABEL_PLACES[i];
                double x = x(layer) + place * (x(layer + 1) - x(layer));
                double y = y(layer, i) + place * (y(layer + 1, j) - y(layer, i));
                String part = UpdateSteps.line(layer, i, j);
                text(svg, x, y - 3, part, Numbers.brief(weights.get(i, j)), "#0072b2", 12);
                text(svg, x, y + 11, part + "-g", "", "#b34700", 11);
            }
        }
    }

    private void circle(StringBuilder svg, int column, int index) {
        String part = UpdateSteps.node(column, index);
        svg.append("<circle data-part=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>\n"
                .formatted(part, f(x(column)), f(y(column, index)), f(RADIUS)));
        String value = column == 0 ? Numbers.brief(input.get(0, index)) : "";
        text(
                svg,
                x(column),
                y(column, index) - 11,
                "",
                NeuronNames.of(network, column).get(index),
                "#57606a",
                10);
        text(svg, x(column), y(column, index) + 4, part, value, "#24292f", 12);
        text(svg, x(column), y(column, index) + 18, part + "-g", "", "#b34700", 10);
        if (column > 0) {
            double bias = ((Dense) network.layers().get(column - 1)).bias().get(0, index);
            String label = part + "-b";
            text(svg, x(column) - 14, y(column, index) + RADIUS + 14, "", "b", "#57606a", 11);
            text(svg, x(column) + 10, y(column, index) + RADIUS + 14, label, Numbers.brief(bias), "#0072b2", 11);
        }
    }

    private static void text(
            StringBuilder svg, double x, double y, String part, String content, String colour, int size) {
        String label = part.isEmpty() ? "" : " data-label=\"" + part + "\"";
        svg.append("<text%s x=\"%s\" y=\"%s\" fill=\"%s\" font-size=\"%d\">%s</text>\n"
                .formatted(label, f(x), f(y), colour, size, Html.text(content)));
    }

    private int size(int column) {
        return column == 0
                ? network.inputCount()
                : network.layers().get(column - 1).outputCount();
    }

    private double x(int column) {
        return LEFT + column * (RIGHT - LEFT) / network.layers().size();
    }

    private double y(int column, int index) {
        return 12 + (index + 0.5) / size(column) * (HEIGHT - 36);
    }

    private static String f(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private static final String TEMPLATE = """
            <figure class="first-neuron-steps" role="group" aria-label="Step through: {title}" style="margin: 0; max-width: 592px; padding: 12px 16px; box-sizing: border-box; color-scheme: light; background: #fff; color: #24292f; font: 14px/1.45 'DejaVu Sans', sans-serif">
            <style>
            .first-neuron-steps line { stroke: #8c959f; stroke-width: 1.5 }
            .first-neuron-steps circle { fill: #fff; stroke: #57606a; stroke-width: 1.5 }
            .first-neuron-steps text { text-anchor: middle; paint-order: stroke; stroke: #fff; stroke-width: 4px; stroke-linejoin: round }
            .first-neuron-steps line.lit { stroke: #d55e00; stroke-width: 4 }
            .first-neuron-steps circle.lit { fill: #fff3e8; stroke: #d55e00; stroke-width: 3 }
            .first-neuron-steps text.lit { font-weight: bold; stroke: #fff3e8 }
            .first-neuron-steps button { font: inherit; padding: 0.3em 0.8em; cursor: pointer }
            .first-neuron-steps button[aria-disabled=true] { opacity: 0.5; cursor: default }
            </style>
            <div style="font-weight: bold; text-align: center">{title}</div>
            <svg viewBox="0 0 560 300" width="560" role="img" aria-label="The network, with the parts of the operation at hand lit up" style="max-width: 100%; font-family: inherit">
            {drawing}</svg>
            <div aria-live="polite" style="min-height: 6.2em">
            <div><b data-text="title">{what}</b> <span style="color: #57606a">(<span data-text="phase">{phase}</span>)</span></div>
            <div data-text="formula">{formula}</div>
            <div data-text="numbers" style="color: #0060a0">{numbers}</div>
            </div>
            <div style="display: flex; align-items: center; gap: 0.7em; font-size: 13px">
            <button type="button" data-lm-suppress-shortcuts="true" data-go="-1" disabled>Back</button>
            <button type="button" data-lm-suppress-shortcuts="true" data-go="1" disabled>Next</button>
            <input type="range" data-lm-suppress-shortcuts="true" disabled min="0" max="{last}" value="0" step="1" aria-label="Operation" style="flex: 1">
            <output style="min-width: 5em; text-align: right">1 of {count}</output>
            </div>
            <script>
            document.querySelectorAll(".first-neuron-steps:not([data-ready])").forEach(figure => {
              figure.dataset.ready = "yes";
              const steps = [
            {steps}
              ];
              const slider = figure.querySelector("input"), counter = figure.querySelector("output");
              const [back, next] = figure.querySelectorAll("button");
              const labels = [...figure.querySelectorAll("[data-label]")];
              const beginning = new Map(labels.map(label => [label.dataset.label, label.textContent]));
              const show = number => {
                const texts = new Map(beginning);
                steps.slice(0, number + 1).forEach(step => Object.entries(step.labels).forEach(([part, text]) => texts.set(part, text)));
                const lit = new Set(steps[number].lit);
                labels.forEach(label => {
                  label.textContent = texts.get(label.dataset.label);
                  label.classList.toggle("lit", lit.has(label.dataset.label.replace(/-g$/, "")));
                });
                figure.querySelectorAll("[data-part]").forEach(part => part.classList.toggle("lit", lit.has(part.dataset.part)));
                figure.querySelectorAll("[data-text]").forEach(line => { line.textContent = steps[number][line.dataset.text]; });
                slider.value = number;
                counter.textContent = (number + 1) + " of " + steps.length;
                // Not really disabled, for a button that is would lose the keyboard's focus.
                back.setAttribute("aria-disabled", number === 0);
                next.setAttribute("aria-disabled", number === steps.length - 1);
              };
              slider.addEventListener("input", () => show(Number(slider.value)));
              [back, next].forEach(button => button.addEventListener("click", () => {
                const number = Number(slider.value) + Number(button.dataset.go);
                if (number >= 0 && number < steps.length) { show(number); }
              }));
              slider.disabled = back.disabled = next.disabled = false;
              show(0);
            });
            </script>
            </figure>""";
}
