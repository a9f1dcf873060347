package firstneuron.train;

import firstneuron.language.Texts;
import firstneuron.matrix.Numbers;
import firstneuron.nn.Mlp;
import java.util.ArrayList;
import java.util.List;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Table;

/**
 * What a training did: every epoch, the trained network, and how it ended.
 *
 * @param network the network after the last update; after a divergence the one of the last good epoch
 * @param best the network with the lowest validation loss; without validation the same as {@code network}
 * @param epochs the numbers of every finished epoch, perhaps none
 * @param metricNames what the metrics of an epoch are called
 * @param end how it ended
 * @param reason why it ended early, in words; empty after all epochs
 * @param notes what looks like a mistake in the features; often none
 */
public record History(
        Mlp network,
        Mlp best,
        List<Epoch> epochs,
        List<String> metricNames,
        End end,
        String reason,
        List<String> notes) {
    /** How a training ends. */
    public enum End {
        /** All epochs are done. */
        ALL_EPOCHS,
        /** A stopping rule was fulfilled. */
        STOPPED,
        /** The thread was interrupted. */
        INTERRUPTED,
        /** The loss became NaN or infinite. */
        DIVERGED
    }

    /** {@inheritDoc} */
    public History {
        epochs = List.copyOf(epochs);
        metricNames = List.copyOf(metricNames);
        notes = List.copyOf(notes);
    }

    /**
     * The training loss of each epoch.
     *
     * @return one number for each epoch
     */
    public double[] losses() {
        return epochs.stream().mapToDouble(Epoch::loss).toArray();
    }

    /**
     * The validation loss of each epoch.
     *
     * @return one number for each epoch, NaN without validation
     */
    public double[] validationLosses() {
        return epochs.stream().mapToDouble(Epoch::validationLoss).toArray();
    }

    /**
     * The last epoch.
     *
     * @return its numbers
     * @throws IllegalStateException if no epoch was finished
     */
    public Epoch lastEpoch() {
        if (epochs.isEmpty()) {
            throw new IllegalStateException("no epoch was finished" + (reason.isEmpty() ? "" : ": " + reason));
        }
        return epochs.get(epochs.size() - 1);
    }

    /**
     * Everything as a table: columns {@code epoch}, {@code loss}, with validation {@code validation loss}, then the
     * metrics.
     *
     * @return one row for each epoch
     */
    public Table table() {
        int[] numbers = epochs.stream().mapToInt(Epoch::number).toArray();
        Table table =
                Table.create(say().table(), IntColumn.create("epoch", numbers), DoubleColumn.create("loss", losses()));
        boolean validated = !epochs.isEmpty() && !Double.isNaN(lastEpoch().validationLoss());
        if (validated) {
            table.addColumns(DoubleColumn.create("validation loss", validationLosses()));
        }
        for (int m = 0; m < metricNames.size(); m++) {
            int index = m;
            table.addColumns(DoubleColumn.create(
                    metricNames.get(m),
                    epochs.stream().mapToDouble(e -> e.metrics().get(index)).toArray()));
            if (validated) {
                table.addColumns(DoubleColumn.create(
                        "validation " + metricNames.get(m),
                        epochs.stream()
                                .mapToDouble(e -> e.validationMetrics().get(index))
                                .toArray()));
            }
        }
        return table;
    }

    interface Sentences {
        String table();

        String oneEpoch(int count);

        String epochs(int count);

        String epoch(String number, String loss);

        String validationLoss(String loss);

        String validationMetric(String value);

        String note(String note);
    }

    private static Sentences say() {
        return Texts.words(History.class, "history").as(Sentences.class);
    }

    /**
     * How it ended, the first and the last epoch, if there are any, and the notes.
     *
     * @return a few lines
     */
    @Override
    public String toString() {
        int count = epochs.size();
        String outcome =
                (count == 1 ? say().oneEpoch(count) : say().epochs(count)) + (reason.isEmpty() ? "" : "; " + reason);
        List<String> lines = new ArrayList<>(List.of(outcome));
        if (!epochs.isEmpty()) {
            lines.add(line(epochs.get(0)));
        }
        if (epochs.size() > 1) {
            lines.add(line(lastEpoch()));
        }
        notes.forEach(note -> lines.add(say().note(note)));
        return String.join("\n", lines);
    }

    private String line(Epoch epoch) {
        String number = "%6d".formatted(epoch.number());
        StringBuilder line = new StringBuilder("  " + say().epoch(number, Numbers.fixed(epoch.loss())));
        if (!Double.isNaN(epoch.validationLoss())) {
            line.append("  ").append(say().validationLoss(Numbers.fixed(epoch.validationLoss())));
        }
        Texts names = Texts.words(History.class, "metrics");
        for (int m = 0; m < metricNames.size(); m++) {
            line.append("  ")
                    .append(names.called(metricNames.get(m)))
                    .append(' ')
                    .append(Numbers.fixed(epoch.metrics().get(m)));
            if (!epoch.validationMetrics().isEmpty()) {
                String value = Numbers.fixed(epoch.validationMetrics().get(m));
                line.append(' ').append(say().validationMetric(value));
            }
        }
        return line.toString();
    }
}
