package firstneuron.train;

import firstneuron.data.Dataset;
import firstneuron.matrix.Matrix;
import firstneuron.matrix.Numbers;
import firstneuron.nn.Activation;
import firstneuron.nn.Dense;
import firstneuron.nn.Loss;
import firstneuron.nn.Mlp;
import firstneuron.optim.Memory;
import firstneuron.optim.Optimizer;
import firstneuron.optim.Update;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Trains a network: forward, backward, update, again and again.
 *
 * <pre>
 *   Trainer trainer = new Trainer(Loss.MEAN_SQUARED_ERROR, new Sgd(1.0)).withEpochs(5000);
 *   History history = trainer.train(network, data);
 *   Mlp trained = history.network();
 * </pre>
 *
 * <p>An epoch is one visit to every sample. Without {@link #withBatchSize} an update follows each epoch (full batch); with
 * it, the samples are shuffled and an update follows each batch. The same seed gives the same result on every run and JDK.
 *
 * <p>When the thread is interrupted (the stop button of a notebook), training ends after the batch at hand and returns
 * what it has, also when a listener or another part of your own was cut off by it. When the loss becomes NaN or infinite, it ends too, with the network of the last good epoch.
 *
 * <p>A trainer never changes: every {@code with…} method returns a new one.
 */
public final class Trainer {
    private static final int DEFAULT_EPOCHS = 100;

    private final Loss loss;
    private final Optimizer optimizer;
    private int epochs = DEFAULT_EPOCHS;
    private int batchSize = Integer.MAX_VALUE;
    private int threads = 1;
    private long seed;
    private Dataset validation;
    private List<Metric> metrics = List.of();
    private List<StoppingRule> stoppingRules = List.of();
    private List<EpochListener> listeners = List.of();
    private Consumer<Progress> progress = step -> {};

    /**
     * A trainer for 100 epochs of full batches.
     *
     * @param loss what is to become small
     * @param optimizer the rule that makes it small
     * @throws NullPointerException if one is missing
     */
    public Trainer(Loss loss, Optimizer optimizer) {
        this.loss = Objects.requireNonNull(loss, "the loss is null");
        this.optimizer = Objects.requireNonNull(optimizer, "the optimizer is null");
    }

    /**
     * Trains a network.
     *
     * @param start the network to begin with; it does not change
     * @param data the samples to learn from
     * @return every epoch, and the trained network
     * @throws IllegalArgumentException if network, data and loss do not fit
     */
    public History train(Mlp start, Dataset data) {
        requireFit(start, data, "data");
        Recorder recorder = new Recorder(this, start, data);
        try (Workers workers = new Workers(threads)) {
            train(start, data, workers, recorder);
        } catch (Throwable thrown) {
            recorder.requireInterrupt(thrown);
        }
        return recorder.history();
    }

    private void train(Mlp start, Dataset data, Workers workers, Recorder recorder) {
        Random random = new Random(seed);
        List<Memory> memories = new ArrayList<>();
        List<Matrix> parameters = start.parameters();
        parameters.forEach(matrix -> memories.add(optimizer.start(matrix)));
        Mlp network = start;
        for (int epoch = 1; epoch <= epochs; epoch++) {
            double sumOfLosses = 0;
            for (Dataset batch : batchSize < data.size() ? data.shuffledBatches(batchSize, random) : List.of(data)) {
                LossGradient gradient = workers.gradient(network, loss, batch); // forward, backward
                if (!gradient.isFinite()) {
                    recorder.diverged(epoch, "the loss became " + gradient.loss());
                    return;
                }
                sumOfLosses += gradient.loss() * batch.size();
                parameters = updated(parameters, gradient.parameters(), memories); // update
                network = network.withParameters(parameters);
                if (Thread.interrupted()) {
                    recorder.interrupted(epoch, network);
                    return;
                }
            }
            if (recorder.ends(epoch, sumOfLosses / data.size(), network)) {
                return;
            }
        }
    }

    /** The next parameters; the memories are exchanged for the next ones. */
    private List<Matrix> updated(List<Matrix> parameters, List<Matrix> gradients, List<Memory> memories) {
        List<Matrix> next = new ArrayList<>(parameters.size());
        for (int p = 0; p < parameters.size(); p++) {
            Update update = optimizer.update(parameters.get(p), gradients.get(p), memories.get(p));
            next.add(update.parameters());
            memories.set(p, update.memory());
        }
        return next;
    }

    // --- settings ---

    /**
     * Chooses how long to train.
     *
     * @param newEpochs how often every sample is visited, at least 1
     * @return a new trainer
     * @throws IllegalArgumentException if the number is below 1
     */
    public Trainer withEpochs(int newEpochs) {
        Numbers.requireCount("number of epochs", newEpochs);
        return with(copy -> copy.epochs = newEpochs);
    }

    /**
     * Chooses how many samples are looked at before an update: 1 for single samples, 16 to 128 for mini-batches. The
     * samples are shuffled before each epoch.
     *
     * @param newBatchSize at least 1; as many as there are samples, or more, means the full batch
     * @return a new trainer
     * @throws IllegalArgumentException if the number is below 1
     */
    public Trainer withBatchSize(int newBatchSize) {
        Numbers.requireCount("batch size", newBatchSize);
        return with(copy -> copy.batchSize = newBatchSize);
    }

    /**
     * Chooses the seed of the shuffling; it is 0 otherwise.
     *
     * @param newSeed any number
     * @return a new trainer
     */
    public Trainer withSeed(long newSeed) {
        return with(copy -> copy.seed = newSeed);
    }

    /**
     * Chooses how many threads share the work of a batch; it is 1 otherwise. Worth it for large networks. Sums are then
     * taken in another order, so that the last digits differ from those of one thread; with the same number of threads
     * they are always the same. Layers and losses of your own must not change anything outside themselves.
     *
     * @param newThreads at least 1, at most as many as the machine has cores to gain anything
     * @return a new trainer
     * @throws IllegalArgumentException if the number is below 1
     */
    public Trainer withThreads(int newThreads) {
        Numbers.requireCount("number of threads", newThreads);
        return with(copy -> copy.threads = newThreads);
    }

    /**
     * Measures the loss and the metrics also on samples that the network does not learn from, after each epoch.
     *
     * @param samples the validation samples
     * @return a new trainer
     */
    public Trainer withValidation(Dataset samples) {
        Objects.requireNonNull(samples, "the validation data are null");
        return with(copy -> copy.validation = samples);
    }

    /**
     * Measures something more after each epoch. Can be called several times.
     *
     * @param metric for example {@link Metric#ACCURACY}
     * @return a new trainer
     */
    public Trainer withMetric(Metric metric) {
        Objects.requireNonNull(metric, "the metric is null");
        return with(copy -> copy.metrics = plus(metrics, metric));
    }

    /**
     * Ends the training early. Can be called several times; the first rule that is fulfilled ends it.
     *
     * @param rule for example {@link StoppingRule#errorNoLongerDecreases}
     * @return a new trainer
     */
    public Trainer withStoppingRule(StoppingRule rule) {
        Objects.requireNonNull(rule, "the stopping rule is null");
        return with(copy -> copy.stoppingRules = plus(stoppingRules, rule));
    }

    /**
     * Calls somebody after each epoch, with its numbers and the network as it is then. Can be called several times.
     *
     * @param listener what to do
     * @return a new trainer
     */
    public Trainer withListener(EpochListener listener) {
        Objects.requireNonNull(listener, "the listener is null");
        return with(copy -> copy.listeners = plus(listeners, listener));
    }

    /**
     * Tells how far the training is: about ten times a second, and once at the end. In a notebook:
     *
     * <pre>
     *   withProgress(p -&gt; updateDisplay(id, p.html(), "text/html"))
     * </pre>
     *
     * @param callback what to do
     * @return a new trainer
     */
    public Trainer withProgress(Consumer<Progress> callback) {
        Objects.requireNonNull(callback, "the callback of the progress is null");
        return with(copy -> copy.progress = callback);
    }

    Loss loss() {
        return loss;
    }

    Optimizer optimizer() {
        return optimizer;
    }

    int epochs() {
        return epochs;
    }

    Dataset validation() {
        return validation;
    }

    List<Metric> metrics() {
        return metrics;
    }

    List<StoppingRule> stoppingRules() {
        return stoppingRules;
    }

    List<EpochListener> listeners() {
        return listeners;
    }

    Consumer<Progress> progress() {
        return progress;
    }

    private Trainer with(Consumer<Trainer> change) {
        Trainer copy = new Trainer(loss, optimizer);
        copy.epochs = epochs;
        copy.batchSize = batchSize;
        copy.seed = seed;
        copy.threads = threads;
        copy.validation = validation;
        copy.metrics = metrics;
        copy.stoppingRules = stoppingRules;
        copy.listeners = listeners;
        copy.progress = progress;
        change.accept(copy);
        return copy;
    }

    private static <T> List<T> plus(List<T> list, T more) {
        List<T> longer = new ArrayList<>(list);
        longer.add(more);
        return List.copyOf(longer);
    }

    private void requireFit(Mlp network, Dataset data, String what) {
        Objects.requireNonNull(network, "the network is null");
        Objects.requireNonNull(data, "the " + what + " are null");
        if (data.features().columnCount() != network.inputCount()) {
            throw new IllegalArgumentException("the network has " + network.inputCount() + " inputs, the " + what
                    + " have " + data.features().columnCount() + " features: expected the same number");
        }
        if (data.targets().columnCount() != network.outputCount()) {
            throw new IllegalArgumentException("the network has " + network.outputCount() + " outputs, the " + what
                    + " have " + data.targets().columnCount() + " targets: expected the same number");
        }
        if (loss.takesWeightedSums()
                && network.lastLayer() instanceof Dense last
                && !last.activation().name().equals(Activation.IDENTITY.name())) {
            throw new IllegalArgumentException(
                    "the " + loss.name() + " contains the last activation, and the last layer" + " has "
                            + last.activation().name() + ": expected identity there");
        }
        if (validation != null && data != validation) {
            requireFit(network, validation, "validation data");
        }
    }
}
