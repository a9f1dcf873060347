package firstneuron.exercise;

import firstneuron.language.Texts;
import firstneuron.matrix.Matrix;
import firstneuron.nn.Activation;
import firstneuron.nn.Dense;
import firstneuron.nn.LayerGradients;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Holds the backward pass of a tanh layer against the library's, which in its turn is held to measured slopes. */
final class BackThroughLayer extends MethodJudge<Chapter9.LayerBackward, BackThroughLayer.Case, Matrix[]> {
    private static final int DRAWN = 40;
    private static final List<String> NAMES = List.of("dW", "db", "dX");

    private final List<Case> cases;
    private final Sentences say;

    interface Sentences {
        String nothing();

        String matrices(int count);

        String given(String name, String shape, Matrix rows);

        String expected();

        String place(Matrix x, Matrix w, Matrix b, Matrix da);

        String failsAt(String place, String lesson);

        String threeMatrices();

        String missing(String name);

        String otherShape(String name, String given, String right);

        String activationForgotten();

        String slopeOfSigmoid();

        String slopeAtAnswerMissing();

        String notTurned();

        String meanNotSum();

        String notAsSummed();

        String difference(String name, int row, int column, double given, double right);
    }

    /** A layer, its inputs, and the gradient of its answers. */
    record Case(Matrix x, Matrix w, Matrix b, Matrix da) {
        Matrix answers() {
            return layer().forward(x).activations();
        }

        private Dense layer() {
            return new Dense(w, b, Activation.TANH);
        }

        /** dW, db and dX. */
        Matrix[] right() {
            LayerGradients gradients = layer().backward(layer().forward(x), da);
            return new Matrix[] {gradients.ofWeights(), gradients.ofBias(), layer().gradientOfInput(gradients)};
        }

        /** dZW, which has the shape of dX where there are as many neurons as inputs. */
        Matrix throughUnturnedWeights() {
            Matrix dz = da.hadamard(answers().map(t -> 1 - t * t));
            return w.rowCount() == w.columnCount() ? dz.times(w) : Matrix.row(Double.MAX_VALUE);
        }

        /** What comes of another gradient of the weighted sums. */
        Matrix[] with(Matrix dz) {
            return new Matrix[] {x.transposedTimes(dz), dz.columnSums(), dz.timesTransposed(w)};
        }
    }

    /** Gradients that a mistake comes to. */
    private record Wrong(String explanation, Matrix... gradients) {}

    BackThroughLayer(Texts task) {
        super(task);
        say = task.at("check").as(Sentences.class);
        cases = Stream.concat(
                        Stream.of(
                                new Case(Matrix.row(1), Matrix.row(0.5), Matrix.row(0), Matrix.row(1)),
                                new Case(
                                        Matrix.row(1, 2),
                                        Matrix.of(new double[][] {{0.5, -0.5}, {0.2, 0.4}}),
                                        Matrix.row(0.1, 0),
                                        Matrix.row(1, -2)),
                                new Case(
                                        Matrix.of(new double[][] {{1, 0}, {0, 1}, {1, -1}}),
                                        Matrix.column(0.5, -1),
                                        Matrix.row(0.2),
                                        Matrix.column(1, 2, -1))),
                        Draws.cases(DRAWN, 2, BackThroughLayer::drawn).stream())
                .toList();
    }

    private static Case drawn(Draws.Sized draw) {
        int samples = draw.whole(1, 4);
        int inputs = draw.whole(1, 4);
        int neurons = draw.whole(1, 4);
        return new Case(
                Matrix.of(draw.rows(samples, inputs)),
                Matrix.of(draw.rows(inputs, neurons)),
                Matrix.row(draw.numbers(neurons)),
                Matrix.of(draw.rows(samples, neurons)));
    }

    @Override
    List<Case> cases() {
        return cases;
    }

    @Override
    Matrix[] answer(Chapter9.LayerBackward method, Case one, Arguments arguments) {
        Matrix[] gradients = method.of(one.x, one.w, one.answers(), one.da);
        return gradients == null ? null : gradients.clone();
    }

    @Override
    boolean isUntouched(Matrix[] gradients) {
        return gradients == null
                || gradients.length == NAMES.size() && Arrays.stream(gradients).allMatch(g -> g == null);
    }

    @Override
    boolean isRight(Matrix[] gradients, Case one) {
        return gradients != null && firstWrong(gradients, one.right()) < 0 && gradients.length == NAMES.size();
    }

    private static int firstWrong(Matrix[] gradients, Matrix... right) {
        return IntStream.range(0, Math.min(gradients.length, right.length))
                .filter(i -> gradients[i] == null || !Near.isNear(gradients[i], right[i]))
                .findFirst()
                .orElse(-1);
    }

    @Override
    String place(Case one) {
        return say.place(one.x, one.w, one.b, one.da);
    }

    @Override
    List<String> explanations(Matrix[] gradients, Case one) {
        if (gradients == null || gradients.length != NAMES.size()) {
            return List.of();
        }
        Matrix a = one.answers();
        Matrix[] right = one.right();
        double share = 1.0 / one.x.rowCount();
        return Stream.of(
                        new Wrong(say.activationForgotten(), one.with(one.da)),
                        new Wrong(say.slopeOfSigmoid(), one.with(one.da.hadamard(a.map(v -> v * (1 - v))))),
                        new Wrong(say.slopeAtAnswerMissing(), one.with(one.da.hadamard(a.map(Activation.TANH::slope)))),
                        new Wrong(say.notTurned(), right[0], right[1], one.throughUnturnedWeights()),
                        new Wrong(say.meanNotSum(), right[0].scaled(share), right[1].scaled(share), right[2]),
                        new Wrong(say.notAsSummed(), right[0], right[1].scaled(share), right[2]))
                .filter(wrong -> firstWrong(gradients, wrong.gradients) < 0)
                .map(Wrong::explanation)
                .toList();
    }

    @Override
    Fault fault(Matrix[] gradients, Case one, Optional<String> explanation) {
        if (gradients == null) {
            return new Fault(say.nothing(), say.expected(), say.failsAt(place(one), say.threeMatrices()));
        }
        if (gradients.length != NAMES.size()) {
            String given = say.matrices(gradients.length);
            return new Fault(given, say.expected(), say.failsAt(place(one), say.threeMatrices()));
        }
        int wrong = firstWrong(gradients, one.right());
        Matrix gradient = gradients[wrong];
        String name = NAMES.get(wrong);
        return new Fault(
                gradient == null ? say.missing(name) : say.given(name, gradient.shape(), gradient),
                say.expected(),
                say.failsAt(place(one), explanation.orElseGet(() -> lesson(name, gradient, one.right()[wrong]))));
    }

    private String lesson(String name, Matrix given, Matrix right) {
        if (given == null) {
            return say.missing(name);
        }
        if (!given.shape().equals(right.shape())) {
            return say.otherShape(name, given.shape(), right.shape());
        }
        Difference first = Difference.first(given, right).orElseThrow();
        return say.difference(name, first.row(), first.column(), first.given(), first.right());
    }
}
