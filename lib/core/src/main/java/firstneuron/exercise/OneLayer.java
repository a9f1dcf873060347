package firstneuron.exercise;

import firstneuron.language.Texts;
import firstneuron.matrix.Matrix;
import firstneuron.nn.Activation;
import firstneuron.nn.Dense;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds a method that should make one layer of two layers without activation against W₁W₂ and b₁W₂ + b₂. */
final class OneLayer extends MethodJudge<Chapter7.Joining, OneLayer.Case, Dense> {
    private static final int DRAWN = 40;

    private final List<Case> cases;
    private final RowsText rows;
    private final Sentences say;

    interface Sentences {
        String nothing();

        String layer(String weights, double[] bias, String activation);

        String expected(int inputs, int neurons);

        String place(String w1, double[] b1, String w2, double[] b2);

        String failsAt(String place, String lesson);

        String noLayer();

        String otherShape(String shape);

        String activated(String activation);

        String firstBiasLost();

        String secondBiasLost();

        String biasesAdded();

        String wrongOrder();

        String wrongWeights(int input, int neuron, double given, double right);

        String wrongBias(int neuron, double given, double right);
    }

    /** Two layers, one behind the other. */
    record Case(Matrix w1, Matrix b1, Matrix w2, Matrix b2) {
        Dense first() {
            return new Dense(w1, b1, Activation.IDENTITY);
        }

        Dense second() {
            return new Dense(w2, b2, Activation.IDENTITY);
        }

        Matrix weights() {
            return w1.times(w2);
        }

        Matrix bias() {
            return b1.times(w2).plus(b2);
        }
    }

    /** A layer that a mistake comes to. */
    private record Wrong(String explanation, Matrix weights, Matrix bias) {}

    OneLayer(Texts task) {
        super(task);
        say = task.at("check").as(Sentences.class);
        rows = new RowsText(task);
        cases = Stream.concat(
                        Stream.of(
                                new Case(Matrix.row(2), Matrix.row(1), Matrix.row(3), Matrix.row(5)),
                                new Case(
                                        Matrix.of(new double[][] {{1, 2}, {3, 5}}),
                                        Matrix.row(1, -1),
                                        Matrix.column(2, 1),
                                        Matrix.row(4)),
                                new Case(
                                        Matrix.of(new double[][] {{1, 2}, {3, 5}}),
                                        Matrix.row(1, -1),
                                        Matrix.of(new double[][] {{0, 1}, {2, 3}}),
                                        Matrix.row(10, 20))),
                        Draws.cases(DRAWN, 6, OneLayer::drawn).stream())
                .toList();
    }

    private static Case drawn(Draws.Sized draw) {
        int inputs = draw.whole(1, 4);
        int between = draw.whole(1, 4);
        int outputs = draw.whole(1, 4);
        return new Case(
                Matrix.of(draw.rows(inputs, between)),
                Matrix.row(draw.numbers(between)),
                Matrix.of(draw.rows(between, outputs)),
                Matrix.row(draw.numbers(outputs)));
    }

    @Override
    List<Case> cases() {
        return cases;
    }

    @Override
    Dense answer(Chapter7.Joining method, Case one, Arguments arguments) {
        return method.of(one.first(), one.second());
    }

    @Override
    boolean isUntouched(Dense layer) {
        return layer == null;
    }

    @Override
    boolean isRight(Dense layer, Case one) {
        return layer != null
                && layer.activation().equals(Activation.IDENTITY)
                && Near.isNear(layer.weights(), one.weights())
                && Near.isNear(layer.bias(), one.bias());
    }

    @Override
    String place(Case one) {
        return say.place(
                rows.of(one.w1.toArray()),
                one.b1.toArray()[0],
                rows.of(one.w2.toArray()),
                one.b2.toArray()[0]);
    }

    @Override
    List<String> explanations(Dense layer, Case one) {
        if (layer == null) {
            return List.of();
        }
        Matrix w = one.weights();
        Matrix carried = one.b1.times(one.w2);
        List<Wrong> wrong = new ArrayList<>(
                List.of(new Wrong(say.firstBiasLost(), w, one.b2), new Wrong(say.secondBiasLost(), w, carried)));
        if (one.b1.shape().equals(one.b2.shape())) {
            wrong.add(new Wrong(say.biasesAdded(), w, one.b1.plus(one.b2)));
        }
        if (one.w2.columnCount() == one.w1.rowCount() && one.w1.rowCount() == one.w1.columnCount()) {
            wrong.add(new Wrong(say.wrongOrder(), one.w2.times(one.w1), layer.bias()));
        }
        return wrong.stream()
                .filter(mistake ->
                        Near.isNear(layer.weights(), mistake.weights) && Near.isNear(layer.bias(), mistake.bias))
                .map(Wrong::explanation)
                .toList();
    }

    @Override
    Fault fault(Dense layer, Case one, Optional<String> explanation) {
        String given = layer == null
                ? say.nothing()
                : say.layer(
                        rows.of(layer.weights().toArray()),
                        layer.bias().toArray()[0],
                        layer.activation().spokenName());
        return new Fault(
                given,
                say.expected(one.w1.rowCount(), one.w2.columnCount()),
                say.failsAt(place(one), explanation.orElseGet(() -> lesson(layer, one))));
    }

    private String lesson(Dense layer, Case one) {
        if (layer == null) {
            return say.noLayer();
        }
        Matrix w = one.weights();
        if (!layer.weights().shape().equals(w.shape())) {
            return say.otherShape(layer.weights().shape());
        }
        return Difference.first(layer.weights(), w)
                .map(first -> say.wrongWeights(first.row(), first.column(), first.given(), first.right()))
                .or(() -> Difference.first(layer.bias(), one.bias())
                        .map(first -> say.wrongBias(first.column(), first.given(), first.right())))
                .orElseGet(() -> say.activated(layer.activation().spokenName()));
    }
}
