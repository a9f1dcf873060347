package firstneuron.plot;

import firstneuron.file.WholeFile;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Objects;
import java.util.function.Consumer;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.knowm.xchart.internal.chartpart.Chart;

/**
 * An image that every Java kernel shows as PNG, and whose text says what is on it.
 *
 * <p>{@link #toString()} is the text alternative: a kernel stores it beside the image, and a screen reader speaks it.
 */
public final class Picture extends BufferedImage {
    private final String description;

    private Picture(int width, int height, String description) {
        super(width, height, BufferedImage.TYPE_INT_RGB);
        this.description = description;
    }

    /**
     * Draws a picture on white ground.
     *
     * @param width in pixels, at least 1
     * @param height in pixels, at least 1
     * @param description what is to be seen, for those who cannot see it
     * @param painter draws with antialiasing switched on
     * @return the finished picture
     */
    static Picture draw(int width, int height, String description, Consumer<Graphics2D> painter) {
        Objects.requireNonNull(description, "a picture needs a description");
        Picture picture = new Picture(width, height, description);
        Graphics2D g = picture.createGraphics();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            g.setColor(Theme.BACKGROUND);
            g.fillRect(0, 0, width, height);
            painter.accept(g);
        } finally {
            g.dispose();
        }
        return picture;
    }

    /** A chart as a picture of its size. */
    static Picture of(Chart<?, ?> chart, String description) {
        return draw(
                chart.getWidth(),
                chart.getHeight(),
                description,
                g -> chart.paint(g, chart.getWidth(), chart.getHeight()));
    }

    /**
     * Writes the picture to a PNG file.
     *
     * @param file where to; an older file is replaced, and stays as it was if this fails
     * @throws UncheckedIOException if the file cannot be written
     */
    public void save(Path file) {
        WholeFile.write(file, png());
    }

    /**
     * The picture as {@code data:} address, to be put into a page.
     *
     * @return PNG in base 64
     */
    String dataUri() {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png());
    }

    private byte[] png() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
            ImageWriteParam smallest = writer.getDefaultWriteParam();
            smallest.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            smallest.setCompressionQuality(0); // loses nothing: PNG only takes longer to find a short form
            // The stream that ImageIO would choose keeps a file on the disk, which may be full.
            try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
                writer.setOutput(out);
                writer.write(null, new IIOImage(this, null, null), smallest);
            } finally {
                writer.dispose();
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the picture cannot be turned into PNG", e);
        }
    }

    /**
     * What is on the picture.
     *
     * @return the text alternative
     */
    @Override
    public String toString() {
        return description;
    }
}
