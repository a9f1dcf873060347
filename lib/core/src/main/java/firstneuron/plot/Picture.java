package firstneuron.plot;

import firstneuron.file.WholeFile;
import firstneuron.html.Html;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
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
    private static final String DATA = "data:image/png;base64,";
    /** How long the search for a short form may take; PNG loses nothing in any case. */
    private static final float SMALL = 0;

    private static final float QUICK = 0.9f;

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

    /**
     * The picture that somebody else's class has drawn.
     *
     * @param drawing any object
     * @return the picture itself; a chart of XChart or an image as a picture, described by its title or its size; empty
     *     for anything else
     */
    public static Optional<Picture> of(Object drawing) {
        if (drawing instanceof Picture picture) {
            return Optional.of(picture);
        }
        if (drawing instanceof Chart<?, ?> chart) {
            return Optional.of(of(chart, chart.getClass().getSimpleName() + ": " + chart.getTitle()));
        }
        return drawing instanceof BufferedImage image
                ? Optional.of(draw(
                        image.getWidth(),
                        image.getHeight(),
                        "An image of " + image.getWidth() + " × " + image.getHeight() + " pixels.",
                        g -> g.drawImage(image, 0, 0, null)))
                : Optional.empty();
    }

    /** A title as the first sentence of a description: one that asks has its sign already. */
    static String sentence(String title) {
        return title.endsWith("?") ? title : title + ".";
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
        WholeFile.write(file, png(SMALL));
    }

    /**
     * The picture as an element of a page, with its text alternative.
     *
     * @return HTML that needs nothing else
     */
    public String html() {
        return html(SMALL);
    }

    /**
     * The same for a picture that is soon replaced by another: made in a quarter of the time, and a third larger.
     *
     * @return HTML that needs nothing else
     */
    public String quickHtml() {
        return html(QUICK);
    }

    private String html(float quality) {
        return "<img src=\"" + DATA + encoded(quality) + "\" alt=\"" + Html.text(description) + "\" width=\""
                + getWidth() + "\" height=\"" + getHeight() + "\" style=\"max-width: 100%; height: auto\">";
    }

    /**
     * The picture as notebooks store it.
     *
     * @return PNG in base 64
     */
    public String base64() {
        return encoded(SMALL);
    }

    /** The picture as {@code data:} address, to be put into a page that is stored. */
    String dataUri() {
        return DATA + base64();
    }

    private String encoded(float quality) {
        return Base64.getEncoder().encodeToString(png(quality));
    }

    private byte[] png(float quality) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
            ImageWriteParam compression = writer.getDefaultWriteParam();
            compression.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            compression.setCompressionQuality(quality);
            // The stream that ImageIO would choose keeps a file on the disk, which may be full.
            try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
                writer.setOutput(out);
                writer.write(null, new IIOImage(this, null, null), compression);
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
