package firstneuron.kernel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What came with a JDK that is newer than the one that runs. */
final class NewerJava {
    private static final int HERE = Runtime.version().feature();

    private static final Map<String, Integer> METHODS = Map.ofEntries(
            Map.entry("getFirst", 21),
            Map.entry("getLast", 21),
            Map.entry("removeFirst", 21),
            Map.entry("removeLast", 21),
            Map.entry("addFirst", 21),
            Map.entry("addLast", 21),
            Map.entry("reversed", 21),
            Map.entry("firstEntry", 21),
            Map.entry("lastEntry", 21),
            Map.entry("putFirst", 21),
            Map.entry("putLast", 21),
            Map.entry("sequencedKeySet", 21),
            Map.entry("sequencedValues", 21),
            Map.entry("clamp", 21),
            Map.entry("splitWithDelimiters", 21),
            Map.entry("isEmoji", 21),
            Map.entry("ofVirtual", 21),
            Map.entry("ofPlatform", 21),
            Map.entry("startVirtualThread", 21),
            Map.entry("isVirtual", 21),
            Map.entry("newVirtualThreadPerTaskExecutor", 21),
            Map.entry("threadId", 19),
            Map.entry("resultNow", 19),
            Map.entry("newHashMap", 19),
            Map.entry("newHashSet", 19),
            Map.entry("ceilDiv", 18),
            Map.entry("ceilMod", 18),
            Map.entry("gather", 24));

    private static final Map<String, Integer> CLASSES = Map.of(
            "IO", 25,
            "ScopedValue", 25,
            "Gatherer", 24,
            "Gatherers", 24,
            "SequencedCollection", 21,
            "SequencedSet", 21,
            "SequencedMap", 21);

    /** A form of the language, the compiler's names of errors that it makes where it is unknown, and its JDK. */
    private record Form(String kinds, Pattern line, String what, int since) {}

    private static final String PREVIEW = "(?:preview\\.feature\\.disabled|feature\\.not\\.supported).*";
    private static final String OF_FORM =
            "expected.*|dot\\.class\\.expected|illegal\\.start.*|not\\.stmt|orphaned|" + PREVIEW;

    private static final List<Form> FORMS = List.of(
            form(
                    "underscore.*|" + PREVIEW,
                    "(?<![\\w.\"])_(?![\\w\"])",
                    "An underscore in place of a name that is not needed",
                    22),
            form(OF_FORM, "^\\s*import\\s+module\\b", "The import of a module", 25),
            form(
                    OF_FORM,
                    "\\b(?:case|instanceof)\\s+[\\w.]+(?:<[^>]*>)?\\s*\\(\\s*\\w+(?:<[^>]*>)?\\s+\\w+",
                    "A pattern for the parts of a record",
                    21),
            form(OF_FORM, "\\bcase\\s+null\\b", "The case null in a switch", 21),
            form(
                    OF_FORM,
                    "\\bcase\\s+\\p{Lu}[\\w.]*(?:<[^>]*>)?\\s+\\w+\\s*(?:->|:|&&|\\bwhen\\b)",
                    "A pattern in a switch",
                    21),
            form(PREVIEW, "\\bswitch\\b", "A pattern in a switch", 21),
            form(
                    "call\\.must\\.be\\.first.*|" + PREVIEW,
                    "\\b(?:super|this)\\s*\\(",
                    "A statement before super(…) or this(…)",
                    25));

    private NewerJava() {}

    private static Form form(String kinds, String line, String what, int since) {
        return new Form(kinds, Pattern.compile(line), what, since);
    }

    /** What to say of a method that a class of the JDK does not have here. */
    static Optional<String> method(String name) {
        return since("The method " + name, METHODS.getOrDefault(name, 0));
    }

    /** What to say of a class that there is not here. */
    static Optional<String> type(String name) {
        return since("The class " + name, CLASSES.getOrDefault(name, 0));
    }

    /**
     * What to say of a form of the language that is not known here.
     *
     * @param kind the compiler's name of the error
     * @param line the line that it stands in
     */
    static Optional<String> form(String kind, String line) {
        if (kind.equals("illegal.esc.char") && line.contains("\\{")) {
            return Optional.of(
                    "Java has no \\{ } in a text; it was a trial of JDK 21 and 22. Join with +, or use String.format.");
        }
        String plain = Slips.withoutTexts(line);
        return FORMS.stream()
                .filter(form -> HERE < form.since()
                        && kind.matches(form.kinds())
                        && form.line().matcher(plain).find())
                .findFirst()
                .flatMap(form -> since(form.what(), form.since()))
                .or(() -> kind.matches(PREVIEW)
                        ? Optional.of("This is not yet, or only as a trial, in JDK " + HERE + ", which runs here.")
                        : Optional.empty());
    }

    private static Optional<String> since(String what, int since) {
        return HERE < since
                ? Optional.of(what + " came with JDK " + since + ", and this notebook runs on JDK " + HERE + ".")
                : Optional.empty();
    }
}
