package firstneuron.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text with places for values, most often a file of the jar. A place is a name in braces, as in {@code <b>{title}</b>};
 * in a script that is an object, so that the file is a valid script as it stands.
 */
public final class Template {
    private static final Pattern PLACE = Pattern.compile("[{]([a-zA-Z][a-zA-Z0-9]*)}");

    private final String name;
    private final String text;

    private Template(String name, String text) {
        this.name = name;
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
     * A template that stands in no file of its own.
     *
     * @param name what to call it where it is filled wrongly
     * @param text the text
     * @return the template
     */
    public static Template ofText(String name, String text) {
        return new Template(name, text);
    }

    /**
     * The same template, in which parts of the text are replaced. What is put in may have places of its own.
     *
     * @param part finds them
     * @param text what to put in the place of each
     * @return another template
     */
    public Template replacing(Pattern part, Function<MatchResult, String> text) {
        return new Template(
                name, part.matcher(this.text).replaceAll(found -> Matcher.quoteReplacement(text.apply(found))));
    }

    /**
     * The places.
     *
     * @return their names, in the order of the alphabet
     */
    public Set<String> places() {
        return PLACE.matcher(text)
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Fills the places. What is filled in is taken as it is: braces in it are no places, and a text must be escaped
     * before, by {@link Html}.
     *
     * @param values a value for each place, by its name
     * @return the text, that of a file without the end of its last line
     * @throws IllegalArgumentException if a place has no value, or a value no place
     */
    public String fill(Map<String, ?> values) {
        String result =
                PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(value(values, place.group(1))));
        if (!places().equals(values.keySet())) {
            throw new IllegalArgumentException(
                    "the template " + name + " has places for " + places() + ", given values for " + values.keySet());
        }
        return result;
    }

    private String value(Map<String, ?> values, String place) {
        Object value = values.get(place);
        if (value == null) {
            throw new IllegalArgumentException(
                    "the template " + name + " has a place {" + place + "}, given values for " + values.keySet());
        }
        return value.toString();
    }
}
