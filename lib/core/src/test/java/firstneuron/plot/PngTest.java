package firstneuron.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstneuron.data.TruthTables;
import firstneuron.perceptron.Gates;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What is written here is read back by ImageIO. */
class PngTest {
    private static BufferedImage readBack(BufferedImage image, int compression) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(Png.of(image, compression)));
    }

    private static int largestDifference(BufferedImage a, BufferedImage b) {
        assertEquals(a.getWidth() + " × " + a.getHeight(), b.getWidth() + " × " + b.getHeight());
        int largest = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                for (int shift = 0; shift <= 16; shift += 8) {
                    int difference = (a.getRGB(x, y) >> shift & 0xFF) - (b.getRGB(x, y) >> shift & 0xFF);
                    largest = Math.max(largest, Math.abs(difference));
                }
            }
        }
        return largest;
    }

    private static BufferedImage image(int colours) {
        BufferedImage image = new BufferedImage(256, colours / 256 + 1, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < colours; i++) {
            image.setRGB(i % 256, i / 256, i * 197);
        }
        return image;
    }

    @Test
    void coloursThatAreFewAndFarApartAreKeptExactly() throws IOException {
        BufferedImage few = new BufferedImage(6, 36, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 216; i++) {
            few.setRGB(i % 6, i / 6, 51 * (i % 6) << 16 | 51 * (i / 6 % 6) << 8 | 51 * (i / 36));
        }
        assertEquals(0, largestDifference(few, readBack(few, 9)));
    }

    @Test
    void aPhotographIsKeptExactly() throws IOException {
        BufferedImage many = image(60_000);
        assertEquals(0, largestDifference(many, readBack(many, 9)));
    }

    @Test
    void theRareColoursOfAPictureAreOffByLittle() throws IOException {
        Picture picture = Plots.boundary("Unsure", Gates.and().withSigmoid(), TruthTables.and());
        int difference = largestDifference(picture, readBack(picture, 2));
        assertTrue(difference <= 16, () -> "a colour is off by " + difference);
    }

    @Test
    void whatIsMadeInAHurryShowsTheSame() throws IOException {
        Picture picture = Plots.neuron("n", Gates.and(), 1, 0);
        assertEquals(0, largestDifference(readBack(picture, 2), readBack(picture, 9)));
    }

    @Test
    void aPictureOfTwoPixelsAPointIsNoLargerThanOneOfOneWas() {
        // in the first edition, at half the width and height and three bytes a pixel, this picture took 20,208 bytes
        String title = "Two lines, one strip between them: XOR";
        Picture strip = Plots.boundary(title, (x, y) -> x + y > 0.5 && x + y < 1.5 ? 1 : 0, TruthTables.xor());
        assertTrue(Png.of(strip, 9).length < 20_208);
    }
}
