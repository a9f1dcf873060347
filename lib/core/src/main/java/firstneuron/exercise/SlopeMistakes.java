package firstneuron.exercise;

import java.util.List;

/** Says which mistake a wrong slope looks like. */
final class SlopeMistakes {
    /** How far a measured slope may be from the exact one. */
    static final double MEASURED = 1e-4;

    private final Sentences say;

    interface Sentences {
        String divisionByZero(double number);

        String anotherNumber();
    }

    SlopeMistakes(Texts texts) {
        say = texts.from("slope").as(Sentences.class);
    }

    String behind(double answer, List<Mistake> mistakes) {
        return Double.isFinite(answer)
                ? Mistake.behind(answer, MEASURED, mistakes).orElseGet(say::anotherNumber)
                : say.divisionByZero(answer);
    }
}
