package firstneuron.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstneuron.perceptron.Gates;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class HalvedTest {
    private static BufferedImage image(int width, int... colours) {
        BufferedImage image = new BufferedImage(width, colours.length / width, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, colours.length / width, colours, 0, width);
        return image;
    }

    private static int[] halved(int width, int... colours) {
        BufferedImage halved = Halved.of(image(width, colours));
        int[] pixels = halved.getRGB(0, 0, halved.getWidth(), halved.getHeight(), null, 0, halved.getWidth());
        return Arrays.stream(pixels).map(pixel -> pixel & 0xFFFFFF).toArray();
    }

    @Test
    void eachPixelIsTheMeanOfFour() {
        int[] four = {0x000000, 0x040810, 0x080C20, 0xFF00FF, 0xFFFFFF, 0xFFFFFF, 0xFFFFFF, 0xFF00FF};
        // the first two pixels of each row, then the others: red (0 + 4 + 255 + 255) / 4 = 128.5, and so on
        assertArrayEquals(new int[] {0x808183, 0xC142C7}, halved(4, four));
    }

    @Test
    void aSurfaceKeepsItsColour() {
        assertArrayEquals(new int[] {0xFEDCBA}, halved(2, 0xFEDCBA, 0xFEDCBA, 0xFEDCBA, 0xFEDCBA));
    }

    @Test
    void theLastPixelOfAnOddWidthIsLeftOut() {
        assertArrayEquals(new int[] {0x101010}, halved(3, 0x101010, 0x101010, 0, 0x101010, 0x101010, 0));
    }

    @Test
    void aDraftIsShownAsLargeAsThePictureAndHasAQuarterOfItsPixels() throws IOException {
        Picture picture = Plots.neuron("A neuron", Gates.and(), 1, 0);
        String html = picture.draftHtml();
        assertTrue(html.contains("width=\"" + picture.width() + "\" height=\"" + picture.height() + "\""), html);
        assertTrue(html.contains(" alt=\"A neuron"), html);
        BufferedImage shown = ImageIO.read(new ByteArrayInputStream(
                Base64.getDecoder().decode(html.substring(html.indexOf(',') + 1, html.indexOf("\" alt")))));
        assertEquals(picture.width() + " × " + picture.height(), shown.getWidth() + " × " + shown.getHeight());
        assertEquals(
                2 * picture.width() + " × " + 2 * picture.height(), picture.getWidth() + " × " + picture.getHeight());
    }
}
