package firstneuron.plot;

import firstneuron.matrix.Numbers;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How a formula is written with numbers in the place of names. */
final class Formula {
    private Formula() {}

    /** The terms from 0 on, with a plus between them. */
    static String sum(int count, IntFunction<String> term) {
        return IntStream.range(0, count).mapToObj(term).collect(Collectors.joining(" + "));
    }

    /** A number inside a formula: in brackets if it has a sign. */
    static String number(double value) {
        String text = Numbers.brief(value);
        return text.startsWith("−") ? "(" + text + ")" : text;
    }

    /** A formula, and what it is. */
    static String equal(String formula, double result) {
        return formula + " = " + Numbers.brief(result);
    }

    /** Where a number was looked up rather than computed in one line. */
    static String told(String where, double result) {
        return where + ": " + Numbers.brief(result);
    }
}
