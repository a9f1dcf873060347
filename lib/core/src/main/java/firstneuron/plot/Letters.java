package firstneuron.plot;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A piece of a text that has one font: Korean letters have their own, and all other signs that of the picture.
 *
 * @param font of the piece
 * @param text without what another font has to draw
 */
record Letters(Font font, String text) {
    static final FontRenderContext OUTLINES = new FontRenderContext(null, true, true);

    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");
    // What String.format writes in front of a number below 0; a hyphen between letters or digits stays one.
    private static final Pattern MINUS = Pattern.compile("(?<![\\p{L}\\p{N}])-(?=\\d)");
    private static final Pattern PIECE = Pattern.compile("\\p{IsHangul}+|\\P{IsHangul}+");

    static boolean areKoreanIn(String text) {
        return HANGUL.matcher(text).find();
    }

    /** The text as it can be drawn here: in English where no font has Korean letters, and with minus signs. */
    static String drawable(String text) {
        String drawn = areKoreanIn(text) && HangulFont.family().isEmpty() ? EnglishTitles.of(text) : text;
        return MINUS.matcher(drawn).replaceAll("−");
    }

    /** The pieces of a text from the left to the right. */
    static List<Letters> of(Font font, String text) {
        String drawn = drawable(text);
        if (!areKoreanIn(drawn)) {
            return List.of(new Letters(font, drawn));
        }
        Font korean = new Font(HangulFont.family().orElseThrow(), font.getStyle(), 1).deriveFont(font.getSize2D());
        return PIECE.matcher(drawn)
                .results()
                .map(MatchResult::group)
                .map(piece -> new Letters(areKoreanIn(piece) ? korean : font, piece))
                .toList();
    }

    double width() {
        return font.getStringBounds(text, OUTLINES).getWidth();
    }

    /** The letters as areas to fill. */
    Shape outline(float x, float baseline) {
        return font.createGlyphVector(OUTLINES, text).getOutline(x, baseline);
    }
}
