package firstneuron.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TranslationsBackTest {
    private static final Translation EPOCH = new Translation("에포크 {number}", "epoch {number}");

    private static Optional<String> english(Translation sentence, String text) {
        return sentence.english(text, value -> value);
    }

    @Nested
    class ASentenceWithPlaces {
        @Test
        void isKnownAgainWithItsValues() {
            assertEquals(Optional.of("epoch 12"), english(EPOCH, "에포크 12"));
        }

        @Test
        void isNoOtherSentence() {
            assertEquals(Optional.empty(), english(EPOCH, "에포크"));
            assertEquals(Optional.empty(), english(EPOCH, "새 에포크 12"));
            assertEquals(Optional.empty(), english(EPOCH, "epoch 12"));
        }

        @Test
        void mayHaveItsPlacesInAnotherOrder() {
            Translation solved = new Translation("{all}문제 중 {solved}문제를 풀었습니다", "{solved} of {all} tasks solved");
            assertEquals(Optional.of("3 of 43 tasks solved"), english(solved, "43문제 중 3문제를 풀었습니다"));
        }

        @Test
        void mayHaveParticles() {
            Translation taken = new Translation("{truth}{을/를} {answer}{으로/로} 잘못 봄", "{truth} taken for {answer}");
            assertEquals(Optional.of("8 taken for 1"), english(taken, "8을 1로 잘못 봄"));
            assertEquals(Optional.of("2 taken for 3"), english(taken, "2를 3으로 잘못 봄"));
        }

        @Test
        void isNothingWithoutKoreanLettersOfItsOwn() {
            assertEquals(Optional.empty(), english(new Translation("{place}", "{place}"), "어디"));
        }
    }

    @Nested
    class ASentenceWithFormats {
        @Test
        void isKnownAgainWithItsValues() {
            Translation rate = Translation.ofFormats("학습률 %.2f에서 %d걸음", "rate %.2f, %d steps");
            assertEquals(Optional.of("rate 0.10, 20 steps"), english(rate, "학습률 0.10에서 20걸음"));
        }

        @Test
        void readsTheSignsForPercentAndNewLine() {
            Translation right = Translation.ofFormats("%d %%%n정답", "%d %%%nright");
            assertEquals(Optional.of("97 %\nright"), english(right, "97 %\n정답"));
        }

        @Test
        void keepsOtherPercentSignsThatAreNoFormat() {
            Translation right = Translation.ofFormats("정답 97%", "97% right");
            assertEquals(Optional.of("97% right"), english(right, "정답 97%"));
        }
    }

    @Nested
    class OfSeveral {
        private final List<Translation> all = List.of(
                new Translation("{what} 손실", "{what} loss"),
                new Translation("검증 손실", "validation loss"),
                new Translation("클래스 {name}", "class {name}"),
                new Translation("붓꽃", "iris"));

        @Test
        void theLongerOneIsMeant() {
            assertEquals(Optional.of("validation loss"), Translation.english(all, "검증 손실"));
            assertEquals(Optional.of("my loss"), Translation.english(all, "my 손실"));
        }

        @Test
        void aValueIsTranslatedToo() {
            assertEquals(Optional.of("class iris"), Translation.english(all, "클래스 붓꽃"));
        }

        @Test
        void noneMayFit() {
            assertEquals(Optional.empty(), Translation.english(all, "다른 말"));
        }
    }

    @Nested
    class WhatTheLibrarySaid {
        @AfterEach
        void speakEnglishAgain() {
            System.clearProperty(Language.PROPERTY);
        }

        @Test
        void isKnownInTheLanguageOfTheCourse() {
            assertTrue(Texts.translations().isEmpty());
            Language.use("ko");
            Texts film = Texts.of(firstneuron.plot.Plots.class, "words");
            assertEquals("에포크 {number}", film.get("film/epoch"));
            assertEquals(Optional.of("epoch 7"), Translation.english(Texts.translations(), "에포크 7"));
        }
    }
}
