package firstneuron.plot;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The font for Korean letters, which DejaVu Sans lacks. It is NanumGothic, so that a picture has the same measures on every
 * machine; Debian has it in the package {@code fonts-nanum}. Where it is missing, another font will do for the eyes.
 */
public final class HangulFont {
    static final String OURS = "NanumGothic";

    /** The property of the Java machine that names another family, or {@code none}. */
    static final String PROPERTY = "firstneuron.hangul";

    static final String NONE = "none";

    /** Families that systems have for Korean on screens, before any other that has its letters. */
    private static final List<String> KNOWN = List.of(
            "NanumBarunGothic", "Noto Sans CJK KR", "Noto Sans KR", "Malgun Gothic", "Apple SD Gothic Neo", "UnDotum");

    private static final String SOME_SYLLABLES = "가나뷁힣";

    private HangulFont() {}

    /** What is installed is looked up when the first Korean letter is drawn, since it takes a while. */
    private static final class Installed {
        private static final Optional<String> FAMILY = among(
                Arrays.asList(
                        GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames(Locale.ROOT)),
                family -> new Font(family, Font.PLAIN, 12).canDisplayUpTo(SOME_SYLLABLES) < 0);
    }

    /** The family to take of those that are installed; empty if none has Korean letters. */
    static Optional<String> among(Collection<String> families, Predicate<String> hasHangul) {
        return Stream.of(List.of(OURS), KNOWN, families)
                .flatMap(Collection::stream)
                .filter(families::contains)
                .filter(hasHangul)
                .findFirst();
    }

    static Optional<String> family() {
        String chosen = System.getProperty(PROPERTY);
        return chosen == null ? Installed.FAMILY : Optional.of(chosen).filter(family -> !family.equals(NONE));
    }

    /**
     * Whether pictures with Korean letters are the same here as everywhere, so that they may be stored.
     *
     * @return true if NanumGothic is installed
     */
    public static boolean isTheSameEverywhere() {
        return family().filter(OURS::equals).isPresent();
    }

    /**
     * Which font Korean letters have here, and what follows.
     *
     * @return a sentence
     */
    public static String described() {
        String install = "install NanumGothic (on Debian and Ubuntu: apt-get install fonts-nanum)";
        return family().map(family -> isTheSameEverywhere()
                        ? "Korean letters in pictures: NanumGothic"
                        : "Korean letters in pictures: " + family + ", which is good to look at; to store outputs, "
                                + install)
                .orElse("Korean letters in pictures: no font has them, so titles are in English; " + install);
    }
}
