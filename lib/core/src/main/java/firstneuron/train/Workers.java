package firstneuron.train;

import firstneuron.data.Dataset;
import firstneuron.nn.Loss;
import firstneuron.nn.Mlp;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * Computes the gradient of a batch, on the caller's thread and, if there are more, on others: the loss is a mean over the
 * samples, so its gradient is the mean of the gradients of the batch's parts.
 */
final class Workers implements AutoCloseable {
    private final int count;
    private final ExecutorService others;

    Workers(int count) {
        this.count = count;
        this.others = count == 1
                ? null
                : Executors.newFixedThreadPool(count - 1, task -> {
                    Thread thread = new Thread(task, "training");
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /** The same bits for the same number of threads: the parts are added in their order, whoever is done first. */
    LossGradient gradient(Mlp network, Loss loss, Dataset batch) {
        int parts = Math.min(count, batch.size());
        if (parts == 1) {
            return LossGradient.of(network, loss, batch, 1);
        }
        List<CompletableFuture<LossGradient>> running = new ArrayList<>(parts - 1);
        for (int part = 1; part < parts; part++) {
            int number = part;
            running.add(CompletableFuture.supplyAsync(() -> part(network, loss, batch, number, parts), others));
        }
        LossGradient sum = part(network, loss, batch, 0, parts);
        for (CompletableFuture<LossGradient> other : running) {
            sum = sum.plus(result(other));
        }
        return sum;
    }

    private static LossGradient part(Mlp network, Loss loss, Dataset batch, int part, int parts) {
        int from = (int) ((long) batch.size() * part / parts);
        int to = (int) ((long) batch.size() * (part + 1) / parts);
        Dataset samples = batch.rows(IntStream.range(from, to).toArray());
        return LossGradient.of(network, loss, samples, samples.size() / (double) batch.size());
    }

    private static LossGradient result(CompletableFuture<LossGradient> running) {
        try {
            return running.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException exception) {
                throw exception;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e;
        }
    }

    @Override
    public void close() {
        if (others != null) {
            others.shutdownNow();
        }
    }
}
