package firstneuron.exercise;

import firstneuron.html.ShownInKernel;

/** A guess as a kernel shows it. */
final class GuessInKernel extends Guess implements ShownInKernel {
    private GuessInKernel(Comparison comparison, String why) {
        super(comparison, why);
    }

    static Guess of(Comparison comparison, String why) {
        return new GuessInKernel(comparison, why);
    }
}
