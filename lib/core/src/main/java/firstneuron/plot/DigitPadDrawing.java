package firstneuron.plot;

import firstneuron.data.Digits;
import firstneuron.language.Texts;
import firstneuron.matrix.Matrix;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Locale;

/** What is shown of a {@link DigitPad} where scripts do not run: one digit of the data, and the ten shares it gets. */
final class DigitPadDrawing {
    private static final int HEIGHT = 260;
    private static final double TOP = 50;
    private static final double LEFT = 40;
    private static final double CELL = 24;
    private static final double DIGIT_X = 290;
    private static final double TRACK_X = 310;
    private static final double TRACK_WIDTH = 180;
    private static final double SHARE_X = 520;
    private static final double PITCH = 19.2;
    private static final double THICKNESS = 12;

    interface Sentences {
        String picture(int digit, int answer, String share);
    }

    private DigitPadDrawing() {}

    static Picture of(String title, int digit, Matrix inputs, Matrix shares) {
        int answer = shares.largestInRows()[0];
        Sentences say = Texts.words(DigitPadDrawing.class, "digitPad").as(Sentences.class);
        String description = title + ". " + say.picture(digit, answer, twoDecimals(shares.get(0, answer)));
        Picture picture = Picture.draw(Theme.WIDTH, HEIGHT, description, g -> {
            Ink.title(g, title, Theme.WIDTH);
            digit(g, inputs);
            for (int d = 0; d < shares.columnCount(); d++) {
                bar(g, d, shares.get(0, d), d == answer);
            }
        });
        return picture.onPaper();
    }

    private static void digit(Graphics2D g, Matrix inputs) {
        for (int p = 0; p < inputs.columnCount(); p++) {
            g.setColor(Theme.mix(Color.WHITE, Theme.TEXT, inputs.get(0, p)));
            g.fill(new Rectangle2D.Double(
                    LEFT + p % Digits.SIDE * CELL, TOP + p / Digits.SIDE * CELL, CELL + 0.5, CELL + 0.5));
        }
        g.setColor(Theme.QUIET_MARK);
        g.setStroke(Theme.line(1));
        g.draw(new Rectangle2D.Double(LEFT, TOP, Digits.SIDE * CELL, Digits.SIDE * CELL));
    }

    private static void bar(Graphics2D g, int digit, double share, boolean isAnswer) {
        double y = TOP + (digit + 0.5) * PITCH;
        g.setColor(Theme.GRID);
        g.fill(new RoundRectangle2D.Double(TRACK_X, y - THICKNESS / 2, TRACK_WIDTH, THICKNESS, 6, 6));
        g.setColor(Theme.BLUE);
        g.fill(new RoundRectangle2D.Double(TRACK_X, y - THICKNESS / 2, TRACK_WIDTH * share, THICKNESS, 6, 6));
        Ink.centred(g, Theme.STRONG, Theme.TEXT, String.valueOf(digit), DIGIT_X, y);
        Ink.centred(g, isAnswer ? Theme.STRONG : Theme.BODY, Theme.TEXT, twoDecimals(share), SHARE_X, y);
    }

    private static String twoDecimals(double share) {
        return String.format(Locale.ROOT, "%.2f", share);
    }
}
