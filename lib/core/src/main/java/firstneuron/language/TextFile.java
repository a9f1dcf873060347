package firstneuron.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a text file: Markdown of a few forms, each sentence with a key.
 *
 * <pre>
 * # Chapter 9                               a title, for people only
 * ## 9.2 How wide to begin                  a section; "9.2/title" is "How wide to begin"
 * ### hints                                 a part of the section
 * 1. He's rule needs only ...               "9.2/hints/1"
 * ### solution
 * √(2/64) is 0.177, and ...                 "9.2/solution"
 * ```java                                   "9.2/solution/code", up to the closing mark
 * ### xavier
 * - `rootMissing`: the root is missing      "9.2/xavier/rootMissing"
 * </pre>
 *
 * <p>A sentence goes on in the lines below it, up to an empty one.
 */
public final class TextFile {
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
    /** The section, and the part of it if one has begun. */
    private String place = NOTHING;
    /** The key of the sentence that the next line goes on with. */
    private String open = NOTHING;

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
    public static Map<String, String> sentences(String name, List<String> lines) {
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
        Matcher step = STEP.matcher(line);
        Matcher entry = ENTRY.matcher(line);
        if (line.isEmpty()) {
            open = NOTHING;
        } else if (line.startsWith("#")) {
            readHeading(line);
        } else if (step.matches()) {
            begin(place + "/" + step.group(1), step.group(2));
        } else if (entry.matches()) {
            begin(place + "/" + entry.group(1), entry.group(2));
        } else if (line.startsWith("- ")) {
            throw error("a sentence of a list needs its key: - `key`: sentence");
        } else if (open.isEmpty()) {
            begin(place, line);
        } else {
            sentences.merge(open, line, (before, after) -> before + " " + after);
        }
    }

    private void readHeading(String line) {
        Matcher sectionHeading = SECTION.matcher(line);
        Matcher partHeading = PART.matcher(line);
        if (sectionHeading.matches()) {
            section = sectionHeading.group(1);
            place = section;
            if (sectionHeading.group(2) != null) {
                begin(section + "/title", sectionHeading.group(2));
            }
        } else if (partHeading.matches()) {
            requireSection();
            place = section + "/" + partHeading.group(1);
        } else if (!line.startsWith("# ")) {
            throw error("a heading has one, two or three # and a space: # title, ## section, ### part");
        }
        open = NOTHING;
    }

    private void readCode(List<String> lines) {
        requireSection();
        int first = lineNumber;
        while (lineNumber < lines.size() && !lines.get(lineNumber).startsWith(CODE_MARK)) {
            lineNumber++;
        }
        if (lineNumber == lines.size()) {
            lineNumber = first;
            throw error("code that does not end; a line " + CODE_MARK + " ends it");
        }
        begin(place + "/code", String.join("\n", lines.subList(first, lineNumber)));
        lineNumber++;
        open = NOTHING;
    }

    private void requireSection() {
        if (section.isEmpty()) {
            throw error("a section comes first; it begins with '## ' and its key");
        }
    }

    private void begin(String key, String sentence) {
        requireSection();
        if (sentences.putIfAbsent(key, sentence) != null) {
            throw error("a second sentence with the key " + key);
        }
        open = key;
    }

    private IllegalArgumentException error(String problem) {
        return new IllegalArgumentException(name + ", line " + lineNumber + ": " + problem);
    }
}
