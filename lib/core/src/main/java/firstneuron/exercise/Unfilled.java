package firstneuron.exercise;

import firstneuron.language.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Looks for numbers that are not filled in yet. */
final class Unfilled implements Judge<double[]> {
    private final List<String> names;
    private final Sentences say;

    interface Sentences {
        String someNumbers(int filled, int all);

        String eachNumber(String names);

        String stillEmpty(String names);
    }

    Unfilled(List<String> names, Texts texts) {
        this.names = names;
        say = texts.from("unfilled").as(Sentences.class);
    }

    @Override
    public Optional<Fault> faultIn(double[] answers) {
        List<String> empty = IntStream.range(0, names.size())
                .filter(i -> Double.isNaN(answers[i]))
                .mapToObj(names::get)
                .toList();
        return empty.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fault(
                        say.someNumbers(names.size() - empty.size(), names.size()),
                        say.eachNumber(String.join(", ", names)),
                        say.stillEmpty(String.join(", ", empty))));
    }
}
