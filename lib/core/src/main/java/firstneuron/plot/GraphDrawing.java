package firstneuron.plot;

import firstneuron.matrix.Numbers;
import firstneuron.nn.Quantity;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Draws a computation graph from left to right: above each edge the value that goes forward, below it the gradient that
 * comes back.
 */
final class GraphDrawing {
    private static final double TOP = 54;
    private static final double BOTTOM = 348;
    private static final double LEFT = 30;
    private static final double RIGHT = 448;
    private static final double END = 552;
    private static final double RADIUS = 19;
    private static final double BOW = 62;
    private static final double MIDDLE = 0.5;
    private static final double NEAR_THE_BEGINNING = 0.34;
    private static final double BESIDE_A_NODE = 3;
    private static final int MOST_GIVEN = 6;

    private final Quantity result;
    private final Map<Quantity, Double> gradients;
    private final Map<Quantity, Integer> stepsToEnd = new HashMap<>();
    private final Map<Quantity, Double> slots = new HashMap<>();
    private final List<Quantity> given = new ArrayList<>();

    private GraphDrawing(Quantity result) {
        this.result = result;
        this.gradients = result.gradients();
        gradients.keySet().forEach(quantity -> stepsToEnd.put(quantity, 0));
        // Every quantity comes after all that use it, so its distance is known when it is its turn.
        gradients
                .keySet()
                .forEach(user -> user.operands()
                        .forEach(operand -> stepsToEnd.merge(operand.quantity(), stepsToEnd.get(user) + 1, Math::max)));
        slot(result);
    }

    static Picture of(String title, Quantity result) {
        GraphDrawing drawing = new GraphDrawing(result);
        if (drawing.given.size() > MOST_GIVEN) {
            throw new IllegalArgumentException("a graph of " + drawing.given.size()
                    + " given numbers was to be drawn, expected at most " + MOST_GIVEN);
        }
        return Picture.draw(Theme.WIDTH, Theme.HEIGHT, drawing.describe(title), g -> {
            Ink.title(g, title, Theme.WIDTH);
            drawing.paint(g);
        });
    }

    /** Given numbers get a row each, a result the middle of its operands' rows. */
    private double slot(Quantity quantity) {
        Double known = slots.get(quantity);
        if (known != null) {
            return known;
        }
        double slot;
        if (quantity.operands().isEmpty()) {
            slot = given.size();
            given.add(quantity);
        } else {
            slot = quantity.operands().stream()
                    .mapToDouble(operand -> slot(operand.quantity()))
                    .average()
                    .orElseThrow();
        }
        slots.put(quantity, slot);
        return slot;
    }

    private Point2D place(Quantity quantity) {
        int depth =
                stepsToEnd.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
        double x = RIGHT - (depth == 0 ? 0 : stepsToEnd.get(quantity) * (RIGHT - LEFT) / depth);
        double rows = given.size();
        return new Point2D.Double(x, TOP + (slots.get(quantity) + 0.5) / rows * (BOTTOM - TOP));
    }

    private void paint(Graphics2D g) {
        List<Edge> edges = new ArrayList<>();
        for (Quantity user : gradients.keySet()) {
            for (int i = 0; i < user.operands().size(); i++) {
                Quantity.Operand operand = user.operands().get(i);
                edges.add(new Edge(
                        place(operand.quantity()),
                        place(user),
                        bow(user, i),
                        labelPlace(user, i),
                        label(operand.quantity()),
                        Numbers.brief(gradients.get(user) * operand.slope())));
            }
        }
        Point2D end = place(result);
        edges.add(new Edge(end, new Point2D.Double(END + RADIUS, end.getY()), 0, MIDDLE, label(result), "1"));
        edges.forEach(edge -> edge.line(g));
        edges.forEach(edge -> edge.labels(g));
        gradients.keySet().forEach(quantity -> node(g, quantity, place(quantity)));
    }

    private static String label(Quantity carried) {
        String value = Numbers.brief(carried.value());
        return carried.name().isEmpty() || carried.operands().isEmpty() ? value : carried.name() + " = " + value;
    }

