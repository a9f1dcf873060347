package firstneuron.notebooks;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.stream.JsonWriter;
import firstneuron.notebooks.Notebook.Cell;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What every notebook file has to be like. */
final class HouseStyle {
    private static final int MOST_LINES = 15;
    private static final int LONGEST_LINE = 88;
    private static final double LEAST_PROSE = 0.6;
    private static final Pattern MACHINE_PATH = Pattern.compile("/(?:home|Users|root|tmp|work)/|[A-Z]:\\\\");
    private static final Pattern WITHOUT_TEXT = Pattern.compile("<img(?![^>]*\\balt=\"[^\"]{5})");
    private static final Pattern OBJECT_HASH = Pattern.compile("\\w+@[0-9a-f]{5,}");

    private HouseStyle() {}

    /** One sentence for each departure. */
    static List<String> departures(Notebook notebook) {
        List<String> found = new ArrayList<>();
        JsonObject json = notebook.json();
        if (json.get("nbformat").getAsInt() != 4 || json.get("nbformat_minor").getAsInt() != 5) {
            found.add("the format is not nbformat 4.5");
        }
        String kernel = json.getAsJsonObject("metadata")
                .getAsJsonObject("kernelspec")
                .get("name")
                .getAsString();
        if (!kernel.equals("java")) {
            found.add("the kernelspec is " + kernel + ", expected java");
        }
        if (!notebook.text().equals(asNbformatWrites(json))) {
            found.add("the file is not written as nbformat writes it (1 blank, sorted keys, a newline at the end)");
        }
        cells(notebook, found);
        if (!notebook.isExercise() && !notebook.isTranslated()) { // which ask and answer where the English ones do
            found.addAll(Predictions.departures(notebook));
        }
        return found;
    }

    private static void cells(Notebook notebook, List<String> found) {
        Set<String> ids = new HashSet<>();
        int codeInARow = 0;
        int executions = 0;
        double prose = 0;
        double all = 0;
        for (Cell cell : notebook.cells()) {
            if (!ids.add(cell.id())) {
                found.add(cell + ": the id is used twice");
            }
            if (MACHINE_PATH.matcher(cell.source()).find()) {
                found.add(cell + ": names a path of a machine");
            }
            all += cell.source().length();
            if (!cell.isCode()) {
                prose += cell.source().length();
                codeInARow = 0;
                continue;
            }
            if (++codeInARow == 3) {
                found.add(cell + ": the third code cell without prose between");
            }
            JsonElement count = cell.json().get("execution_count");
            if (count.isJsonNull() || count.getAsInt() != ++executions) {
                found.add(cell + ": execution count " + count + ", expected " + executions);
            }
            code(cell, found);
        }
        // Hangul says the same in half as many characters
        if (!notebook.isExercise() && !notebook.isTranslated() && prose / all < LEAST_PROSE) {
            found.add("prose is %.0f %% of the characters, expected at least 60 %%".formatted(100 * prose / all));
        }
    }

    private static void code(Cell cell, List<String> found) {
        if (cell.source().lines().count() > MOST_LINES) {
            found.add(cell + ": more than " + MOST_LINES + " lines");
        }
        if (cell.source().lines().anyMatch(line -> line.length() > LONGEST_LINE)) {
            found.add(cell + ": a line of more than " + LONGEST_LINE + " characters");
        }
        for (JsonObject output : cell.outputs()) {
            if (output.has("name") && output.get("name").getAsString().equals("stderr")) {
                found.add(cell + ": a stored output on standard error");
            }
            JsonObject data = output.has("data") ? output.getAsJsonObject("data") : new JsonObject();
            boolean isUntold = data.has("text/html")
                    && WITHOUT_TEXT
                            .matcher(Notebook.joined(data.get("text/html")))
                            .find();
            if (isUntold
                    || data.has("image/png")
                            && OBJECT_HASH
                                    .matcher(Notebook.joined(data.get("text/plain")))
                                    .find()) {
                found.add(cell + ": a picture without a text alternative");
            }
        }
    }

    /** The text of a notebook as Python's nbformat writes it. */
    static String asNbformatWrites(JsonObject json) {
        Gson gson = new GsonBuilder().disableHtmlEscaping().serializeNulls().create();
        StringWriter text = new StringWriter();
        try (JsonWriter writer = gson.newJsonWriter(text)) {
            writer.setIndent(" ");
            gson.toJson(sorted(json), writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // nbformat leaves the line and paragraph separators as they are; Gson escapes them
        return text.toString().replace("\\u2028", "\u2028").replace("\\u2029", "\u2029") + "\n";
    }

    private static JsonElement sorted(JsonElement element) {
        if (element.isJsonArray()) {
            JsonArray array = new JsonArray();
            element.getAsJsonArray().forEach(item -> array.add(sorted(item)));
            return array;
        }
        if (!element.isJsonObject()) {
            return element;
        }
        Map<String, JsonElement> keys = new TreeMap<>(element.getAsJsonObject().asMap());
        JsonObject object = new JsonObject();
        keys.forEach((key, value) -> object.add(key, sorted(value)));
        return object;
    }
}
