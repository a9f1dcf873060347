package firstneuron.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstneuron.perceptron.Perceptron;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LanguagesTest {
    /** Reserved for private use, so no real language has this tag. */
    private static final Locale MADE_UP = Locale.forLanguageTag("qaa");

    private static final Perceptron NARROW = Perceptron.withWeights(1, 1).withBias(-1.1);

    @Nested
    class AnotherLanguage {
        private final Chapter6 tasks = new Chapter6(Texts.in(MADE_UP));

        @Test
        void putsValuesInItsOwnOrder() {
            assertEquals("""
                    ✗ 6.10 Via latissima: nondum
                      datum             w = (1, 1), b = −1.1
                      exspectatum fuit  AND, with every point at least 0.35 from the line
                      hic               solum 0.0707 distat (0, 1)""", tasks.widestStreet.check(NARROW).toString());
        }

        @Test
        void isEnglishSentenceBySentenceWhereItIsSilent() {
            assertTrue(tasks.widestStreet
                    .hint()
                    .toString()
                    .startsWith("1 ex 3, 6.10 Via latissima\n  1. Draw the four points."));
            String second = tasks.widestStreet.hint().toString();
            assertTrue(second.contains("1. Draw the four points.") && second.contains("2. Tria puncta proxima sunt."));
            assertTrue(tasks.widestStreet.hint().toString().contains("3. By symmetry both weights are equal."));
            assertTrue(tasks.widestStreet
                    .solution()
                    .toString()
                    .contains("Perceptron widestStreet = Perceptron.withWeights(1, 1)"));
            assertEquals("6.1 One neuron by hand", tasks.byHand.name());
        }

        @Test
        void isSpokenOfTheProgressToo() {
            String progress = tasks.progress().toString();
            assertTrue(progress.startsWith("ex 42 soluta 0"), progress);
            assertTrue(progress.contains("○ 6.10 Via latissima"), progress);
        }

        @Test
        void isSpokenInItsRegionsAndEnglishWhereNothingIsKnown() {
            Texts region = Texts.in(Locale.forLanguageTag("qaa-AQ"));
            assertEquals("Via latissima", region.get("6.10/title"));
            assertEquals(
                    "The widest street", Texts.in(Locale.forLanguageTag("qab")).get("6.10/title"));
            assertEquals("The widest street", Texts.in(Locale.ROOT).get("6.10/title"));
        }

        @Test
        void isSetInOnePlace() {
            assertEquals("6.10 The widest street", new Chapter6().widestStreet.name());
            System.setProperty(Texts.LANGUAGE, "qaa");
            try {
                assertEquals("6.10 Via latissima", new Chapter6().widestStreet.name());
            } finally {
                System.clearProperty(Texts.LANGUAGE);
            }
        }

        @Test
        void isNotThatOfTheMachine() {
            Locale before = Locale.getDefault();
            Locale.setDefault(MADE_UP);
            try {
                assertEquals("6.10 The widest street", new Chapter6().widestStreet.name());
            } finally {
                Locale.setDefault(before);
            }
        }

        @Test
        void isReadOnce() {
            assertSame(Texts.in(MADE_UP), Texts.in(MADE_UP));
        }
    }

    @Nested
    class ATranslation {
        private final Map<String, String> english =
                Map.of("s/near", "{point}, only {distance} away", "s/solution/code", "int a;");

        private void isRefused(String reason, String key, String sentence) {
            IllegalArgumentException error = assertThrows(
                    IllegalArgumentException.class,
                    () -> Texts.checked("chapter6.qaa.md", Map.of(key, sentence), english));
            assertEquals("chapter6.qaa.md: " + reason, error.getMessage());
        }

        @Test
        void mayReorderPlaceholdersAndRepeatThem() {
            Map<String, String> translation = Map.of("s/near", "{distance}! {point}! {distance}!");
            assertSame(translation, Texts.checked("chapter6.qaa.md", translation, english));
        }

        @Test
        void isRefusedWithMissingOrUnknownPlaceholders() {
            isRefused(
                    "s/near has the placeholders [point], and in English [distance, point]",
                    "s/near",
                    "{point} tantum");
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
    }
}
