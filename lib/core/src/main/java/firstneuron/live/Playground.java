package firstneuron.live;

import static firstneuron.live.Controls.choice;
import static firstneuron.live.Controls.onOff;
import static firstneuron.live.Controls.slider;
import static firstneuron.live.Controls.wholeSlider;

import firstneuron.data.MadeUp;
import firstneuron.language.Texts;
import firstneuron.matrix.Numbers;
import firstneuron.nn.Activation;
import firstneuron.nn.Loss;
import firstneuron.optim.Adam;
import firstneuron.optim.Momentum;
import firstneuron.optim.Optimizer;
import firstneuron.optim.RmsProp;
import firstneuron.optim.Sgd;
import firstneuron.train.History;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import tech.tablesaw.api.Table;

/**
 * A place to try a network: points, features, layers, loss, rule and rate are chosen with the mouse, and the border is
 * seen to move while the network learns.
 *
 * <p>The idea is that of D. Smilkov, S. Carter, D. Sculley, F. Viégas and M. Wattenberg, "Direct-manipulation
 * visualization of deep networks" (2016). Here the training is Java's: in a thread of its own, at full speed.
 */
public final class Playground {
    private static final int POINTS = 200;
    private static final int STORED_EPOCHS = 60;

    /** Draws points with so much noise. */
    interface Source {
        Table points(double noise, long seed);
    }

    interface Sentences {
        String data();

        String moons();

        String circles();

        String spiral();

        String ownPoints();

        String noise();

        String share();

        String layers();

        String neurons();

        String activation();

        String loss();

        String crossEntropy();

        String squaredError();

        String rule();

        String momentum();

        String rate();

        String batch();
    }

    private final Sentences say = say();
    private final Control<Source> data;
    private final Control<Double> noise = slider(say.noise(), 0, 0.5, 0.1).step(0.05);
    private final Control<Double> share = slider(say.share(), 0.2, 0.9, 0.7).step(0.1);
    private final Map<Control<Boolean>, DoubleBinaryOperator> features = features();
    private final Control<Integer> layers = wholeSlider(say.layers(), 0, 3, 1);
    private final Control<Integer> neurons = wholeSlider(say.neurons(), 1, 8, 4);
    private final Control<Activation> activation = choice(
            say.activation(),
            named(Activation::name, Activation.TANH, Activation.RELU, Activation.SIGMOID, Activation.IDENTITY));
    private final Control<Loss> loss = choice(say.loss(), losses());
    private final Control<DoubleFunction<Optimizer>> rule = choice(say.rule(), rules());
    private final Control<Double> rate = choice(
                    say.rate(), named(Numbers::brief, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0))
            .startingWith("0.03");
    private final Control<Integer> batch =
            choice(say.batch(), named(String::valueOf, 1, 4, 16, 64, POINTS)).startingWith("16");
    /** Row by row, as they stand on the page. */
    private final List<List<Control<?>>> controls;

    private final Values values;
    private long seed = 1;

    Playground(Map<String, Source> sources) {
        data = choice(say.data(), sources);
        controls = List.of(
                List.of(data, noise, share),
                List.copyOf(features.keySet()),
                List.of(layers, neurons, activation),
                List.of(loss, batch),
                List.of(rule, rate));
        values = Values.start(controls.stream().flatMap(List::stream).toList());
    }

    /**
     * The playground with made-up points: moons, circles, a spiral, or the four corners of XOR.
     *
     * @return what the cell shows
     */
    public static Object open() {
        return new Playground(madeUp()).show();
    }

    /**
     * The same with points of the learner's own, which come first.
     *
     * @param points two columns of numbers for the axes, and as the last one the class, of which there are two
     * @return what the cell shows
     * @throws IllegalArgumentException if the table has other columns, more or fewer classes, or a missing value
     */
    public static Object open(Table points) {
        Objects.requireNonNull(points, "the table is null");
        Map<String, Source> sources = new LinkedHashMap<>();
        sources.put(
                points.name() == null || points.name().isBlank() ? say().ownPoints() : points.name(), (n, s) -> points);
        madeUp().forEach(sources::putIfAbsent);
        return new Playground(sources).show();
    }

    private Object show() {
        Experiment experiment = experiment();
        List<Object> still = PlaygroundView.of(experiment, trained(experiment));
        Map<String, String> forms = Content.of(still).forms();
        return Kernels.page()
                .map(page -> new PlaygroundPanel(Stage.on(page), this).shown(forms))
                .orElseGet(() -> Kernels.still(forms, still.get(0)));
    }

