package firstneuron.kernel;

import static firstneuron.kernel.NewerJava.Sentences.SAY;

import firstneuron.kernel.PatternTable.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What came with a JDK that is newer than the one that runs. The table of it is {@code newer.txt}. */
final class NewerJava {
    private static final int HERE = Runtime.version().feature();
    private static final Texts TEXTS = Texts.of("newer");

    interface Sentences {
        Sentences SAY = TEXTS.as(Sentences.class);

        String method(String name, int since, int here);

        String type(String name, int since, int here);

        String form(String form, int since, int here);

        String trial(int here);

        String textWithValues();
    }

    /** A form of the language, the names of the errors that the compiler makes where it is unknown, and its JDK. */
    private record Form(String key, Pattern errors, Pattern line, int since) {
        static Form of(Row row) {
            return new Form(row.key(), row.pattern("when"), row.pattern("find"), Integer.parseInt(row.get("since")));
        }
    }

    private static final List<Row> TABLE = PatternTable.of("newer.txt").rows();
    private static final Map<String, Integer> METHODS = names("methods");
    private static final Map<String, Integer> CLASSES = names("classes");
    private static final List<Form> FORMS =
            TABLE.stream().filter(row -> row.has("find")).map(Form::of).toList();

    private NewerJava() {}

    /** The JDKs of the names in a row. */
    private static Map<String, Integer> names(String key) {
        Map<String, Integer> since = new HashMap<>();
        TABLE.stream()
                .filter(row -> row.key().equals(key))
                .forEach(row -> row.columns().forEach((jdk, names) -> {
                    row.words(jdk).forEach(name -> since.put(name, Integer.valueOf(jdk)));
                }));
        return since;
    }

    /** What to say of a method that a class of the JDK does not have here. */
    static Optional<String> method(String name) {
        return newer(METHODS, name).map(since -> SAY.method(name, since, HERE));
    }

    /** What to say of a class that there is not here. */
    static Optional<String> type(String name) {
        return newer(CLASSES, name).map(since -> SAY.type(name, since, HERE));
    }

    private static Optional<Integer> newer(Map<String, Integer> names, String name) {
        return Optional.ofNullable(names.get(name)).filter(since -> HERE < since);
    }

    private static boolean isTrial(String code) {
        return code.startsWith("preview.") || code.startsWith("feature.");
    }

    /**
     * What to say of a form of the language that is not known here.
     *
     * @param code the compiler's name of the error
     * @param line the line that it stands in
     */
    static Optional<String> form(String code, String line) {
        if (code.equals("illegal.esc.char") && line.contains("\\{")) {
            return Optional.of(SAY.textWithValues());
        }
        String plain = Slips.withoutTexts(line);
        return FORMS.stream()
                .filter(form -> HERE < form.since()
                        && form.errors().matcher(code).matches()
                        && form.line().matcher(plain).find())
                .findFirst()
                .map(form -> SAY.form(TEXTS.get(form.key()), form.since(), HERE))
                .or(() -> isTrial(code) ? Optional.of(SAY.trial(HERE)) : Optional.empty());
    }
}
