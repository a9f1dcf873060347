package firstneuron.notebooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** The comparison of pictures must tell a moved line from a letter that is drawn a little differently. */
class OutputsTest {
    @Test
    void theSamePictureIsTheSame() throws IOException {
        assertEquals("", Outputs.pictureDifference(picture(100, "weighted sum", 0), picture(100, "weighted sum", 0)));
    }

    @Test
    void aTextThatIsShiftedByHalfAPixelIsTheSame() throws IOException {
        assertEquals(
                "", Outputs.pictureDifference(picture(100, "weighted sum", 0), picture(100, "weighted sum", 0.5f)));
    }

    @Test
    void aLineThatHasMovedIsDifferent() throws IOException {
        assertFalse(Outputs.pictureDifference(picture(100, "weighted sum", 0), picture(110, "weighted sum", 0))
                .isEmpty());
    }

    @Test
    void anotherSizeIsDifferent() throws IOException {
        String small = encode(new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB));
        assertEquals(
                "a picture of 480 × 400 pixels is now one of 10 × 10",
                Outputs.pictureDifference(picture(100, "", 0), small));
    }

    private static String picture(int lineAt, String text, float shift) throws IOException {
        BufferedImage image = new BufferedImage(480, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 480, 400);
        g.setColor(Color.BLACK);
        g.setStroke(new BasicStroke(2.5f));
        g.drawLine(20, lineAt, 460, lineAt + 200);
        g.drawString(text, 200 + shift, 380);
        g.dispose();
        return encode(image);
    }

    private static String encode(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        javax.imageio.ImageIO.write(image, "png", bytes);
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
