package firstneuron.train;

import firstneuron.data.Dataset;
import firstneuron.matrix.Matrix;
import firstneuron.nn.Mlp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Keeps the books of a training: measures, listens, tells, and knows when to end. */
final class Recorder {
    private static final long BETWEEN_REPORTS = 100_000_000; // nanoseconds

    private final Trainer trainer;
    private final Dataset data;
    private final List<Epoch> epochs = new ArrayList<>();
    private final long begin = System.nanoTime();
    private long lastReport = begin;
    private Mlp network;
    private Mlp best;
    private double lowest = Double.POSITIVE_INFINITY;
    private History.End end = History.End.ALL_EPOCHS;
    private String reason = "";

    Recorder(Trainer trainer, Mlp start, Dataset data) {
        this.trainer = trainer;
        this.data = data;
        this.network = start;
        this.best = start;
    }

    /** Writes an epoch down; true if the training is to end after it. */
    boolean ends(int number, double loss, Mlp after) {
        if (!after.isFinite()) {
            diverged(number, "a weight became infinite or NaN");
            return true;
        }
        Mlp before = network;
        network = after;
        Epoch epoch = measure(number, loss);
        epochs.add(epoch);
        if (epoch.validationLoss() < lowest) {
            lowest = epoch.validationLoss();
            best = network;
        }
        trainer.listeners().forEach(listener -> listener.after(epoch, after));
        for (StoppingRule rule : trainer.stoppingRules()) {
            Optional<String> why = rule.reasonToStop(Collections.unmodifiableList(epochs), before, after);
            if (why.isPresent()) {
                end = History.End.STOPPED;
                reason = why.get();
                break;
            }
        }
        if (System.nanoTime() - lastReport > BETWEEN_REPORTS) {
            lastReport = System.nanoTime();
            report(false);
        }
        return end != History.End.ALL_EPOCHS;
    }

    void interrupted(int epoch, Mlp now) {
        network = now;
        end = History.End.INTERRUPTED;
        reason = "stopped by hand in epoch " + epoch;
    }

    /** Somebody else's code was cut off by an interrupt: that ends the training too. What it threw otherwise, goes on. */
    void requireInterrupt(Throwable thrown) {
        if (!Thread.interrupted() && !(thrown.getCause() instanceof InterruptedException)) {
            Recorder.<RuntimeException>rethrow(thrown);
        }
        end = History.End.INTERRUPTED;
        reason = "stopped by hand after epoch " + epochs.size();
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void rethrow(Throwable thrown) throws T {
        throw (T) thrown;
    }

    void diverged(int epoch, String what) {
        end = History.End.DIVERGED;
        reason = what + " in epoch " + epoch + ": the learning rate ("
                + trainer.optimizer().learningRate().at(0) + " at the start) is probably too high";
    }

    History history() {
        try {
            report(true);
        } catch (Throwable thrown) {
            requireInterrupt(thrown);
        }
        Mlp kept = trainer.validation() == null ? network : best;
        List<String> metrics = trainer.metrics().stream().map(Metric::name).toList();
        return new History(network, kept, epochs, metrics, end, reason);
    }

    private Epoch measure(int number, double loss) {
        if (trainer.validation() == null && trainer.metrics().isEmpty()) {
            return new Epoch(number, loss, Double.NaN, List.of(), List.of());
        }
        List<Double> metrics = trainer.metrics().isEmpty() ? List.of() : metrics(data, network.output(data.features()));
        if (trainer.validation() == null) {
            return new Epoch(number, loss, Double.NaN, metrics, List.of());
        }
        Dataset validation = trainer.validation();
        Matrix outputs = network.output(validation.features());
        double validationLoss = trainer.loss().value(outputs, validation.targets());
        return new Epoch(number, loss, validationLoss, metrics, metrics(validation, outputs));
    }

    private List<Double> metrics(Dataset samples, Matrix outputs) {
        Matrix answers = trainer.loss().answers(outputs);
        return trainer.metrics().stream()
                .map(metric -> metric.value(answers, samples.targets()))
                .toList();
    }

    private void report(boolean finished) {
        Epoch epoch = epochs.isEmpty() ? null : epochs.get(epochs.size() - 1);
        double seconds = (System.nanoTime() - begin) / 1e9;
        trainer.progress()
                .accept(new Progress(
                        epochs.size(),
                        trainer.epochs(),
                        (long) epochs.size() * data.size(),
                        seconds,
                        epoch == null ? Double.NaN : epoch.loss(),
                        epoch == null ? Double.NaN : epoch.validationLoss(),
                        finished,
                        reason));
    }
}
