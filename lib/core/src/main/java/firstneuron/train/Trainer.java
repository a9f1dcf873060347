package firstneuron.train;

import firstneuron.data.Dataset;
import firstneuron.matrix.Borrower;
import firstneuron.matrix.Numbers;
import firstneuron.matrix.Team;
import firstneuron.matrix.Workspace;
import firstneuron.nn.Activation;
import firstneuron.nn.Dense;
import firstneuron.nn.Loss;
import firstneuron.nn.Mlp;
import firstneuron.nn.Targets;
import firstneuron.optim.Optimizer;
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
 * what it has, also when a listener or another part of your own was cut off by it. When the loss becomes NaN or
 * infinite, it ends too, with the network of the last good epoch.
 *
 * <p>The matrices of an update lie in two {@linkplain Workspace workspaces}, so that training allocates next to nothing.
 *
 * <p>A trainer never changes: every {@code with…} method returns a new one.
 */
public final class Trainer {
    private final Loss loss;
    private final Optimizer optimizer;
    private final Plan plan;
    private final Watch watch;

    /**
     * A trainer for 100 epochs of full batches.
     *
     * @param loss what is to become small
     * @param optimizer the rule that makes it small
     * @throws NullPointerException if one is missing
     */
    public Trainer(Loss loss, Optimizer optimizer) {
        this(
                Objects.requireNonNull(loss, "the loss is null"),
                Objects.requireNonNull(optimizer, "the optimizer is null"),
                Plan.DEFAULT,
                Watch.NOTHING);
    }

    private Trainer(Loss loss, Optimizer optimizer, Plan plan, Watch watch) {
        this.loss = loss;
        this.optimizer = optimizer;
        this.plan = plan;
        this.watch = watch;
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
        watch.validation().ifPresent(samples -> requireFit(start, samples, "validation data"));
        Recorder recorder = new Recorder(loss, watch, plan, start, data);
        try (Team team = new Team(plan.threads())) {
            train(start, data, team, recorder);
        } catch (Throwable thrown) {
            recorder.cutOffBy(thrown);
        }
        return recorder.history();
    }

    private void train(Mlp start, Dataset data, Team team, Recorder recorder) {
        boolean borrows = start.borrows() && loss instanceof Borrower && optimizer instanceof Borrower;
        Workspace scratch = new Workspace(borrows ? 1 : 0, team); // for what is needed within an update
        Workspace steps = new Workspace(borrows ? 2 : 0, team); // for what one update leaves to the next
        Dataset samples = data.in(scratch);
        Mlp network = start.in(steps);
        Rule rule = new Rule(optimizer, network.parameters());
        Random random = new Random(plan.seed());
        for (int epoch = 1; epoch <= plan.epochs() && !recorder.isOver(); epoch++) {
            double sumOfLosses = 0;
            for (Dataset batch : plan.batches(samples, random)) {
                LossGradient gradient = LossGradient.of(network, loss, batch); // forward, backward
                if (!gradient.isFinite()) {
                    recorder.diverged(Endings.said().lossDiverged(String.valueOf(gradient.loss()), epoch, firstRate()));
                    return;
                }
                sumOfLosses += gradient.loss() * batch.size();
                network = network.updated(gradient.ofParameters(), rule); // update
                if (Thread.interrupted()) {
                    recorder.interrupted(epoch, network);
                    return;
                }
                scratch.nextRound();
                steps.nextRound();
            }
            if (!network.isFinite()) {
                recorder.diverged(Endings.said().weightDiverged(epoch, firstRate()));
                return;
            }
            recorder.epoch(sumOfLosses / data.size(), network);
        }
    }

    private String firstRate() {
        return String.valueOf(optimizer.learningRate().at(0));
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
        return with(plan.withEpochs(newEpochs));
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
        return with(plan.withBatchSize(newBatchSize));
    }

    /**
     * Chooses the seed of the shuffling; it is 0 otherwise.
     *
     * @param newSeed any number
     * @return a new trainer
     */
    public Trainer withSeed(long newSeed) {
        return with(plan.withSeed(newSeed));
    }

    /**
     * Chooses how many threads share the work of a batch; it is 1 otherwise. Worth it for large networks. The result is the
     * same, bit for bit, however many there are. A function of your own, as an activation may be one, is then called by
     * several threads at once.
     *
     * @param newThreads at least 1, at most as many as the machine has cores to gain anything
     * @return a new trainer
     * @throws IllegalArgumentException if the number is below 1
     */
    public Trainer withThreads(int newThreads) {
        Numbers.requireCount("number of threads", newThreads);
        return with(plan.withThreads(newThreads));
    }

    /**
     * Measures the loss and the metrics also on samples that the network does not learn from, after each epoch.
     *
     * @param samples the validation samples
     * @return a new trainer
     */
    public Trainer withValidation(Dataset samples) {
        Objects.requireNonNull(samples, "the validation data are null");
        return with(watch.withValidation(samples));
    }

    /**
     * Measures something more after each epoch. Can be called several times.
     *
     * @param metric for example {@link Metric#ACCURACY}
     * @return a new trainer
     */
    public Trainer withMetric(Metric metric) {
        Objects.requireNonNull(metric, "the metric is null");
        return with(watch.with(metric));
    }

    /**
     * Ends the training early. Can be called several times; the first rule that is fulfilled ends it.
     *
     * @param rule for example {@link StoppingRule#errorNoLongerDecreases}
     * @return a new trainer
     */
    public Trainer withStoppingRule(StoppingRule rule) {
        Objects.requireNonNull(rule, "the stopping rule is null");
        return with(watch.with(rule));
    }

    /**
     * Calls somebody after each epoch, with its numbers and the network as it is then. Can be called several times.
     *
     * @param listener what to do
     * @return a new trainer
     */
    public Trainer withListener(EpochListener listener) {
        Objects.requireNonNull(listener, "the listener is null");
        return with(watch.with(listener));
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
        return with(watch.withProgress(callback));
    }

    private Trainer with(Plan newPlan) {
        return new Trainer(loss, optimizer, newPlan, watch);
    }

    private Trainer with(Watch newWatch) {
        return new Trainer(loss, optimizer, plan, newWatch);
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
        Targets.requireReachable(network, data.targets());
        loss.requireTargets(data.targets());
        watch.metrics().forEach(metric -> metric.requireTargets(data.targets()));
        if (loss.takesWeightedSums()
                && network.lastLayer() instanceof Dense last
                && !last.activation().equals(Activation.IDENTITY)) {
            throw new IllegalArgumentException(
                    "the " + loss.name() + " contains the last activation, and the last layer" + " has "
                            + last.activation().name() + ": expected identity there");
        }
    }
}
