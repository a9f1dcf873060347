package firstneuron.train;

import java.util.List;

/**
 * The numbers of one epoch.
 *
 * @param number counted from 1
 * @param loss the mean loss of the samples, each measured just before its update, so that it costs nothing
 * @param validationLoss the loss of the validation samples after the epoch; NaN without validation
 * @param metrics the metrics of the training samples after the epoch
 * @param validationMetrics the metrics of the validation samples after the epoch; empty without validation
 */
public record Epoch(
        int number, double loss, double validationLoss, List<Double> metrics, List<Double> validationMetrics) {}
