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
    void fewColoursAreKeptExactly() throws IOException {
        BufferedImage few = image(255);
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
        assertTrue(difference <= 32, () -> "a colour is off by " + difference);
    }

    @Test
    void whatIsMadeInAHurryShowsTheSame() throws IOException {
        Picture picture = Plots.neuron("n", Gates.and(), 1, 0);
        assertEquals(0, largestDifference(readBack(picture, 2), readBack(picture, 9)));
    }

    @Test
    void aPictureOfTwoPixelsAPointIsNoLargerThanOneOfOneWas() {
        // as ImageIO wrote it in three bytes a pixel, at half the width and half the height, AND took 14,000 bytes
        assertTrue(Png.of(Plots.boundary("AND", Gates.and(), TruthTables.and()), 9).length < 14_000);
    }
}
