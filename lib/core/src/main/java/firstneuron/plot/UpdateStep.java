package firstneuron.plot;

import firstneuron.language.Texts;
import firstneuron.matrix.Numbers;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

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
    interface Sentences {
        String forward();

        String error();

        String backward();

        String update();

        String again();

        String weightedSum(String name);

        String activation(String name);

        String newValue(String name);

        String theError();

        String newError();

        String howErrorGrows(String name);

        String sumGradient(String name);

        String weightGradient(String from, String to);

        String biasGradient(String name);

        String newWeight(String from, String to);

        String newBias(String name);

        String operations(int count, String title);
    }

    static Sentences say() {
        return Texts.words(UpdateStep.class, "steps").as(Sentences.class);
    }

    /** The parts of an update, in their order. */
    enum Phase {
        FORWARD(Sentences::forward),
        ERROR(Sentences::error),
        BACKWARD(Sentences::backward),
        UPDATE(Sentences::update),
        AGAIN(Sentences::again);

        private final Function<Sentences, String> words;

        Phase(Function<Sentences, String> words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words.apply(say());
        }
    }

    /** The result as it is shown. */
    String answer() {
        return Numbers.significant(result);
    }
}
