package firstneuron.exercise;

import firstneuron.matrix.Matrix;
import java.util.List;
import java.util.Optional;

/** Holds a method that should compute the gradient of the weights of a layer against gradients done by hand. */
final class GradientOfWeights implements Judge<Chapter8.WeightGradient> {
    private static final List<Case> CASES = List.of(
            new Case(new double[][] {{1, 2}}, new double[][] {{3, 5}}, new double[][] {{3, 5}, {6, 10}}),
            new Case(new double[][] {{1, 2}, {3, -1}}, new double[][] {{3, 5}, {-2, 1}}, new double[][] {{-3, 8}, {8, 9}
            }),
            new Case(
                    new double[][] {{1, 0, 2}, {0, 1, 1}, {-1, 2, 0}, {0.5, 1, -1}},
                    new double[][] {{1, 2}, {-1, 0}, {3, 1}, {2, -4}},
                    new double[][] {{-1, -1}, {7, -2}, {-1, 8}}));

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

        String difference(double given, double right);
    }

    private record Case(Matrix x, Matrix dz, Matrix gradient) {
        Case(double[][] x, double[][] dz, double[][] gradient) {
            this(Matrix.of(x), Matrix.of(dz), Matrix.of(gradient));
        }

        Matrix ofSample(int row) {
            return x.rowAt(row).transposedTimes(dz.rowAt(row));
        }
    }

    GradientOfWeights(Texts task) {
        say = task.at("check").as(Sentences.class);
    }

    @Override
    public Optional<Fault> faultIn(Chapter8.WeightGradient method) {
        for (Case one : CASES) {
            String place = say.place(one.x, one.dz);
            Matrix answer = Task.call(place, () -> method.of(one.x, one.dz));
            if (answer == null && one == CASES.get(0)) {
                throw new Task.NotTried();
            }
            if (answer == null || !Near.isNear(answer, one.gradient)) {
                return Optional.of(new Fault(
                        answer == null ? say.nothing() : say.matrix(answer.shape(), answer),
                        say.expected(one.gradient.shape()),
                        say.failsAt(place, lesson(answer, one))));
            }
        }
        return Optional.empty();
    }

    private String lesson(Matrix answer, Case one) {
        Matrix right = one.gradient;
        int samples = one.x.rowCount();
        if (answer == null) {
            return say.noMatrix();
        }
        if (!answer.isFinite()) {
            return say.notFinite();
        }
        if (Near.isNear(answer, right.transposed())) {
            return say.exchanged();
        }
        if (Near.isNear(answer, right.scaled(1.0 / samples))) {
            return say.mean();
        }
        if (Near.isNear(answer, right.scaled(-1))) {
            return say.signTurned();
        }
        if (Near.isNear(answer, one.ofSample(samples - 1)) || Near.isNear(answer, one.ofSample(0))) {
            return say.oneSample();
        }
        if (!answer.shape().equals(right.shape())) {
            return say.otherShape();
        }
        return say.difference(answer.get(0, 0), right.get(0, 0));
    }
}
