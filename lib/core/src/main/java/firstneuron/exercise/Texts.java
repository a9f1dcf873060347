package firstneuron.exercise;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the exercises say, in one language. What a language does not say yet is said in English.
 *
 * <p>The sentences stand in text files beside this class, {@code chapter6.en.md} and so on; {@link TextFile} tells their
 * form. Another language is another file, with its tag in the place of {@code en}.
 */
final class Texts {
    /** The property of the Java machine that sets the language of the course, for example to {@code ko}. */
    static final String LANGUAGE = "firstneuron.language";

    static final List<String> FILES = List.of("common", "chapter6", "chapter7", "chapter8", "chapter9");

    /** The files of a language are read once, however many chapters are made. */
    private static final Map<Locale, Texts> READ = new ConcurrentHashMap<>();

    private final Map<String, String> sentences;
    /** Where in the files these texts stand, for example {@code 6.2/check}; empty for all of them. */
    private final String place;

    Texts(Map<String, String> sentences) {
        this(sentences, "");
    }

    private Texts(Map<String, String> sentences, String place) {
        this.sentences = sentences;
        this.place = place;
    }

    /** The texts in the language of the course. */
    static Texts ofTheCourse() {
        return in(Locale.forLanguageTag(System.getProperty(LANGUAGE, Locale.ENGLISH.toLanguageTag())));
    }

    /**
     * The texts in a language.
     *
     * @throws IllegalArgumentException if a file has a line of no known form, or does not fit the English one
     */
    static Texts in(Locale language) {
        return READ.computeIfAbsent(language, any -> {
            Map<String, String> english = new HashMap<>();
            FILES.forEach(file -> english.putAll(read(file, Locale.ENGLISH)));
            Map<String, String> sentences = new HashMap<>(english);
            for (Locale step : fromGeneralToSpecial(language)) {
                FILES.forEach(file -> sentences.putAll(checked(name(file, step), read(file, step), english)));
            }
            return new Texts(Map.copyOf(sentences));
        });
    }

    /** For Korean as in Korea: Korean, Korean as in Korea. */
    private static List<Locale> fromGeneralToSpecial(Locale language) {
        List<Locale> locales = new ArrayList<>(ResourceBundle.Control.getControl(ResourceBundle.Control.FORMAT_DEFAULT)
                .getCandidateLocales("exercises", language));
        Collections.reverse(locales);
        locales.removeAll(List.of(Locale.ROOT, Locale.ENGLISH));
        return locales;
    }

    /** The translation, which must be one of English sentences and of no code, with the same placeholders. */
    static Map<String, String> checked(String file, Map<String, String> translation, Map<String, String> english) {
        translation.forEach((key, sentence) -> {
            if (!english.containsKey(key)) {
                throw new IllegalArgumentException(file + ": English has no sentence with the key " + key);
            }
            if (key.endsWith("/code")) {
                throw new IllegalArgumentException(
                        file + ": " + key + " is the same in every language, so leave it out");
            }
            Set<String> given = Templates.placeholders(sentence);
            Set<String> expected = Templates.placeholders(english.get(key));
            if (!given.equals(expected)) {
                throw new IllegalArgumentException(
                        file + ": " + key + " has the placeholders " + given + ", and in English " + expected);
            }
        });
        return translation;
    }

    private static Map<String, String> read(String file, Locale language) {
        String name = name(file, language);
        try (InputStream bytes = Texts.class.getResourceAsStream(name)) {
            return bytes == null
                    ? Map.of()
                    : TextFile.sentences(
                            name,
                            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
                                    .lines()
                                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    private static String name(String file, Locale language) {
        return file + "." + language.toLanguageTag() + ".md";
    }

    /** The texts of a part, seen from this place. */
    Texts at(String part) {
        return new Texts(sentences, key(part));
    }

    /** The texts of a section, wherever this place is. */
    Texts from(String section) {
        return new Texts(sentences, section);
    }

    boolean has(String key) {
        return sentences.containsKey(key(key));
    }

    String get(String key) {
        String sentence = sentences.get(key(key));
        if (sentence == null) {
            throw new IllegalArgumentException("there is no sentence with the key " + key(key));
        }
        return sentence;
    }

    /**
     * The sentences of this place as methods: each has the name of a key, and a parameter for each placeholder.
     *
     * @throws IllegalArgumentException if a method has no sentence, or other parameters than its sentence has placeholders
     */
    <S> S as(Class<S> type) {
        Templates templates = new Templates(type, this);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, templates));
    }

    private String key(String name) {
        return place.isEmpty() ? name : place + "/" + name;
    }

    @Override
    public String toString() {
        return place;
    }
}
