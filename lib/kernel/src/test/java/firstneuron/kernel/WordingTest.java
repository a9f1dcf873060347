package firstneuron.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;

class WordingTest {
    private static Matcher found(String wording, String message) {
        return Wording.of(wording).in(message).orElseThrow();
    }

    @Test
    void findsValuesByTheirNames() {
        Matcher found = found(
                "possible lossy conversion from {given} to {wanted}",
                "incompatible types: possible lossy conversion from double to int");
        assertEquals("double", found.group("given"));
        assertEquals("int", found.group("wanted"));
    }

    @Test
    void takesALineThatBeginsWithAValueAsAWhole() {
        Matcher found = found(
                "{given} cannot be converted to {wanted}",
                "incompatible types: bad return type in lambda expression\n    List<String> cannot be converted to int");
        assertEquals("List<String>", found.group("given"));
        assertEquals("int", found.group("wanted"));
    }

    @Test
    void letsAValueHaveTheSignThatFollowsIt() {
        Matcher found = found(
                "no suitable constructor found for {type}({given})", "no suitable constructor found for Box((x)->x)");
        assertEquals("Box", found.group("type"));
        assertEquals("(x)->x", found.group("given"));
    }

    @Test
    void takesSignsOfPatternsAsTheyAre() {
        assertEquals(
                "*",
                found("binary operator '{sign}'", "bad operand types for binary operator '*'")
                        .group("sign"));
        assertTrue(Wording.of("a.b {value}").in("a-b c").isEmpty());
    }

    @Test
    void endsWhereItsLineDoes() {
        assertTrue(Wording.of("because \"{variable}\" is null")
                .in("because \"a\" is null again")
                .isEmpty());
    }
}
