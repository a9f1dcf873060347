package firstneuron.plot;

import firstneuron.html.Html;
import firstneuron.language.Pages;
import firstneuron.language.Texts;
import java.util.Map;

/** What stands in the place of something to play with where no script may run: a picture of it, and what to do. */
final class Still {
    private Still() {}

    /**
     * A picture that every theme leaves as it is.
     *
     * @param words those of the thing, with the sentence {@code withoutScript}
     */
    static String of(Picture picture, Texts words) {
        return filled(picture, words, "");
    }

    /** A picture that a dark theme changes as it changes others. */
    static String inTheme(Picture picture, Texts words) {
        return filled(picture, words, " class=\"" + picture.classes() + "\"");
    }

    private static String filled(Picture picture, Texts words, String classes) {
        return Pages.of(Still.class, "still.html", words)
                .fill(Map.of(
                        "picture", picture.dataUri(),
                        "alt", Html.text(picture.toString()),
                        "width", picture.width(),
                        "height", picture.height(),
                        "classes", classes));
    }
}
