package firstneuron.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As a Korean says it: 3 is 삼, R is 알, batch is 배치. */
class ParticlesTest {
    @ParameterizedTest
    @CsvSource({"값, 값을", "오차, 오차를", "신경망, 신경망을", "(값), (값)을", "'\"오차\"', '\"오차\"를'"})
    void followTheLastSyllable(String word, String joined) {
        assertEquals(joined, Particles.joined(word + "{을/를}"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0이",
        "1, 1이",
        "2, 2가",
        "3, 3이",
        "4, 4가",
        "5, 5가",
        "6, 6이",
        "7, 7이",
        "8, 8이",
        "9, 9가",
        "10, 10이",
        "0.75, 0.75가",
        "−1.3, −1.3이",
        "'(1, 2)', '(1, 2)가'",
        "w₁, w₁이",
        "h₂, h₂가"
    })
    void followADigitAsKoreanReadsIt(String number, String joined) {
        assertEquals(joined, Particles.joined(number + "{이/가}"));
    }

    @ParameterizedTest
    @CsvSource({
        "x, x는",
        "y, y는",
        "b, b는",
        "w, w는",
        "n, n은",
        "m, m은",
        "L, L은",
        "R, R은",
        "AND, AND는",
        "XOR, XOR는",
        "sigmoid, sigmoid는",
        "batch, batch는",
        "sum, sum은",
        "line, line은",
        "σ, σ는",
        "η, η는",
        "z², z²은",
        "5 %, 5 %는"
    })
    void followLatinAndGreekLettersByTheirNames(String word, String joined) {
        assertEquals(joined, Particles.joined(word + "{은/는}"));
    }

    @ParameterizedTest
    @CsvSource({"값, 값으로", "오차, 오차로", "물, 물로", "1, 1로", "7, 7로", "3, 3으로", "2, 2로", "0.5, 0.5로", "L, L로", "n, n으로"})
    void standWithoutEuBehindL(String word, String joined) {
        assertEquals(joined, Particles.joined(word + "{으로/로}"));
    }

    @ParameterizedTest
    @CsvSource({"1, 1이라고", "2, 2라고", "학습률, 학습률이라고"})
    void mayBeginAnEnding(String word, String joined) {
        assertEquals(joined, Particles.joined(word + "{이/}라고"));
    }

    @Test
    void mayStandSeveralTimesInASentence() {
        assertEquals("w₁은 0.3이고 b는 2입니다.", Particles.joined("w₁{은/는} 0.3{이/}고 b{은/는} 2{이/}입니다."));
    }

    @Test
    void leaveOtherBracesAlone() {
        assertEquals("{a/b} {} {값}", Particles.joined("{a/b} {} {값}"));
    }
}
