package firstneuron.plot;

import firstneuron.matrix.Numbers;
import java.util.List;
import java.util.Map;

/**
 * One operation of a training update, as {@link StepThrough} shows it.
 *
 * @param phase which part of the update it belongs to
 * @param title what is computed, in words
 * @param formula the formula with names
 * @param numbers the formula with the numbers put in, up to the sign before the result
 * @param result the number that comes out
 * @param lit the parts of the drawing that take part
 * @param labels the texts that change in the drawing, by part
 */
record UpdateStep(
        Phase phase,
        String title,
        String formula,
        String numbers,
        double result,
        List<Part> lit,
        Map<Part, String> labels) {
    /** The parts of an update, in their order. */
    enum Phase {
        FORWARD("forward"),
        ERROR("error"),
        BACKWARD("backward"),
        UPDATE("update"),
        AGAIN("forward again, with the new weights");

        private final String words;

        Phase(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /** The result as it is shown. */
    String answer() {
        return Numbers.significant(result);
    }
}
