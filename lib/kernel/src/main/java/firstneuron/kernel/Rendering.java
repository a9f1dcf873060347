package firstneuron.kernel;

import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import io.github.spencerpark.jupyter.kernel.display.Renderer;
import io.github.spencerpark.jupyter.kernel.display.mime.MIMEType;

/** Turns objects into display data, and gives HTML a short text beside it in place of the HTML once more. */
final class Rendering {
    private static final int LONGEST_TEXT = 500;

    private Rendering() {}

    static DisplayData of(Renderer renderer, Object object, String... mimeTypes) {
        if (object instanceof DisplayData data) {
            return data;
        }
        if (object == null) {
            return new DisplayData("null");
        }
        DisplayData data = mimeTypes.length == 0 ? renderer.render(object) : renderer.renderAs(object, mimeTypes);
        if (object instanceof CharSequence html && data.hasDataForType(MIMEType.TEXT_HTML)) {
            data.putText(textOf(html.toString()));
        }
        return data;
    }

    static String textOf(String html) {
        String text = html.replaceAll("(?is)<(script|style)\\b.*?</\\1>", " ")
                .replaceAll("(?is)<[^>]*?\\b(?:aria-label|alt)=\"([^\"]*)\"[^>]*>", " $1 ")
                .replaceAll("(?s)<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
    }
}
