package firstneuron.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplatesTest {
    interface Good {
        String both(double number, double[] point, double[][] rows, int count, String name);
    }

    interface TooMany {
        String one(double first, double second);
    }

    interface Missing {
        String nothing();
    }

    private <S> S from(String template, String key, Class<S> type) {
        return new Texts(Map.of("s/" + key, template)).at("s").as(type);
    }

    private String said(String template) {
        return from(template, "both", Good.class)
                .both(-0.5, new double[] {1, -2}, new double[][] {{1}, {2, 3}}, -1, "{count} $1 \\");
    }

    @Test
    void writeNumbersAsTheCourseDoesAndTextAsItIs() {
        assertEquals(
                "{count} $1 \\; -1; (1), (2, 3); (1, −2); −0.5", said("{name}; {count}; {rows}; {point}; {number}"));
    }

    @Test
    void leaveOtherBracesAlone() {
        assertTrue(said("{name}{count}{rows}{point}{number}, new double[] {place, velocity}, {}")
                .endsWith("−0.5, new double[] {place, velocity}, {}"));
    }

    @Test
    void areRefusedWhereParametersAndPlaceholdersDiffer() {
        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> from("only {first}", "one", TooMany.class));
        assertEquals(
                "s/one has the placeholders [first], but the values are [first, second]: only {first}",
                error.getMessage());
        assertThrows(IllegalArgumentException.class, () -> from("{first} {scond}", "one", TooMany.class));
        assertThrows(IllegalArgumentException.class, () -> from("{first} {second} {third}", "one", TooMany.class));
    }

    @Test
    void areRefusedWithoutASentence() {
        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> from("else", "something", Missing.class));
        assertEquals("there is no sentence with the key s/nothing", error.getMessage());
    }

    @Test
    void areObjectsAsOthersAre() {
        Missing one = from("text", "nothing", Missing.class);
        assertEquals("text", one.nothing());
        assertNotNull(one.toString());
        assertFalse(one.equals("text"));
    }
}
