package firstneuron.live;

import firstneuron.language.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The playground on a page. The training and the controls say that something is new; a thread of its own shows it, and no
 * other does, so often that the eye is content, and never takes more than half of the time.
 */
final class PlaygroundPanel {
    private static final int LEAST_MILLISECONDS = 67; // 15 pictures a second

    interface Sentences {
        String run();

        String pause();

        String oneEpoch();

        String anew();
    }

    private final Stage stage;
    private final Playground playground;
    private final Widget place;
    private final Object news = new Object();
    private boolean isNew = true;
    private boolean closed;
    private String shown = "";
    private Experiment experiment;
    private Training training;
    /** Why there is nothing to train where the controls stand; empty where there is. */
    private Optional<String> refusal = Optional.empty();

    PlaygroundPanel(Stage stage, Playground playground) {
        this.stage = stage;
        this.playground = playground;
        place = stage.open(Kind.HTML, Map.of("value", shown));
        start();
        stage.atTheEnd(this::close);
    }

    Object shown(Map<String, String> forms) {
        Sentences say = Texts.words(PlaygroundPanel.class, "controls").as(Sentences.class);
        List<Widget> buttons = List.of(
                button(say.run(), () -> current().run()),
                button(say.pause(), () -> current().pause()),
                button(say.oneEpoch(), () -> current().run(1)),
                button(say.anew(), () -> {
                    playground.reseed();
                    start();
                }));
        Thread painter = new Thread(this::paint, "playground painter");
        painter.setDaemon(true);
        painter.start();
        List<Widget> page = new ArrayList<>(playground.rows(stage, this::start));
        page.addAll(List.of(stage.row(buttons), place));
        return stage.page().shown(stage.column(page), forms);
    }

    private Widget button(String name, Runnable action) {
        return stage.open(Kind.BUTTON, Map.of("description", name), message -> {
            if ("click".equals(message.get("event"))) {
                action.run();
            }
        });
    }

    private synchronized Training current() {
        return training;
    }

    /** Begins at the first epoch, as something is chosen otherwise; a training that runs is followed by one that runs. */
    private synchronized void start() {
        boolean running = training != null && training.isRunning();
        Experiment chosen;
        try {
            chosen = playground.experiment();
        } catch (IllegalArgumentException e) {
            // The training at hand goes on unseen: whether it runs is asked when the controls stand well again.
            refusal = Optional.of(e.getMessage());
            tell();
            return;
        }
        refusal = Optional.empty();
        if (training != null) {
            training.end();
        }
        experiment = chosen;
        training = new Training(experiment, this::tell);
        if (running) {
            training.run();
        }
        tell();
    }

    private void tell() {
        synchronized (news) {
            isNew = true;
            news.notifyAll();
        }
    }

    private void paint() {
        try {
            while (awaitNews()) {
                long start = System.nanoTime();
                draw();
                long drawing = (System.nanoTime() - start) / 1_000_000;
                Thread.sleep(Math.max(LEAST_MILLISECONDS - drawing, drawing));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // then nobody looks any more
        }
    }

    private boolean awaitNews() throws InterruptedException {
        synchronized (news) {
            while (!isNew && !closed) {
                news.wait();
            }
            isNew = false;
            return !closed;
        }
    }

    private void draw() {
        Experiment drawn;
        Training.State state;
        Optional<String> refused;
        synchronized (this) {
            drawn = experiment;
            state = training.state();
            refused = refusal;
        }
        String html = refused.map(PlaygroundPanel::failed).orElseGet(() -> picture(drawn, state));
        if (!html.equals(shown)) {
            shown = html;
            place.set(Map.of("value", html));
        }
    }

    private static String picture(Experiment drawn, Training.State state) {
        try {
            return Content.of(PlaygroundView.of(drawn, state)).quickHtml();
        } catch (RuntimeException e) { // for example a network that has left the range of numbers
            return failed(e.getMessage());
        }
    }

    private static String failed(String message) {
        return Failure.html(List.of(message));
    }

    private void close() {
        current().end();
        synchronized (news) {
            closed = true;
            news.notifyAll();
        }
    }
}
