package firstneuron.live;

import firstneuron.data.HtmlTable;
import firstneuron.html.Html;
import firstneuron.plot.Animation;
import firstneuron.plot.BentPlane;
import firstneuron.plot.DigitPad;
import firstneuron.plot.LineToDrag;
import firstneuron.plot.Picture;
import firstneuron.plot.StepThrough;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tech.tablesaw.api.Table;

/**
 * What a scene gave, in the forms that a page takes.
 *
 * @param itself the object
 * @param picture the picture, if it is one
 * @param text what it says in words
 */
record Content(Object itself, Optional<Picture> picture, String text) {
    private static final List<Class<?>> HAS_CONTROLS =
            List.of(Animation.class, StepThrough.class, DigitPad.class, BentPlane.class, LineToDrag.class);

    /**
     * Takes what a scene gave.
     *
     * @throws IllegalArgumentException if it cannot be shown here, in a sentence that says what can
     */
    static Content of(Object result) {
        if (result == null) {
            throw new IllegalArgumentException(
                    "the scene gave null, expected a picture, a table, a text or a list of them");
        }
        if (HAS_CONTROLS.stream().anyMatch(type -> type.isInstance(result))) {
            throw new IllegalArgumentException("the scene gave " + result
                    + ", which has controls of its own: show it in a cell by itself, and here a single picture");
        }
        Optional<Picture> picture = Picture.of(result);
        return new Content(result, picture, picture.map(Picture::toString).orElseGet(() -> words(result)));
    }

    /** What a scene gives at these values, with what it prints below. */
    static Content drawn(Drawing drawing, Values values) throws Exception {
        Printed printed = new Printed();
        Object result = printed.by(() -> drawing.at(values));
        if (printed.isEmpty()) {
            return of(result);
        }
        return of(result == null ? printed.toString() : List.of(result, printed.toString()));
    }

    /** HTML that is soon replaced by other. */
    String quickHtml() {
        return html(Picture::quickHtml);
    }

    /** HTML that is replaced before anybody looks closely. */
    String draftHtml() {
        return html(Picture::draftHtml);
    }

    /** The forms that are stored: HTML, except for a text, and the words. */
    Map<String, String> forms() {
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put("text/plain", text);
        if (!(itself instanceof String)) {
            forms.put("text/html", html(Picture::html));
        }
        return forms;
    }

    private String html(Function<Picture, String> ofPicture) {
        if (picture.isPresent()) {
            return ofPicture.apply(picture.get());
        }
        if (itself instanceof Table table) {
            return HtmlTable.of(table);
        }
        return parts(itself)
                .map(parts -> parts.stream()
                        .map(part -> "<div style=\"flex: 0 1 auto; width: min-content; min-width: min(410px, 100%)\">"
                                + part.html(ofPicture) + "</div>")
                        .collect(Collectors.joining(
                                "\n", "<div style=\"display: flex; flex-wrap: wrap; gap: 12px\">", "</div>")))
                .orElseGet(() -> "<pre style=\"margin: 0\">" + Html.text(text) + "</pre>");
    }

    private static String words(Object result) {
        return parts(result)
                .map(parts -> parts.stream().map(Content::text).collect(Collectors.joining("\n")))
                .orElseGet(() -> array(result).orElseGet(() -> Objects.toString(result)));
    }

    /** The elements of a list or an array of objects; empty where it is one thing. */
    private static Optional<List<Content>> parts(Object result) {
        if (result instanceof Table) { // which is iterable, too
            return Optional.empty();
        }
        Iterable<?> parts = result instanceof Object[] array
                ? Arrays.asList(array)
                : result instanceof Iterable<?> several ? several : null;
        return Optional.ofNullable(parts)
                .map(some -> StreamSupport.stream(some.spliterator(), false)
                        .map(Content::of)
                        .toList());
    }

    private static Optional<String> array(Object result) {
        if (result instanceof double[] numbers) {
            return Optional.of(Arrays.toString(numbers));
        }
        return result instanceof int[] numbers ? Optional.of(Arrays.toString(numbers)) : Optional.empty();
    }
}
