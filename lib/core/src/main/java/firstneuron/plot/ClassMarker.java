package firstneuron.plot;

import firstneuron.language.Texts;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.knowm.xchart.style.markers.Marker;

/**
 * The sign of a class: its own shape in its own colour, with a white rim that keeps it apart from the ground.
 */
final class ClassMarker extends Marker {
    interface Sentences {
        String square(int count);

        String squares(int count);

        String circle(int count);

        String circles(int count);

        String triangle(int count);

        String triangles(int count);

        String diamond(int count);

        String diamonds(int count);
    }

    private final int classNumber;

    ClassMarker(int classNumber) {
        this.classNumber = classNumber;
    }

    /** For example {@code 3 squares} or {@code 1 circle}. */
    static String count(int classNumber, int points) {
        Sentences say = Texts.words(ClassMarker.class, "plane").as(Sentences.class);
        return switch (classNumber) {
            case 0 -> points == 1 ? say.square(points) : say.squares(points);
            case 1 -> points == 1 ? say.circle(points) : say.circles(points);
            case 2 -> points == 1 ? say.triangle(points) : say.triangles(points);
            default -> points == 1 ? say.diamond(points) : say.diamonds(points);
        };
    }

    @Override
    public void paint(Graphics2D g, double x, double y, int size) {
        Shape shape = shape(x, y, size);
        Color colour = Theme.CLASSES.get(classNumber);
        g.setStroke(Theme.line(3));
        g.setColor(Theme.BACKGROUND);
        g.draw(shape);
        g.setColor(colour);
        g.fill(shape);
    }

    private Shape shape(double x, double y, int size) {
        double half = size / 2.0;
        return switch (classNumber) {
            case 0 -> new Rectangle2D.Double(x - half, y - half, size, size);
            case 1 -> new Ellipse2D.Double(x - half - 0.5, y - half - 0.5, size + 1, size + 1);
            case 2 -> polygon(x, y - half - 1, x + half + 1, y + half, x - half - 1, y + half);
            default -> polygon(x, y - half - 1, x + half + 1, y, x, y + half + 1, x - half - 1, y);
        };
    }

    private static Shape polygon(double... corners) {
        Path2D path = new Path2D.Double();
        path.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i], corners[i + 1]);
        }
        path.closePath();
        return path;
    }
}
