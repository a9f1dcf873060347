package firstneuron.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.spencerpark.jupyter.kernel.ReplacementOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the cells, | is the cursor; without one it stands at the end. */
class CompletionTest {
    @TempDir
    Path folder;

    private Evaluator evaluator;
    private Assistance assistance;

    @BeforeEach
    void open() throws Exception {
        Files.createDirectories(folder.resolve("lib/deep"));
        Files.createDirectories(folder.resolve("my libs"));
        Files.createDirectories(folder.resolve(".hidden"));
        for (String file : List.of("lib/one.jar", "lib/other.jar", "lib/once.txt", "my libs/two.jar", "lesson.ipynb")) {
            Files.createFile(folder.resolve(file));
        }
        evaluator = new Evaluator(folder);
        assistance = new Assistance(evaluator);
        evaluator.evaluate(1, "List<String> names = new ArrayList<>();");
    }

    @AfterEach
    void close() {
        evaluator.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "String title = \"x\";\\ntitle.le ~ length()",
                "var title = \"x\";\\ntitle.le ~ length()",
                "String title = \"x\";\\ntitle.le|\\nint y = 1 ~ length()",
                "String title = \"x\";\\nint n = title.le ~ length()",
                "String title = \"x\";\\nif (title.le ~ length()",
                "String title = \"x\";\\nnames.add(titl ~ title",
                "String title = \"x\";\\nSystem.out.println(titl ~ title",
                "String title = \"x\";\\ntitl ~ title",
                "var list = List.of(\"x\"); var first = list.get(0);\\nfirst.le ~ length()",
                "String made() { return \"\"; }\\nmade().le ~ length()",
                "String made() { return \"\"; }\\nvar m = made();\\nm.le ~ length()",
                "String made() { return \"\"; }\\nmad ~ made()",
                "class Cat { int lives = 9; }\\nnew Cat().li ~ lives",
                "class Cat { int lives = 9; }\\nCat tom = new Cat();\\ntom.li ~ lives",
                "class Cat { int lives = 9; }\\nclass Kitten extends Cat { int f() { return this.liv ~ lives",
                "record Point(int across) { }\\nnew Point(1).acr ~ across()",
                "enum Color { RED }\\nColor.R ~ RED",
                "int half(int number) { return numb ~ number",
                "String title = \"x\";\\nint half(int number) { return titl ~ title",
                "for (String name : names) { nam|e.le ~ names",
                "for (String name : names) { name.le ~ length()",
                "import java.time.*;\\nLocalDate.ofEp ~ ofEpochDay(",
                "names.str ~ stream()"
            })
    void knowsWhatIsDeclaredAboveInTheSameCell(String cell, String expected) {
        assertTrue(complete(cell).contains(expected), () -> complete(cell).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "if (names.siz",
                "while (1 < names.siz",
                "for (int i = 0; i < names.siz",
                "if (names.get(names.siz",
                "String title = \"x\"; if (title.equals(\"(\") && names.siz",
                "void f(int n) { if (n > 1) { while (n < names.siz"
            })
    void knowsWhatStandsInTheHeadOfAStatement(String cell) {
        assertEquals(List.of("size()"), complete(cell));
    }

    @Test
    void showsNothingOfWhatIsLaidAroundTheCell() {
        List<String> all = complete("String title = \"x\";\nint f(int a) { return ");
        assertTrue(all.contains("title") && all.contains("names"), all.toString());
        assertTrue(all.stream().noneMatch(name -> name.startsWith("$")), all.toString());
    }

    @Test
    void runsNothingAndLeavesNothingBehind() {
        complete("import java.time.*;\nnames.add(\"early\");\nvar early = names;\nearly.ge");
        assertTrue(evaluator.shell().imports().noneMatch(i -> i.fullname().startsWith("java.time")));
        assertTrue(evaluator.shell().variables().noneMatch(v -> v.name().equals("early")));
    }

    @Test
    void keepsAnImportThatHasRun() throws CellException {
        evaluator.evaluate(2, "import java.time.*;");
        complete("import java.time.*;\nLocalDate.ofEp");
        evaluator.evaluate(3, "LocalDate.EPOCH");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "int f() {\\n    retur ~ return",
                "whi ~ while",
                "for (int i = 0 ~ while",
                "publi ~ public",
                "boolean b = tru ~ true",
                "seale ~ sealed",
                "if (names instanceo ~ instanceof"
            })
    void knowsTheWordsOfJava(String cell, String word) {
        if (word.equals("while")) {
            assertTrue(complete("whi").contains("while"));
        } else {
            assertTrue(complete(cell).contains(word), () -> complete(cell).toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "names.retur",
                "\"retur",
                "String s = \"to retur",
                "// retur",
                "int x = 1; // retur",
                "myretur",
                "x_retur"
            })
    void offersNoWordOfJavaWhereNoneCanStand(String cell) {
        assertFalse(complete(cell).contains("return"), () -> complete(cell).toString());
    }

    @ParameterizedTest
    @CsvSource({"%, 0", "%cl, 0", "int x = 1;\\n%classpa, 11", "var added = %j, 12", "'  %jar', 2"})
    void knowsTheMagics(String cell, int start) {
        ReplacementOptions options = options(cell);
        assertTrue(
                List.of("%classpath", "%jars").containsAll(options.getReplacements()),
                () -> complete(cell).toString());
        assertEquals(start, options.getSourceStart());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%classpath li | lib/ | 11",
                "%classpath lib/o | lib/one.jar lib/other.jar | 11",
                "%jars lib/on | lib/one.jar | 6",
                "%jars lib/one.jar lib/ot | lib/other.jar | 18",
                "%classpath lib/one.jar:lib/ot | lib/other.jar | 23",
                "%jars lib/d | lib/deep/ | 6",
                "%jars \"my libs/tw | my libs/two.jar | 7",
                "%jars ./lib/on | ./lib/one.jar | 6",
                "int x = 1;\\n%jars lib/on | lib/one.jar | 17",
                "var added = %jars lib/on | lib/one.jar | 18"
            })
    void knowsTheFilesBehindAMagic(String cell, String expected, int start) {
        List<String> words = expected.startsWith("my") ? List.of(expected) : List.of(expected.split(" "));
        assertEquals(words, complete(cell));
        assertEquals(start, options(cell).getSourceStart());
    }

    @Test
    void knowsAFileInAFolderWithABlankInItsName() {
        assertEquals(List.of("my libs/two.jar"), complete("%jars my libs/t"));
        assertEquals(List.of("lib/", "my libs/"), complete("%jars "));
    }

    @Test
    void countsAnEmojiAsOne() {
        ReplacementOptions options = options("String face = \"😀😀\"; name");
        assertEquals(List.of("names"), options.getReplacements());
        assertEquals(20, options.getSourceStart());
        assertEquals(24, options.getSourceEnd());
    }

    private List<String> complete(String cell) {
        ReplacementOptions options = options(cell);
        return options == null ? List.of() : options.getReplacements();
    }

    private ReplacementOptions options(String original) {
        String cell = original.replace("\\n", "\n");
        String code = cell.replace("|", "");
        int cursor =
                cell.contains("|") ? cell.codePointCount(0, cell.indexOf('|')) : code.codePointCount(0, code.length());
        return assistance.complete(code, cursor);
    }
}
