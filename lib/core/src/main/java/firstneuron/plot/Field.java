package firstneuron.plot;

import firstneuron.matrix.Matrix;
import firstneuron.matrix.Numbers;
import firstneuron.nn.Mlp;
import firstneuron.train.Classifier;
import java.util.function.DoubleBinaryOperator;
import java.util.function.UnaryOperator;

/** What a model says at many places of the plane at once. */
interface Field {
    /** A number for each place (x, y). */
    double[] at(double[] x, double[] y);

    /** A model that is asked about one place after the other. */
    static Field of(String what, DoubleBinaryOperator model) {
        return (x, y) -> {
            double[] answers = new double[x.length];
            for (int i = 0; i < x.length; i++) {
                answers[i] = model.applyAsDouble(x[i], y[i]);
                if (!Double.isFinite(answers[i])) {
                    Numbers.requireFinite(what + " at (" + x[i] + ", " + y[i] + ")", answers[i]);
                }
            }
            return answers;
        };
    }

    /** A network of two inputs and one output, which is asked about all places at once. */
    static Field of(Mlp network) {
        if (network.inputCount() != 2 || network.outputCount() != 1) {
            throw new IllegalArgumentException("a network with " + network.inputCount() + " inputs and "
                    + network.outputCount() + " outputs was to be drawn in the plane, expected 2 and 1");
        }
        return column(0, network::output);
    }

    /** The probability of the second of two classes. */
    static Field of(Classifier classifier) {
        if (classifier.featureNames().size() != 2) {
            throw new IllegalArgumentException("a classifier of the features "
                    + String.join(", ", classifier.featureNames())
                    + " was to be drawn in the plane, expected two features");
        }
        return column(1, classifier::probabilities);
    }

    private static Field column(int number, UnaryOperator<Matrix> model) {
        return (x, y) -> {
            Matrix answers = model.apply(Matrix.generate(x.length, 2, (i, axis) -> axis == 0 ? x[i] : y[i]));
            double[] column = new double[x.length];
            for (int i = 0; i < column.length; i++) {
                column[i] = answers.get(i, number);
            }
            return column;
        };
    }
}