    /** What is stored in a notebook, where nothing can be moved: the first minute, so to speak. */
    private static Training.State trained(Experiment experiment) {
        History history = experiment
                .trainer()
                .withEpochs(STORED_EPOCHS)
                .train(experiment.start(), experiment.split().train());
        return new Training.State(STORED_EPOCHS, history.network(), history.epochs(), "");
    }

    /** The controls, which tell when they were moved. */
    List<Widget> rows(Stage stage, Runnable moved) {
        return controls.stream()
                .map(row -> stage.row(row.stream()
                        .map(control -> widget(stage, control, moved))
                        .toList()))
                .toList();
    }

    private <T> Widget widget(Stage stage, Control<T> control, Runnable moved) {
        return control.open(stage, value -> {
            values.set(control, value);
            moved.run();
        });
    }

    /** Other first weights, other points, another order. */
    void reseed() {
        seed++;
    }

    /**
     * An experiment where the controls stand.
     *
     * @throws IllegalArgumentException if no feature is chosen
     */
    Experiment experiment() {
        List<DoubleBinaryOperator> chosen = features.entrySet().stream()
                .filter(feature -> values.of(feature.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException("no feature is chosen, expected at least 1: tick one of "
                    + features.keySet().stream().map(Control::name).collect(Collectors.joining(", ")));
        }
        int[] hidden = new int[values.of(layers)];
        Arrays.fill(hidden, values.of(neurons));
        return Experiment.of(
                values.of(data).points(values.of(noise), seed),
                new Experiment.Choices(
                        values.of(share),
                        chosen,
                        hidden,
                        values.of(activation),
                        values.of(loss),
                        values.of(rule).apply(values.of(rate)),
                        values.of(batch),
                        seed));
    }

    private static Sentences say() {
        return Texts.words(Playground.class, "controls").as(Sentences.class);
    }

    private static Map<String, Loss> losses() {
        Map<String, Loss> losses = new LinkedHashMap<>();
        losses.put(say().crossEntropy(), Loss.BINARY_CROSS_ENTROPY);
        losses.put(say().squaredError(), Loss.MEAN_SQUARED_ERROR);
        return losses;
    }

    private static Map<String, Source> madeUp() {
        Map<String, Source> sources = new LinkedHashMap<>();
        sources.put(say().moons(), (noise, seed) -> MadeUp.moons(POINTS, noise, seed));
        sources.put(say().circles(), (noise, seed) -> MadeUp.circles(POINTS, noise, seed));
        sources.put(say().spiral(), (noise, seed) -> MadeUp.spiral(POINTS, noise / 2, seed));
        sources.put("XOR", (noise, seed) -> MadeUp.xor(POINTS, noise, seed));
        return sources;
    }

    private static Map<Control<Boolean>, DoubleBinaryOperator> features() {
        Map<Control<Boolean>, DoubleBinaryOperator> features = new LinkedHashMap<>();
        features.put(onOff("x₁", true), (x1, x2) -> x1);
        features.put(onOff("x₂", true), (x1, x2) -> x2);
        features.put(onOff("x₁²", false), (x1, x2) -> x1 * x1);
        features.put(onOff("x₂²", false), (x1, x2) -> x2 * x2);
        features.put(onOff("x₁x₂", false), (x1, x2) -> x1 * x2);
        features.put(onOff("sin x₁", false), (x1, x2) -> StrictMath.sin(x1));
        features.put(onOff("sin x₂", false), (x1, x2) -> StrictMath.sin(x2));
        return features;
    }

    private static Map<String, DoubleFunction<Optimizer>> rules() {
        Map<String, DoubleFunction<Optimizer>> rules = new LinkedHashMap<>();
        rules.put("SGD", Sgd::new);
        rules.put(say().momentum(), rate -> new Momentum(rate, 0.9));
        rules.put("RMSProp", RmsProp::new);
        rules.put("Adam", Adam::new);
        return rules;
    }

    @SafeVarargs
    private static <T> Map<String, T> named(Function<T, String> name, T... values) {
        Map<String, T> named = new LinkedHashMap<>();
        for (T value : values) {
            named.put(name.apply(value), value);
        }
        return named;
    }
}
