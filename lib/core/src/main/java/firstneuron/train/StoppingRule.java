package firstneuron.train;

import firstneuron.matrix.Numbers;
import firstneuron.nn.Mlp;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Decides after each epoch whether the training is to end. */
@FunctionalInterface
public interface StoppingRule {
    /**
     * Called after each epoch.
     *
     * @param epochs all epochs so far, at least one
     * @param before the network before the last epoch
     * @param after the network after it
     * @return why to stop; empty to go on
     */
    Optional<String> reasonToStop(List<Epoch> epochs, Mlp before, Mlp after);

    /**
     * Until the error no longer decreases: stops when the training loss has not fallen by more than a certain amount for
     * some epochs.
     *
     * @param amount a smaller gain counts as none, 0 or more
     * @param patience how many epochs without a gain are endured, at least 1
     * @return the rule
     * @throws IllegalArgumentException if a number is out of its range
     */
    static StoppingRule errorNoLongerDecreases(double amount, int patience) {
        return noGain(Endings::error, amount, patience, Epoch::loss);
    }

    /**
     * Early stopping: stops when the validation loss has not reached a new lowest value for some epochs. The best
     * network is {@link History#best}.
     *
     * @param patience how many epochs without a gain are endured, at least 1
     * @return the rule; without validation data it never stops
     * @throws IllegalArgumentException if the number is below 1
     */
    static StoppingRule validationNoLongerImproves(int patience) {
        return noGain(Endings::validationLoss, 0, patience, Epoch::validationLoss);
    }

    /**
     * Until the weights no longer change: stops when no weight and no bias has moved further than this in an epoch.
     *
     * @param smallest the largest move that counts as none, 0 or more
     * @return the rule
     * @throws IllegalArgumentException if the number is negative, NaN or infinite
     */
    static StoppingRule weightsNoLongerChange(double smallest) {
        Numbers.requireNotNegative("smallest change", smallest);
        return (epochs, before, after) -> {
            double largest = 0;
            for (int p = 0; p < before.parameters().size(); p++) {
                double move = after.parameters()
                        .get(p)
                        .minus(before.parameters().get(p))
                        .largestMagnitude();
                largest = Math.max(largest, move);
            }
            return largest > smallest
                    ? Optional.empty()
                    : Optional.of(Endings.said().weightsKept(String.valueOf(smallest), epochs.size()));
        };
    }

    private static StoppingRule noGain(
            Endings.NoGain ending, double amount, int patience, ToDoubleFunction<Epoch> measure) {
        Numbers.requireNotNegative("amount", amount);
        Numbers.requireCount("patience", patience);
        return (epochs, before, after) -> {
            int count = epochs.size();
            if (count <= patience) {
                return Optional.empty();
            }
            double earlier = lowest(epochs.subList(0, count - patience), measure);
            double lately = lowest(epochs.subList(count - patience, count), measure);
            return earlier - lately <= amount
                    ? Optional.of(ending.of(Endings.said(), Numbers.fixed(Math.min(earlier, lately)), count - patience))
                    : Optional.empty();
        };
    }

    private static double lowest(List<Epoch> epochs, ToDoubleFunction<Epoch> measure) {
        return epochs.stream().mapToDouble(measure).min().orElse(Double.NaN);
    }
}
