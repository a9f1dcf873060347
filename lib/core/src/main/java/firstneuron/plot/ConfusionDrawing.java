package firstneuron.plot;

import firstneuron.data.Dataset;
import firstneuron.language.Texts;
import firstneuron.matrix.Matrix;
import firstneuron.matrix.Numbers;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A confusion matrix: a row for each true class, a column for each answer, and in each cell how often that happened.
 */
final class ConfusionDrawing {
    private static final int MOST_CLASSES = 12;
    private static final double LEFT = 84;
    private static final double RIGHT = 456;
    private static final double TOP = 56;
    private static final double SIZE = 300;
    private static final double GAP = 12; // between a name and its row
    private static final double AXIS_TITLE_Y = 384;
    private static final double AXIS_TITLE_X = 24;

    interface Sentences {
        String answer();

        String trueClass();

        String matrix(int right, int all, String mistakes);

        String mistake(String truth, String answer, int count);
    }

    private final Sentences say =
            Texts.words(ConfusionDrawing.class, "confusion").as(Sentences.class);
    private final int[][] counts;
    private final List<String> names;

    private ConfusionDrawing(Dataset data, UnaryOperator<Matrix> model) {
        names = data.classNames();
        if (names.size() > MOST_CLASSES) {
            throw new IllegalArgumentException("a confusion matrix of " + names.size()
                    + " classes was asked for, expected at most " + MOST_CLASSES);
        }
        requireClasses(data.targets());
        int[] labels = data.labels();
        int[] answers = Dataset.labels(model.apply(data.features()));
        counts = new int[names.size()][names.size()];
        for (int sample = 0; sample < labels.length; sample++) {
            counts[labels[sample]][answers[sample]]++;
        }
    }

    private static void requireClasses(Matrix targets) {
        for (int row = 0; targets.columnCount() == 1 && row < targets.rowCount(); row++) {
            double target = targets.get(row, 0);
            if (target != 0 && target != 1) {
                throw new IllegalArgumentException("the target in row " + row + " is " + Numbers.brief(target)
                        + ", expected 0 or 1, or Dataset.oneHot, which numbers classes by itself");
            }
        }
    }

    /** What the model answers to the features of the data, as {@link Dataset#labels(Matrix)} reads it. */
    static Picture of(String title, Dataset data, UnaryOperator<Matrix> model) {
        ConfusionDrawing drawing = new ConfusionDrawing(data, model);
        return Picture.draw(Theme.PAIR_WIDTH, Theme.PAIR_HEIGHT, drawing.describe(title), g -> {
            Ink.title(g, title, Theme.PAIR_WIDTH);
            drawing.draw(g);
        });
    }

    private void draw(Graphics2D g) {
        double left = Math.max(LEFT, AXIS_TITLE_X + 2 * GAP + widestName());
        double height = SIZE / names.size();
        double width = (RIGHT - left) / names.size();
        for (int row = 0; row < names.size(); row++) {
            for (int column = 0; column < names.size(); column++) {
                int count = counts[row][column];
                double x = left + column * width;
                double y = TOP + row * height;
                g.setColor(colour(row, column));
                g.fill(new Rectangle2D.Double(x + 1, y + 1, width - 2, height - 2));
                Color ink = count == 0 ? Theme.HAIRLINE : Theme.TEXT;
                String text = count == 0 ? "·" : String.valueOf(count);
                Ink.centred(g, row == column ? Theme.BODY : Theme.STRONG, ink, text, x + width / 2, y + height / 2);
            }
            Ink.upTo(g, Theme.BODY, Theme.TEXT, names.get(row), left - GAP, TOP + (row + 0.5) * height);
            Ink.centred(g, Theme.BODY, Theme.TEXT, names.get(row), left + (row + 0.5) * width, TOP + SIZE + GAP);
        }
        double middle = (left + RIGHT) / 2;
        Ink.centred(g, Theme.BODY, Theme.TEXT, say.answer(), middle, AXIS_TITLE_Y);
        Ink.upward(g, Theme.BODY, Theme.TEXT, say.trueClass(), AXIS_TITLE_X, TOP + SIZE / 2);
    }

    private double widestName() {
        return names.stream()
                .mapToDouble(name -> Ink.width(Theme.BODY, name))
                .max()
                .orElseThrow();
    }

    /** Right answers in blue, mistakes in orange, stronger where there are more. */
    private Color colour(int row, int column) {
        if (counts[row][column] == 0) {
            return Theme.BACKGROUND;
        }
        return Theme.field(row == column ? 1 : -0.4 - 0.6 * counts[row][column] / mostMistakes());
    }

    private double mostMistakes() {
        int most = 1;
        for (int row = 0; row < names.size(); row++) {
            for (int column = 0; column < names.size(); column++) {
                most = row == column ? most : Math.max(most, counts[row][column]);
            }
        }
        return most;
    }

    private String describe(String title) {
        int right = 0;
        int all = 0;
        List<String> mistakes = new ArrayList<>();
        for (int row = 0; row < names.size(); row++) {
            for (int column = 0; column < names.size(); column++) {
                int count = counts[row][column];
                all += count;
                if (row == column) {
                    right += count;
                } else if (count > 0) {
                    mistakes.add(say.mistake(names.get(row), names.get(column), count));
                }
            }
        }
        String wrong = mistakes.isEmpty() ? "" : "; " + String.join(", ", mistakes);
        return Picture.sentence(title) + " " + say.matrix(right, all, wrong);
    }
}
