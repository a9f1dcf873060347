package firstneuron.live;

import firstneuron.nn.Mlp;
import firstneuron.train.Epoch;
import firstneuron.train.History;
import firstneuron.train.StoppingRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A training in a thread of its own: it runs at full speed, and waits between two epochs while it is paused. */
final class Training {
    private static final int ENDLESS = 1_000_000;
    /** When a curve has so many points, every second one goes: nobody sees more in a picture. */
    private static final int MOST_POINTS = 400;

    /**
     * What is known after an epoch.
     *
     * @param epoch how many are done
     * @param network as it is then
     * @param epochs the numbers of some of the epochs, the first and the last among them
     * @param reason why it has ended; empty while it goes on
     */
    record State(int epoch, Mlp network, List<Epoch> epochs, String reason) {}

    private final Experiment experiment;
    private final Runnable changed;
    private final Thread thread = new Thread(this::train, "playground training");
    private final List<Epoch> kept = new ArrayList<>();
    private int apart = 1;
    private long allowed;
    private boolean ended;
    private State state;

    /**
     * Makes a training that is paused before its first epoch.
     *
     * @param changed is told when the state is another one, on the thread of the training
     */
    Training(Experiment experiment, Runnable changed) {
        this.experiment = experiment;
        this.changed = changed;
        state = new State(0, experiment.start(), List.of(), "");
        thread.setDaemon(true);
        thread.start();
    }

    synchronized State state() {
        return state;
    }

    synchronized boolean isRunning() {
        return allowed > 0 && state.reason().isEmpty();
    }

    /** Goes on for so many epochs. */
    synchronized void run(long epochs) {
        allowed = epochs;
        notifyAll();
    }

    /** Goes on until somebody pauses it. */
    void run() {
        run(Long.MAX_VALUE);
    }

    /** Ends after the epoch at hand, and can go on later. */
    synchronized void pause() {
        allowed = 0;
    }

    /** Ends for ever. */
    synchronized void end() {
        ended = true;
        notifyAll();
    }

    private void train() {
        if (!mayGoOn()) {
            return;
        }
        StoppingRule byHand = (epochs, before, after) -> mayGoOn() ? Optional.empty() : Optional.of("ended");
        History history = experiment
                .trainer()
                .withEpochs(ENDLESS)
                .withListener(this::after)
                .withStoppingRule(byHand)
                .train(experiment.start(), experiment.split().train());
        synchronized (this) {
            state = new State(state.epoch(), state.network(), state.epochs(), history.reason());
        }
        changed.run();
    }

    private void after(Epoch epoch, Mlp network) {
        synchronized (this) {
            allowed--;
            if (epoch.number() == 1 || epoch.number() % apart == 0) {
                kept.add(epoch);
            }
            if (kept.size() > MOST_POINTS) {
                apart *= 2;
                kept.removeIf(old -> old.number() != 1 && old.number() % apart != 0);
            }
            List<Epoch> shown = new ArrayList<>(kept);
            if (shown.get(shown.size() - 1) != epoch) {
                shown.add(epoch);
            }
            state = new State(epoch.number(), network, shown, "");
        }
        changed.run();
    }

    /** Waits while the training is paused. */
    private synchronized boolean mayGoOn() {
        try {
            while (allowed <= 0 && !ended) {
                wait();
            }
        } catch (InterruptedException e) {
            ended = true;
        }
        return !ended;
    }
}
