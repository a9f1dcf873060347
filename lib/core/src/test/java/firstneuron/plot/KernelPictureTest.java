package firstneuron.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstneuron.data.TruthTables;
import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import io.github.spencerpark.jupyter.kernel.display.Renderer;
import io.github.spencerpark.jupyter.kernel.display.common.Image;
import io.github.spencerpark.jupyter.kernel.display.mime.MIMEType;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Map;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.internal.chartpart.Chart;

/** How a picture leaves for a page, by the renderer that the course's kernel and IJava share. */
class KernelPictureTest {
    private static final MIMEType PNG = MIMEType.parse("image/png");
    private final Renderer renderer = new Renderer();
    private final Picture picture = Plots.scatter("Four \"points\"", TruthTables.and());

    KernelPictureTest() {
        Image.registerAll(renderer);
    }

    private static String html(DisplayData data) {
        return (String) data.getData(MIMEType.TEXT_HTML);
    }

    @Test
    void itGoesAsAnElementWithItsTextAndItsSizeInPoints() {
        DisplayData data = renderer.render(picture);
        assertFalse(data.hasDataForType(PNG), "the bytes go once");
        Element image = Jsoup.parse(html(data)).selectFirst("img");
        assertEquals(picture.toString(), image.attr("alt"));
        assertEquals("480", image.attr("width"));
        assertEquals("400", image.attr("height"));
        assertTrue(image.attr("src").startsWith("data:image/png;base64,"));
        assertEquals(picture.toString(), data.getData(MIMEType.TEXT_PLAIN));
    }

    @Test
    void itGoesAsPngWhereSomebodyAsksForIt() {
        DisplayData data = renderer.renderAs(picture, "image/png");
        assertEquals(picture.base64(), data.getData(PNG));
    }

    @Test
    void aGridGoesAsItsPartsSoThatTheyCanStackOnAPhone() {
        Picture grid = Plots.grid(2, picture, Plots.scatter("Once more", TruthTables.or()));
        Elements images = Jsoup.parse(html(renderer.render(grid))).select("img");
        assertEquals(2, images.size());
        assertTrue(images.get(1).attr("alt").startsWith("Once more."));
        assertTrue(images.get(1).attr("style").contains("width: calc(50% - 6px); min-width: min(100%, 340px)"));
    }

    @Test
    void withoutAKernelItIsAnImageWithItsText() throws Exception {
        URL[] library = {placeOf(Picture.class), placeOf(Chart.class)};
        try (URLClassLoader alone = new URLClassLoader(library, ClassLoader.getPlatformClassLoader())) {
            Class<?> type = alone.loadClass(Picture.class.getName());
            Method draw = type.getDeclaredMethod("draw", int.class, int.class, String.class, Consumer.class);
            draw.setAccessible(true);
            Consumer<Graphics2D> nothing = g -> {};
            BufferedImage drawn = (BufferedImage) draw.invoke(null, 10, 20, "Nothing.", nothing);
            assertEquals(type, drawn.getClass());
            assertEquals("Nothing.", drawn.toString());
            assertThrows(NoClassDefFoundError.class, () -> alone.loadClass(KernelPicture.class.getName()));
        }
    }

    private static URL placeOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    @Test
    void partsOfUnequalSizeShrinkByTheSameFactorAndBeginAtTheSameHeight() {
        Picture wide = Plots.bars("wide", "x", "y", Map.of("a", 1));
        Picture high = Plots.scatter("high", TruthTables.or());
        String html = Plots.grid(2, wide, high).html();
        assertTrue(html.contains("width: calc(50% - 6px); min-width: min(100%, 340px); max-width: 560px"), html);
        assertTrue(html.contains("width: calc(42% - 6px); min-width: min(100%, 340px); max-width: 480px"), html);
        assertTrue(html.endsWith("vertical-align: top\">\n</div>"), html);
    }
}
