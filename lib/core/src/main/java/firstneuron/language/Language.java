package firstneuron.language;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The language in which the course speaks: exercises, the words of pictures and of what moves in a page, the progress of
 * training. English, unless the first cell of a notebook says otherwise:
 *
 * <pre>{@code
 * firstneuron.language.Language.use("ko");
 * }</pre>
 *
 * <p>Errors stay English in every language, so that they can be searched for.
 */
public final class Language {
    /** The property of the Java machine that holds the language, so that it can be set from outside, too. */
    static final String PROPERTY = "firstneuron.language";

    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.KOREAN);

    private Language() {}

    /**
     * Speaks a language from here on, on all threads. What was made before keeps its words.
     *
     * @param tag for example {@code "ko"}; a region such as in {@code "ko-KR"} may stand behind it
     * @throws NullPointerException if there is no tag
     * @throws IllegalArgumentException if the course does not speak this language; the message names those that it speaks
     */
    public static void use(String tag) {
        System.setProperty(PROPERTY, spoken(tag).toLanguageTag());
    }

    private static Locale spoken(String tag) {
        String wanted = Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
        return SPOKEN.stream()
                .filter(language -> language.getLanguage().equals(wanted))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("the course does not speak \"" + tag + "\", expected one of "
                                + SPOKEN.stream().map(Language::named).collect(Collectors.joining(", "))));
    }

    private static String named(Locale language) {
        return "\"" + language.toLanguageTag() + "\" (" + language.getDisplayLanguage(Locale.ENGLISH) + ")";
    }

    /**
     * The language that is spoken.
     *
     * @return English, unless another one was chosen
     */
    public static Locale current() {
        return Locale.forLanguageTag(System.getProperty(PROPERTY, Locale.ENGLISH.toLanguageTag()));
    }
}
