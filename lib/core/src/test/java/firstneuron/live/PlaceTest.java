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

/** When the pictures that follow a hand are drafts, and when they are sharp. */
class PlaceTest {
    private static final Callable<Object> FIRST = () -> Plots.neuron("A neuron", Gates.and(), 0, 0);
    private static final Callable<Object> SECOND = () -> Plots.neuron("A neuron", Gates.and(), 1, 0);

    private final TimeByHand time = new TimeByHand();
    private final FakePage page = new FakePage(time);
    private final Place place = onAStageOf("run 1");

    private Place onAStageOf(String run) {
        page.cell = Optional.of(new Page.Cell("places", run));
        return new Place(Stage.on(page), Content.of("nothing yet"));
    }

    private void move(Callable<Object> scene) throws Exception {
        place.move();
        bring(scene);
    }

    private void bring(Callable<Object> scene) throws Exception {
        place.show(place.drawn(() -> Content.of(scene.call())));
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
    void whatFollowsASingleMovementIsSharpAtOnce() throws Exception {
        move(SECOND);
        assertEquals(sharp(SECOND), shown());
    }

    @Test
    void whatFollowsAHandThatDragsIsADraftUntilItRests() throws Exception {
        move(FIRST);
        time.pass(149);
        move(SECOND);
        assertEquals(draft(SECOND), shown());
        time.pass(149);
        assertEquals(draft(SECOND), shown());
        time.pass(1);
        assertEquals(sharp(SECOND), shown());
    }

    @Test
    void aRestEndsTheDrag() throws Exception {
        move(FIRST);
        time.pass(150);
        move(SECOND);
        assertEquals(sharp(SECOND), shown());
    }

    @Test
    void theRestIsCountedFromTheLastPicture() throws Exception {
        move(FIRST);
        time.pass(100);
        move(SECOND);
        time.pass(100);
        move(FIRST);
        time.pass(149); // the second draft has been there for long, and is not the last
        assertEquals(draft(FIRST), shown());
        time.pass(1);
        assertEquals(sharp(FIRST), shown());
    }

    @Test
    void howLongThePictureTakesToDrawIsNoRest() throws Exception {
        move(FIRST);
        time.pass(20);
        place.move();
        time.pass(400);
        bring(SECOND);
        assertEquals(draft(SECOND), shown());
        time.pass(150);
        assertEquals(sharp(SECOND), shown());
    }

    @Test
    void aDraftIsNotSharpenedWhileItsSuccessorIsDrawn() throws Exception {
        move(FIRST);
        move(SECOND);
        place.move();
        time.pass(150);
        assertEquals(draft(SECOND), shown());
    }

    @Test
    void whatHasFailedStaysUntilTheNextMovement() throws Exception {
        move(FIRST);
        move(SECOND);
        place.move();
        place.show("failed");
        time.pass(150);
        assertEquals("failed", shown());
    }

    @Test
    void thePicturesOfAListAreDraftsToo() throws Exception {
        move(() -> "one");
        move(() -> List.of(SECOND.call(), "two"));
        assertTrue(shown().contains(draft(SECOND)), shown());
        time.pass(150);
        assertEquals(Content.of(List.of(SECOND.call(), "two")).quickHtml(), shown());
    }

    @Test
    void afterTheEndOfItsCellNothingIsSharpenedAnyMore() throws Exception {
        move(FIRST);
        move(SECOND);
        onAStageOf("run 2");
        time.pass(150);
        assertEquals(draft(SECOND), shown());
    }
}
