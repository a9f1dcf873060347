package firstneuron.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A file of the jar with places for values. A place is a name in braces, as in {@code <b>{title}</b>}; in a script that
 * is an object, so that the file is a valid script as it stands.
 */
public final class Template {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final String file;
    private final String text;

    private Template(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /**
     * Reads a template.
     *
     * @param owner a class of the package in which the file lies
     * @param file its name, for example {@code table.html}
     * @return the template
     * @throws IllegalArgumentException if there is no such file
     */
    public static Template of(Class<?> owner, String file) {
        try (InputStream stream = owner.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalArgumentException("there is no file " + file + " beside " + owner.getName());
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return new Template(file, reader.lines().collect(Collectors.joining("\n")));
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + file + " in the jar cannot be read", e);
        }
    }

    /**
     * Fills the places. What is filled in is taken as it is: braces in it are no places, and a text must be escaped
     * before, by {@link Html}.
     *
     * @param values a value for each place, by its name
     * @return the text of the file, without the end of its last line
     * @throws IllegalArgumentException if a place has no value, or a value no place
     */
    public String fill(Map<String, ?> values) {
        Set<String> filled = new HashSet<>();
        String result = PLACE.matcher(text).replaceAll(place -> {
            filled.add(place.group(1));
            return Matcher.quoteReplacement(value(values, place.group(1)));
        });
        if (!filled.equals(values.keySet())) {
            throw new IllegalArgumentException(
                    "the template " + file + " has places for " + filled + ", given values for " + values.keySet());
        }
        return result;
    }

    private String value(Map<String, ?> values, String name) {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException(
                    "the template " + file + " has a place {" + name + "}, given values for " + values.keySet());
        }
        return value.toString();
    }
}
