package firstneuron.plot;

import firstneuron.language.Texts;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Map;
import java.util.stream.Collectors;

/** A row of squares for each group of tasks: full where a task is done, hollow where it is open. */
final class ChecklistDrawing {
    private static final double TOP = 56;
    private static final double ROW_HEIGHT = 44;
    private static final double BOTTOM = 12;
    private static final double LEFT = 108;
    private static final double RIGHT = 484;
    private static final double LARGEST_SQUARE = 26;
    private static final double GAP = 6;

    interface Sentences {
        String count(long done, int all);
    }

    private ChecklistDrawing() {}

    static Picture of(String title, Map<String, Map<String, Boolean>> rows) {
        if (rows.isEmpty() || rows.values().stream().anyMatch(Map::isEmpty)) {
            throw new IllegalArgumentException("a checklist was to be drawn without rows, or with an empty row");
        }
        int height = (int) (TOP + rows.size() * ROW_HEIGHT + BOTTOM);
        return Picture.draw(Theme.WIDTH, height, description(title, rows), g -> {
            Ink.title(g, title, Theme.WIDTH);
            double y = TOP + ROW_HEIGHT / 2;
            for (Map.Entry<String, Map<String, Boolean>> row : rows.entrySet()) {
                row(g, row.getKey(), row.getValue(), y);
                y += ROW_HEIGHT;
            }
        });
    }

    private static void row(Graphics2D g, String name, Map<String, Boolean> tasks, double y) {
        Ink.centred(g, Theme.BODY, Theme.TEXT, name, LEFT / 2, y);
        double place = Math.min(LARGEST_SQUARE + GAP, (RIGHT - LEFT) / tasks.size());
        double side = place - GAP;
        double x = LEFT;
        int number = 0;
        for (boolean done : tasks.values()) {
            number++;
            RoundRectangle2D square = new RoundRectangle2D.Double(x, y - side / 2, side, side, 6, 6);
            if (done) {
                g.setColor(Theme.BLUE);
                g.fill(square);
                Ink.centred(g, Theme.STRONG, Theme.BACKGROUND, "✓", x + side / 2, y);
            } else {
                g.setColor(Theme.QUIET_TEXT);
                g.setStroke(Theme.line(1.2));
                g.draw(square);
                Ink.centred(g, Theme.SMALL, Theme.QUIET_TEXT, String.valueOf(number), x + side / 2, y);
            }
            x += place;
        }
        Ink.centred(g, Theme.BODY, Theme.TEXT, count(tasks), (RIGHT + Theme.WIDTH) / 2, y);
    }

    private static String count(Map<String, Boolean> tasks) {
        return Texts.words(ChecklistDrawing.class, "checklist")
                .as(Sentences.class)
                .count(tasks.values().stream().filter(done -> done).count(), tasks.size());
    }

    private static String description(String title, Map<String, Map<String, Boolean>> rows) {
        return title + "\n"
                + rows.entrySet().stream()
                        .map(row -> row.getKey() + ", " + count(row.getValue()) + "\n"
                                + row.getValue().entrySet().stream()
                                        .map(task -> (task.getValue() ? "  ✓ " : "  ○ ") + task.getKey())
                                        .collect(Collectors.joining("\n")))
                        .collect(Collectors.joining("\n"));
    }
}
