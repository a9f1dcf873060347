package firstneuron.exercise;

import java.util.List;
import java.util.Optional;

/**
 * A wrong number that gives a certain mistake away.
 *
 * @param number what the mistake comes to
 * @param explanation what the mistake is
 */
record Mistake(double number, String explanation) {
    /** The explanation of the first mistake that comes to the answer but for rounding. */
    static Optional<String> behind(double answer, List<Mistake> mistakes) {
        return behind(answer, Near.ROUNDING, mistakes);
    }

    /** The explanation of the first mistake that comes as near as that to the answer. */
    static Optional<String> behind(double answer, double tolerance, List<Mistake> mistakes) {
        return allBehind(answer, tolerance, mistakes).stream().findFirst();
    }

    /** The explanations of all mistakes that come as near as that to the answer. */
    static List<String> allBehind(double answer, double tolerance, List<Mistake> mistakes) {
        return mistakes.stream()
                .filter(mistake -> Near.isNear(answer, mistake.number, tolerance))
                .map(Mistake::explanation)
                .toList();
    }
}
