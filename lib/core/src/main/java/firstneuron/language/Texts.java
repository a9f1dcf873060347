package firstneuron.language;

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
 * What a room of the library says, in one language. What a language does not say yet is said in English.
 *
 * <p>The sentences stand in text files beside the classes of the room, for example {@code words.en.md}; {@link TextFile}
 * tells their form. Another language is another file, with its tag in the place of {@code en}.
 */
public final class Texts {
    /** The files of a language are read once, however often they are asked for. */
    private static final Map<Source, Texts> READ = new ConcurrentHashMap<>();

    private static final Map<Source, List<Translation>> TRANSLATIONS = new ConcurrentHashMap<>();

    private final Map<String, String> sentences;
    private final Map<String, String> english;
    /** Where in the files these texts stand, for example {@code 6.2/check}; empty for all of them. */
    private final String place;

    /** The methods that were made of the sentences of a place. */
    private final Map<String, Object> spoken;

    /** Text files of a room, so that its classes share what one of them has read. */
    private record Source(String room, List<String> files, Locale language) {
        private Source(Class<?> member, List<String> files, Locale language) {
            this("/" + member.getPackageName().replace('.', '/') + "/", files, language);
        }

        private String name(String file, Locale step) {
            return file + "." + step.toLanguageTag() + ".md";
        }

        private Map<String, String> read(String file, Locale step) {
            String name = name(file, step);
            try (InputStream bytes = Texts.class.getResourceAsStream(room + name)) {
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
    }

    /**
     * Sentences that stand in no file.
     *
     * @param sentences by their keys
     */
    public Texts(Map<String, String> sentences) {
        this(sentences, sentences, "", new ConcurrentHashMap<>());
    }

    private Texts(
            Map<String, String> sentences, Map<String, String> english, String place, Map<String, Object> spoken) {
        this.sentences = sentences;
        this.english = english;
        this.place = place;
        this.spoken = spoken;
    }

    /**
     * The texts in the language of the course.
     *
     * @param owner a class beside which the files lie
     * @param files what they are called, without the language
     * @return all sentences of these files
     * @throws IllegalArgumentException if a file has a line of no known form, or does not fit the English one
     */
    public static Texts of(Class<?> owner, String... files) {
        return in(Language.current(), owner, files);
    }

    /**
     * The texts in a language.
     *
     * @param language any; English where there are no files
     * @param owner a class beside which the files lie
     * @param files what they are called, without the language
     * @return all sentences of these files
     * @throws IllegalArgumentException if a file has a line of no known form, or does not fit the English one
     */
    public static Texts in(Locale language, Class<?> owner, String... files) {
        return READ.computeIfAbsent(new Source(owner, List.of(files), language), source -> {
            Map<String, String> english = new HashMap<>();
            source.files.forEach(file -> english.putAll(source.read(file, Locale.ENGLISH)));
            Map<String, String> sentences = new HashMap<>(english);
            for (Locale step : fromGeneralToSpecial(language)) {
                source.files.forEach(
                        file -> sentences.putAll(checked(source.name(file, step), source.read(file, step), english)));
            }
            return new Texts(Map.copyOf(sentences), Map.copyOf(english), "", new ConcurrentHashMap<>());
        });
    }

    /**
     * What a room says in the language of the course: a section of its {@code words.en.md}.
     *
     * @param member a class of the room
     * @param section the key of a section
     * @return the sentences of the section
     * @throws IllegalArgumentException if the file has a line of no known form, or does not fit the English one
     */
    public static Texts words(Class<?> member, String section) {
        return of(member, "words").at(section);
    }

    /**
     * All sentences that were read in the language of the course, with their English.
     *
     * @return none where the course speaks English
     */
    public static List<Translation> translations() {
        return READ.entrySet().stream()
                .filter(read -> read.getKey().language.equals(Language.current()))
                .flatMap(read ->
                        TRANSLATIONS
                                .computeIfAbsent(
                                        read.getKey(), any -> read.getValue().translated())
                                .stream())
                .toList();
    }

    private List<Translation> translated() {
        return sentences.entrySet().stream()
                .filter(sentence -> !sentence.getValue().equals(english.get(sentence.getKey())))
                .map(sentence -> new Translation(sentence.getValue(), english.get(sentence.getKey())))
                .toList();
    }

    /** For Korean as in Korea: Korean, Korean as in Korea. */
    private static List<Locale> fromGeneralToSpecial(Locale language) {
        List<Locale> locales = new ArrayList<>(ResourceBundle.Control.getControl(ResourceBundle.Control.FORMAT_DEFAULT)
                .getCandidateLocales("texts", language));
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

    /**
     * The texts of a part, seen from this place.
     *
     * @param part the key of a section or of a part of it
     * @return the texts whose keys begin with it
     */
    public Texts at(String part) {
        return new Texts(sentences, english, key(part), spoken);
    }

    /**
     * The texts of a section, wherever this place is.
     *
     * @param section the key of a section
     * @return the texts whose keys begin with it
     */
    public Texts from(String section) {
        return new Texts(sentences, english, section, spoken);
    }

    /**
     * Whether there is a sentence.
     *
     * @param key its key, seen from this place
     * @return true if so
     */
    public boolean has(String key) {
        return sentences.containsKey(key(key));
    }

    /**
     * A sentence as it stands in the file.
     *
     * @param key its key, seen from this place
     * @return the sentence, with its places for values
     * @throws IllegalArgumentException if there is none
     */
    public String get(String key) {
        String sentence = sentences.get(key(key));
        if (sentence == null) {
            throw new IllegalArgumentException("there is no sentence with the key " + key(key));
        }
        return sentence;
    }

    /**
     * What people call a thing whose name files and programs know.
     *
     * @param name the name, which is the key; other signs than letters and digits are underscores there
     * @return the name itself where the language has no other
     */
    public String called(String name) {
        String key = name.replaceAll("\\W", "_");
        return has(key) ? get(key) : name;
    }

    /**
     * The sentences of this place as methods: each has the name of a key, and a parameter for each placeholder.
     *
     * @param <S> an interface whose methods give a {@code String}
     * @param type the same as a class
     * @return the sentences
     * @throws IllegalArgumentException if a method has no sentence, or other parameters than its sentence has placeholders
     */
    public <S> S as(Class<S> type) {
        return type.cast(spoken.computeIfAbsent(type.getName() + " " + place, any -> {
            Templates templates = new Templates(type, this);
            return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, templates);
        }));
    }

    private String key(String name) {
        return place.isEmpty() ? name : place + "/" + name;
    }

    /**
     * Where these texts stand.
     *
     * @return the key with which all of them begin
     */
    @Override
    public String toString() {
        return place;
    }
}
