package firstneuron.plot;

import firstneuron.language.Texts;
import firstneuron.matrix.Matrix;
import firstneuron.matrix.Numbers;
import firstneuron.nn.Loss;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The error of one sample and its slope at an output, written out where the loss is a sum of squares, and told in words
 * where it is another one.
 *
 * @param loss E
 * @param names how the outputs are called
 * @param outputs 1×out
 * @param targets 1×out
 */
record ErrorFormula(Loss loss, NeuronNames names, Matrix outputs, Matrix targets) {
    interface Sentences {
        String ofLoss(String loss);

        String wanted(String output, String target);

        String slope(String loss);

        String atOutput(String output, String target);
    }

    private static Sentences say() {
        return Texts.words(ErrorFormula.class, "error").as(Sentences.class);
    }

    /** E with names: for example {@code ½ (o₁ − t₁)² + ½ (o₂ − t₂)²}. */
    String withNames() {
        return squares() ? sum(this::nameOf) : say().ofLoss(loss.spokenName());
    }

    /** E with numbers, up to the sign before the result. */
    String withNumbers() {
        if (squares()) {
            return sum(this::numberOf) + " =";
        }
        return IntStream.range(0, targets.columnCount())
                .mapToObj(j ->
                        say().wanted(Numbers.significant(outputs.get(0, j)), Numbers.significant(targets.get(0, j))))
                .collect(Collectors.joining(", ", "", ":"));
    }

    /** ∂E/∂o of an output with names: for example {@code o₁ − t₁}. */
    String slopeWithNames(int output) {
        return squares() ? slopeFactor(nameOf(output)) : say().slope(loss.spokenName());
    }

    /** ∂E/∂o of an output with numbers, up to the sign before the result. */
    String slopeWithNumbers(int output) {
        return squares()
                ? slopeFactor(numberOf(output)) + " ="
                : say().atOutput(
                                Numbers.significant(outputs.get(0, output)),
                                Numbers.significant(targets.get(0, output)));
    }

    private boolean squares() {
        return loss.equals(Loss.HALF_SQUARED_ERROR) || loss.equals(Loss.MEAN_SQUARED_ERROR);
    }

    private String sum(IntFunction<String> difference) {
        return Formula.sum(targets.columnCount(), j -> factor() + "(" + difference.apply(j) + ")²");
    }

    /** Before each square: ½, or one over the number of outputs. */
    private String factor() {
        if (loss.equals(Loss.HALF_SQUARED_ERROR)) {
            return "½ ";
        }
        return targets.columnCount() == 1 ? "" : "1/" + targets.columnCount() + " · ";
    }

    /** The 2 of the square comes down, and cancels a half. */
    private String slopeFactor(String difference) {
        if (loss.equals(Loss.HALF_SQUARED_ERROR)) {
            return difference;
        }
        String factor = targets.columnCount() == 1 ? "2" : "2/" + targets.columnCount();
        return factor + " · (" + difference + ")";
    }

    private String nameOf(int output) {
        return names.of(names.network().layers().size(), output) + " − " + names.target(output);
    }

    private String numberOf(int output) {
        return Numbers.significant(outputs.get(0, output)) + " − " + Formula.number(targets.get(0, output));
    }
}
