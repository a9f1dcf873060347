package firstneuron.plot;

import firstneuron.matrix.Matrix;
import firstneuron.matrix.Numbers;
import firstneuron.nn.Dense;
import firstneuron.nn.LayerGradients;
import firstneuron.nn.LayerPass;
import firstneuron.nn.Loss;
import firstneuron.nn.Mlp;
import firstneuron.plot.Part.Bias;
import firstneuron.plot.Part.Gradient;
import firstneuron.plot.Part.Line;
import firstneuron.plot.Part.Node;
import firstneuron.plot.UpdateStep.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes one training update down, operation by operation. */
final class UpdateSteps {
    private final UpdateNumbers update;
    private final NeuronNames names;
    private final double rate;
    private final boolean biasesKept;
    private final List<UpdateStep> steps = new ArrayList<>();

    private UpdateSteps(UpdateNumbers update, double rate, boolean biasesKept) {
        this.update = update;
        this.names = new NeuronNames(update.network());
        this.rate = rate;
        this.biasesKept = biasesKept;
    }

    static List<UpdateStep> of(Mlp network, Matrix input, Matrix target, Loss loss, double rate, boolean biasesKept) {
        UpdateNumbers update = UpdateNumbers.of(network, input, target, loss);
        UpdateSteps all = new UpdateSteps(update, rate, biasesKept);
        int last = update.lastLayer();
        for (int layer = 1; layer <= last; layer++) {
            all.forward(layer);
        }
        all.error();
        BackwardSteps back = new BackwardSteps(update, biasesKept, all.steps);
        for (int layer = last; layer >= 1; layer--) {
            back.layer(layer);
        }
        for (int layer = last; layer >= 1; layer--) {
            all.update(layer);
        }
        return List.copyOf(all.steps);
    }

    private void forward(int layer) {
        Dense dense = update.layer(layer);
        LayerPass values = update.pass().layer(layer);
        for (int j = 0; j < dense.outputCount(); j++) {
            int neuron = j;
            String name = names.of(layer, j);
            double z = values.weightedSums().get(0, j);
            double a = values.activations().get(0, j);
            String formula = Formula.sum(
                            dense.inputCount(), i -> names.weight(layer, i, neuron) + " · " + names.of(layer - 1, i))
                    + " + " + names.bias(layer, j);
            String numbers = Formula.sum(
                            dense.inputCount(),
                            i -> Formula.number(dense.weights().get(i, neuron)) + " · "
                                    + Formula.number(values.input().get(0, i)))
                    + " + " + Formula.number(dense.bias().get(0, j));
            steps.add(new UpdateStep(
                    Phase.FORWARD,
                    "Weighted sum of " + name,
                    "z(" + name + ") = " + formula,
                    Formula.equal(numbers, z),
                    z,
                    incoming(layer, j),
                    Map.of()));
            Node node = new Node(layer, j);
            String f = dense.activation().name();
            steps.add(new UpdateStep(
                    Phase.FORWARD,
                    "Activation of " + name,
                    name + " = " + f + "(z(" + name + "))",
                    Formula.equal(f + "(" + Numbers.brief(z) + ")", a),
                    a,
                    List.of(node),
                    Map.of(node, Numbers.brief(a))));
        }
    }

    private void error() {
        Matrix outputs = update.pass().output();
        Matrix target = update.target();
        double value = update.loss().value(outputs, target);
        Part error = new Part.Error();
        List<Part> lit = new ArrayList<>(List.of(error));
        IntStream.range(0, target.columnCount()).forEach(j -> lit.add(new Node(update.lastLayer(), j)));
        String answers = IntStream.range(0, target.columnCount())
                .mapToObj(j -> Numbers.brief(outputs.get(0, j)) + " wanted " + Numbers.brief(target.get(0, j)))
                .collect(Collectors.joining(", "));
        steps.add(new UpdateStep(
                Phase.ERROR,
                "The error",
                "L = " + update.loss().name() + " of outputs and targets",
                Formula.told(answers, value),
                value,
                lit,
                Map.of(error, "L = " + Numbers.brief(value))));
    }

    private void update(int layer) {
        Dense dense = update.layer(layer);
        LayerGradients gradient = update.gradients().layer(layer);
        for (int j = 0; j < dense.outputCount(); j++) {
            for (int i = 0; i < dense.inputCount(); i++) {
                updated(
                        "the weight from " + names.of(layer - 1, i) + " to " + names.of(layer, j),
                        names.weight(layer, i, j),
                        dense.weights().get(i, j),
                        gradient.ofWeights().get(i, j),
                        new Line(layer, i, j));
            }
            if (!biasesKept) {
                updated(
                        "the bias of " + names.of(layer, j),
                        names.bias(layer, j),
                        dense.bias().get(0, j),
                        gradient.ofBias().get(0, j),
                        new Bias(new Node(layer, j)));
            }
        }
    }

    private void updated(String what, String name, double old, double gradient, Part part) {
        double next = old - rate * gradient; // θ ← θ − ηg
        steps.add(new UpdateStep(
                Phase.UPDATE,
                "New value of " + what,
                name + " ← " + name + " − η · ∂L/∂" + name,
                Formula.equal(
                        Formula.number(old) + " − " + Formula.number(rate) + " · " + Formula.number(gradient), next),
                next,
                List.of(part),
                Map.of(part, Numbers.brief(next), new Gradient(part), "")));
    }

    private List<Part> incoming(int layer, int neuron) {
        Node node = new Node(layer, neuron);
        List<Part> lit = new ArrayList<>(List.of(node, new Bias(node)));
        for (int i = 0; i < update.layer(layer).inputCount(); i++) {
            lit.add(new Node(layer - 1, i));
            lit.add(new Line(layer, i, neuron));
        }
        return lit;
    }
}
