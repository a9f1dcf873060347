package firstneuron.notebooks;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import firstneuron.kernel.CellResult;
import firstneuron.kernel.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A notebook of the course: its text, its cells, and what its cells give when they are run. */
record Notebook(Path path, String text, JsonObject json) {
    static final Path FOLDER = Path.of("").toAbsolutePath(); // where the tests are started, as a kernel is
    /** Of what runs long only the notebooks in this language are tested, where one is set: mvn -Dnotebooks.language=ko. */
    private static final String ONLY = System.getProperty("notebooks.language", "");

    private static final String ENGLISH = "en";
    private static final Pattern UPWARDS = Pattern.compile("\"(\\.\\./[^\"]+)\"");
    private static final Pattern IN_A_LANGUAGE = Pattern.compile("([a-z]{2,3})/(.+)");
    /** Each notebook is run once, however many tests ask for its results. */
    private static final Map<Path, List<CellResult>> RESULTS = new ConcurrentHashMap<>();

    /** One cell, with its number among all cells, counted from 1. */
    record Cell(int number, JsonObject json) {
        String id() {
            return json.get("id").getAsString();
        }

        boolean isCode() {
            return json.get("cell_type").getAsString().equals("code");
        }

        String source() {
            return joined(json.get("source"));
        }

        List<JsonObject> outputs() {
            return objects(json.getAsJsonArray("outputs"));
        }

        boolean mayFail() {
            return hasTag("raises-exception");
        }

        /** Seconds differ from run to run, and a picture of them does, too. */
        boolean measuresTime() {
            return hasTag("measures-time");
        }

        /** Where learners write their answer. */
        boolean isAnswer() {
            return nbgrader("solution");
        }

        /** Where an answer is checked. */
        boolean isCheck() {
            return nbgrader("grade");
        }

        private boolean nbgrader(String key) {
            JsonObject metadata = json.getAsJsonObject("metadata");
            return metadata.has("nbgrader")
                    && metadata.getAsJsonObject("nbgrader").get(key).getAsBoolean();
        }

        boolean hasTag(String tag) {
            JsonObject metadata = json.getAsJsonObject("metadata");
            return metadata.has("tags") && metadata.getAsJsonArray("tags").contains(new JsonPrimitive(tag));
        }

        @Override
        public String toString() {
            return "cell " + number + " (id " + id() + ")";
        }
    }

    static List<Notebook> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".ipynb"))
                    .filter(file -> !file.toString().contains(".ipynb_checkpoints"))
                    .sorted()
                    .map(Notebook::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the notebooks in " + FOLDER + " cannot be read", e);
        }
    }

    /** Those that are written; the others are translated from them. */
    static List<Notebook> english() {
        return all().stream()
                .filter(notebook -> notebook.language().equals(ENGLISH))
                .toList();
    }

    /** Those that are run: all, or the ones in the language that is set. */
    static List<Notebook> toRun() {
        List<Notebook> chosen = all().stream()
                .filter(notebook -> ONLY.isEmpty() || notebook.language().equals(ONLY))
                .toList();
        if (chosen.isEmpty()) {
            throw new IllegalStateException("no notebooks in the language '" + ONLY + "' under " + FOLDER);
        }
        return chosen;
    }

    static Notebook read(Path path) {
        try {
            String text = Files.readString(path);
            return new Notebook(path, text, JsonParser.parseString(text).getAsJsonObject());
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        }
    }

    String name() {
        return FOLDER.relativize(path).toString();
    }

    /** A translation stands in a folder with the name of its language. */
    String language() {
        Matcher translated = IN_A_LANGUAGE.matcher(name());
        return translated.matches() ? translated.group(1) : ENGLISH;
    }

    boolean isTranslated() {
        return !language().equals(ENGLISH);
    }

    /** Its name in English, which is the same in every language. */
    String nameInItsLanguage() {
        Matcher translated = IN_A_LANGUAGE.matcher(name());
        return translated.matches() ? translated.group(2) : name();
    }

    /** Learners' or instructors' edition. */
    boolean isExercise() {
        return nameInItsLanguage().startsWith("exercises/") || isSolution();
    }

    boolean isSolution() {
        return nameInItsLanguage().startsWith("instructor/");
    }

    List<Cell> cells() {
        List<JsonObject> all = objects(json.getAsJsonArray("cells"));
        List<Cell> cells = new ArrayList<>();
        for (JsonObject cell : all) {
            cells.add(new Cell(cells.size() + 1, cell));
        }
        return cells;
    }

    List<Cell> codeCells() {
        return cells().stream().filter(Cell::isCode).toList();
    }

    /** What the code cells give, in order, in a fresh session; after an unexpected error no further cell is run. */
    List<CellResult> results() {
        return RESULTS.computeIfAbsent(path, any -> {
            List<CellResult> results = new ArrayList<>();
            try (Session session = Session.open(path.getParent())) {
                for (Cell cell : codeCells()) {
                    CellResult result = session.run(fromHere(cell.source()));
                    results.add(result);
                    if (result.error().isPresent() && !cell.mayFail()) {
                        break;
                    }
                }
            }
            return results;
        });
    }

    /** A kernel starts in the folder of its notebook; these tests have one folder for all, so paths upwards are others. */
    private String fromHere(String source) {
        return UPWARDS.matcher(source).replaceAll(literal -> {
            Path file = path.resolveSibling(literal.group(1)).normalize();
            return '"' + FOLDER.relativize(file).toString() + '"';
        });
    }

    /** nbformat stores a text as one string or as a list of lines. */
    static String joined(JsonElement text) {
        if (text.isJsonPrimitive()) {
            return text.getAsString();
        }
        StringBuilder lines = new StringBuilder();
        text.getAsJsonArray().forEach(line -> lines.append(line.getAsString()));
        return lines.toString();
    }

    static List<JsonObject> objects(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    @Override
    public String toString() {
        return name();
    }
}
