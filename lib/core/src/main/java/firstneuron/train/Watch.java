package firstneuron.train;

import firstneuron.data.Dataset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What is measured after each epoch, who is told of it, and who may end the training. */
record Watch(
        Optional<Dataset> validation,
        List<Metric> metrics,
        List<StoppingRule> stoppingRules,
        List<EpochListener> listeners,
        Consumer<Progress> progress) {
    /** Nobody watches. */
    static final Watch NOTHING = new Watch(Optional.empty(), List.of(), List.of(), List.of(), report -> {});

    /** Whether somebody gets the network of an epoch, or the best one is chosen. */
    boolean seesNetworks() {
        return validation.isPresent() || !stoppingRules.isEmpty() || !listeners.isEmpty();
    }

    boolean wantsReports() {
        return progress != NOTHING.progress;
    }

    Watch withValidation(Dataset samples) {
        return new Watch(Optional.of(samples), metrics, stoppingRules, listeners, progress);
    }

    Watch with(Metric metric) {
        return new Watch(validation, plus(metrics, metric), stoppingRules, listeners, progress);
    }

    Watch with(StoppingRule rule) {
        return new Watch(validation, metrics, plus(stoppingRules, rule), listeners, progress);
    }

    Watch with(EpochListener listener) {
        return new Watch(validation, metrics, stoppingRules, plus(listeners, listener), progress);
    }

    Watch withProgress(Consumer<Progress> callback) {
        return new Watch(validation, metrics, stoppingRules, listeners, callback);
    }

    private static <T> List<T> plus(List<T> list, T more) {
        List<T> longer = new ArrayList<>(list);
        longer.add(more);
        return List.copyOf(longer);
    }
}
