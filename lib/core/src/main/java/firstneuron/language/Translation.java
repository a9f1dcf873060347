package firstneuron.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence in two languages. It knows a text again in which its places are filled, and says the same in English: with
 * {@code 에포크 {number}} and {@code epoch {number}} the text 에포크 12 is epoch 12.
 */
public final class Translation {
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");
    private static final Pattern PLACE_OR_PAIR = Pattern.compile("[{](?:(\\w+)|(\\p{IsHangul}+)/(\\p{IsHangul}*))}");
    /** A format as {@link java.util.Formatter} has it; a space behind a percent sign begins a word. */
    private static final Pattern FORMAT =
            Pattern.compile("%(?:([%n])|(?:\\d+\\$)?[-#+0,(]*\\d*(?:[.]\\d+)?[bcdefgosxBCEGSX])");

    private final Pattern said;
    private final List<String> places = new ArrayList<>();
    private final String english;
    /** How many letters it has apart from its places. */
    private final int length;

    /**
     * A sentence with places in braces.
     *
     * @param said the sentence in another language
     * @param english the same in English, with the same places
     */
    public Translation(String said, String english) {
        this.english = english;
        StringBuilder pattern = new StringBuilder();
        StringBuilder letters = new StringBuilder();
        int end = 0;
        for (MatchResult place : PLACE_OR_PAIR.matcher(said).results().toList()) {
            letters.append(said, end, place.start());
            pattern.append(Pattern.quote(said.substring(end, place.start())));
            if (place.group(1) == null) {
                pattern.append("(?:" + place.group(2) + "|" + place.group(3) + ")");
            } else {
                pattern.append("(.+?)");
                places.add(place.group(1));
            }
            end = place.end();
        }
        letters.append(said.substring(end));
        pattern.append(Pattern.quote(said.substring(end)));
        this.said = Pattern.compile(pattern.toString(), Pattern.DOTALL);
        length = HANGUL.matcher(letters).find() ? letters.length() : 0;
    }

    /**
     * A sentence with places as {@link String#format} has them, such as {@code %.2f}.
     *
     * @param said the sentence in another language
     * @param english the same in English, with as many places, in the same order
     * @return the same with places in braces
     */
    public static Translation ofFormats(String said, String english) {
        return new Translation(inBraces(said), inBraces(english));
    }

    private static String inBraces(String format) {
        int[] count = {0};
        return FORMAT.matcher(format).replaceAll(found -> {
            if (found.group(1) != null) {
                return found.group(1).equals("n") ? "\n" : "%";
            }
            count[0]++;
            return "{value" + count[0] + "}";
        });
    }

    /**
     * How well it tells its texts from others.
     *
     * @return how many letters it has apart from its places; 0 if none is Korean, and so any text could be one of its own
     */
    public int length() {
        return length;
    }

    /**
     * The English of a text.
     *
     * @param text what was said
     * @param ofValue the English of a value
     * @return empty if the text is not this sentence
     */
    public Optional<String> english(String text, UnaryOperator<String> ofValue) {
        Matcher found = said.matcher(text);
        if (length == 0 || !found.matches()) {
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            values.put(places.get(i), ofValue.apply(found.group(i + 1)));
        }
        return Optional.of(PLACE_OR_PAIR
                .matcher(english)
                .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), place.group()))));
    }

    /**
     * The English of a text that is one of several sentences; of two that fit, the longer one is meant.
     *
     * @param sentences all that it may be
     * @param text what was said
     * @return the English; empty if it is none of them
     */
    public static Optional<String> english(List<Translation> sentences, String text) {
        return sentences.stream()
                .sorted((one, other) -> Integer.compare(other.length, one.length))
                .map(sentence -> sentence.english(
                        text,
                        value -> HANGUL.matcher(value).find()
                                ? english(sentences, value).orElse(value)
                                : value))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
