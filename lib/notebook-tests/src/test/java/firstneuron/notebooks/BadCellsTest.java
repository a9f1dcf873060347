package firstneuron.notebooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstneuron.kernel.CellResult;
import firstneuron.kernel.Session;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What people type by mistake, all of it into one session: each cell is answered soon, with its line and its cause, and
 * leaves the session usable.
 *
 * <p>The cells stand in {@code bad-cells.txt}: a title, the cell, and after {@code =>} what its error must say.
 */
class BadCellsTest {
    private static final Path CELLS =
            Notebook.FOLDER.resolveSibling("lib/notebook-tests/src/test/resources/bad-cells.txt");
    private static final String EXPECTED = "=> ";
    private static final double MOST_SECONDS = 2;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static Session session;

    record BadCell(String title, String code, List<String> expected) {
        static BadCell of(String block) {
            List<String> lines = block.lines().toList();
            return new BadCell(
                    lines.get(0),
                    lines.stream()
                            .skip(1)
                            .filter(line -> !line.startsWith(EXPECTED))
                            .collect(Collectors.joining("\n")),
                    lines.stream()
                            .filter(line -> line.startsWith(EXPECTED))
                            .map(line -> line.substring(EXPECTED.length()))
                            .toList());
        }

        @Override
        public String toString() {
            return title;
        }
    }

    static List<BadCell> all() throws IOException {
        return Arrays.stream(Files.readString(CELLS).split("\n%%\n"))
                .map(BadCell::of)
                .toList();
    }

    @BeforeAll
    static void open() {
        session = Session.open(Notebook.FOLDER);
        session.run("%classpath ../lib/core/target/first-neuron.jar\nint kept = 7;");
        session.run("firstneuron.data.TruthTables.xor()"); // loads what the first cell of a notebook loads
    }

    @AfterAll
    static void close() {
        session.close();
    }

    @AfterEach
    void theSessionIsUsable() {
        assertEquals(
                "7",
                session.run("kept")
                        .outputs()
                        .get(0)
                        .getAsJsonObject("data")
                        .get("text/plain")
                        .getAsString());
    }

    /** The error of a cell. What counts is the time of the processor: the machine may be busy with something else. */
    private static String answer(String code) {
        long begin = THREADS.getCurrentThreadCpuTime();
        CellResult result = session.run(code);
        double seconds = (THREADS.getCurrentThreadCpuTime() - begin) / 1e9;
        assertTrue(seconds < MOST_SECONDS, "answered after " + seconds + " s of a processor");
        return result.error().orElse("");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void namesLineAndCause(BadCell cell) {
        String error = answer(cell.code());
        assertTrue(error.startsWith(cell.expected().get(0)), error);
        cell.expected().forEach(part -> assertTrue(error.contains(part), () -> "no “" + part + "” in\n" + error));
    }

    @Test
    void thereAreAtLeastTwoHundredAndEachSaysWhatItExpects() throws IOException {
        assertTrue(all().size() >= 200);
        all().forEach(cell -> assertTrue(!cell.expected().isEmpty(), cell.title()));
    }

    private static String lines(int count, String line) {
        return IntStream.range(0, count).mapToObj(i -> line.formatted(i)).collect(Collectors.joining("\n"));
    }

    static Stream<BadCell> special() {
        String longMethod =
                "void f(int n) {\n%s\n    int x = 1\n}".formatted(lines(10_000, "    n = n * 3 + n * 5 + %d;"));
        return Stream.of(
                new BadCell(
                        "line ends of Windows",
                        "int a = 1;\r\nint b = c + 1;\r\n",
                        List.of("There is no variable called c", "line 2 of")),
                new BadCell(
                        "line ends of an old Mac",
                        "int a = 1;\rint b = c + 1;",
                        List.of("There is no variable called c", "line 2 of")),
                new BadCell("tabs", "int f() {\n\t\treturn c;\n\t}\nf()", List.of("This uses variable c", "line 2 of")),
                new BadCell(
                        "a mark of the byte order",
                        "\ufeffint a = b;",
                        List.of("The character \ufeff has no meaning", "line 1 of")),
                new BadCell(
                        "a zero character", "int a = 1 \0;", List.of("The character \0 has no meaning", "line 1 of")),
                new BadCell("half of an emoji", "int a = \ud83d;", List.of("The character", "line 1 of")),
                new BadCell(
                        "10,000 lines and an error in the last but one",
                        longMethod,
                        List.of("A semicolon is missing here.", "line 10002 of")),
                new BadCell(
                        "10,000 lines in a brace that is never closed",
                        longMethod.replace("1\n}", "1;"),
                        List.of("The brace { on line 1 is never closed", "line 1 of")),
                new BadCell(
                        "10,000 lines in a method, which is too much for one",
                        longMethod.replace("1\n}", "1;\n}"),
                        List.of("Code too large", "line 1 of")),
                new BadCell(
                        "10,000 lines after an error in the first",
                        "int a = ;\n" + lines(10_000, "int a%d = 1;"),
                        List.of("A value is missing before this ;.", "line 1 of")),
                new BadCell(
                        "a line of 100,000 characters",
                        "int a = " + "1 + ".repeat(25_000) + ";",
                        List.of("This is nested too deeply for the compiler.", "line 1 of")),
                new BadCell(
                        "300 brackets that are never closed",
                        "int a = " + "(".repeat(300) + "1;",
                        List.of("The round bracket ( on line 1 is never closed", "line 1 of")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("special")
    void alsoWhatNobodyTypes(BadCell cell) {
        namesLineAndCause(cell);
    }
}
