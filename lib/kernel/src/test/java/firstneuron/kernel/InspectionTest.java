package firstneuron.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.spencerpark.jupyter.kernel.display.mime.MIMEType;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the cells, | is the cursor; without one it stands at the end. */
class InspectionTest {
    private final Evaluator evaluator = new Evaluator(Path.of(""));
    private final Assistance assistance = new Assistance(evaluator);

    @BeforeEach
    void runACell() throws CellException {
        evaluator.evaluate(1, """
                List<String> names = new ArrayList<>(List.of("Ada"));
                String text = "hi";
                class Dog {
                    int age = 3;
                    String bark(int times) { return "woof".repeat(times); }
                }
                Dog rex = new Dog();
                int twice(int number) { return 2 * number; }
                record Point(int x, int y) { }
                enum Color { RED, GREEN }
                """);
    }

    @AfterEach
    void close() {
        evaluator.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Math.sqrt ~ double Math.sqrt(double a)",
                "Math.sq|rt ~ double Math.sqrt(double a)",
                "Math.sq|rt(2) ~ double Math.sqrt(double a)",
                "Math.sqrt (2| ~ double Math.sqrt(double a)",
                "double d = 1 + Math.sqrt ~ double Math.sqrt(double a)",
                "double d = Math.sqrt| + 1 ~ double Math.sqrt(double a)",
                "DoubleUnaryOperator f = Math::sqrt ~ double Math.sqrt(double a)",
                "names.stream().map(String::len|gth) ~ int String.length()",
                "Math.PI ~ double Math.PI",
                "text.length ~ int String.length()",
                "\"a\".length ~ int String.length()",
                "names.get(0).length ~ int String.length()",
                "names.size ~ int List<E>.size()",
                "rex.bark ~ String Dog.bark(int times)",
                "rex.bark(|2) ~ String Dog.bark(int times)",
                "new Dog().bark ~ String Dog.bark(int times)",
                "rex.age ~ int Dog.age",
                "twice ~ int twice(int number)",
                "twice(2|) ~ int twice(int number)",
                "Math.sqrt(twice|(2)) ~ int twice(int number)",
                "new Point(1, 2).x ~ int Point.x()",
                "Color.RED ~ Color.RED",
                "names ~ List<String> names = [Ada]",
                "text ~ String text = \"hi\"",
                "text|.length() ~ String text = \"hi\"",
                "String mine = \"\"; mine.length ~ int String.length()",
                "String mine = \"\"; mi|ne.length() ~ java.lang.String mine",
                "int half(int number) { return number / 2; }\\nhalf ~ int half(int number)",
                "int half(int number) { return numb|er / 2; } ~ int number",
                "import java.time.*;\\nLocalDate.now ~ LocalDate LocalDate.now()"
            })
    void beginsWithTheSignature(String cell, String signature) {
        String found = inspect(cell.replace("\\n", "\n"));
        assertEquals(signature, found.lines().findFirst().orElseThrow(), found);
    }

    @Test
    void tellsAllVersionsOfAMethod() {
        String found = inspect("names.add");
        assertTrue(found.contains(".add(") && found.contains("boolean ") && found.contains("void "), found);
        assertTrue(inspect("new Random(").contains("Random(long seed)"));
    }

    @ParameterizedTest
    @CsvSource({
        "Dog, class Dog {",
        "Do|g d, class Dog {",
        "Point, 'record Point(int x, int y) { }'",
        "Color, enum Color"
    })
    void ofAClassOfTheNotebookIsItsSource(String cell, String beginning) {
        assertTrue(inspect(cell).startsWith(beginning), inspect(cell));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String faces = \"😀😀😀😀😀😀\"; te|xt",
                "/* 😀😀😀 */ te|xt.length()",
                "// 😀\n// 👩‍👩‍👧\n|text",
                "\"😀\" + text|"
            })
    void countsAnEmojiAsOne(String cell) {
        assertEquals("String text = \"hi\"", inspect(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothingLikeThis", "names.nothingLikeThis", "", "1 + 1", "%classpath x", "names.add(1))))"})
    void ofNothingKnownIsNothing(String cell) {
        assertTrue(assistance.inspect(cell, cell.length()).isEmpty());
    }

    @Test
    void runsNothingAndLeavesNothingBehind() {
        inspect("import java.time.*; String early = \"\" + names.remove(0);\nearly.length");
        assertEquals("List<String> names = [Ada]", inspect("names"));
        assertTrue(evaluator.shell().imports().noneMatch(i -> i.fullname().startsWith("java.time")));
        assertTrue(evaluator.shell().variables().noneMatch(v -> v.name().equals("early")));
    }

    private String inspect(String cell) {
        String code = cell.replace("|", "");
        int cursor =
                cell.contains("|") ? cell.codePointCount(0, cell.indexOf('|')) : code.codePointCount(0, code.length());
        return assistance
                .inspect(code, cursor)
                .orElseThrow(() -> new AssertionError("nothing for " + cell))
                .getData(MIMEType.TEXT_PLAIN)
                .toString();
    }
}
