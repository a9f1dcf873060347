package firstneuron.plot;

import firstneuron.matrix.Numbers;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How a formula is written with numbers in the place of names: with four significant digits. */
final class Formula {
    private Formula() {}

    /** The terms from 0 on, with a plus between them. */
    static String sum(int count, IntFunction<String> term) {
        return IntStream.range(0, count).mapToObj(term).collect(Collectors.joining(" + "));
    }

    /** A number inside a formula: in brackets if it has a sign. */
    static String number(double value) {
        String text = Numbers.significant(value);
        return text.startsWith("−") ? "(" + text + ")" : text;
    }
}
