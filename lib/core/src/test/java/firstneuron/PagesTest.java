package firstneuron;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstneuron.data.HtmlTable;
import firstneuron.data.Iris;
import firstneuron.data.TruthTables;
import firstneuron.exercise.Guess;
import firstneuron.matrix.Matrix;
import firstneuron.nn.Loss;
import firstneuron.nn.Mlp;
import firstneuron.plot.Animation;
import firstneuron.plot.Plots;
import firstneuron.plot.StepThrough;
import firstneuron.train.Progress;
import firstneuron.train.TrainedNetworks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mozilla.javascript.CompilerEnvirons;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.EvaluatorException;

/** Whether what the library shows as a page is valid: the scripts as they lie in their files, and the pages as filled. */
class PagesTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final String ODD = "a \"title\" with <tags> & </script>";

    static Stream<Named<String>> scripts() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            List<Named<String>> scripts = files.filter(file -> file.toString().endsWith(".js"))
                    .map(file -> Named.of(file.getFileName().toString(), read(file)))
                    .toList();
            assertFalse(scripts.isEmpty(), "no scripts in " + RESOURCES);
            return scripts.stream();
        }
    }

    static Stream<Named<String>> pages() {
        Mlp network = Mlp.sizes(2, 2, 1).seed(1).build();
        Animation animation = new Animation(ODD, List.of(Plots.scatter(ODD, TruthTables.and())));
        StepThrough steps = StepThrough.of(ODD, network, Matrix.row(0, 1), Matrix.row(1), Loss.MEAN_SQUARED_ERROR, 0.5);
        return Stream.of(
                Named.of("a table", HtmlTable.of(Iris.load().setName(ODD))),
                Named.of("a progress", new Progress(3, 5, 12, 1, 0.25, Double.NaN, true, ODD).html()),
                Named.of("an animation", animation.html()),
                Named.of(
                        "a film", Plots.bending(ODD, network, TruthTables.xor()).html()),
                Named.of(
                        "a line to drag",
                        Plots.lineToDrag(ODD, TruthTables.xor()).html()),
                Named.of("a guess", Guess.number(2, 1).because(ODD).html()),
                Named.of("steps", steps.html()),
                Named.of("steps that ask", steps.asking().html()),
                Named.of(
                        "a digit pad",
                        Plots.digitPad(ODD, TrainedNetworks.digits()).html()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noneOfItsDollarsBeginsAFormula(String page) {
        Elements outermost = Jsoup.parse(page).body().children();
        assertFalse(outermost.isEmpty(), page);
        assertTrue(outermost.stream().allMatch(element -> element.hasClass("mathjax_ignore")), page);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void aScriptIsValidAsItStands(String script) {
        parse(script);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsValidAndSoAreItsScripts(String page) {
        assertEquals(List.of(), errors(page));
        Jsoup.parse(page).select("script").stream().map(Element::data).forEach(PagesTest::parse);
    }

    @Test
    void whatIsNotValidIsFound() {
        assertFalse(errors("<p>a</b>").isEmpty());
        assertFalse(errors("<table><tr>{head}</tr></table>").isEmpty());
        assertThrows(EvaluatorException.class, () -> parse("const a = [;"));
    }

    private static List<ParseError> errors(String page) {
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        parser.parseInput(page, "");
        return parser.getErrors();
    }

    private static void parse(String script) {
        CompilerEnvirons modern = new CompilerEnvirons();
        modern.setLanguageVersion(Context.VERSION_ECMASCRIPT);
        new org.mozilla.javascript.Parser(modern).parse(script, "script", 1);
    }
}
