package firstneuron.plot;

import firstneuron.matrix.Numbers;
import firstneuron.nn.Dense;
import firstneuron.nn.LayerGradients;
import firstneuron.plot.Part.Bias;
import firstneuron.plot.Part.Gradient;
import firstneuron.plot.Part.Line;
import firstneuron.plot.Part.Node;
import firstneuron.plot.UpdateStep.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes one training update down, operation by operation: forward, the error, back, the new weights, forward again. */
final class UpdateSteps {
    private final UpdateNumbers update;
    private final NeuronNames names;
    private final List<UpdateStep> steps;

    private UpdateSteps(UpdateNumbers update, List<UpdateStep> steps) {
        this.update = update;
        this.names = new NeuronNames(update.network());
        this.steps = steps;
    }

    static List<UpdateStep> of(UpdateNumbers update) {
        List<UpdateStep> steps = new ArrayList<>();
        int last = update.lastLayer();
        ForwardSteps forward = new ForwardSteps(update, steps);
        for (int layer = 1; layer <= last; layer++) {
            forward.layer(layer);
        }
        forward.error(Phase.ERROR, UpdateStep.say().theError());
        BackwardSteps back = new BackwardSteps(update, steps);
        for (int layer = last; layer >= 1; layer--) {
            back.layer(layer);
        }
        UpdateSteps updates = new UpdateSteps(update, steps);
        for (int layer = last; layer >= 1; layer--) {
            updates.layer(layer);
        }
        ForwardSteps again = new ForwardSteps(update.after(), steps);
        for (int layer = 1; layer <= last; layer++) {
            again.again(layer);
        }
        again.error(Phase.AGAIN, UpdateStep.say().newError());
        return List.copyOf(steps);
    }

    private void layer(int layer) {
        Dense dense = update.layer(layer);
        LayerGradients gradient = update.gradients().layer(layer);
        for (int j = 0; j < dense.outputCount(); j++) {
            for (int i = 0; i < dense.inputCount(); i++) {
                updated(
                        UpdateStep.say().newWeight(names.of(layer - 1, i), names.of(layer, j)),
                        names.weight(layer, i, j),
                        dense.weights().get(i, j),
                        gradient.ofWeights().get(i, j),
                        new Line(layer, i, j));
            }
            if (!update.biasesKept()) {
                updated(
                        UpdateStep.say().newBias(names.of(layer, j)),
                        names.bias(layer, j),
                        dense.bias().get(0, j),
                        gradient.ofBias().get(0, j),
                        new Bias(new Node(layer, j)));
            }
        }
    }

    private void updated(String title, String name, double old, double gradient, Part part) {
        double next = old - update.rate() * gradient; // θ ← θ − ηg
        String label = part instanceof Line ? name + " " : "";
        steps.add(new UpdateStep(
                Phase.UPDATE,
                title,
                name + " ← " + name + " − η · ∂E/∂" + name,
                Formula.number(old) + " − " + Formula.number(update.rate()) + " · " + Formula.number(gradient) + " =",
                next,
                List.of(part),
                Map.of(part, label + Numbers.significant(next), new Gradient(part), "")));
    }
}
