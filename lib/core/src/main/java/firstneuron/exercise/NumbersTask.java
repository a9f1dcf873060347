package firstneuron.exercise;

import firstneuron.language.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A task whose answer is one or more numbers. NaN stands for a number that is not filled in yet.
 */
public final class NumbersTask extends Task {
    private final List<String> names;
    private final Judge<double[]> judge;
    private final Sentences say;

    interface Sentences {
        String oneNumber(int count);

        String numbers(int count);

        String wantedNumbers(int count, String names);

        String howMany();

        String number(String name, double number);

        String finite();
    }

    NumbersTask(String number, Texts course, Progress progress, List<String> names, Judge<double[]> judge) {
        super(number, course, progress);
        this.names = List.copyOf(names);
        this.judge = judge;
        say = course.from("numbers").as(Sentences.class);
    }

    /**
     * Looks at an answer.
     *
     * @param answers the numbers, in the order of the task; NaN for what is not filled in
     * @return not tried yet, right, or not yet with the reason
     */
    public Verdict check(double... answers) {
        boolean tried = answers != null && !Arrays.stream(answers).allMatch(Double::isNaN);
        return judge(tried, () -> faultIn(answers.clone()), () -> judge.remarkOn(answers));
    }

    private Optional<Fault> faultIn(double[] answers) {
        if (answers.length != names.size()) {
            return Optional.of(new Fault(
                    answers.length == 1 ? say.oneNumber(answers.length) : say.numbers(answers.length),
                    say.wantedNumbers(names.size(), String.join(", ", names)),
                    say.howMany()));
        }
        List<String> unusable = IntStream.range(0, answers.length)
                .filter(i -> Double.isInfinite(answers[i]))
                .mapToObj(names::get)
                .toList();
        return unusable.isEmpty()
                ? judge.faultIn(answers)
                : Optional.of(new Fault(given(answers), say.finite(), String.join(", ", unusable)));
    }

    private String given(double[] answers) {
        return IntStream.range(0, answers.length)
                .mapToObj(i -> say.number(names.get(i), answers[i]))
                .collect(Collectors.joining(", "));
    }
}
