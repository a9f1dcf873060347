package firstneuron.exercise;

import firstneuron.language.Texts;
import firstneuron.perceptron.Perceptron;
import java.util.Optional;

/** Holds a perceptron against AND, and against the AND that the notebook shows. */
final class AnotherAnd implements Judge<Perceptron> {
    /** The bias of the notebook's AND over each of its two equal weights. */
    private static final double SHOWN = -0.7 / 0.5;

    private final TruthTable and;
    private final Sentences say;

    interface Sentences {
        String anotherLine();

        String sameLine();
    }

    AnotherAnd(Texts task) {
        and = TruthTable.and(task);
        say = task.at("check").as(Sentences.class);
    }

    @Override
    public Optional<Fault> faultIn(Perceptron perceptron) {
        return and.faultIn(perceptron)
                .or(() -> isShown(perceptron)
                        ? Optional.of(new Fault(and.given(perceptron), say.anotherLine(), say.sameLine()))
                        : Optional.empty());
    }

    private static boolean isShown(Perceptron perceptron) {
        return Near.isNear(perceptron.weight(1) / perceptron.weight(0), 1)
                && Near.isNear(perceptron.bias() / perceptron.weight(0), SHOWN);
    }
}
