package firstneuron.exercise;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the exercises say, in one language. What a language does not say yet is said in English.
 *
 * <p>The sentences stand in text files beside this class, {@code chapter6.en.md} and so on; {@link TextFile} tells their
 * form. Another language is another file, with its tag in the place of {@code en}.
 */
final class Texts {
    /** The property that a Java machine is started with for another language; its value is a tag such as {@code ko}. */
    static final String LANGUAGE = "firstneuron.language";

    static final List<String> FILES = List.of("common", "chapter6", "chapter7", "chapter8", "chapter9");

    /** A file is read once, however many chapters are made. */
    private static final Map<Locale, Texts> READ = new ConcurrentHashMap<>();

    private final Map<String, String> sentences;
    private final String place;

    /** Texts at their root. */
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

    static Texts in(Locale language) {
        return READ.computeIfAbsent(language, any -> {
            Map<String, String> all = new HashMap<>(translated(Locale.ENGLISH));
            all.putAll(translated(language));
            return new Texts(Map.copyOf(all));
        });
    }

    /** What is said in a language itself; nothing, if there is no file of it. */
    static Map<String, String> translated(Locale language) {
        Map<String, String> all = new HashMap<>();
        for (String file : FILES) {
            String name = file + "." + language.toLanguageTag() + ".md";
            TextFile.sentences(name, lines(name)).forEach((key, sentence) -> {
                if (all.put(key, sentence) != null) {
                    throw new IllegalArgumentException(name + ": another file has a sentence with the key " + key);
                }
            });
        }
        return all;
    }

    private static List<String> lines(String file) {
        try (InputStream bytes = Texts.class.getResourceAsStream(file)) {
            return bytes == null
                    ? List.of()
                    : new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
                            .lines()
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
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
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, new Templates(type, this)));
    }

    private String key(String name) {
        return place.isEmpty() ? name : place + "/" + name;
    }

    @Override
    public String toString() {
        return place;
    }
}
