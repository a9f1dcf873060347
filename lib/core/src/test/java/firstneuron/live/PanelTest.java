package firstneuron.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstneuron.perceptron.Gates;
import firstneuron.plot.Picture;
import firstneuron.plot.Plots;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PanelTest {
    private final TimeByHand time = new TimeByHand();
    private final FakePage page = new FakePage(time);
    private final Control<Integer> number = Controls.wholeSlider("number", 0, 9, 3);

    private void show(Drawing drawing) throws Exception {
        Values start = Values.start(List.of(number));
        Panel.show(page, List.of(number), drawing, start, Content.drawn(drawing, start), Map.of());
    }

    private void move(int to) {
        page.only(Kind.WHOLE_SLIDER).heard.accept(Map.of("value", (double) to));
    }

    @Test
    void whatTheCodeThrowsStandsInThePlaceOfThePictureAndTheControlsLiveOn() throws Exception {
        show(values -> "12 / n = " + 12 / values.of(number));
        move(0);
        assertTrue(page.content().contains("role=\"alert\""), page.content());
        assertTrue(page.content().contains(">ArithmeticException: / by zero</pre>"), page.content());
        move(4);
        assertEquals("<pre style=\"margin: 0\">12 / n = 3</pre>", page.content());
    }

    @Test
    void whatFollowsAMovementIsDrawnAsADraft() throws Exception {
        List<Integer> pixelsPerPoint = new ArrayList<>();
        show(values -> {
            Picture picture = Plots.neuron("A neuron", Gates.and(), values.of(number), 0);
            pixelsPerPoint.add(picture.getWidth() / picture.width());
            return picture;
        });
        move(4);
        assertEquals(List.of(2, 1), pixelsPerPoint);
        time.pass(Place.REST_MILLISECONDS);
        assertEquals(Plots.neuron("A neuron", Gates.and(), 4, 0).quickHtml(), page.content());
    }

    @Test
    void ofTheTraceOfAStackThePartOfTheLearnerIsShown() {
        assertTrue(Failure.html(
                        List.of(
                                "ArithmeticException: / by zero\n\tat REPL.cell(cell:3)\n\tat firstneuron.live.Live.show(Live.java:7)\n\tat java.base/x"))
                .endsWith(">ArithmeticException: / by zero\n\tat REPL.cell(cell:3)</pre>"));
    }

    @Test
    void whatTheCodePrintsStandsBelowThePictureAndNotInTheLastCell() throws Exception {
        show(values -> {
            System.out.println("n < " + values.of(number));
            return "a picture";
        });
        move(5);
        assertTrue(page.content().contains("a picture</pre>"), page.content());
        assertTrue(page.content().contains("n &lt; 5</pre>"), page.content());
    }

    @Test
    void codeThatOnlyPrintsIsShownToo() throws Exception {
        show(values -> {
            System.out.println("n = " + values.of(number));
            return null;
        });
        assertEquals("<pre style=\"margin: 0\">n = 3</pre>", page.content());
    }

    @Test
    void aCellThatRunsAgainClosesWhatItHasOpenedBefore() throws Exception {
        page.cell = Optional.of(new Page.Cell("first", "run 1"));
        show(values -> "old");
        List<FakePage.FakeWidget> old = List.copyOf(page.opened);
        page.opened.clear();
        page.cell = Optional.of(new Page.Cell("first", "run 2"));
        show(values -> "new");
        assertTrue(old.stream().allMatch(widget -> widget.closed));
        assertTrue(page.opened.stream().noneMatch(widget -> widget.closed));
    }

    @Test
    void twoPanelsOfOneRunAndThoseOfOtherCellsStay() throws Exception {
        page.cell = Optional.of(new Page.Cell("second", "run 1"));
        show(values -> "one");
        show(values -> "two");
        page.cell = Optional.of(new Page.Cell("third", "run 2"));
        show(values -> "three");
        assertFalse(page.opened.stream().anyMatch(widget -> widget.closed));
    }

    @Test
    void theControlsStandInARowAboveThePlaceOfThePicture() throws Exception {
        show(values -> "text");
        FakePage.FakeWidget row = page.only(Kind.ROW);
        assertEquals(List.of(page.only(Kind.WHOLE_SLIDER).reference()), row.state.get("children"));
        assertEquals(
                List.of(row.reference(), page.only(Kind.HTML).reference()),
                page.only(Kind.COLUMN).state.get("children"));
    }
}
