package firstneuron.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstneuron.perceptron.Gates;
import firstneuron.plot.Drafts;
import firstneuron.plot.Picture;
import firstneuron.plot.Plots;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** When the picture below the controls is a draft, and when it is sharp. */
class PlaceTest {
    private static final Callable<Object> FIRST = () -> neuron(0);
    private static final Callable<Object> SECOND = () -> neuron(1);

    private final TimeByHand time = new TimeByHand();
    private final FakePage page = new FakePage(time);
    private final Place place = onAStageOf("run 1");

    private static Picture neuron(double x1) {
        return Plots.neuron("A neuron", Gates.and(), x1, 0);
    }

    private Place onAStageOf(String run) {
        page.cell = Optional.of(new Page.Cell("places", run));
        return new Place(Stage.on(page), Content.of(neuron(0)));
    }

    private void move(Callable<Object> scene) throws Exception {
        place.forget();
        place.show(Content.of(Drafts.during(scene)));
    }

    private static String sharp(Callable<Object> scene) throws Exception {
        return ((Picture) scene.call()).quickHtml();
    }

    private static String draft(Callable<Object> scene) throws Exception {
        return ((Picture) Drafts.during(scene)).draftHtml();
    }

    private String shown() {
        return (String) page.opened.get(0).state.get("value");
    }

    @Test
    void atFirstItIsSharp() throws Exception {
        assertEquals(sharp(FIRST), shown());
    }

    @Test
    void whatFollowsAMovementIsADraftUntilTheHandRests() throws Exception {
        move(SECOND);
        assertEquals(draft(SECOND), shown());
        time.pass(149);
        assertEquals(draft(SECOND), shown());
        time.pass(1);
        assertEquals(sharp(SECOND), shown());
    }

    @Test
    void theRestIsCountedFromTheLastPicture() throws Exception {
        move(FIRST);
        time.pass(100);
        move(SECOND);
        time.pass(100);
        move(FIRST);
        time.pass(149); // the second draft would have been sharp for long, and is not the last
        assertEquals(draft(FIRST), shown());
        time.pass(1);
        assertEquals(sharp(FIRST), shown());
    }

    @Test
    void aDraftIsNotSharpenedWhileItsSuccessorIsDrawn() throws Exception {
        move(SECOND);
        place.forget();
        time.pass(150);
        assertEquals(draft(SECOND), shown());
    }

    @Test
    void whatHasFailedStaysUntilTheNextMovement() throws Exception {
        move(SECOND);
        place.forget();
        place.show("failed");
        time.pass(150);
        assertEquals("failed", shown());
    }

    @Test
    void thePicturesOfAListAreDraftsToo() throws Exception {
        move(() -> List.of(SECOND.call(), "two"));
        assertTrue(shown().contains(draft(SECOND)), shown());
        time.pass(150);
        assertTrue(shown().contains(sharp(SECOND)), shown());
    }

    @Test
    void afterTheEndOfItsCellNothingIsSharpenedAnyMore() throws Exception {
        move(SECOND);
        onAStageOf("run 2");
        time.pass(150);
        assertEquals(draft(SECOND), shown());
    }
}
