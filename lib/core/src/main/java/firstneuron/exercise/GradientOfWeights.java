package firstneuron.exercise;

import firstneuron.language.Texts;
import firstneuron.matrix.Matrix;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds a method that should compute the gradient of the weights of a layer against XᵀΔ. */
final class GradientOfWeights extends MethodJudge<Chapter8.WeightGradient, GradientOfWeights.Case, Matrix> {
    private static final int DRAWN = 40;

    private final List<Case> cases;
    private final Sentences say;

    interface Sentences {
        String nothing();

        String matrix(String shape, Matrix rows);

        String expected(String shape);

        String place(Matrix x, Matrix dz);

        String failsAt(String place, String lesson);

        String noMatrix();

        String notFinite();

        String exchanged();

        String mean();

        String signTurned();

        String oneSample();

        String otherShape();

        String difference(int input, int neuron, double given, double right);
    }

    /** The inputs of a layer, and the gradient of its weighted sums. */
    record Case(Matrix x, Matrix dz) {
        Case(double[][] x, double[][] dz) {
            this(Matrix.of(x), Matrix.of(dz));
        }

        Matrix gradient() {
            return x.transposedTimes(dz);
        }

        Matrix ofSample(int row) {
            return x.rowAt(row).transposedTimes(dz.rowAt(row));
        }
    }

    GradientOfWeights(Texts task) {
        super(task);
        say = task.at("check").as(Sentences.class);
        cases = Stream.concat(byHand(), Draws.cases(DRAWN, 8, GradientOfWeights::drawn).stream())
                .toList();
    }

    private static Stream<Case> byHand() {
        return Stream.of(
                new Case(new double[][] {{1, 2}}, new double[][] {{3, 5}}),
                new Case(new double[][] {{1, 2}, {3, -1}}, new double[][] {{3, 5}, {-2, 1}}),
                new Case(
                        new double[][] {{1, 0, 2}, {0, 1, 1}, {-1, 2, 0}, {0.5, 1, -1}},
                        new double[][] {{1, 2}, {-1, 0}, {3, 1}, {2, -4}}));
    }

    private static Case drawn(Draws.Sized draw) {
        int samples = draw.whole(1, 6);
        return new Case(draw.rows(samples, draw.whole(1, 5)), draw.rows(samples, draw.whole(1, 5)));
    }

    @Override
    List<Case> cases() {
        return cases;
    }

    @Override
    Matrix answer(Chapter8.WeightGradient method, Case one, Arguments arguments) {
        return method.of(one.x, one.dz);
    }

    @Override
    boolean isUntouched(Matrix answer) {
        return answer == null;
    }

    @Override
    boolean isRight(Matrix answer, Case one) {
        return answer != null && Near.isNear(answer, one.gradient());
    }

    @Override
    String place(Case one) {
        return say.place(one.x, one.dz);
    }

    @Override
    List<String> explanations(Matrix answer, Case one) {
        if (answer == null || !answer.isFinite()) {
            return List.of();
        }
        Matrix right = one.gradient();
        int samples = one.x.rowCount();
        Map<String, Boolean> mistakes = new LinkedHashMap<>();
        mistakes.put(say.exchanged(), Near.isNear(answer, right.transposed()));
        mistakes.put(say.mean(), Near.isNear(answer, right.scaled(1.0 / samples)));
        mistakes.put(say.signTurned(), Near.isNear(answer, right.scaled(-1)));
        mistakes.put(
                say.oneSample(),
                Near.isNear(answer, one.ofSample(samples - 1)) || Near.isNear(answer, one.ofSample(0)));
        mistakes.put(say.otherShape(), !answer.shape().equals(right.shape()));
        return mistakes.keySet().stream().filter(mistakes::get).toList();
    }

    @Override
    Fault fault(Matrix answer, Case one, Optional<String> explanation) {
        return new Fault(
                answer == null ? say.nothing() : say.matrix(answer.shape(), answer),
                say.expected(one.gradient().shape()),
                say.failsAt(place(one), explanation.orElseGet(() -> lesson(answer, one.gradient()))));
    }

    private String lesson(Matrix answer, Matrix right) {
        if (answer == null) {
            return say.noMatrix();
        }
        if (!answer.isFinite()) {
            return say.notFinite();
        }
        if (!answer.shape().equals(right.shape())) {
            return say.otherShape();
        }
        Difference first = Difference.first(answer, right).orElseThrow();
        return say.difference(first.row(), first.column(), first.given(), first.right());
    }
}
