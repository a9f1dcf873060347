package firstneuron.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstneuron.language.Texts;
import firstneuron.perceptron.Perceptron;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LanguagesTest {
    /** Reserved for private use, so no real language has this tag. */
    private static final Locale MADE_UP = Locale.forLanguageTag("qaa");

    private static final Perceptron NARROW = Perceptron.withWeights(1, 1).withBias(-1.1);

    @Nested
    class AnotherLanguage {
        private final Chapter6 tasks = new Chapter6(Words.in(MADE_UP));

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
            assertTrue(progress.startsWith("ex 43 soluta 0"), progress);
            assertTrue(progress.contains("○ 6.10 Via latissima"), progress);
        }

        @Test
        void isSpokenInItsRegionsAndEnglishWhereNothingIsKnown() {
            Texts region = Words.in(Locale.forLanguageTag("qaa-AQ"));
            assertEquals("Via latissima", region.get("6.10/title"));
            assertEquals(
                    "The widest street", Words.in(Locale.forLanguageTag("qab")).get("6.10/title"));
            assertEquals("The widest street", Words.in(Locale.ROOT).get("6.10/title"));
        }

        @Test
        void isSetInOnePlace() {
            assertEquals("6.10 The widest street", new Chapter6().widestStreet.name());
            System.setProperty("firstneuron.language", "qaa");
            try {
                assertEquals("6.10 Via latissima", new Chapter6().widestStreet.name());
            } finally {
                System.clearProperty("firstneuron.language");
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
            assertSame(Words.in(MADE_UP), Words.in(MADE_UP));
        }
    }

    @Nested
    class Korean {
        private final Chapter6 tasks = new Chapter6(Words.in(Locale.KOREAN));

        /** A Korean letter is as wide as two others. */
        @Test
        void standsInColumns() {
            assertEquals("""
                    ✗ 6.10 가장 넓은 길: 아직 아님
                      낸 답      w = (1, 1), b = −1.1
                      바라는 답  AND이고, 모든 점이 직선에서 0.35 이상 떨어져 있을 것
                      틀린 곳    (0, 1): 직선에서 겨우 0.0707 떨어져 있습니다""", tasks.widestStreet.check(NARROW).toString());
        }

        @Test
        void joinsParticlesToNumbersByTheirSound() {
            Perceptron never = Perceptron.withWeights(0.5, 0.5).withBias(-2);
            assertTrue(tasks.anotherAnd.check(never).toString().contains("답은 1 대신 0이 됩니다"));
        }
    }
}
