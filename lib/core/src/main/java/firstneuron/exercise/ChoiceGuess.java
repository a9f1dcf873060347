package firstneuron.exercise;

import firstneuron.language.Texts;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/** A guess of one of several answers: right, another one, or none of them. */
final class ChoiceGuess implements Comparison {
    private final String guess;
    private final String actual;
    /** All answers by what counts of them, and so in an order that does not tell which is the right one. */
    private final SortedMap<String, String> options = new TreeMap<>();

    private final Sentences say;

    interface Sentences {
        String askChoice();

        String right(String actual);

        String wrong(String guess, String actual);

        String noneOfThem(String guess, String options);
    }

    ChoiceGuess(String guess, String actual, String[] others, Texts texts) {
        this.guess = Objects.requireNonNull(guess, "the guess is null, expected \"\" while there is none");
        this.actual = Objects.requireNonNull(actual, "the right answer is null");
        options.put(whatCounts(actual), actual);
        for (String other : others) {
            options.putIfAbsent(whatCounts(Objects.requireNonNull(other, "another answer is null")), other);
        }
        if (options.size() < 2) {
            throw new IllegalArgumentException(
                    "there is only \"" + actual + "\" to choose, expected other answers behind it");
        }
        say = texts.from("guess/choice").as(Sentences.class);
    }

    private static String whatCounts(String answer) {
        return answer.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }

    @Override
    public Comparison within(OptionalDouble tolerance) {
        throw new IllegalStateException("a choice is right or not; a tolerance is for Guess.number");
    }

    @Override
    public boolean isMade() {
        return chosen().isPresent();
    }

    @Override
    public String said() {
        if (guess.isBlank()) {
            return say.askChoice();
        }
        return chosen().map(option -> option.equals(actual) ? say.right(actual) : say.wrong(option, actual))
                .orElseGet(() -> say.noneOfThem(guess.strip(), String.join(", ", options.values())));
    }

    private Optional<String> chosen() {
        return Optional.ofNullable(options.get(whatCounts(guess)));
    }
}
