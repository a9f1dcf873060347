package firstneuron.plot;

import java.util.List;
import java.util.Map;

/**
 * One operation of a training update, as {@link StepThrough} shows it.
 *
 * @param phase forward, error, backward or update
 * @param title what is computed, in words
 * @param formula the formula with names
 * @param numbers the formula with the numbers put in, and its result
 * @param result the number that comes out
 * @param lit the parts of the drawing that take part, for example {@code n-1-0} for the first hidden neuron
 * @param labels the texts that change in the drawing, by part
 */
record UpdateStep(
        String phase,
        String title,
        String formula,
        String numbers,
        double result,
        List<String> lit,
        Map<String, String> labels) {}
