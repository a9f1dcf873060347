package firstneuron.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstneuron.data.MadeUp;
import firstneuron.data.TruthTables;
import firstneuron.matrix.Matrix;
import firstneuron.nn.Activation;
import firstneuron.nn.Mlp;
import firstneuron.perceptron.Gates;
import firstneuron.perceptron.Perceptron;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;

/** Pictures that follow a hand: what is seen of them while it drags, and that they are as sharp as others afterwards. */
class DraftsTest {
    private static final Mlp NETWORK =
            Mlp.sizes(2, 8, 1).hidden(Activation.TANH).seed(1).build();

    private static Picture neuron() {
        return Plots.neuron("A neuron", Gates.and(), 1, 0);
    }

    private static Picture region() {
        return Plots.boundary("A region", NETWORK, MadeUp.moons(20, 0.1, 1));
    }

    /** One for each way in which pictures are put together. */
    static Stream<Callable<Picture>> pictures() {
        return Stream.of(
                DraftsTest::neuron,
                DraftsTest::region,
                () -> Plots.margin("A line", Gates.and(), TruthTables.and()),
                () -> Plots.pixels("Ink on paper", Matrix.of(new double[][] {{0, 1, 2, 3}}), List.of("four")),
                () -> Plots.grid(2, neuron(), region()));
    }

    @Test
    void aDraftIsShownAsLargeAsThePictureAndHasAQuarterOfItsPixels() throws Exception {
        Picture draft = Drafts.during(DraftsTest::neuron);
        Element image = Jsoup.parse(draft.draftHtml()).selectFirst("img");
        BufferedImage shown = image(image);
        assertEquals(neuron().width() + " × " + neuron().height(), image.attr("width") + " × " + image.attr("height"));
        assertEquals(neuron().width() + " × " + neuron().height(), shown.getWidth() + " × " + shown.getHeight());
        assertEquals(neuron().getWidth(), 2 * draft.getWidth());
        assertEquals(neuron().toString(), image.attr("alt"));
    }

    private static BufferedImage image(Element element) throws IOException {
        String data = element.attr("src");
        return ImageIO.read(
                new ByteArrayInputStream(Base64.getDecoder().decode(data.substring(data.indexOf(',') + 1))));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void afterwardsADraftIsThePictureThatIsDrawnAtOnce(Callable<Picture> drawing) throws Exception {
        assertEquals(drawing.call().quickHtml(), Drafts.during(drawing).quickHtml());
    }

    @Test
    void aDraftIsKeptSharp(@TempDir Path folder) throws Exception {
        Picture draft = Drafts.during(DraftsTest::neuron);
        assertEquals(neuron().html(), draft.html());
        draft.save(folder.resolve("draft.png"));
        assertEquals(
                neuron().base64(), Base64.getEncoder().encodeToString(Files.readAllBytes(folder.resolve("draft.png"))));
    }

    @Test
    void aDraftIsKeptSharpAmongOtherDraftsToo() throws Exception {
        String kept = Drafts.during(() -> Plots.grid(1, region()).base64());
        assertEquals(Plots.grid(1, region()).base64(), kept);
        assertTrue(Drafts.during(() -> {
            region().html();
            return Drafts.areWanted();
        }));
    }

    @Test
    void aDraftAsksAModelAboutAQuarterOfThePlaces() throws Exception {
        AtomicInteger questions = new AtomicInteger();
        Perceptron model = Perceptron.withWeights(0, 0) // the same everywhere, so that no border is looked for
                .withActivation(Activation.of("counting", z -> 0 * questions.incrementAndGet(), z -> 0));
        Drafts.during(() -> Plots.boundary("A plane", model, TruthTables.and()));
        int ofTheDraft = questions.getAndSet(0);
        Plots.boundary("A plane", model, TruthTables.and());
        assertEquals(0.25, (double) ofTheDraft / questions.get(), 0.01);
    }

    @Test
    void theChartOfSomebodyElseIsSharpAtOnceSinceItMayChangeAfterwards() throws Exception {
        XYChart chart =
                new XYChartBuilder().width(200).height(100).title("Not ours").build();
        chart.addSeries("a", new double[] {1, 2, 3}, new double[] {1, 4, 9});
        Picture picture = Picture.of(chart).orElseThrow();
        assertEquals(
                picture.quickHtml(),
                Drafts.during(() -> Picture.of(chart).orElseThrow()).draftHtml());
        assertEquals(400, picture.getWidth());
    }

    @Test
    void afterDraftsPicturesAreSharpAgainHoweverTheTaskEnded() throws Exception {
        Drafts.during(DraftsTest::neuron);
        assertFalse(Drafts.areWanted());
        assertThrows(
                IllegalStateException.class,
                () -> Drafts.during(() -> {
                    throw new IllegalStateException("the learner's code");
                }));
        assertFalse(Drafts.areWanted());
    }
}
