package firstneuron.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Contrast as the Web Content Accessibility Guidelines 2.2 (W3C, 2023) define it: 4.5 for text, 3 for marks. */
class ThemeTest {
    static Stream<Color> textColours() {
        return Stream.of(Theme.TEXT, Theme.QUIET_TEXT, Theme.GREEN_TEXT, Theme.signText(-1), Theme.signText(1));
    }

    static Stream<Color> markColours() {
        Stream<Color> curves = IntStream.range(0, Theme.MOST_CURVES).mapToObj(Theme::curve);
        Stream<Color> others = Stream.of(Theme.QUIET_MARK, Theme.sign(-1), Theme.sign(1));
        return Stream.concat(Stream.concat(curves, Theme.CLASSES.stream()), others);
    }

    @ParameterizedTest
    @MethodSource("textColours")
    void lettersStandOutFromWhite(Color text) {
        assertAtLeast(4.5, text, Theme.BACKGROUND);
    }

    @ParameterizedTest
    @MethodSource("markColours")
    void marksStandOutFromWhite(Color mark) {
        assertAtLeast(3, mark, Theme.BACKGROUND);
    }

    /** A colour as the filter of custom.css turns it: invert(0.93) hue-rotate(180deg), of Filter Effects (W3C, 2018). */
    private static Color inTheDark(Color colour) {
        double[] rgb = {colour.getRed(), colour.getGreen(), colour.getBlue()};
        double grey = 0;
        double[] weights = {0.213, 0.715, 0.072};
        for (int i = 0; i < 3; i++) {
            rgb[i] = 0.93 * 255 + (1 - 2 * 0.93) * rgb[i];
            grey += weights[i] * rgb[i];
        }
        int[] turned = new int[3];
        for (int i = 0; i < 3; i++) {
            turned[i] = (int) Math.round(Math.max(0, Math.min(255, 2 * grey - rgb[i])));
        }
        return new Color(turned[0], turned[1], turned[2]);
    }

    @Test
    void theFilterOfTheDarkThemeIsTheOneOfTheFile() throws IOException {
        String css = Files.readString(Path.of("../lab/config/custom/custom.css"));
        assertEquals(3, css.split("invert\\(0\\.93\\) hue-rotate\\(180deg\\)", -1).length);
    }

    @ParameterizedTest
    @MethodSource("textColours")
    void lettersStandOutInTheDark(Color text) {
        assertAtLeast(4.5, inTheDark(text), inTheDark(Theme.BACKGROUND));
    }

    @ParameterizedTest
    @MethodSource("markColours")
    void marksStandOutInTheDark(Color mark) {
        assertAtLeast(3, inTheDark(mark), inTheDark(Theme.BACKGROUND));
    }

    @Test
    void lettersOnFieldsStandOutInTheDark() {
        assertAtLeast(4.5, inTheDark(Theme.TEXT), inTheDark(Theme.field(-1)));
        assertAtLeast(4.5, inTheDark(Theme.TEXT), inTheDark(Theme.field(1)));
        assertAtLeast(4.5, inTheDark(Theme.VERMILLION_TEXT), inTheDark(TruthTableDrawing.WRONG));
    }

    @Test
    void theGroundOfThePicturesIsNearlyThatOfTheDarkTheme() {
        assertEquals(new Color(0x121212), inTheDark(Color.WHITE)); // JupyterLab's is #111111
    }

    @Test
    void theCrossOfAWrongRowStandsOutFromItsGround() {
        assertAtLeast(4.5, Theme.VERMILLION_TEXT, TruthTableDrawing.WRONG);
        assertAtLeast(4.5, Theme.TEXT, TruthTableDrawing.WRONG);
    }

    @Test
    void theCountsOfAConfusionMatrixStandOutFromTheStrongestFields() {
        assertAtLeast(4.5, Theme.TEXT, Theme.field(-1));
        assertAtLeast(4.5, Theme.TEXT, Theme.field(1));
    }

    @Test
    void blackOnWhiteHasAContrastOf21AndAColourOnItselfOf1() {
        assertEquals(21, contrast(Color.BLACK, Color.WHITE), 1e-9);
        assertEquals(1, contrast(Theme.BLUE, Theme.BLUE), 1e-9);
    }

    private static void assertAtLeast(double least, Color colour, Color ground) {
        double contrast = contrast(colour, ground);
        assertTrue(contrast >= least, () -> "contrast " + contrast + " of " + colour + " on " + ground);
    }

    private static double contrast(Color a, Color b) {
        double lighter = Math.max(luminance(a), luminance(b));
        double darker = Math.min(luminance(a), luminance(b));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
