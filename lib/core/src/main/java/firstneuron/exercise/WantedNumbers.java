package firstneuron.exercise;

import firstneuron.language.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Judges numbers one by one, and names the mistake that a wrong one looks like. */
final class WantedNumbers implements Judge<double[]> {
    private final List<Explained> numbers;
    private final Unfilled unfilled;
    private final Sentences say;

    interface Sentences {
        String number(String name, double number);

        String failsAt(String name, String lesson);

        String moreDecimals();

        String wholeNumbers();

        String tooSmall();

        String tooLarge();

        String guessRight(double number);

        String guessWrong(double guess, double number);
    }

    /** A number, and the words for it. */
    private record Explained(Wanted wanted, String way, List<Mistake> mistakes) {}

    /** Judges these numbers with the texts of their task. */
    WantedNumbers(Texts task, Wanted... wanted) {
        numbers = Arrays.stream(wanted).map(number -> explained(number, task)).toList();
        unfilled = new Unfilled(names(), task);
        say = task.from("wantedNumbers").as(Sentences.class);
    }

    private static Explained explained(Wanted wanted, Texts task) {
        Texts own = task.at(wanted.name());
        Texts common = task.at("any number");
        List<Mistake> mistakes = wanted.mistakes().stream()
                .map(wrong -> new Mistake(wrong.number(), (own.has(wrong.kind()) ? own : common).get(wrong.kind())))
                .toList();
        return new Explained(wanted, wanted.isGuess() ? "" : own.get("way"), mistakes);
    }

    List<String> names() {
        return numbers.stream().map(number -> number.wanted.name()).toList();
    }

    /** The first number that is wrong; if all that are there are right, those that are still empty. */
    @Override
    public Optional<Fault> faultIn(double[] answers) {
        return firstWrong(answers).or(() -> unfilled.faultIn(answers));
    }

    /** The first number that is there and wrong. */
    Optional<Fault> firstWrong(double... answers) {
        return IntStream.range(0, numbers.size())
                .filter(i -> !Double.isNaN(answers[i]) && !numbers.get(i).wanted.isRight(answers[i]))
                .mapToObj(i -> fault(numbers.get(i), answers[i]))
                .findFirst();
    }

    /** What became of the guesses. */
    @Override
    public String remarkOn(double[] answers) {
        return IntStream.range(0, numbers.size())
                .filter(i -> numbers.get(i).wanted.isGuess())
                .mapToObj(i -> answers[i] == answers[i + 1]
                        ? say.guessRight(answers[i])
                        : say.guessWrong(answers[i], answers[i + 1]))
                .collect(Collectors.joining(" "));
    }

    private Fault fault(Explained number, double answer) {
        Wanted wanted = number.wanted;
        // A named mistake that is met exactly is meant; within the tolerance it may be a rounded right number.
        String lesson = Mistake.behind(answer, number.mistakes)
                .or(() ->
                        isRoundedTooEarly(answer, wanted.value()) ? Optional.of(say.moreDecimals()) : Optional.empty())
                .or(() -> Mistake.behind(answer, wanted.tolerance(), number.mistakes))
                .or(() -> isWholeNumberDivision(answer, wanted.value())
                        ? Optional.of(say.wholeNumbers())
                        : Optional.empty())
                .orElseGet(() -> answer < wanted.value() ? say.tooSmall() : say.tooLarge());
        return new Fault(say.number(wanted.name(), answer), number.way, say.failsAt(wanted.name(), lesson));
    }

    /** Whether the answer is the right number with fewer decimals, at least one. */
    private static boolean isRoundedTooEarly(double answer, double value) {
        BigDecimal given = BigDecimal.valueOf(answer).stripTrailingZeros();
        return given.scale() > 0
                && BigDecimal.valueOf(value)
                                .setScale(given.scale(), RoundingMode.HALF_UP)
                                .compareTo(given)
                        == 0;
    }

    private static boolean isWholeNumberDivision(double answer, double value) {
        return answer == 0 && Math.abs(value) < 1;
    }
}
