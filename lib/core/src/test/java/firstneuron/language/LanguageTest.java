package firstneuron.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
    @AfterEach
    void speakEnglishAgain() {
        System.clearProperty(Language.PROPERTY);
    }

    @Test
    void isEnglishAtFirst() {
        assertEquals(Locale.ENGLISH, Language.current());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "KO", " ko ", "ko-KR", "ko_KR"})
    void isChosenByItsTagWithOrWithoutARegion(String tag) {
        Language.use(tag);
        assertEquals(Locale.KOREAN, Language.current());
    }

    @Test
    void canBeEnglishAgain() {
        Language.use("ko");
        Language.use("en");
        assertEquals(Locale.ENGLISH, Language.current());
    }

    @ParameterizedTest
    @ValueSource(strings = {"kr", "fr", "", "Korean", "한국어"})
    void isRefusedWhereTheCourseDoesNotSpeakIt(String tag) {
        IllegalArgumentException error = assertThrows(IllegalArgumentException.class, () -> Language.use(tag));
        assertEquals(
                "the course does not speak \"" + tag + "\", expected one of \"en\" (English), \"ko\" (Korean)",
                error.getMessage());
        assertEquals(Locale.ENGLISH, Language.current());
    }
}
