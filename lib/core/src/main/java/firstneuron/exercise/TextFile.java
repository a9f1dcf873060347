package firstneuron.exercise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a text file of the exercises: Markdown of a few forms, each sentence with a key.
 *
 * <pre>
 * # Chapter 9                            a title, for people only
 * ## 9.2 How wide to begin               a section; "9.2/title" is "How wide to begin"
 * ### hints                              a part of the section
 * 1. He's rule needs only ...            "9.2/hints/1"
 * ### solution
 * The root of 2/64 is ...                "9.2/solution"
 * ```java                                "9.2/solution/code", up to the closing mark
 * ### he
 * - `rootMissing`: this is the variance  "9.2/he/rootMissing"
 * </pre>
 *
 * A sentence goes on in the lines below it, up to an empty one.
 */
final class TextFile {
    private static final Pattern SECTION = Pattern.compile("## (\\S+)(?: (.+))?");
    private static final Pattern PART = Pattern.compile("### (.+)");
    private static final Pattern STEP = Pattern.compile("(\\d+)\\. (.+)");
    private static final Pattern ENTRY = Pattern.compile("- `(\\w+)`: (.+)");
    private static final String CODE_MARK = "```";
    private static final String NOTHING = "";

    private final String name;
    private final Map<String, String> sentences = new LinkedHashMap<>();
    private int lineNumber;
    private String section = NOTHING;
    private String part = NOTHING;
    /** The key of the sentence that the next line goes on with. */
    private String open = NOTHING;

    private int steps;

    private TextFile(String name) {
        this.name = name;
    }

    /**
     * The sentences of a file.
     *
     * @param name what an error calls the file
     * @param lines its lines
     * @return the sentences by their keys, in the order of the file
     * @throws IllegalArgumentException with file and line, if a line is none of the forms above
     */
    static Map<String, String> sentences(String name, List<String> lines) {
        TextFile file = new TextFile(name);
        while (file.lineNumber < lines.size()) {
            String line = lines.get(file.lineNumber++);
            if (line.startsWith(CODE_MARK)) {
                file.readCode(lines);
            } else {
                file.read(line.strip());
            }
        }
        return file.sentences;
    }

    private void read(String line) {
        Matcher form;
        if (line.isEmpty()) {
            open = NOTHING;
        } else if (line.startsWith("#")) {
            readHeading(line);
        } else if (section.isEmpty()) {
            throw error("a sentence before the first section; a section begins with '## ' and its key");
        } else if ((form = STEP.matcher(line)).matches()) {
            begin(place() + "/" + number(form.group(1)), form.group(2));
        } else if ((form = ENTRY.matcher(line)).matches()) {
            begin(place() + "/" + form.group(1), form.group(2));
        } else if (line.startsWith("- ")) {
            throw error("a sentence of a list needs its key: - `key`: sentence");
        } else if (open.isEmpty()) {
            begin(place(), line);
        } else {
            sentences.merge(open, line, (before, after) -> before + " " + after);
        }
    }

    private void readHeading(String line) {
        Matcher form;
        if ((form = SECTION.matcher(line)).matches()) {
            section = form.group(1);
            part = NOTHING;
            if (form.group(2) != null) {
                begin(section + "/title", form.group(2));
            }
        } else if ((form = PART.matcher(line)).matches()) {
            if (section.isEmpty()) {
                throw error("a part before the first section; a section begins with '## ' and its key");
            }
            part = form.group(1);
        } else if (!line.startsWith("# ")) {
            throw error("a heading has one, two or three # and a space: # title, ## section, ### part");
        }
        steps = 0;
        open = NOTHING;
    }

    private void readCode(List<String> lines) {
        int first = lineNumber;
        while (lineNumber < lines.size() && !lines.get(lineNumber).startsWith(CODE_MARK)) {
            lineNumber++;
        }
        if (lineNumber == lines.size()) {
            lineNumber = first;
            throw error("code that does not end; a line " + CODE_MARK + " ends it");
        }
        begin(place() + "/code", String.join("\n", lines.subList(first, lineNumber)));
        lineNumber++;
        open = NOTHING;
    }

    private String number(String written) {
        steps++;
        if (!written.equals(String.valueOf(steps))) {
            throw error("number " + written + " in the place of number " + steps);
        }
        return written;
    }

    private String place() {
        return part.isEmpty() ? section : section + "/" + part;
    }

    private void begin(String key, String sentence) {
        if (sentences.putIfAbsent(key, sentence) != null) {
            throw error("a second sentence with the key " + key);
        }
        open = key;
    }

    private IllegalArgumentException error(String problem) {
        return new IllegalArgumentException(name + ", line " + lineNumber + ": " + problem);
    }
}
