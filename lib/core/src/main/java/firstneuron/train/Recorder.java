package firstneuron.train;

import firstneuron.data.Dataset;
import firstneuron.matrix.Matrix;
import firstneuron.nn.Loss;
import firstneuron.nn.Mlp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Keeps the books of a training: what was measured, which network is the best, whether it is over, and why. */
final class Recorder {
    private static final long BETWEEN_REPORTS = 100_000_000; // nanoseconds

    private final Loss loss;
    private final Watch watch;
    private final Plan plan;
    private final Dataset data;
    private final List<String> notes;
    private final List<Epoch> epochs = new ArrayList<>();
    private final long begin = System.nanoTime();
    private long lastReport = begin;
    private Mlp network;
    private Mlp best;
    private double lowest = Double.POSITIVE_INFINITY;
    private History.End end = History.End.ALL_EPOCHS;
    private String reason = "";

    Recorder(Loss loss, Watch watch, Plan plan, Mlp start, Dataset data) {
        this.loss = loss;
        this.watch = watch;
        this.plan = plan;
        this.data = data;
        this.notes = FeatureNotes.of(start, data);
        this.network = start;
        this.best = start;
    }

    /** A finished epoch: it is measured, the listeners hear of it, and the stopping rules are asked. */
    void epoch(double meanLoss, Mlp after) {
        Mlp before = network;
        network = mustLast() ? after.kept() : after;
        Epoch epoch = measured(meanLoss);
        epochs.add(epoch);
        if (epoch.validationLoss() < lowest) {
            lowest = epoch.validationLoss();
            best = network;
        }
        for (EpochListener listener : watch.listeners()) {
            listener.after(epoch, network);
        }
        askWhetherToStop(before);
        reportNowAndThen();
    }

    /**
     * Whether the network of an epoch is needed when its numbers may be written over. It stays as it is for one update
     * more, which is enough where nobody looks at it and the next epoch is one update.
     */
    private boolean mustLast() {
        return watch.seesNetworks() || !plan.isFullBatch(data);
    }

    private void askWhetherToStop(Mlp before) {
        for (StoppingRule rule : watch.stoppingRules()) {
            Optional<String> why = rule.reasonToStop(Collections.unmodifiableList(epochs), before, network);
            if (why.isPresent()) {
                end(History.End.STOPPED, why.get());
                return;
            }
        }
    }

    private void reportNowAndThen() {
        if (watch.wantsReports() && System.nanoTime() - lastReport > BETWEEN_REPORTS) {
            lastReport = System.nanoTime();
            report(false);
        }
    }

    /** Whether the training ends before its last epoch. */
    boolean isOver() {
        return end != History.End.ALL_EPOCHS;
    }

    void diverged(String why) {
        end(History.End.DIVERGED, why);
    }

    void interrupted(int epoch, Mlp now) {
        network = now;
        end(History.End.INTERRUPTED, Endings.said().stoppedIn(epoch));
    }

    /** Somebody else's code was cut off. By an interrupt: that ends the training, too. By anything else: that goes on. */
    void cutOffBy(Throwable thrown) {
        if (!Thread.interrupted() && !(thrown.getCause() instanceof InterruptedException)) {
            Recorder.<RuntimeException>rethrow(thrown);
        }
        end(History.End.INTERRUPTED, Endings.said().stoppedAfter(epochs.size()));
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void rethrow(Throwable thrown) throws T {
        throw (T) thrown;
    }

    private void end(History.End how, String why) {
        end = how;
        reason = why;
    }

    /** The last report, and everything that was written down. */
    History history() {
        try {
            report(true);
        } catch (Throwable thrown) {
            cutOffBy(thrown);
        }
        network = network.kept();
        Mlp kept = watch.validation().isPresent() ? best : network;
        List<String> metrics = watch.metrics().stream().map(Metric::name).toList();
        return new History(network, kept, epochs, metrics, end, reason, notes);
    }

    private Epoch measured(double meanLoss) {
        int number = epochs.size() + 1;
        List<Double> metrics = watch.metrics().isEmpty() ? List.of() : metrics(data, network.output(data.features()));
        if (watch.validation().isEmpty()) {
            return new Epoch(number, meanLoss, Double.NaN, metrics, List.of());
        }
        Dataset validation = watch.validation().get();
        Matrix outputs = network.output(validation.features());
        double validationLoss = loss.value(outputs, validation.targets());
        return new Epoch(number, meanLoss, validationLoss, metrics, metrics(validation, outputs));
    }

    private List<Double> metrics(Dataset samples, Matrix outputs) {
        Matrix answers = loss.answers(outputs);
        return watch.metrics().stream()
                .map(metric -> metric.value(answers, samples.targets()))
                .toList();
    }

    private void report(boolean finished) {
        Epoch epoch = epochs.isEmpty() ? null : epochs.get(epochs.size() - 1);
        double seconds = (System.nanoTime() - begin) / 1e9;
        watch.progress()
                .accept(new Progress(
                        epochs.size(),
                        plan.epochs(),
                        (long) epochs.size() * data.size(),
                        seconds,
                        epoch == null ? Double.NaN : epoch.loss(),
                        epoch == null ? Double.NaN : epoch.validationLoss(),
                        finished,
                        reason));
    }
}
