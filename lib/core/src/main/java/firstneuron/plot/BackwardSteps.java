package firstneuron.plot;

import firstneuron.matrix.Matrix;
import firstneuron.matrix.Numbers;
import firstneuron.nn.Dense;
import firstneuron.nn.LayerPass;
import firstneuron.plot.Part.Gradient;
import firstneuron.plot.Part.Line;
import firstneuron.plot.Part.Node;
import firstneuron.plot.UpdateStep.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes the way back down: for each neuron the gradients of its activation, its weighted sum, its weights, its bias. */
final class BackwardSteps {
    private final UpdateNumbers update;
    private final NeuronNames names;
    private final boolean biasesKept;
    private final List<UpdateStep> steps;

    BackwardSteps(UpdateNumbers update, boolean biasesKept, List<UpdateStep> steps) {
        this.update = update;
        this.names = new NeuronNames(update.network());
        this.biasesKept = biasesKept;
        this.steps = steps;
    }

    void layer(int layer) {
        boolean last = layer == update.lastLayer();
        Matrix ofActivations = update.gradientOfActivations(layer);
        for (int j = 0; j < update.layer(layer).outputCount(); j++) {
            double ofActivation = ofActivations.get(0, j);
            if (last) {
                outputGradient(layer, j, ofActivation);
            } else {
                activationGradient(layer, j, ofActivation);
            }
            sumGradient(layer, j, ofActivation);
            for (int i = 0; i < update.layer(layer).inputCount(); i++) {
                weightGradient(layer, i, j);
            }
            if (!biasesKept) {
                biasGradient(layer, j);
            }
        }
    }

    private void outputGradient(int layer, int j, double gradient) {
        String name = names.of(layer, j);
        steps.add(new UpdateStep(
                Phase.BACKWARD,
                "How the error grows with " + name,
                "∂L/∂" + name + " = slope of the " + update.loss().name(),
                Formula.told(
                        "at output " + Numbers.brief(update.pass().output().get(0, j)) + ", target "
                                + Numbers.brief(update.target().get(0, j)),
                        gradient),
                gradient,
                List.of(new Node(layer, j), new Part.Error()),
                Map.of()));
    }

    private void activationGradient(int layer, int j, double gradient) {
        String name = names.of(layer, j);
        Dense next = update.layer(layer + 1);
        Matrix sums = update.gradients().layer(layer + 1).ofWeightedSums();
        List<Part> lit = new ArrayList<>(List.of(new Node(layer, j)));
        for (int k = 0; k < next.outputCount(); k++) {
            lit.add(new Line(layer + 1, j, k));
            lit.add(new Node(layer + 1, k));
        }
        String formula = Formula.sum(
                next.outputCount(), k -> names.weight(layer + 1, j, k) + " · ∂L/∂z(" + names.of(layer + 1, k) + ")");
        String numbers = Formula.sum(
                next.outputCount(),
                k -> Formula.number(next.weights().get(j, k)) + " · " + Formula.number(sums.get(0, k)));
        steps.add(new UpdateStep(
                Phase.BACKWARD,
                "How the error grows with " + name,
                "∂L/∂" + name + " = " + formula,
                Formula.equal(numbers, gradient),
                gradient,
                lit,
                Map.of()));
    }

    private void sumGradient(int layer, int j, double ofActivation) {
        String name = names.of(layer, j);
        Node node = new Node(layer, j);
        LayerPass values = update.pass().layer(layer);
        double slope = update.layer(layer)
                .activation()
                .slopes(values.weightedSums(), values.activations())
                .get(0, j);
        double dz = update.gradients().layer(layer).ofWeightedSums().get(0, j);
        steps.add(new UpdateStep(
                Phase.BACKWARD,
                "Gradient of the weighted sum of " + name,
                "∂L/∂z(" + name + ") = ∂L/∂" + name + " · "
                        + update.layer(layer).activation().name() + "′(z(" + name + "))",
                Formula.equal(Formula.number(ofActivation) + " · " + Formula.number(slope), dz),
                dz,
                List.of(node),
                Map.of(new Gradient(node), Numbers.brief(dz))));
    }

    private void weightGradient(int layer, int i, int j) {
        String from = names.of(layer - 1, i);
        String to = names.of(layer, j);
        Line line = new Line(layer, i, j);
        double dz = update.gradients().layer(layer).ofWeightedSums().get(0, j);
        double dw = update.gradients().layer(layer).ofWeights().get(i, j);
        steps.add(new UpdateStep(
                Phase.BACKWARD,
                "Gradient of the weight from " + from + " to " + to,
                "∂L/∂" + names.weight(layer, i, j) + " = " + from + " · ∂L/∂z(" + to + ")",
                Formula.equal(
                        Formula.number(update.pass().layer(layer).input().get(0, i)) + " · " + Formula.number(dz), dw),
                dw,
                List.of(new Node(layer - 1, i), line, new Node(layer, j)),
                Map.of(new Gradient(line), Numbers.brief(dw))));
    }

    private void biasGradient(int layer, int j) {
        String name = names.of(layer, j);
        double dz = update.gradients().layer(layer).ofWeightedSums().get(0, j);
        steps.add(new UpdateStep(
                Phase.BACKWARD,
                "Gradient of the bias of " + name,
                "∂L/∂" + names.bias(layer, j) + " = ∂L/∂z(" + name + ")",
                Formula.equal(Numbers.brief(dz), dz),
                dz,
                List.of(new Node(layer, j)),
                Map.of()));
    }
}
