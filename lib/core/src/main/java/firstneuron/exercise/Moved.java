package firstneuron.exercise;

import java.util.stream.IntStream;

/**
 * What a wrong step makes of numbers.
 *
 * @param explanation what is wrong with it
 * @param from where it begins
 * @param direction how far it would move each number
 * @param times how often it moves them that far
 */
record Moved(String explanation, double[] from, double[] direction, double times) {
    /** Where the step ends. */
    double[] numbers() {
        return IntStream.range(0, from.length)
                .mapToDouble(i -> from[i] + times * direction[i])
                .toArray();
    }
}
