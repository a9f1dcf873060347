package firstneuron.perceptron;

import firstneuron.language.Texts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Everything that happened while a perceptron learned: the source of every plot and table of it.
 *
 * @param start the perceptron before the first step
 * @param rows the number of samples
 * @param steps every visit to a sample, in order
 * @param end why the learning stopped
 */
public record LearningHistory(Perceptron start, int rows, List<LearningStep> steps, End end) {
    /** Why the learning stopped. */
    public enum End {
        /** One epoch had no error. */
        CONVERGED,
        /** The largest number of epochs was reached, and there were still errors. */
        GAVE_UP,
        /** The learner stopped the cell; what had been learned until then is kept. */
        INTERRUPTED
    }

    /** {@inheritDoc} */
    public LearningHistory {
        steps = List.copyOf(steps);
    }

    /**
     * The perceptron as it is after the last step.
     *
     * @return the result of the learning
     */
    public Perceptron perceptron() {
        return steps.isEmpty() ? start : steps.get(steps.size() - 1).after();
    }

    /**
     * Whether the last epoch had no error.
     *
     * @return true if the two classes are separated
     */
    public boolean converged() {
        return end == End.CONVERGED;
    }

    /**
     * The number of epochs that were begun. When {@link #converged} the last of them is the one without an error.
     *
     * @return at least 1
     */
    public int epochs() {
        return steps.isEmpty() ? 0 : steps.get(steps.size() - 1).epoch();
    }

    /**
     * The number of corrections in each epoch.
     *
     * @return one number for each epoch, from 0 to {@link #rows}
     */
    public List<Integer> updatesPerEpoch() {
        return IntStream.rangeClosed(1, epochs())
                .mapToObj(epoch -> (int) corrections().stream()
                        .filter(step -> step.epoch() == epoch)
                        .count())
                .toList();
    }

    /**
     * The steps that changed something: those whose answer was wrong.
     *
     * @return in order, perhaps none
     */
    public List<LearningStep> corrections() {
        return steps.stream().filter(step -> step.error() != 0).toList();
    }

    interface Sentences {
        String learned(int epochs);

        String notLearned(int epochs);

        String stopped(int epochs);

        String corrections(String counts);
    }

    @Override
    public String toString() {
        Sentences say = Texts.words(LearningHistory.class, "learning").as(Sentences.class);
        String outcome = switch (end) {
            case CONVERGED -> say.learned(epochs());
            case GAVE_UP -> say.notLearned(epochs());
            case INTERRUPTED -> say.stopped(epochs());
        };
        String updates = updatesPerEpoch().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return outcome + "\n" + say.corrections(updates) + "\n" + perceptron();
    }
}
