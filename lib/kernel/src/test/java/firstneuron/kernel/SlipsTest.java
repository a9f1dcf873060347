package firstneuron.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstneuron.kernel.PatternTable.Row;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the tables say that people write is answered with the sentence of its row. */
class SlipsTest {
    private static Session session;

    @BeforeAll
    static void open() {
        session = Session.open(Path.of(""));
        session.run("int x = 3; boolean a = true, b = true;");
    }

    @AfterAll
    static void close() {
        session.close();
    }

    private static void isAnswered(String cell, String sentence) {
        String error = session.run(cell).error().orElse("no error");
        assertTrue(error.startsWith(sentence + "\n"), () -> cell + " was answered with\n" + error);
    }

    static List<Row> slips() {
        return PatternTable.of("slips.txt").rows();
    }

    @ParameterizedTest
    @MethodSource("slips")
    void isAnswered(Row slip) {
        isAnswered(slip.get("write"), Texts.of("slips").get(slip.key()));
    }

    static Set<Map.Entry<String, String>> foreignNames() {
        return SentenceFiles.english("foreign").entrySet();
    }

    @ParameterizedTest
    @MethodSource("foreignNames")
    void aNameOfAnotherLanguageIsAnswered(Map.Entry<String, String> foreign) {
        String name = foreign.getKey().replaceAll(".*\\.", "");
        String kind = foreign.getKey().contains(".") ? foreign.getKey().replaceAll("\\..*", "") : "variable";
        String cell = switch (kind) {
            case "class" -> name + " thing = null;";
            case "method" -> "Object thing = " + name + "(1);";
            default -> "Object thing = " + name + ";";
        };
        isAnswered(cell, "There is no " + kind + " called " + name + " here. " + foreign.getValue());
    }

    @Test
    void aNameOfAnotherLanguageMayBeOneOfTheLearnersOwn() {
        assertEquals(
                "",
                session.run("int range = 2, number = 3, list = 4; range + number + list")
                        .error()
                        .orElse(""));
        isAnswered(
                "function.apply(2)",
                "There is no variable called function here. Is it spelled right, and was the cell that declares it run?");
    }

    static Set<Map.Entry<String, String>> signs() {
        return SentenceFiles.english("signs").entrySet();
    }

    @ParameterizedTest
    @MethodSource("signs")
    void aSignThatLooksRightIsAnswered(Map.Entry<String, String> sign) {
        isAnswered(
                "int n = 1 " + sign.getKey() + " 2;",
                "The character " + sign.getKey() + " has no meaning in Java here. Write " + sign.getValue() + ".");
    }
}
