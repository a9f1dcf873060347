package firstneuron.live;

import static firstneuron.live.Controls.slider;
import static firstneuron.live.Controls.wholeSlider;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstneuron.data.TruthTables;
import firstneuron.perceptron.Gates;
import firstneuron.plot.Animation;
import firstneuron.plot.Picture;
import firstneuron.plot.Plots;
import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import io.github.spencerpark.jupyter.kernel.display.mime.MIMEType;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class LiveTest {

    private static Picture neuron(double x) {
        return Plots.neuron("A neuron", Gates.and(), x, 1);
    }

    @Nested
    class WhereNoKernelRuns {
        @Test
        void thePictureAtTheFirstValuesIsShown() {
            Picture[] drawn = new Picture[1];
            Object shown = Live.with(slider("x₁", 0, 1, 0.25)).show(x -> drawn[0] = neuron(x));
            DisplayData data = (DisplayData) shown;
            assertEquals(drawn[0].html(), data.getData(MIMEType.TEXT_HTML));
            assertEquals(neuron(0.25).toString(), data.getData(MIMEType.TEXT_PLAIN));
            assertFalse(data.hasDataForType(MIMEType.parse("image/png")), "the bytes go once");
        }

        @Test
        void aTableATextAndAListOfThemAreShownAsHtml() {
            DisplayData data = (DisplayData) Live.with(wholeSlider("n", 1, 5, 2))
                    .show(n -> List.of(TruthTables.and(), "n = " + n, new double[] {n, 0.5}));
            String html = (String) data.getData(MIMEType.TEXT_HTML);
            assertTrue(html.contains("<table"), html);
            assertTrue(html.contains(">n = 2</pre>"), html);
            assertTrue(html.contains(">[2.0, 0.5]</pre>"), html);
            assertTrue(((String) data.getData(MIMEType.TEXT_PLAIN)).endsWith("n = 2\n[2.0, 0.5]"));
        }

        @Test
        void aFilmOverTheRangeIsShownIfItIsAskedFor() {
            DisplayData data = (DisplayData)
                    Live.with(slider("x₁", 0, 1, 0.25)).storedAsFilm(5).show(LiveTest::neuron);
            List<Picture> frames = List.of(neuron(0), neuron(0.25), neuron(0.5), neuron(0.75), neuron(1));
            String film = new Animation("x₁", frames).openedAt(1).html();
            assertEquals(film, data.getData(MIMEType.TEXT_HTML), "it opens where the control starts");
            assertEquals("Animation of 5 pictures: x₁", data.getData(MIMEType.TEXT_PLAIN));
        }

        @Test
        void aFilmThatWouldOpenAtItsBeginningOpensAtItsEnd() {
            DisplayData data = (DisplayData)
                    Live.with(slider("x₁", 0, 1, 0)).storedAsFilm(3).show(LiveTest::neuron);
            String film = new Animation("x₁", List.of(neuron(0), neuron(0.5), neuron(1))).html();
            assertEquals(film, data.getData(MIMEType.TEXT_HTML));
        }

        @Test
        void fiveControlsGiveTheirValuesInOrder() {
            DisplayData data = (DisplayData) Live.with(
                            slider("a", 0, 1, 0.5),
                            wholeSlider("b", 0, 9, 2),
                            Controls.choice("c", "x", "y"),
                            Controls.onOff("d", true),
                            Controls.button("e"))
                    .show((a, b, c, d, e) -> a + " " + b + " " + c + " " + d + " " + e);
            assertEquals("0.5 2 x true 0", data.getData(MIMEType.TEXT_PLAIN));
        }
    }

    @Nested
    class WhatCannotBeShown {
        @Test
        void isRefusedInASentence() {
            assertRefused(
                    "the scene gave null, expected a picture, a table, a text or a list of them",
                    () -> Live.with(slider("x", 0, 1, 0)).show(x -> null));
            assertRefused(
                    "the scene gave null, expected a picture, a table, a text or a list of them",
                    () -> Live.with(slider("x", 0, 1, 0)).show(x -> Arrays.asList("text", null)));
            assertRefused(
                    "the scene gave Animation of 1 pictures: film, which has controls of its own: show it in a cell by"
                            + " itself, and here a single picture",
                    () -> Live.with(slider("x", 0, 1, 0)).show(x -> new Animation("film", List.of(neuron(x)))));
            assertRefused(
                    "a film needs a scene that gives a single picture",
                    () -> Live.with(slider("x", 0, 1, 0)).storedAsFilm(3).show(x -> "text"));
        }

        @Test
        void isRefusedAsAFilmOfSeveralControlsOrOfTooFewPictures() {
            assertRefused(
                    "a film was asked for over 2 controls, expected 1, whose range it runs over",
                    () -> Live.with(slider("x", 0, 1, 0), slider("y", 0, 1, 0)).storedAsFilm(3));
            assertRefused(
                    "a film of 1 pictures was asked for, expected 2 to 60",
                    () -> Live.with(slider("x", 0, 1, 0)).storedAsFilm(1));
        }

        @Test
        void isTheSameControlTwice() {
            Control<Double> x = slider("x", 0, 1, 0);
            assertRefused("the control x was given twice", () -> Live.with(x, x));
        }
    }

    @Test
    void whatTheCodeThrowsAtTheFirstValuesIsTheErrorOfTheCell() {
        IllegalArgumentException own = new IllegalArgumentException("own");
        assertSame(
                own,
                assertThrows(
                        IllegalArgumentException.class,
                        () -> Live.with(slider("x", 0, 1, 0)).show(x -> {
                            throw own;
                        })));
        IOException checked = new IOException("the file is gone");
        IllegalStateException wrapped = assertThrows(
                IllegalStateException.class,
                () -> Live.with(slider("x", 0, 1, 0)).show(x -> {
                    throw checked;
                }));
        assertEquals("the scene failed: java.io.IOException: the file is gone", wrapped.getMessage());
        assertSame(checked, wrapped.getCause());
    }

    private static void assertRefused(String message, Executable showing) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, showing).getMessage());
    }
}
