package firstneuron.plot;

import firstneuron.language.Texts;
import firstneuron.matrix.Numbers;
import firstneuron.nn.Quantity;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
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
    private static final double LEFT = 26;
    private static final double RIGHT = 442;
    private static final double END = 552;
    private static final double RADIUS = 18;
    private static final double BOW = 62;
    private static final int MOST_GIVEN = 6;

    private final Quantity result;
    private final Map<Quantity, Double> gradients;
    private final Map<Quantity, Integer> stepsToEnd = new HashMap<>();
    private final Map<Quantity, Double> slots = new HashMap<>();
    private final List<Quantity> given = new ArrayList<>();

    GraphDrawing(Quantity result) {
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
        List<GraphEdge> edges = edges();
        List<Rectangle2D> boxes = boxes(edges);
        edges.forEach(edge -> edge.line(g));
        for (int i = 0; i < edges.size(); i++) {
            edges.get(i).plate(g, boxes.get(i));
        }
        edges.forEach(edge -> edge.head(g));
        gradients.keySet().forEach(quantity -> node(g, quantity));
        for (int i = 0; i < edges.size(); i++) {
            edges.get(i).numbers(g, boxes.get(i));
        }
    }

    private List<GraphEdge> edges() {
        List<GraphEdge> edges = new ArrayList<>();
        for (Quantity user : gradients.keySet()) {
            for (int i = 0; i < user.operands().size(); i++) {
                Quantity.Operand operand = user.operands().get(i);
                edges.add(new GraphEdge(
                        place(operand.quantity()),
                        halfWidth(operand.quantity()),
                        place(user),
                        halfWidth(user),
                        bow(user, i),
                        label(operand.quantity()),
                        Numbers.brief(gradients.get(user) * operand.slope())));
            }
        }
        Point2D last = place(result);
        Point2D end = new Point2D.Double(END, last.getY());
        edges.add(new GraphEdge(last, halfWidth(result), end, 0, 0, label(result), "1"));
        return edges;
    }

    /** Where the numbers of each edge stand, each clear of the nodes and of the numbers before it. */
    private List<Rectangle2D> boxes(List<GraphEdge> edges) {
        List<Shape> taken = new ArrayList<>(nodes());
        List<Rectangle2D> boxes = new ArrayList<>();
        for (GraphEdge edge : edges) {
            Rectangle2D box = edge.freeBox(taken);
            boxes.add(box);
            taken.add(box);
        }
        return boxes;
    }

    /** Where the numbers of the edges stand. */
    List<Rectangle2D> boxes() {
        return boxes(edges());
    }

    /** The outlines of the nodes. */
    List<Shape> nodes() {
        return gradients.keySet().stream().map(this::outline).toList();
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

    private static String text(Quantity quantity) {
        return quantity.operands().isEmpty() ? quantity.name() : quantity.operation();
    }

    private static double halfWidth(Quantity quantity) {
        return Math.max(RADIUS, Ink.width(Theme.STRONG, text(quantity)) / 2 + 6);
    }

    private Shape outline(Quantity quantity) {
        double half = halfWidth(quantity);
        double x = place(quantity).getX() - half;
        double y = place(quantity).getY() - RADIUS;
        return quantity.operands().isEmpty()
                ? new RoundRectangle2D.Double(x, y, 2 * half, 2 * RADIUS, 10, 10)
                : new Ellipse2D.Double(x, y, 2 * half, 2 * RADIUS);
    }

    private void node(Graphics2D g, Quantity quantity) {
        boolean isGiven = quantity.operands().isEmpty();
        g.setColor(Theme.BACKGROUND);
        g.fill(outline(quantity));
        g.setColor(isGiven ? Theme.QUIET_TEXT : Theme.TEXT);
        g.setStroke(Theme.line(isGiven ? 1.5 : 2));
        g.draw(outline(quantity));
        Point2D place = place(quantity);
        Ink.centred(g, Theme.STRONG, Theme.TEXT, text(quantity), place.getX(), place.getY());
    }

    interface Sentences {
        String graph(String values);

        String value(String name, double gradient);
    }

    private String describe(String title) {
        Sentences say = Texts.words(GraphDrawing.class, "graph").as(Sentences.class);
        return Picture.sentence(title) + " "
                + say.graph(gradients.entrySet().stream()
                        .map(entry -> say.value(String.valueOf(entry.getKey()), entry.getValue()))
                        .collect(Collectors.joining("; ")));
    }
}
