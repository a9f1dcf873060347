package firstneuron.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TranslationTest {
    private final Map<String, String> english =
            Map.of("s/near", "{point}, only {distance} away", "s/solution/code", "int a;");

    private void isRefused(String reason, String key, String sentence) {
        IllegalArgumentException error = assertThrows(
                IllegalArgumentException.class, () -> Texts.checked("chapter6.qaa.md", Map.of(key, sentence), english));
        assertEquals("chapter6.qaa.md: " + reason, error.getMessage());
    }

    @Test
    void mayReorderPlaceholdersAndRepeatThem() {
        Map<String, String> translation = Map.of("s/near", "{distance}! {point}! {distance}!");
        assertSame(translation, Texts.checked("chapter6.qaa.md", translation, english));
    }

    @Test
    void isRefusedWithMissingOrUnknownPlaceholders() {
        isRefused("s/near has the placeholders [point], and in English [distance, point]", "s/near", "{point} tantum");
        isRefused(
                "s/near has the placeholders [distance, point, way], and in English [distance, point]",
                "s/near",
                "{point} {distance} {way}");
        isRefused(
                "s/near has the placeholders [distance, pont], and in English [distance, point]",
                "s/near",
                "{pont} {distance}");
    }

    @Test
    void isRefusedForAKeyThatEnglishDoesNotHaveAndForCode() {
        isRefused("English has no sentence with the key s/far", "s/far", "procul");
        isRefused("s/solution/code is the same in every language, so leave it out", "s/solution/code", "int b;");
    }

    /** All text files of the library, by their names in the jar without the language. */
    private static Map<String, Path> files(Locale language) throws IOException, URISyntaxException {
        Path classes = Path.of(Texts.class.getResource("Texts.class").toURI())
                .getParent()
                .getParent();
        String end = "." + language.toLanguageTag() + ".md";
        try (Stream<Path> all = Files.walk(classes)) {
            return all.filter(file -> file.toString().endsWith(end))
                    .collect(Collectors.toMap(
                            file -> classes.relativize(file).toString().replace(end, ""), Function.identity()));
        }
    }

    private static Map<String, String> sentences(Path file) throws IOException {
        return TextFile.sentences(file.toString(), Files.readAllLines(file));
    }

    @Test
    void saysAllThatEnglishSaysWithTheSameValues() throws IOException, URISyntaxException {
        Map<String, Path> korean = files(Locale.KOREAN);
        assertFalse(korean.isEmpty());
        for (Map.Entry<String, Path> file : files(Locale.ENGLISH).entrySet()) {
            Map<String, String> inEnglish = sentences(file.getValue());
            inEnglish.keySet().removeIf(key -> key.endsWith("/code"));
            Path translated = korean.remove(file.getKey());
            assertNotNull(translated, file.getKey());
            Map<String, String> inKorean = sentences(translated);
            assertEquals(inEnglish.keySet(), inKorean.keySet(), file.getKey());
            assertSame(inKorean, Texts.checked(file.getKey(), inKorean, inEnglish));
        }
        assertEquals(Map.of(), korean, "Korean files without an English one");
    }

    /** A sign of Korean that fits one value and not another stands in braces: {@code {name}{을/를}}. */
    @Test
    void joinsNoParticleToAValue() throws IOException, URISyntaxException {
        Pattern joined = Pattern.compile("[{]\\w+}(을|를|은|는|이|가|과|와|으로|로)(?!\\p{IsHangul})");
        for (Path file : files(Locale.KOREAN).values()) {
            sentences(file)
                    .forEach((key, sentence) ->
                            assertFalse(joined.matcher(sentence).find(), () -> file + ", " + key + ": " + sentence));
        }
    }
}
