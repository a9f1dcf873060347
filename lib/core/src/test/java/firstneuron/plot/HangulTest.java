package firstneuron.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import firstneuron.language.Language;
import firstneuron.language.Texts;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HangulTest {
    @AfterEach
    void forget() {
        System.clearProperty(HangulFont.PROPERTY);
        System.clearProperty("firstneuron.language");
    }

    @Nested
    class TheFont {
        @Test
        void isNanumGothicWhereItIsInstalled() {
            assertEquals(
                    Optional.of("NanumGothic"),
                    HangulFont.among(List.of("Arial", "Malgun Gothic", "NanumGothic"), family -> true));
        }

        @Test
        void isAKnownOneBeforeAnyOther() {
            assertEquals(
                    Optional.of("Malgun Gothic"), HangulFont.among(List.of("Batang", "Malgun Gothic"), family -> true));
        }

        @Test
        void isAnyOtherThatHasTheLetters() {
            assertEquals(
                    Optional.of("Batang"),
                    HangulFont.among(List.of("Arial", "Batang"), family -> family.equals("Batang")));
        }

        @Test
        void isMissingWhereNoneHasThem() {
            assertEquals(Optional.empty(), HangulFont.among(List.of("Arial", "DejaVu Sans"), family -> false));
        }

        @Test
        void isDescribedWithWhatFollows() {
            System.setProperty(HangulFont.PROPERTY, "NanumGothic");
            assertTrue(HangulFont.isTheSameEverywhere());
            assertEquals("Korean letters in pictures: NanumGothic", HangulFont.described());
            System.setProperty(HangulFont.PROPERTY, "Batang");
            assertFalse(HangulFont.isTheSameEverywhere());
            assertTrue(HangulFont.described().contains("Batang, which is good to look at; to store outputs, install"));
            System.setProperty(HangulFont.PROPERTY, "none");
            assertFalse(HangulFont.isTheSameEverywhere());
            assertTrue(HangulFont.described().contains("titles are in English; install NanumGothic"));
        }
    }

    @Nested
    class Pieces {
        @Test
        void haveTwoFontsWhereKoreanAndOtherSignsMeet() {
            System.setProperty(HangulFont.PROPERTY, "NanumGothic");
            List<Letters> pieces = Letters.of(Theme.BODY, "가중합 z₁");
            assertEquals(
                    List.of("가중합", " z₁"), pieces.stream().map(Letters::text).collect(Collectors.toList()));
            assertEquals("NanumGothic", pieces.get(0).font().getName());
            assertEquals(Theme.BODY, pieces.get(1).font());
            assertEquals(Theme.BODY.getSize2D(), pieces.get(0).font().getSize2D());
        }

        @Test
        void areOneWithoutKorean() {
            assertEquals(List.of(new Letters(Theme.BODY, "∂σ/∂z − 1")), Letters.of(Theme.BODY, "∂σ/∂z − 1"));
        }

        @Test
        void areAsBoldAsTheText() {
            System.setProperty(HangulFont.PROPERTY, "NanumGothic");
            assertEquals(Font.BOLD, Letters.of(Theme.TITLE, "제목").get(0).font().getStyle());
        }
    }

    @Nested
    class WithoutAFont {
        @TempDir
        Path folder;

        private Path notebooks;

        @BeforeEach
        void takeTheFontAway() throws IOException {
            System.setProperty(HangulFont.PROPERTY, "none");
            Language.use("ko");
            notebooks = folder.resolve("notebooks/ko");
            Files.createDirectories(notebooks.resolve("exercises/deep"));
        }

        private void store(Path place) throws IOException {
            Files.writeString(
                    place.resolve("pictures.properties"),
                    "직선\\ 하나로\\ 나뉜다=One line is enough\n학습률\\ %.1f\\:\\ %d걸음=rate %.1f\\: %d steps\n");
        }

        @Test
        void aTitleIsTheEnglishOneOfTheFileBesideTheNotebook() throws IOException {
            store(notebooks);
            assertEquals("One line is enough", EnglishTitles.of("직선 하나로 나뉜다", notebooks));
        }

        @Test
        void aFormattedTitleKeepsItsNumbers() throws IOException {
            store(notebooks);
            assertEquals("rate 0.1: 20 steps", EnglishTitles.of("학습률 0.1: 20걸음", notebooks));
        }

        @Test
        void theFileIsFoundInTheFoldersAboveUpToThatOfAllKoreanNotebooks() throws IOException {
            store(notebooks);
            Path deep = notebooks.resolve("exercises/deep");
            assertEquals("One line is enough", EnglishTitles.of("직선 하나로 나뉜다", deep));
        }

        @Test
        void aFileAboveAllKoreanNotebooksIsNotTheirs() throws IOException {
            store(folder);
            assertEquals("", EnglishTitles.of("직선 하나로 나뉜다", notebooks));
        }

        @Test
        void theWordsOfTheLibraryAreKnownWithoutAFile() {
            assertEquals(
                    "hidden layer",
                    Letters.drawable(Texts.words(Letters.class, "network").get("hiddenLayer")));
            assertEquals("epoch 3", EnglishTitles.of("에포크 3", notebooks));
            assertEquals("class 1", EnglishTitles.of("부류 1", notebooks));
        }

        @Test
        void unknownKoreanLettersAreLeftOutAndNeverBoxes() {
            assertEquals("σ(z) 0.25", EnglishTitles.of("σ(z) 기울기 0.25", notebooks));
            assertEquals("w₁ = 2", Letters.drawable("w₁ = 2"));
        }

        @Test
        void aPictureIsDrawnAsInEnglishAndSaysItsTextInKorean() {
            Picture korean = Plots.curves("", "", "손실", Curve.of("기울기", 0, 1, z -> z));
            System.clearProperty("firstneuron.language");
            Picture english = Plots.curves("", "", "loss", Curve.of("slope", 0, 1, z -> z));
            assertTrue(samePixels(korean, english));
            assertTrue(korean.toString().contains("손실"), korean.toString());
        }
    }

    @Nested
    class WithTheFont {
        @BeforeEach
        void needTheFont() {
            assumeTrue(HangulFont.isTheSameEverywhere(), HangulFont::described);
        }

        private Rectangle2D plot(String across, String upward) {
            Window window = new Window(0, 1, 0, 1);
            return Axes.ofCurves(window, across, upward, Scale.EVEN, Scale.EVEN, new Legend(), false)
                    .plot();
        }

        /** The plot has the same place, whoever writes the titles of the axes, and XChart meets it to half a point. */
        @Test
        void koreanTitlesOfAxesMoveNothing() {
            Rectangle2D korean = plot("가로축", "세로축");
            Rectangle2D english = plot("across", "upward");
            assertEquals(english.getMinX(), korean.getMinX(), 0.5);
            assertEquals(english.getMinY(), korean.getMinY(), 0.5);
            assertEquals(english.getWidth(), korean.getWidth(), 0.5);
            assertEquals(english.getHeight(), korean.getHeight(), 0.5);
        }

        @Test
        void koreanTitlesOfAxesAreInkAtTheEdges() {
            Picture korean = Plots.curves("", "가로축", "세로축", Curve.of("a", 0, 1, z -> z));
            assertTrue(dark(korean.getSubimage(450, 660, 300, 50)) > 100, "no title below");
            assertTrue(dark(korean.getSubimage(0, 200, 60, 300)) > 100, "no title at the left");
        }

        @Test
        void aWideTitleBecomesSmallerUntilItFits() {
            String title = "가".repeat(60);
            assertTrue(Ink.width(Theme.titleFont(title, Theme.WIDTH), title) <= Theme.WIDTH);
            assertTrue(Theme.titleFont(title, Theme.WIDTH).getSize() < Theme.TITLE.getSize());
        }

        /** In NanumGothic a syllable is 0.94 of the letter size wide, as its file says; the rest is DejaVu Sans. */
        @Test
        void aTextIsAsWideAsItsPieces() {
            assertEquals(0.94 * 12 * 2, Ink.width(Theme.BODY, "부류"), 0.01);
            assertEquals(0.94 * 12 * 2 + Ink.width(Theme.BODY, " 0"), Ink.width(Theme.BODY, "부류 0"), 0.01);
        }

        private static long dark(BufferedImage image) {
            long count = 0;
            for (int x = 0; x < image.getWidth(); x++) {
                for (int y = 0; y < image.getHeight(); y++) {
                    count += new Color(image.getRGB(x, y)).getGreen() < 128 ? 1 : 0;
                }
            }
            return count;
        }
    }

    private static boolean samePixels(BufferedImage one, BufferedImage other) {
        for (int x = 0; x < one.getWidth(); x++) {
            for (int y = 0; y < one.getHeight(); y++) {
                if (one.getRGB(x, y) != other.getRGB(x, y)) {
                    return false;
                }
            }
        }
        return one.getWidth() == other.getWidth() && one.getHeight() == other.getHeight();
    }
}
