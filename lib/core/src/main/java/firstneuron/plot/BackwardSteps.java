package firstneuron.plot;

import firstneuron.matrix.Matrix;
import firstneuron.matrix.Numbers;
import firstneuron.nn.Dense;
import firstneuron.nn.LayerPass;
import firstneuron.plot.Part.Bias;
import firstneuron.plot.Part.Delta;
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
    private final List<UpdateStep> steps;

    BackwardSteps(UpdateNumbers update, List<UpdateStep> steps) {
        this.update = update;
        this.names = new NeuronNames(update.network());
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
            if (!update.biasesKept()) {
                biasGradient(layer, j);
            }
        }
    }

    private void outputGradient(int layer, int j, double gradient) {
        String name = names.of(layer, j);
        Node node = new Node(layer, j);
        ErrorFormula error =
                new ErrorFormula(update.loss(), names, update.pass().output(), update.target());
        steps.add(new UpdateStep(
                Phase.BACKWARD,
                UpdateStep.say().howErrorGrows(name),
                "∂E/∂" + name + " = " + error.slopeWithNames(j),
                error.slopeWithNumbers(j),
                gradient,
                List.of(node, new Part.Error()),
                labelled(node, "∂E/∂" + name, gradient)));
    }

    private void activationGradient(int layer, int j, double gradient) {
        String name = names.of(layer, j);
        Node node = new Node(layer, j);
        Dense next = update.layer(layer + 1);
        Matrix deltas = update.gradients().layer(layer + 1).ofWeightedSums();
        List<Part> lit = new ArrayList<>(List.of(node));
        for (int k = 0; k < next.outputCount(); k++) {
            lit.add(new Line(layer + 1, j, k));
            lit.add(new Node(layer + 1, k));
        }
        String formula =
                Formula.sum(next.outputCount(), k -> names.weight(layer + 1, j, k) + " · " + names.delta(layer + 1, k));
        String numbers = Formula.sum(
                next.outputCount(),
                k -> Formula.number(next.weights().get(j, k)) + " · " + Formula.number(deltas.get(0, k)));
        steps.add(new UpdateStep(
                Phase.BACKWARD,
                UpdateStep.say().howErrorGrows(name),
                "∂E/∂" + name + " = " + formula,
                numbers + " =",
                gradient,
                lit,
                labelled(node, "∂E/∂" + name, gradient)));
    }

    private void sumGradient(int layer, int j, double ofActivation) {
        String name = names.of(layer, j);
        Node node = new Node(layer, j);
        LayerPass values = update.pass().layer(layer);
        SlopeFormula slope = new SlopeFormula(
                update.layer(layer).activation(),
                name,
                values.activations().get(0, j),
                update.layer(layer)
                        .activation()
                        .slopes(values.weightedSums(), values.activations())
                        .get(0, j));
        double delta = delta(layer, j);
        steps.add(new UpdateStep(
                Phase.BACKWARD,
                UpdateStep.say().sumGradient(name),
                names.delta(layer, j) + " = ∂E/∂z(" + name + ") = ∂E/∂" + name + " · " + slope.names(),
                Formula.number(ofActivation) + " · " + slope.numbers() + " =",
                delta,
                List.of(node),
                Map.of(new Delta(node), "δ " + Numbers.significant(delta))));
    }

    private void weightGradient(int layer, int i, int j) {
        String from = names.of(layer - 1, i);
        Line line = new Line(layer, i, j);
        double input = update.pass().layer(layer).input().get(0, i);
        double gradient = update.gradients().layer(layer).ofWeights().get(i, j);
        steps.add(new UpdateStep(
                Phase.BACKWARD,
                UpdateStep.say().weightGradient(from, names.of(layer, j)),
                "∂E/∂" + names.weight(layer, i, j) + " = " + from + " · " + names.delta(layer, j),
                Formula.number(input) + " · " + Formula.number(delta(layer, j)) + " =",
                gradient,
                List.of(new Node(layer - 1, i), line, new Node(layer, j)),
                Map.of(new Gradient(line), Numbers.significant(gradient))));
    }

    private void biasGradient(int layer, int j) {
        Bias bias = new Bias(new Node(layer, j));
        double gradient = update.gradients().layer(layer).ofBias().get(0, j);
        steps.add(new UpdateStep(
                Phase.BACKWARD,
                UpdateStep.say().biasGradient(names.of(layer, j)),
                "∂E/∂" + names.bias(layer, j) + " = 1 · " + names.delta(layer, j),
                "1 · " + Formula.number(delta(layer, j)) + " =",
                gradient,
                List.of(bias, bias.neuron()),
                Map.of(new Gradient(bias), Numbers.significant(gradient))));
    }

    private double delta(int layer, int neuron) {
        return update.gradients().layer(layer).ofWeightedSums().get(0, neuron);
    }

    private static Map<Part, String> labelled(Node node, String name, double gradient) {
        return Map.of(new Gradient(node), name + " " + Numbers.significant(gradient));
    }
}
