package firstneuron.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LanguagesTest {
    /** Reserved for private use, so no real language has this tag; the resources of the tests have some of its sentences. */
    private static final String MADE_UP = "qaa";

    @Nested
    class AnotherLanguage extends CellCase {
        @AfterEach
        void english() {
            System.clearProperty(Texts.LANGUAGE);
        }

        private void says(String language, String sentence, String cell) {
            System.setProperty(Texts.LANGUAGE, language);
            String error = error(cell);
            assertTrue(error.startsWith(sentence) || error.endsWith("\n" + sentence), error);
        }

        @Test
        void isThatOfTheExercisesAndSetInOnePlace() {
            says(MADE_UP, "Chorda non clausa.\n", "String s = \"a;");
            says("en", "A string is not closed: its second \" is missing.\n", "String s = \"a;");
        }

        @Test
        void putsValuesInItsOwnOrderAndNeedsNoArticle() {
            says(MADE_UP, "Exspectatur int, datum est String.\n", "int n = \"three\";");
            says("en", "A String was given where an int is expected.\n", "int n = \"three\";");
        }

        @Test
        void isSpokenOfExceptionsSlipsSignsAndNames() {
            says(MADE_UP, "Nihil dividitur per nihil.", "int zero = 0; 1 / zero");
            says(MADE_UP, "Scribe else if.\n", "if (1 > 2) { } elif (2 > 1) { }");
            says(MADE_UP, "The character × has no meaning in Java here. Write stella.\n", "int n = 2 × 3;");
            says(MADE_UP, "There is no variable called True here. Scribe true.\n", "boolean b = True;");
        }

        /** A letter of Hangul is as wide as two others, and the caret knows it. */
        @Test
        void isSpokenOfThePlaceOfAnError() {
            System.setProperty(Texts.LANGUAGE, MADE_UP);
            String refused = error("int n = \"three\";");
            String caret = " ".repeat("haec OOOO, linea 1 | int n = ".length()) + "^~~~~~~";
            assertTrue(refused.contains("haec 세포, linea 1 | int n = \"three\";\n" + caret), refused);
            String failed = error("throw new IllegalStateException(\"a\", new IOException(\"b\"));");
            assertTrue(failed.contains("\n  in cella [2], linea 1 | throw"), failed);
            assertTrue(failed.contains("\ncausa: java.io.IOException: b"), failed);
        }

        @Test
        void isEnglishSentenceBySentenceWhereItIsSilent() {
            says(MADE_UP, "Single quotes hold exactly one character. For text use double quotes.\n", "char c = 'ab';");
        }

        @Test
        void isSpokenInItsRegionsAndEnglishWhereNothingIsKnown() {
            says(MADE_UP + "-AQ", "Chorda non clausa.\n", "String s = \"a;");
            says("qab", "A string is not closed: its second \" is missing.\n", "String s = \"a;");
        }
    }

    /** What the compiler says in the machine's language is not what its errors are told by. */
    @Nested
    class TheMachineMaySpeak {
        private final Locale before = Locale.getDefault();

        @AfterEach
        void asBefore() {
            Locale.setDefault(before);
        }

        private void anyLanguage(Locale machine) {
            Locale.setDefault(machine);
            try (Session session = Session.open(Path.of(""))) {
                assertEquals("""
                        A String was given where an int is expected.
                        line 1 of the cell | int n = "three";
                                                     ^~~~~~~
                            javac: incompatible types: java.lang.String cannot be converted to int""", session.run("int n = \"three\";").error().orElseThrow());
                assertTrue(session.run("int count = 1; cuont + 1")
                        .error()
                        .orElseThrow()
                        .startsWith("There is no variable called cuont here. Did you mean count?"));
                assertTrue(session.run("int half(int n) { return m; } half(4)")
                        .error()
                        .orElseThrow()
                        .startsWith("This uses variable m, which is not declared yet."));
            }
        }

        /** The compiler knows Japanese, and since JDK 21 German; Korean it does not know. */
        @Test
        void japaneseGermanKoreanAndTurkish() {
            Stream.of(Locale.JAPAN, Locale.GERMANY, Locale.KOREA, Locale.forLanguageTag("tr-TR"))
                    .forEach(this::anyLanguage);
        }
    }

    @Nested
    class ATranslation {
        /** What is wrong with the sentences of another language. */
        private static List<String> misfits(Map<String, String> translation, Map<String, String> english) {
            List<String> misfits = new ArrayList<>();
            translation.forEach((key, sentence) -> {
                if (!english.containsKey(key)) {
                    misfits.add("English has no sentence with the key " + key);
                } else if (!Templates.placeholders(sentence).equals(Templates.placeholders(english.get(key)))) {
                    misfits.add(key + " has other placeholders than in English");
                }
            });
            return misfits;
        }

        @Test
        void fitsTheEnglishText() {
            List<Path> translations = Stream.of(SentenceFiles.OF_KERNEL, SentenceFiles.OF_TESTS)
                    .flatMap(folder -> SentenceFiles.in(folder).stream())
                    .filter(file -> file.getFileName().toString().contains("_"))
                    .toList();
            assertTrue(translations.size() >= 4, translations::toString);
            translations.forEach(file -> assertEquals(
                    List.of(),
                    misfits(
                            SentenceFiles.sentences(file),
                            SentenceFiles.english(file.getFileName().toString().replaceAll("_.*", ""))),
                    file.toString()));
        }

        @Test
        void mayReorderPlaceholdersAndLeaveTheArticleAway() {
            assertEquals(List.of(), misfits(Map.of("k", "{wanted}, {given}"), Map.of("k", "{A given} for {a wanted}")));
        }

        @Test
        void doesNotFitWithAnUnknownKeyOrOtherPlaceholders() {
            assertEquals(
                    List.of("English has no sentence with the key b"), misfits(Map.of("b", "x"), Map.of("a", "x")));
            assertEquals(
                    List.of("a has other placeholders than in English"),
                    misfits(Map.of("a", "{givn}"), Map.of("a", "{given}")));
            assertEquals(
                    List.of("a has other placeholders than in English"), misfits(Map.of("a", "x"), Map.of("a", "{b}")));
        }
    }
}
