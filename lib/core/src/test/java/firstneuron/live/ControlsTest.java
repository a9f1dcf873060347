package firstneuron.live;

import static firstneuron.live.Controls.button;
import static firstneuron.live.Controls.choice;
import static firstneuron.live.Controls.onOff;
import static firstneuron.live.Controls.player;
import static firstneuron.live.Controls.slider;
import static firstneuron.live.Controls.wholeSlider;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlsTest {
    private final FakePage page = new FakePage();

    /** Shows the value of one control as text, and gives the widget that is moved. */
    private FakePage.FakeWidget shown(Control<?> control, Kind kind) {
        Drawing drawing = values -> String.valueOf((Object) values.of(control));
        Values start = Values.start(List.of(control));
        Panel.show(page, List.of(control), drawing, start, Content.of(String.valueOf(control.start())), Map.of());
        return page.only(kind);
    }

    @Nested
    class ASlider {
        @Test
        void tellsItsNumber() {
            FakePage.FakeWidget widget = shown(slider("w₁", -2, 2, 0.5), Kind.SLIDER);
            assertEquals("<pre style=\"margin: 0\">0.5</pre>", page.content());
            widget.heard.accept(Map.of("value", 1.25));
            assertEquals("<pre style=\"margin: 0\">1.25</pre>", page.content());
        }

        @ParameterizedTest(name = "from {0} to {1} it moves by {2}")
        @CsvSource({"0, 1, 0.01, .2f", "-2, 2, 0.02, .2f", "0, 10, 0.1, .1f", "0, 400, 2, .0f", "0, 0.001, 0.00001, .5f"
        })
        void hasAboutAHundredStepsAndShowsAsManyDecimals(double from, double to, double step, String format) {
            FakePage.FakeWidget widget = shown(slider("rate", from, to, from), Kind.SLIDER);
            assertEquals(step, (double) widget.state.get("step"), step * 1e-9);
            assertEquals(format, widget.state.get("readout_format"));
        }

        @Test
        void takesAnotherStep() {
            assertEquals(
                    0.25,
                    shown(slider("w", 0, 2, 1).step(0.25), Kind.SLIDER).state.get("step"));
        }

        @Test
        void isRefusedWithWrongNumbers() {
            assertRefused("slider w runs from 2 to 1, expected the smaller number first", () -> slider("w", 2, 1, 1));
            assertRefused("slider w runs from 1 to 1, expected the smaller number first", () -> slider("w", 1, 1, 1));
            assertRefused("slider w starts at 3, expected a number from 0 to 2", () -> slider("w", 0, 2, 3));
            assertRefused("slider w starts at −1, expected a number from 0 to 2", () -> slider("w", 0, 2, -1));
            assertRefused(
                    "the upper end of slider w is Infinity, expected a finite number (infinity comes from a division by"
                            + " 0 or from a number that outgrew double)",
                    () -> slider("w", 0, Double.POSITIVE_INFINITY, 1));
            assertRefused(
                    "the start of slider w is NaN, expected a finite number (NaN comes from 0/0 or from a missing value)",
                    () -> slider("w", 0, 1, Double.NaN));
            assertRefused(
                    "the step of slider w is 0.0, expected a number above 0",
                    () -> slider("w", 0, 2, 1).step(0));
            assertRefused(
                    "the step of slider w is 3, expected at most 2, which is its whole range",
                    () -> slider("w", 0, 2, 1).step(3));
            assertRefused(
                    "a control has an empty name, expected a text that stands beside it", () -> slider(" ", 0, 2, 1));
        }

        @Test
        void isFilmedFromEndToEnd() {
            assertEquals(List.of(0.0, 0.5, 1.0, 1.5, 2.0), slider("w", 0, 2, 1).range(5));
        }
    }

    @Nested
    class AWholeSlider {
        @Test
        void tellsAWholeNumber() {
            FakePage.FakeWidget widget = shown(wholeSlider("neurons", 1, 8, 2), Kind.WHOLE_SLIDER);
            widget.heard.accept(Map.of("value", 5.0)); // as JSON is read
            assertEquals("<pre style=\"margin: 0\">5</pre>", page.content());
        }

        @Test
        void isRefusedWithWrongNumbers() {
            assertRefused(
                    "slider n runs from 3 to 1, expected the smaller number first", () -> wholeSlider("n", 3, 1, 2));
            assertRefused("slider n starts at 9, expected a whole number from 1 to 8", () -> wholeSlider("n", 1, 8, 9));
        }

        @Test
        void isFilmedOverEachNumberOnce() {
            assertEquals(List.of(1, 2, 3), wholeSlider("n", 1, 3, 1).range(10));
        }
    }

    @Nested
    class AChoice {
        @Test
        void standsAsButtonsAndTellsItsText() {
            FakePage.FakeWidget widget = shown(choice("rule", "SGD", "Adam"), Kind.TOGGLE_BUTTONS);
            assertEquals("<pre style=\"margin: 0\">SGD</pre>", page.content());
            widget.heard.accept(Map.of("index", 1.0));
            assertEquals("<pre style=\"margin: 0\">Adam</pre>", page.content());
        }

        @Test
        void mayStandForThings() {
            Map<String, Integer> sizes = new LinkedHashMap<>();
            sizes.put("small", 8);
            sizes.put("large", 64);
            shown(choice("batch", sizes), Kind.TOGGLE_BUTTONS).heard.accept(Map.of("index", 1.0));
            assertEquals("<pre style=\"margin: 0\">64</pre>", page.content());
        }

        @Test
        void isRefusedWithTooFewOrTwins() {
            assertRefused("choice rule has 0 options, expected at least 2", () -> choice("rule"));
            assertRefused("choice rule has 1 option, expected at least 2", () -> choice("rule", "SGD"));
            assertRefused("choice rule has \"SGD\" twice", () -> choice("rule", "SGD", "Adam", "SGD"));
        }

        @Test
        void startsWithTheOneThatIsNamed() {
            Control<String> rule = choice("rule", "SGD", "Adam", "NAdam").startingWith("Adam");
            assertEquals(1, shown(rule, Kind.TOGGLE_BUTTONS).state.get("index"));
            assertEquals("Adam", rule.start());
            assertRefused(
                    "choice rule was to start with \"Adm\", expected one of SGD, Adam",
                    () -> choice("rule", "SGD", "Adam").startingWith("Adm"));
        }

        @Test
        void hasNoRangeToFilm() {
            assertRefused(
                    "the control rule has no range to film, expected a slider, a whole slider or a player",
                    () -> choice("rule", "SGD", "Adam").range(3));
        }
    }

    @Test
    void aSwitchTellsWhetherItIsOn() {
        shown(onOff("noise", true), Kind.CHECKBOX).heard.accept(Map.of("value", false));
        assertEquals("<pre style=\"margin: 0\">false</pre>", page.content());
    }

    @Test
    void aButtonCountsItsPresses() {
        FakePage.FakeWidget widget = shown(button("again"), Kind.BUTTON);
        widget.heard.accept(Map.of("event", "click"));
        widget.heard.accept(Map.of("event", "click"));
        assertEquals("<pre style=\"margin: 0\">2</pre>", page.content());
    }

    @Nested
    class APlayer {
        @Test
        void movesItsSliderAndIsMovedByIt() {
            FakePage.FakeWidget play = shown(player("epoch", 0, 20), Kind.PLAY);
            FakePage.FakeWidget slider = page.only(Kind.WHOLE_SLIDER);
            play.heard.accept(Map.of("value", 3.0));
            assertEquals(3, slider.state.get("value"));
            assertEquals("<pre style=\"margin: 0\">3</pre>", page.content());
            slider.heard.accept(Map.of("value", 7.0));
            assertEquals(7, play.state.get("value"));
            assertEquals("<pre style=\"margin: 0\">7</pre>", page.content());
        }

        @Test
        void thatIsPausedMovesNothing() {
            FakePage.FakeWidget play = shown(player("epoch", 0, 20), Kind.PLAY);
            play.heard.accept(Map.of("playing", false));
            assertEquals("<pre style=\"margin: 0\">0</pre>", page.content());
        }

        @Test
        void isRefusedWithWrongEnds() {
            assertRefused(
                    "player epoch runs from 5 to 5, expected the smaller number first", () -> player("epoch", 5, 5));
        }
    }

    private static void assertRefused(String message, Executable making) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, making).getMessage());
    }
}
