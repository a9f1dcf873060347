package firstneuron.notebooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The editions of the course: English, and those in the folders of other languages. */
class EditionsTest {
    private static Notebook named(String name) {
        return new Notebook(Notebook.FOLDER.resolve(name), "", new JsonObject());
    }

    @Test
    void aNotebookInTheFolderOfALanguageIsATranslation() {
        Notebook translated = named("ko/instructor/06_perceptron.ipynb");
        assertEquals("ko", translated.language());
        assertEquals("instructor/06_perceptron.ipynb", translated.nameInItsLanguage());
        assertTrue(translated.isTranslated() && translated.isExercise() && translated.isSolution());
        assertFalse(named("ko/06_1_neuron.ipynb").isExercise());
    }

    @Test
    void anyOtherIsEnglish() {
        for (String name : List.of("06_1_neuron.ipynb", "exercises/06_perceptron.ipynb")) {
            assertEquals("en", named(name).language());
            assertEquals(name, named(name).nameInItsLanguage());
        }
        assertTrue(named("exercises/06_perceptron.ipynb").isExercise());
    }

    @Test
    void everyLanguageHasTheWholeCourse() {
        Map<String, List<String>> names = Notebook.all().stream()
                .collect(Collectors.groupingBy(
                        Notebook::language, Collectors.mapping(Notebook::nameInItsLanguage, Collectors.toList())));
        names.forEach((language, notebooks) -> assertEquals(names.get("en"), notebooks, language));
    }
}
