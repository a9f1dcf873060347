package firstneuron.plot;

import firstneuron.file.WholeFile;
import firstneuron.html.Html;
import firstneuron.html.Shown;
import firstneuron.language.Texts;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import org.knowm.xchart.internal.chartpart.Chart;

/**
 * An image that every Java kernel shows, and whose text says what is on it.
 *
 * <p>{@link #toString()} is the text alternative: it goes with the image, and a screen reader speaks it. A picture has two
 * pixels a point, so that it is sharp on fine screens: its {@link #width()} in points is half its {@link #getWidth()} in
 * pixels. One of the {@linkplain Drafts drafts} that follow a hand has one, and two again wherever it is kept.
 */
public class Picture extends BufferedImage {
    private static final String DATA = "data:image/png;base64,";
    private static final int FINE = 2;
    private static final int COARSE = 1;
    private static final int QUICK = 2;

    interface Sentences {
        String image(int width, int height);
    }

    private final int pixelsPerPoint;
    private final String description;
    private List<Picture> parts = List.of();
    private Ground ground = Ground.DRAWING;
    /** Draws a draft once more, as it is kept; null where this is no draft. */
    private Supplier<Picture> sharp;

    /** What a picture is, for the dark theme: drawings are toned down, and ink on paper stays dark. */
    enum Ground {
        DRAWING("first-neuron-picture"),
        PAPER("first-neuron-picture first-neuron-paper");

        private final String classes;

        Ground(String classes) {
            this.classes = classes;
        }
    }

    Picture(int width, int height, int pixelsPerPoint, String description) {
        super(width * pixelsPerPoint, height * pixelsPerPoint, BufferedImage.TYPE_INT_RGB);
        this.pixelsPerPoint = pixelsPerPoint;
        this.description = Objects.requireNonNull(description, "a picture needs a description");
    }

    /**
     * Draws a picture on white ground.
     *
     * @param width in points, at least 1
     * @param height in points, at least 1
     * @param description what is to be seen, for those who cannot see it
     * @param painter draws in points, with antialiasing switched on
     * @return the finished picture
     */
    static Picture draw(int width, int height, String description, Consumer<Graphics2D> painter) {
        if (Drafts.areWanted()) {
            return draw(width, height, COARSE, description, painter)
                    .sharpenedBy(() -> draw(width, height, description, painter));
        }
        return draw(width, height, FINE, description, painter);
    }

    private static Picture draw(
            int width, int height, int pixelsPerPoint, String description, Consumer<Graphics2D> painter) {
        Picture picture = Shown.inKernel(
                () -> KernelPicture.of(width, height, pixelsPerPoint, description),
                () -> new Picture(width, height, pixelsPerPoint, description));
        Graphics2D g = picture.createGraphics();
        try {
            g.scale(pixelsPerPoint, pixelsPerPoint);
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
        if (drawing instanceof Chart<?, ?> chart) { // no draft: whose chart it is may change it before it is sharpened
            return Optional.of(draw(
                    chart.getWidth(),
                    chart.getHeight(),
                    FINE,
                    chart.getClass().getSimpleName() + ": " + chart.getTitle(),
                    g -> chart.paint(g, chart.getWidth(), chart.getHeight())));
        }
        return drawing instanceof BufferedImage image
                ? Optional.of(draw(
                                image.getWidth(),
                                image.getHeight(),
                                COARSE,
                                Texts.words(Picture.class, "picture")
                                        .as(Sentences.class)
                                        .image(image.getWidth(), image.getHeight()),
                                g -> g.drawImage(image, 0, 0, null))
                        .onPaper())
                : Optional.empty();
    }

    /** A title as the first sentence of a description: one that asks has its sign already. */
    static String sentence(String title) {
        return title.endsWith("?") ? title : title + ".";
    }

    /** The same picture as ink on paper, which stays white in a dark theme. */
    Picture onPaper() {
        ground = Ground.PAPER;
        return this;
    }

    /** The same draft, for which something else draws the sharp picture. */
    Picture sharpenedBy(Supplier<Picture> drawing) {
        sharp = drawing;
        return this;
    }

    /** The picture as it is kept: itself, if it is no draft. */
    Picture sharp() {
        return sharp == null ? this : Drafts.sharp(sharp);
    }

    /** The same picture, of which a page shows the parts, which stand below each other where it is narrow. */
    Picture ofParts(List<Picture> newParts) {
        parts = List.copyOf(newParts);
        return this;
    }

    /**
     * How wide the picture is shown.
     *
     * @return in points, of which an inch of a page has 96
     */
    public int width() {
        return getWidth() / pixelsPerPoint;
    }

    /**
     * How high the picture is shown.
     *
     * @return in points, of which an inch of a page has 96
     */
    public int height() {
        return getHeight() / pixelsPerPoint;
    }

    /**
     * Writes the picture to a PNG file.
     *
     * @param file where to; an older file is replaced, and stays as it was if this fails
     * @throws UncheckedIOException if the file cannot be written
     */
    public void save(Path file) {
        WholeFile.write(file, Png.of(sharp(), Deflater.BEST_COMPRESSION));
    }

    /**
     * The picture as an element of a page, with its text alternative.
     *
     * @return HTML that needs nothing else
     */
    public String html() {
        return html(Picture::base64);
    }

    /**
     * The same for a picture that is soon replaced by another: made in less time, and larger.
     *
     * @return HTML that needs nothing else
     */
    public String quickHtml() {
        return html(picture -> encoded(picture.sharp(), QUICK));
    }

    /**
     * The same for a draft as it was drawn, made in less time still: nobody sees more of it than that it moves.
     *
     * @return HTML that needs nothing else
     */
    public String draftHtml() {
        return html(picture -> encoded(picture, QUICK));
    }

    private String html(Function<Picture, String> png) {
        if (parts.isEmpty()) {
            return element(png, "max-width: 100%; height: auto");
        }
        StringBuilder html = new StringBuilder("<div>");
        parts.forEach(part -> html.append('\n').append(part.element(png, sideBySide(part))));
        return html.append("\n</div>").toString();
    }

    /** All parts shrink by the same factor, and where one is lower than another, their titles stay in line. */
    private String sideBySide(Picture part) {
        boolean equallyHigh = parts.stream().allMatch(other -> other.height() == part.height());
        return "width: calc(" + 100 * part.width() / width() + "% - 6px); min-width: min(100%, 340px); max-width: "
                + part.width() + "px; height: auto" + (equallyHigh ? "" : "; vertical-align: top");
    }

    /** Whether it is of two parts that stand beside each other. */
    boolean isPair() {
        return parts.size() == 2 && width() > height();
    }

    private String element(Function<Picture, String> png, String style) {
        return "<img src=\"" + DATA + png.apply(this) + "\" alt=\"" + Html.text(description) + "\" width=\"" + width()
                + "\" height=\"" + height() + "\" class=\"" + classes() + "\" style=\"" + style + "\">";
    }

    /** By these a page knows what it may do to the colours of the picture. */
    String classes() {
        return ground.classes;
    }

    /**
     * The picture as notebooks store it.
     *
     * @return PNG in base 64
     */
    public String base64() {
        return encoded(sharp(), Deflater.BEST_COMPRESSION);
    }

    /** The picture as {@code data:} address, to be put into a page that is stored. */
    String dataUri() {
        return DATA + base64();
    }

    private static String encoded(BufferedImage image, int compression) {
        return Base64.getEncoder().encodeToString(Png.of(image, compression));
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
