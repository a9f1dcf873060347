package firstneuron.exercise;

import static firstneuron.exercise.Answers.areRight;
import static firstneuron.exercise.Answers.isWrong;
import static firstneuron.exercise.Neurons.neuron;
import static firstneuron.exercise.Neurons.scaled;

import firstneuron.nn.Activation;
import firstneuron.nn.Dense;
import firstneuron.nn.Mlp;
import org.junit.jupiter.api.Test;

/** An activation that does not decide: it gives one half everywhere, or never answers. */
class UndecidedActivationTest {
    private final Chapter6 six = new Chapter6();
    private final Chapter7 seven = new Chapter7();

    @Test
    void isRefusedThoughOneHalfOfItMayBeARoundedSigmoid() {
        Activation half = Activation.of("half", z -> 0.5, z -> 0);
        isWrong("half makes 0.5 of it", six.anotherAnd.check(neuron(-1.5, 1, 1).withActivation(half)));
        isWrong(
                "half makes 0.5 of it",
                six.twoOfThree.check(neuron(-1.5, 1, 1, 1).withActivation(half)));
        areRight(six.anotherAnd.check(scaled(1e-18, -1.5, 1, 1).withSigmoid()));
    }

    @Test
    void isAskedForTwoSecondsAtMostWhereverItDoesNotAnswer() {
        Activation endless = Activation.of("endless", UndecidedActivationTest::waitsAtMinusOne, z -> 0);
        Dense orAndAnd = Layers.hidden(endless, Layers.neuron(1, 1, -0.5), Layers.neuron(1, 1, -1.5));
        isWrong("for 1 and for −1", seven.secondXor.check(new Mlp(orAndAnd, Layers.output(-0.5, 1, -1))));
    }

    /** A step; the sums of its network never are −1. */
    private static double waitsAtMinusOne(double z) {
        try {
            Thread.sleep(z == -1 ? Long.MAX_VALUE : 0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return z > 0 ? 1 : 0;
    }
}
