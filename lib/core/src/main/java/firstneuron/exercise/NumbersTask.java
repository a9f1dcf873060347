package firstneuron.exercise;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A task whose answer is one or more numbers. NaN stands for a number that is not filled in yet.
 */
public final class NumbersTask extends Task {
    private final List<String> names;
    private final Function<double[], Optional<Fault>> judge;
    private final Function<double[], String> remark;

    NumbersTask(
            Card card,
            List<String> names,
            Function<double[], Optional<Fault>> judge,
            Function<double[], String> remark) {
        super(card);
        this.names = List.copyOf(names);
        this.judge = judge;
        this.remark = remark;
    }

    /**
     * Looks at an answer.
     *
     * @param answers the numbers, in the order of the task; NaN for what is not filled in
     * @return not tried yet, right, or not yet with the reason
     */
    public Verdict check(double... answers) {
        boolean tried = answers != null && !Arrays.stream(answers).allMatch(Double::isNaN);
        return judge(
                tried,
                () -> {
                    if (answers.length != names.size()) {
                        return Optional.of(new Fault(
                                answers.length + (answers.length == 1 ? " number" : " numbers"),
                                names.size() + ": " + String.join(", ", names),
                                "the number of answers"));
                    }
                    List<String> unusable = IntStream.range(0, answers.length)
                            .filter(i -> Double.isInfinite(answers[i]))
                            .mapToObj(names::get)
                            .toList();
                    if (!unusable.isEmpty()) {
                        return Optional.of(new Fault(given(answers), "finite numbers", String.join(", ", unusable)));
                    }
                    return judge.apply(answers.clone());
                },
                () -> remark.apply(answers));
    }

    private String given(double[] answers) {
        return IntStream.range(0, answers.length)
                .mapToObj(i -> names.get(i) + " = " + Text.number(answers[i]))
                .collect(Collectors.joining(", "));
    }
}
