package firstneuron.plot;

import static java.util.Map.entry;

import firstneuron.html.Html;
import firstneuron.html.Template;
import java.util.Map;

/** What stands in the place of something to play with where no script may run: a picture of it, and what to do. */
final class Still {
    private static final Template HTML = Template.of(Still.class, "still.html");

    private Still() {}

    /**
     * A picture that every theme leaves as it is.
     *
     * @param what what would be here, as in {@code Here is a line to drag}
     */
    static String of(Picture picture, String what) {
        return filled(picture, what, "");
    }

    /** A picture that a dark theme changes as it changes others. */
    static String inTheme(Picture picture, String what) {
        return filled(picture, what, " class=\"" + picture.classes() + "\"");
    }

    private static String filled(Picture picture, String what, String classes) {
        return HTML.fill(Map.ofEntries(
                entry("picture", picture.dataUri()),
                entry("alt", Html.text(picture.toString())),
                entry("width", picture.width()),
                entry("height", picture.height()),
                entry("classes", classes),
                entry("what", what)));
    }
}
