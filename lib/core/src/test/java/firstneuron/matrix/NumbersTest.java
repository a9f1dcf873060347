package firstneuron.matrix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource({
        "0.5, 0.5000",
        "-1.25, -1.2500",
        "-0.0, 0.0000",
        "0.00003, 3.0000e-05",
        "1e20, 1.0000e+20",
        "-0.19999999999999996, -0.2000",
        "NaN, NaN"
    })
    void aFixedNumberHasFourDecimals(double value, String text) {
        assertEquals(text, Numbers.fixed(value));
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 0.5",
        "-1.25, −1.25",
        "2, 2",
        "-0.0, 0",
        "-0.19999999999999996, −0.2",
        "0.00003, 3E−5",
        "999999999999, 999999999999",
        "-123456789012345, −1.23E14",
        "Infinity, Infinity"
    })
    void aBriefNumberDropsWhatSaysNothing(double value, String text) {
        assertEquals(text, Numbers.brief(value));
    }

    @ParameterizedTest
    @CsvSource({
        "0.15, 0.15",
        "0.751365070, 0.7514",
        "-0.000438568, −0.0004386",
        "0.00003510249, 0.0000351",
        "0.0000003510249, 3.51E−7",
        "12345.6, 12350",
        "-0.0, 0",
        "NaN, NaN"
    })
    void aSignificantNumberHasFourDigitsThatCount(double value, String text) {
        assertEquals(text, Numbers.significant(value));
    }

    @Test
    void numbersLookTheSameWhereCommasSeparateDecimals() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertEquals("1234.5000", Numbers.fixed(1234.5));
            assertEquals("1234.5", Numbers.brief(1234.5));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void notANumberIsNamedWithItsPlace() {
        var error = assertThrows(
                IllegalArgumentException.class, () -> Numbers.requireFinite("weight", new double[] {1, Double.NaN}));
        assertEquals(
                "weight 2 is NaN, expected a finite number (NaN comes from 0/0 or from a missing value)",
                error.getMessage());
    }

    @Test
    void thingsAreCountedInTheSingularAndInThePlural() {
        assertEquals("1 row", Numbers.count(1, "row"));
        assertEquals("0 rows", Numbers.count(0, "row"));
        assertEquals("4 rows", Numbers.count(4, "row"));
    }

    @Test
    void infinityIsNamedWithTheLikelyCause() {
        var error = assertThrows(
                IllegalArgumentException.class, () -> Numbers.requireFinite("bias", Double.NEGATIVE_INFINITY));
        assertEquals(
                "bias is -Infinity, expected a finite number (infinity comes from a division by 0 or from a number that outgrew double)",
                error.getMessage());
    }

    @Test
    void finiteNumbersAreCopied() {
        double[] given = {1, 2};
        double[] kept = Numbers.requireFinite("weight", given);
        given[0] = 9;
        assertArrayEquals(new double[] {1, 2}, kept);
    }
}
