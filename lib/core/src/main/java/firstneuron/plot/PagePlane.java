package firstneuron.plot;

import firstneuron.html.Template;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the planes that run in a page have in common: how they look, and how numbers reach their scripts. */
final class PagePlane {
    static final String SCRIPT = whole("plane.js");
    static final String STYLE = whole("plane.css");

    private PagePlane() {}

    private static String whole(String file) {
        return Template.of(PagePlane.class, file).fill(Map.of());
    }

    /** Numbers as a list in JSON, with at most four decimals. */
    static String numbers(double... numbers) {
        return Arrays.stream(numbers)
                .mapToObj(number -> String.format(Locale.ROOT, "%.4f", number)
                        .replaceFirst("\\.?0+$", "")
                        .replaceFirst("^-0$", "0"))
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** The sides of a window: left, right, bottom, top. */
    static String sides(Window window) {
        return numbers(window.xMin(), window.xMax(), window.yMin(), window.yMax());
    }

    /** The smallest square around a window with the same middle, so that a unit is as long to the right as upward. */
    static Window square(Window window) {
        double half = Math.max(window.xMax() - window.xMin(), window.yMax() - window.yMin()) / 2;
        double x = (window.xMin() + window.xMax()) / 2;
        double y = (window.yMin() + window.yMax()) / 2;
        return new Window(x - half, x + half, y - half, y + half);
    }

    /** An object in JSON, of values that are JSON already; its keys stand in the order of the alphabet, on every run. */
    static String object(Map<String, String> values) {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .map(value -> "\"" + value.getKey() + "\": " + value.getValue())
                        .collect(Collectors.joining(", ", "{", "}"));
    }

    /** The points as the scripts read them; each may have more to it than its place and its class. */
    static String points(PlaneData points, IntFunction<Map<String, String>> more) {
        return IntStream.range(0, points.x().length)
                .mapToObj(i -> {
                    Map<String, String> point = new TreeMap<>(more.apply(i));
                    point.put("place", numbers(points.x()[i], points.y()[i]));
                    point.put("label", String.valueOf(points.classes()[i]));
                    return object(point);
                })
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
