package firstneuron.plot;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** Something that can be drawn in any number of pixels. */
@FunctionalInterface
interface Pixels {
    /** An image of this size. */
    BufferedImage of(int width, int height);

    /** Lays it over a part of a picture, pixel on pixel. */
    static void fill(Graphics2D g, Rectangle2D part, Pixels pixels) {
        AffineTransform points = g.getTransform();
        int left = (int) Math.round(part.getMinX() * points.getScaleX());
        int top = (int) Math.round(part.getMinY() * points.getScaleY());
        int right = (int) Math.round(part.getMaxX() * points.getScaleX());
        int bottom = (int) Math.round(part.getMaxY() * points.getScaleY());
        g.setTransform(new AffineTransform());
        g.drawImage(pixels.of(right - left, bottom - top), left, top, null);
        g.setTransform(points);
    }
}