    /** Lines bend away from each other where they have the same ends, and around a node that lies on their way. */
    private double bow(Quantity user, int index) {
        Quantity operand = user.operands().get(index).quantity();
        boolean twice = user.operands().size() == 2
                && user.operands().get(0).quantity() == user.operands().get(1).quantity();
        if (twice) {
            return index == 0 ? -BOW : BOW;
        }
        boolean passesANode = stepsToEnd.get(operand) - stepsToEnd.get(user) > 1
                && Math.abs(slots.get(operand) - slots.get(user)) < 0.5;
        return passesANode ? 2 * BOW : 0;
    }

    /** Lines from given numbers come close to each other at their ends, so their labels stand near the beginning. */
    private double labelPlace(Quantity user, int index) {
        boolean isGiven = user.operands().get(index).quantity().operands().isEmpty();
        return isGiven && bow(user, index) == 0 ? NEAR_THE_BEGINNING : MIDDLE;
    }

    /** A line from node to node; above it what goes forward, below it what comes back. */
    private record Edge(Point2D from, Point2D to, double bow, double labelPlace, String value, String gradient) {
        private Point2D control() {
            return new Point2D.Double((from.getX() + to.getX()) / 2, (from.getY() + to.getY()) / 2 + bow);
        }

        private static Point2D towards(Point2D from, Point2D to, double distance) {
            double angle = Math.atan2(to.getY() - from.getY(), to.getX() - from.getX());
            return new Point2D.Double(
                    from.getX() + distance * Math.cos(angle), from.getY() + distance * Math.sin(angle));
        }

        private void line(Graphics2D g) {
            Point2D start = towards(from, control(), RADIUS);
            Point2D end = towards(to, control(), RADIUS + 2);
            Point2D tail = towards(end, control(), 10);
            g.setColor(Theme.QUIET_TEXT);
            g.setStroke(Theme.line(1.6));
            g.draw(new QuadCurve2D.Double(
                    start.getX(), start.getY(), control().getX(), control().getY(), tail.getX(), tail.getY()));
            Ink.arrow(g, tail.getX(), tail.getY(), end.getX(), end.getY(), 1.6, Theme.QUIET_TEXT);
        }

        private void labels(Graphics2D g) {
            Point2D start = towards(from, control(), RADIUS);
            Point2D end = towards(to, control(), RADIUS);
            double x = at(labelPlace, start.getX(), control().getX(), end.getX());
            double y = at(labelPlace, start.getY(), control().getY(), end.getY());
            double width = Math.max(Ink.width(Theme.STRONG, value), Ink.width(Theme.STRONG, gradient));
            if (labelPlace < MIDDLE) {
                x = Math.max(x, from.getX() + RADIUS + BESIDE_A_NODE + width / 2);
            }
            Ink.plate(g, x, y - 9, width + 4, 15);
            Ink.plate(g, x, y + 9, width + 4, 15);
            Ink.centred(g, Theme.STRONG, Theme.BLUE, value, x, y - 9);
            Ink.centred(g, Theme.STRONG, Theme.VERMILLION_TEXT, gradient, x, y + 9);
        }

        /** A quadratic curve. */
        private static double at(double t, double from, double control, double to) {
            return (1 - t) * (1 - t) * from + 2 * t * (1 - t) * control + t * t * to;
        }
    }

    private static void node(Graphics2D g, Quantity quantity, Point2D place) {
        boolean isGiven = quantity.operands().isEmpty();
        String text = isGiven ? quantity.name() : quantity.operation();
        double half = Math.max(RADIUS, Ink.width(Theme.STRONG, text) / 2.0 + 6);
        var shape = isGiven
                ? new RoundRectangle2D.Double(
                        place.getX() - RADIUS, place.getY() - RADIUS, 2 * RADIUS, 2 * RADIUS, 10, 10)
                : new Ellipse2D.Double(place.getX() - half, place.getY() - RADIUS, 2 * half, 2 * RADIUS);
        g.setColor(Theme.BACKGROUND);
        g.fill(shape);
        g.setColor(isGiven ? Theme.QUIET_TEXT : Theme.TEXT);
        g.setStroke(Theme.line(isGiven ? 1.5 : 2));
        g.draw(shape);
        Ink.centred(g, Theme.STRONG, Theme.TEXT, text, place.getX(), place.getY());
    }

    private String describe(String title) {
        return Picture.sentence(title) + " A computation graph; forward in blue, gradients in vermillion: "
                + gradients.entrySet().stream()
                        .map(entry -> entry.getKey() + " with gradient " + Numbers.brief(entry.getValue()))
                        .collect(Collectors.joining("; "))
                + ".";
    }
}
