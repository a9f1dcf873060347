package firstneuron.exercise;

import java.util.OptionalDouble;

/** A guess and what is true. */
interface Comparison {
    /** Whether there is a guess that can be compared; before that, nothing may be told of what is true. */
    boolean isMade();

    /** How near the guess came; where there is none, what to do. */
    String said();

    /** The same, where a guess is right that is as near as this. */
    Comparison within(OptionalDouble tolerance);
}
