package firstneuron.kernel;

import static firstneuron.kernel.Rendering.Sentences.SAY;

import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import io.github.spencerpark.jupyter.kernel.display.Renderer;
import io.github.spencerpark.jupyter.kernel.display.mime.MIMEType;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * Turns objects into display data: arrays by what is in them, HTML with a short text beside it in place of the HTML once
 * more, and a text of which nobody reads all cut, because the file of the notebook would keep it.
 */
final class Rendering {
    /** As much as fits onto a few screens. */
    private static final int MOST_CHARACTERS = 10_000;

    /** As much as fits into ten lines. */
    private static final int MOST_CHARACTERS_OF_ARRAY = 1_000;

    interface Sentences {
        Sentences SAY = Texts.of("notes", "result").as(Sentences.class);

        String interrupted();

        String failed(String failure);

        String cut(int shown, int all);

        String more(String shown, int count);
    }

    private Rendering() {}

    static DisplayData of(Renderer renderer, Object object, String... mimeTypes) {
        if (object instanceof DisplayData data) {
            return data;
        }
        if (object == null) {
            return new DisplayData("null");
        }
        if (object.getClass().isArray() && mimeTypes.length == 0) {
            return new DisplayData(cut(textOfArray(object, List.of())));
        }
        Object shown = Charts.picture(object).<Object>map(picture -> picture).orElse(object);
        DisplayData data = mimeTypes.length == 0 ? renderer.render(shown) : renderer.renderAs(shown, mimeTypes);
        Object text = data.getData(MIMEType.TEXT_PLAIN);
        if (text != null || mimeTypes.length == 0) {
            data.putText(cut("" + text)); // also where its toString() gives null
        }
        if (object instanceof CharSequence html && data.hasDataForType(MIMEType.TEXT_HTML)) {
            data.putText(HtmlText.brief(html.toString()));
        }
        return data;
    }

    /** What is shown of the value of a cell. Its toString() is code like any other: it may fail, or be interrupted. */
    static DisplayData ofResult(Renderer renderer, Object value) throws CellException {
        try {
            return of(renderer, value);
        } catch (CellStopped e) {
            throw noResult("Interrupted", SAY.interrupted());
        } catch (RuntimeException | Error e) {
            String name = e.getClass().getSimpleName();
            String message = e.getMessage() == null ? "" : ": " + e.getMessage();
            throw noResult(name, SAY.failed(name + message));
        }
    }

    private static CellException noResult(String name, String sentence) {
        return new CellException(name, sentence, List.of(ErrorText.bold(sentence)));
    }

    private static String cut(String text) {
        return text.length() <= MOST_CHARACTERS
                ? text
                : text.substring(0, MOST_CHARACTERS) + "\n" + SAY.cut(MOST_CHARACTERS, text.length());
    }

    /**
     * The numbers or objects of an array, and of arrays in it; of a long one no more than can be shown.
     *
     * @param around the arrays that it is in; one that is in itself is shown as […], else its text would never end
     */
    private static String textOfArray(Object array, List<Object> around) {
        if (around.stream().anyMatch(outer -> outer == array)) {
            return "[…]";
        }
        List<Object> path = new ArrayList<>(around);
        path.add(array);
        int length = Array.getLength(array);
        StringJoiner text = new StringJoiner(", ", "[", "]");
        for (int i = 0; i < length; i++) {
            if (text.length() > MOST_CHARACTERS_OF_ARRAY) {
                return SAY.more(text.toString(), length - i);
            }
            Object element = Array.get(array, i);
            text.add(
                    element != null && element.getClass().isArray()
                            ? textOfArray(element, path)
                            : String.valueOf(element));
        }
        return text.toString();
    }
}
