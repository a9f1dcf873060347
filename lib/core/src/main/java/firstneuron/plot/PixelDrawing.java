package firstneuron.plot;

import firstneuron.language.Texts;
import firstneuron.matrix.Matrix;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Small square images in rows, each with a caption: digits from white to black, or weights in the colours of a signed
 * field.
 */
final class PixelDrawing {
    private static final int MOST_IMAGES = 60;
    private static final int MOST_IN_A_ROW = 10;
    private static final int FEWEST_IN_A_LONG_ROW = 8;
    private static final int TOP = 48;
    private static final int LINE_HEIGHT = 15;
    private static final int GAP = 12;
    private static final int BOTTOM = 8;
    private static final double LARGEST_IMAGE = 96;

    interface Sentences {
        String image(int count, int side, String captions);

        String images(int count, int side, String captions);
    }

    private final Matrix images;
    private final List<String> captions;
    private final int side;
    private final boolean signed;
    private final int columns;
    private final double size;
    private final int captionLines;

    private PixelDrawing(Matrix images, List<String> captions) {
        this.images = images;
        this.captions = captions;
        side = (int) Math.round(Math.sqrt(images.columnCount()));
        if (side * side != images.columnCount()) {
            throw new IllegalArgumentException("images of " + images.columnCount()
                    + " pixels were to be drawn, expected a square number such as 64");
        }
        if (images.rowCount() > MOST_IMAGES) {
            throw new IllegalArgumentException(
                    images.rowCount() + " images were to be drawn, expected at most " + MOST_IMAGES);
        }
        if (captions.size() != images.rowCount()) {
            throw new IllegalArgumentException(captions.size() + " captions for " + images.rowCount()
                    + " images were given, expected one for each");
        }
        if (!images.isFinite()) {
            throw new IllegalArgumentException("an image has a pixel that is NaN or infinite");
        }
        signed = images.largestMagnitude() > 0 && smallest(images) < 0;
        columns = columns(images.rowCount());
        size = Math.min(LARGEST_IMAGE, (Theme.WIDTH - GAP) / (double) columns - GAP);
        captionLines = (int) captions.stream()
                .mapToLong(caption -> caption.lines().count())
                .max()
                .orElse(0);
    }

    /** As many as leave the last of several rows least empty; the wider rows where that is the same. */
    private static int columns(int images) {
        if (images <= MOST_IN_A_ROW) {
            return images;
        }
        int best = MOST_IN_A_ROW;
        for (int columns = MOST_IN_A_ROW - 1; columns >= FEWEST_IN_A_LONG_ROW; columns--) {
            if (empty(images, columns) < empty(images, best)) {
                best = columns;
            }
        }
        return best;
    }

    private static int empty(int images, int columns) {
        return (columns - images % columns) % columns;
    }

    static Picture of(String title, Matrix images, List<String> captions) {
        PixelDrawing drawing = new PixelDrawing(images, captions);
        int down = (images.rowCount() + drawing.columns - 1) / drawing.columns;
        int height = (int) Math.ceil(TOP + down * drawing.rowHeight() + BOTTOM);
        int count = images.rowCount();
        String said = String.join(", ", captions).replace('\n', ' ');
        Sentences say = Texts.words(PixelDrawing.class, "pixels").as(Sentences.class);
        String description = Picture.sentence(title) + " "
                + (count == 1 ? say.image(count, drawing.side, said) : say.images(count, drawing.side, said));
        Picture picture = Picture.draw(Theme.WIDTH, height, description, g -> {
            Ink.title(g, title, Theme.WIDTH);
            for (int image = 0; image < images.rowCount(); image++) {
                drawing.image(g, image);
            }
        });
        return drawing.signed ? picture : picture.onPaper();
    }

    private double rowHeight() {
        return size + captionLines * LINE_HEIGHT + GAP;
    }

    private void image(Graphics2D g, int index) {
        double pitch = (Theme.WIDTH - GAP) / (double) columns;
        double left = GAP / 2.0 + index % columns * pitch + (pitch - size) / 2;
        double top = TOP + index / columns * rowHeight();
        double pixel = size / side;
        for (int p = 0; p < side * side; p++) {
            g.setColor(colour(images.get(index, p)));
            g.fill(new Rectangle2D.Double(left + p % side * pixel, top + p / side * pixel, pixel + 0.5, pixel + 0.5));
        }
        g.setColor(Theme.HAIRLINE);
        g.setStroke(Theme.line(1));
        g.draw(new Rectangle2D.Double(left, top, size, size));
        double y = top + size + LINE_HEIGHT / 2.0 + 2;
        for (String line : captions.get(index).split("\n")) {
            Ink.centred(g, Theme.SMALL, Theme.TEXT, line, left + size / 2, y);
            y += LINE_HEIGHT;
        }
    }

    private Color colour(double value) {
        double largest = images.largestMagnitude();
        double share = largest > 0 ? Math.abs(value) / largest : 0;
        if (!signed) {
            return Theme.mix(Color.WHITE, Theme.TEXT, share);
        }
        return Theme.mix(Color.WHITE, value < 0 ? Theme.NEGATIVE : Theme.POSITIVE, share);
    }

    private static double smallest(Matrix images) {
        return -images.scaled(-1).rowMaxima().map(x -> Math.max(x, 0)).largestMagnitude();
    }
}
