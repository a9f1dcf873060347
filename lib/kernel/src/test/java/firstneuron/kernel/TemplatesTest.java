package firstneuron.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** The sentences stand in templates.properties of the tests. */
class TemplatesTest {
    interface Good {
        String both(String given, int count);

        String articles(String first, String second);
    }

    interface TooMany {
        String one(String first, String second);
    }

    interface Missing {
        String nothing();
    }

    private static final Texts TEXTS = Texts.of("templates", "good");

    @Test
    void fillInValuesAsTheyAre() {
        assertEquals("3 times {count} $1 \\, {2} { }", TEXTS.as(Good.class).both("{count} $1 \\", 3));
    }

    @Test
    void putTheEnglishArticleBeforeAValueWhereItIsAskedFor() {
        assertEquals("An int and a double; int, A double", TEXTS.as(Good.class).articles("int", "double"));
        assertEquals(
                "A byte and an Object; byte, An Object", TEXTS.as(Good.class).articles("byte", "Object"));
    }

    @Test
    void areRefusedWhereParametersAndPlaceholdersDiffer() {
        IllegalArgumentException error = assertThrows(
                IllegalArgumentException.class,
                () -> Texts.of("templates", "tooMany").as(TooMany.class));
        assertEquals(
                "one has the placeholders [first], but the values are [first, second]: only {first}",
                error.getMessage());
    }

    @Test
    void areRefusedWithoutASentence() {
        assertThrows(IllegalArgumentException.class, () -> TEXTS.as(Missing.class));
    }

    @Test
    void areObjectsAsOthersAre() {
        Good one = TEXTS.as(Good.class);
        assertNotNull(one.toString());
        assertEquals(false, one.equals("text"));
    }
}
