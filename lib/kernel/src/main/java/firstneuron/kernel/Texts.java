package firstneuron.kernel;

import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * What the kernel says, in the language of the course. What a language does not say yet is said in English.
 *
 * <p>The sentences stand in files beside this class, {@code compiler.properties} and so on. Another language is another
 * file, with its tag behind the name: {@code compiler_ko.properties}.
 */
final class Texts {
    /** The property of the Java machine that sets the language, for the exercises as for the kernel. */
    static final String LANGUAGE = "firstneuron.language";

    private static final ResourceBundle.Control FILES =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String file;
    private final String section;

    private Texts(String file, String section) {
        this.file = Texts.class.getPackageName() + "." + file;
        this.section = section;
    }

    /** All sentences of a file. */
    static Texts of(String file) {
        return new Texts(file, "");
    }

    /** The sentences of a file whose keys begin with a word and a point. */
    static Texts of(String file, String section) {
        return new Texts(file, section + ".");
    }

    /** The key as it stands in the file. */
    String key(String name) {
        return section + name;
    }

    Optional<String> find(String key) {
        String whole = key(key);
        ResourceBundle sentences = in(Locale.forLanguageTag(System.getProperty(LANGUAGE, "en")));
        return sentences.containsKey(whole) ? Optional.of(sentences.getString(whole)) : Optional.empty();
    }

    String get(String key) {
        return find(key).orElseThrow(() -> missing(key));
    }

    /** What there is for sure: other languages have the same, in other words. */
    String english(String key) {
        ResourceBundle sentences = in(Locale.ENGLISH);
        if (!sentences.containsKey(key(key))) {
            throw missing(key);
        }
        return sentences.getString(key(key));
    }

    private IllegalArgumentException missing(String key) {
        return new IllegalArgumentException(file + " has no sentence with the key " + key(key));
    }

    private ResourceBundle in(Locale language) {
        return ResourceBundle.getBundle(file, language, Texts.class.getClassLoader(), FILES);
    }

    /**
     * The sentences as methods: each has the name of a key, and a parameter for each placeholder. The interface itself keeps
     * them, since Java makes what it keeps when somebody asks for it: a kernel that has nothing to say yet reads no file.
     *
     * @throws IllegalArgumentException if a method has no sentence, or other parameters than its sentence has placeholders
     */
    <S> S as(Class<S> type) {
        Templates templates = new Templates(type, this);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, templates));
    }
}
