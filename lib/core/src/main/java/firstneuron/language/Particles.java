package firstneuron.language;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The particles of Korean, which follow the sound before them: 값을, but 오차를. Where the word is a value, a text file
 * writes both in braces, <code>{name}{을/를}</code>, first the one behind a consonant.
 *
 * <p>A digit sounds as it is read in Korean, 3 as 삼. A Latin letter alone sounds as its name, x as 엑스; a Latin word as it
 * is mostly written in Hangul, batch as 배치.
 */
final class Particles {
    private static final Pattern PAIR = Pattern.compile("[{](\\p{IsHangul}+)/(\\p{IsHangul}*)}");
    /** Brackets and quotes are not read. */
    private static final Pattern SILENT = Pattern.compile("[\\s)\\]}>\"'`’”]+$");

    private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z]{2,}$");
    private static final String TOWARD = "으로";
    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final int LAST_SYLLABLE = 0xD7A3;
    private static final int ENDINGS = 28;
    private static final int ENDING_IN_L = 8;

    /** How a word ends. */
    private enum Sound {
        VOWEL,
        L,
        CONSONANT
    }

    private static final Map<Sound, String> SIGNS = Map.of(
            // 일 칠 팔; the names 엘 알
            Sound.L, "178LlRr",
            // 영 삼 육; the names 엠 엔; 제곱, 세제곱
            Sound.CONSONANT, "036MmNn²³");

    private static final Map<Sound, Pattern> LATIN_ENDINGS = Map.of(
            Sound.L, Pattern.compile("(?i)(l|le)$"),
            // sum 섬, line 라인, ring 링, step 스텝, back 백
            Sound.CONSONANT, Pattern.compile("(?i)(me?|ne?|ng|[^aeiou][aeiou]p|ck)$"));

    private Particles() {}

    /** The text with one of each pair: the one that fits the sound before it. */
    static String joined(String text) {
        StringBuilder joined = new StringBuilder();
        int end = 0;
        for (MatchResult pair : PAIR.matcher(text).results().toList()) {
            joined.append(text, end, pair.start());
            joined.append(afterConsonant(pair.group(1), joined.toString()) ? pair.group(1) : pair.group(2));
            end = pair.end();
        }
        return joined.append(text.substring(end)).toString();
    }

    /** 으로 stands behind every consonant but ㄹ. */
    private static boolean afterConsonant(String particle, String before) {
        Sound sound = sound(SILENT.matcher(before).replaceFirst(""));
        return sound == Sound.CONSONANT || sound == Sound.L && !particle.equals(TOWARD);
    }

    private static Sound sound(String text) {
        if (text.isEmpty()) {
            return Sound.VOWEL;
        }
        if (LATIN_WORD.matcher(text).find()) {
            return LATIN_ENDINGS.entrySet().stream()
                    .filter(ending -> ending.getValue().matcher(text).find())
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(Sound.VOWEL);
        }
        char last = text.charAt(text.length() - 1);
        if (last >= FIRST_SYLLABLE && last <= LAST_SYLLABLE) {
            int ending = (last - FIRST_SYLLABLE) % ENDINGS;
            return ending == 0 ? Sound.VOWEL : ending == ENDING_IN_L ? Sound.L : Sound.CONSONANT;
        }
        // A small number below a letter sounds as a number beside it.
        char sign = last >= '₀' && last <= '₉' ? (char) (last - '₀' + '0') : last;
        return SIGNS.entrySet().stream()
                .filter(signs -> signs.getValue().indexOf(sign) >= 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Sound.VOWEL);
    }
}
