package firstneuron.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import firstneuron.perceptron.Gates;
import firstneuron.plot.Picture;
import firstneuron.plot.Plots;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** When the pictures that follow a hand are drafts, and when they are sharp. */
class PlaceTest {
    private static final Picture FIRST = Plots.neuron("A neuron", Gates.and(), 0, 0);
    private static final Picture SECOND = Plots.neuron("A neuron", Gates.and(), 1, 0);

    private final TimeByHand time = new TimeByHand();
    private final FakePage page = new FakePage(time);
    private final Place place = onAStageOf("run 1");

    private static final class TimeByHand implements Time {
        private final TreeMap<Long, Runnable> reminders = new TreeMap<>();
        private long now;

        @Override
        public long milliseconds() {
            return now;
        }

        @Override
        public void after(int milliseconds, Runnable task) {
            reminders.put(now + milliseconds, task);
        }

        void pass(int milliseconds) {
            now += milliseconds;
            while (!reminders.isEmpty() && reminders.firstKey() <= now) {
                reminders.pollFirstEntry().getValue().run();
            }
        }
    }

    private Place onAStageOf(String run) {
        page.cell = Optional.of(new Page.Cell("places", run));
        return new Place(Stage.on(page), Content.of(FIRST));
    }

    private void move(Object result) {
        place.move();
        place.show(Content.of(result));
    }

    private String shown() {
        return (String) page.opened.get(0).state.get("value");
    }

    @Test
    void whatFollowsASingleMovementIsSharpAtOnce() {
        move(SECOND);
        assertEquals(SECOND.quickHtml(), shown());
    }

    @Test
    void whatFollowsAHandThatDragsIsADraftUntilItRests() {
        move(FIRST);
        time.pass(149);
        move(SECOND);
        assertEquals(SECOND.draftHtml(), shown());
        time.pass(149);
        assertEquals(SECOND.draftHtml(), shown());
        time.pass(1);
        assertEquals(SECOND.quickHtml(), shown());
    }

    @Test
    void aRestEndsTheDrag() {
        move(FIRST);
        time.pass(150);
        move(SECOND);
        assertEquals(SECOND.quickHtml(), shown());
    }

    @Test
    void theRestIsCountedFromTheLastPicture() {
        move(FIRST);
        time.pass(100);
        move(SECOND);
        time.pass(100);
        move(FIRST);
        time.pass(149); // the second draft has been there for long, and is not the last
        assertEquals(FIRST.draftHtml(), shown());
        time.pass(1);
        assertEquals(FIRST.quickHtml(), shown());
    }

    @Test
    void howLongThePictureTakesToDrawIsNoRest() {
        move(FIRST);
        time.pass(20);
        place.move();
        time.pass(400);
        place.show(Content.of(SECOND));
        assertEquals(SECOND.draftHtml(), shown());
        time.pass(150);
        assertEquals(SECOND.quickHtml(), shown());
    }

    @Test
    void aDraftIsNotSharpenedWhileItsSuccessorIsDrawn() {
        move(FIRST);
        move(SECOND);
        place.move();
        time.pass(150);
        assertEquals(SECOND.draftHtml(), shown());
    }

    @Test
    void whatHasFailedStaysUntilTheNextMovement() {
        move(FIRST);
        move(SECOND);
        place.move();
        place.show("failed");
        time.pass(150);
        assertEquals("failed", shown());
    }

    @Test
    void thePicturesOfAListAreDraftsToo() {
        move("one");
        move(List.of(SECOND, "two"));
        assertFalse(shown().contains(SECOND.quickHtml()), shown());
        time.pass(150);
        assertEquals(Content.of(List.of(SECOND, "two")).quickHtml(), shown());
    }

    @Test
    void afterTheEndOfItsCellNothingIsSharpenedAnyMore() {
        move(FIRST);
        move(SECOND);
        onAStageOf("run 2");
        time.pass(150);
        assertEquals(SECOND.draftHtml(), shown());
    }
}
