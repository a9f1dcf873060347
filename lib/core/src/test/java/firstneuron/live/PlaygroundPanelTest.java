package firstneuron.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import firstneuron.data.MadeUp;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlaygroundPanelTest {
    private static final String REFUSED = "no feature is chosen, expected at least 1";
    /** In so long a time several pictures would be shown. */
    private static final int PICTURES_MILLISECONDS = 500;

    private final FakePage page = new FakePage();

    @BeforeEach
    void open() {
        page.cell = Optional.of(new Page.Cell("playground", "run 1"));
        Map<String, Playground.Source> sources = Map.of(
                "moons", (noise, seed) -> MadeUp.moons(40, noise, seed),
                "circles", (noise, seed) -> MadeUp.circles(40, noise, seed));
        new PlaygroundPanel(Stage.on(page), new Playground(sources)).shown(Map.of());
    }

    /** The threads of the playground end when its cell runs again. */
    @AfterEach
    void close() {
        page.cell = Optional.of(new Page.Cell("playground", "run 2"));
        Stage.on(page);
    }

    private void send(String name, Map<String, Object> message) {
        page.opened.stream()
                .filter(widget -> name.equals(widget.state.get("description")))
                .findFirst()
                .orElseThrow()
                .heard
                .accept(message);
    }

    private void press(String button) {
        send(button, Map.of("event", "click"));
    }

    private void tick(String feature, boolean chosen) {
        send(feature, Map.of("value", chosen));
    }

    private void awaitContent(Predicate<String> expected) {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            while (!expected.test(page.content())) {
                Thread.sleep(5);
            }
        });
    }

    @Test
    void whatIsMissingStaysOnThePageWhileTheTrainingGoesOn() throws InterruptedException {
        press("Run");
        awaitContent(content -> content.contains("Epoch"));
        tick("x₁", false);
        tick("x₂", false);
        awaitContent(content -> content.contains(REFUSED));
        String refused = page.content();
        Thread.sleep(PICTURES_MILLISECONDS);
        assertEquals(refused, page.content());
    }

    @Test
    void aTrainingThatRanBeforeTheRefusalRunsAfterIt() {
        press("Run");
        tick("x₁", false);
        tick("x₂", false);
        awaitContent(content -> content.contains(REFUSED));
        tick("x₁x₂", true);
        awaitContent(content -> content.contains("Epoch"));
    }

    @Test
    void aTrainingThatWasPausedWaitsForTheLearnerAfterARefusal() throws InterruptedException {
        awaitContent(content -> content.contains("<img"));
        String before = page.content();
        tick("x₁", false);
        tick("x₂", false);
        awaitContent(content -> content.contains(REFUSED));
        tick("x₁", true);
        tick("x₂", true);
        awaitContent(before::equals);
        Thread.sleep(PICTURES_MILLISECONDS);
        assertEquals(before, page.content());
    }
}
