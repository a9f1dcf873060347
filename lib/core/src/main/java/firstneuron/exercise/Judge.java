package firstneuron.exercise;

import java.util.Optional;

/**
 * Looks for a fault in an answer.
 *
 * @param <A> what is answered with
 */
@FunctionalInterface
interface Judge<A> {
    /** The first fault, if there is one. */
    Optional<Fault> faultIn(A answer);

    /** What is said of a right answer itself, for example how large it is; mostly nothing. */
    default String remarkOn(A answer) {
        return "";
    }
}
