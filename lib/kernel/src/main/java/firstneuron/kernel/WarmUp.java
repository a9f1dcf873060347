package firstneuron.kernel;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;

/** Does in the background what the first cells would have to wait for: the first compilation, and the first picture. */
final class WarmUp {
    private WarmUp() {}

    static void start(Evaluator evaluator) {
        background("compiler", () -> {
            evaluator.importDefaults();
            return null;
        });
        background("pictures", () -> {
            BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = image.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.drawString("x", 0, 8);
            graphics.dispose();
            return ImageIO.write(image, "png", OutputStream.nullOutputStream());
        });
    }

    private static void background(String name, Callable<?> work) {
        Runnable carefully = () -> {
            try {
                work.call();
            } catch (Exception e) {
                // then the first cell meets it, and says so
            }
        };
        DaemonThreads.called("warm-up of the " + name).newThread(carefully).start();
    }
}
