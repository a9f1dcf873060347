package firstneuron.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import firstneuron.html.Template;
import firstneuron.language.TextFile;
import firstneuron.language.Texts;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {
    /** The files of the course, and not those of the tests. */
    private static List<Path> files() {
        try (Stream<Path> files = Files.list(
                Path.of(Words.class.getResource("common.en.md").toURI()).getParent())) {
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
    void everySentenceHasAKeyThatTheTasksAskFor() {
        Recorder recorder = new Recorder();
        chapters(new Texts(recorder));
        new NumberGuess(1, 1, OptionalDouble.empty(), new Texts(recorder));
        new ChoiceGuess("", "yes", new String[] {"no"}, new Texts(recorder));
        Set<String> unused = new TreeSet<>(recorder.keySet());
        unused.removeAll(recorder.asked);
        assertEquals(Set.of(), unused);
    }

    @Test
    void everySentenceThatIsAMethodIsSaidSomewhere() {
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
    void aSentenceWithoutValuesHasNoPlaceholders() {
        Map<String, String> withPlaceholders = english();
        withPlaceholders.keySet().removeIf(key -> !key.matches("\\d.*") || key.matches(".*/(check/.*|code)"));
        withPlaceholders
                .values()
                .removeIf(sentence -> Template.ofText("", sentence).places().isEmpty());
        assertEquals(Map.of(), withPlaceholders);
    }

    @Test
    void everyFileIsOneThatIsRead() {
        Set<String> known = Set.of(Words.FILES);
        assertEquals(
                List.of(),
                files().stream()
                        .map(file -> file.getFileName().toString())
                        .filter(name -> !name.equals("README.md") && !known.contains(name.replaceAll("\\..*", "")))
                        .toList());
    }
}
