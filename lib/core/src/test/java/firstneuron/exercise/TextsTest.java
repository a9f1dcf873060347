package firstneuron.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import firstneuron.perceptron.Perceptron;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TextsTest {
    /** Reserved for private use, so no real language has this tag. */
    private static final Locale MADE_UP = Locale.forLanguageTag("qaa");

    private static final Perceptron NARROW = Perceptron.withWeights(1, 1).withBias(-1.1);

    /** The files of the course, and not those of the tests. */
    private static List<Path> files() {
        try (Stream<Path> files = Files.list(
                Path.of(Texts.class.getResource("common.en.md").toURI()).getParent())) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> english() {
        Map<String, String> all = new TreeMap<>();
        files().stream()
                .filter(file -> file.toString().endsWith(".en.md"))
                .forEach(file -> sentences(file).forEach((key, sentence) -> {
                    String before = all.put(key, sentence);
                    assertEquals(null, before, () -> key + " stands in two files");
                }));
        return all;
    }

    private static Map<String, String> sentences(Path file) {
        try {
            return TextFile.sentences(file.getFileName().toString(), Files.readAllLines(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Chapter> chapters(Texts texts) {
        return List.of(new Chapter6(texts), new Chapter7(texts), new Chapter8(texts), new Chapter9(texts));
    }

    @Nested
    class EverySentence {
        /** Remembers which keys were asked for. */
        private static final class Recorder extends AbstractMap<String, String> {
            private final Map<String, String> sentences = english();
            private final Set<String> asked = new TreeSet<>();

            @Override
            public String get(Object key) {
                asked.add(key.toString());
                return sentences.get(key);
            }

            @Override
            public boolean containsKey(Object key) {
                return sentences.containsKey(key);
            }

            @Override
            public Set<Map.Entry<String, String>> entrySet() {
                return sentences.entrySet();
            }
        }

        @Test
        void hasAKeyThatTheTasksAskFor() {
            Recorder recorder = new Recorder();
            chapters(new Texts(recorder));
            Set<String> unused = new TreeSet<>(recorder.keySet());
            unused.removeAll(recorder.asked);
            assertEquals(Set.of(), unused);
        }

        @Test
        void thatIsAMethodIsSaidSomewhere() {
            JavaClasses room = new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("firstneuron.exercise");
            List<JavaMethod> methods = room.stream()
                    .filter(type -> type.getSimpleName().equals("Sentences"))
                    .flatMap(type -> type.getMethods().stream())
                    .toList();
            assertTrue(methods.size() > 100, () -> "only " + methods.size() + " were found");
            assertEquals(
                    List.of(),
                    methods.stream()
                            .filter(method -> method.getAccessesToSelf().isEmpty())
                            .map(JavaMethod::getFullName)
                            .toList());
        }

        /** Only what a judge or a task says has values; hints, solutions and kinds of mistake are said as they are. */
        @Test
        void withoutValuesHasNoPlaceholders() {
            Map<String, String> withPlaceholders = english();
            withPlaceholders.keySet().removeIf(key -> !key.matches("\\d.*") || key.matches(".*/(check/.*|code)"));
            withPlaceholders
                    .values()
                    .removeIf(sentence -> Templates.placeholders(sentence).isEmpty());
            assertEquals(Map.of(), withPlaceholders);
        }

        @Test
        void isReadFromAFileOfTheCourse() {
            Set<String> known = Set.copyOf(Texts.FILES);
            assertEquals(
                    List.of(),
                    files().stream()
                            .map(file -> file.getFileName().toString())
                            .filter(name -> !name.equals("README.md") && !known.contains(name.replaceAll("\\..*", "")))
                            .toList());
        }

        @Test
        void ofATranslationFitsTheEnglishOne() {
            Set<String> languages = files().stream()
                    .map(file -> file.getFileName().toString().split("\\."))
                    .filter(name -> name.length == 3)
                    .map(name -> name[1])
                    .collect(Collectors.toSet());
            assertTrue(languages.contains("en"));
            languages.forEach(language -> assertNotNull(Texts.in(Locale.forLanguageTag(language))));
        }
    }

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
            assertTrue(tasks.widestStreet.hint().startsWith("1 ex 3, 6.10 Via latissima\n  1. Draw the four points."));
            String second = tasks.widestStreet.hint();
            assertTrue(second.contains("1. Draw the four points.") && second.contains("2. Tria puncta proxima sunt."));
            assertTrue(tasks.widestStreet.hint().contains("3. By symmetry both weights are equal."));
            assertTrue(
                    tasks.widestStreet.solution().contains("Perceptron widestStreet = Perceptron.withWeights(1, 1)"));
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
