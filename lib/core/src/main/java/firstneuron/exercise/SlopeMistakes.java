package firstneuron.exercise;

import firstneuron.language.Texts;
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

    /** All mistakes that the slope looks like. */
    List<String> allBehind(double answer, List<Mistake> mistakes) {
        return Mistake.allBehind(answer, MEASURED, mistakes);
    }

    /** What is said of a slope that no mistake explains. */
    String unexplained(double answer) {
        return Double.isFinite(answer) ? say.anotherNumber() : say.divisionByZero(answer);
    }
}
