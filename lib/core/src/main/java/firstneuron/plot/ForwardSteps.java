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
import java.util.stream.IntStream;

/** Writes the way forward down, in two operations for each neuron or in one, and the error at its end. */
final class ForwardSteps {
    private final UpdateNumbers update;
    private final NeuronNames names;
    private final List<UpdateStep> steps;

    ForwardSteps(UpdateNumbers update, List<UpdateStep> steps) {
        this.update = update;
        this.names = new NeuronNames(update.network());
        this.steps = steps;
    }

    /** For each neuron its weighted sum, and then its activation. */
    void layer(int layer) {
        LayerPass values = update.pass().layer(layer);
        for (int j = 0; j < update.layer(layer).outputCount(); j++) {
            String name = names.of(layer, j);
            double z = values.weightedSums().get(0, j);
            double a = values.activations().get(0, j);
            steps.add(new UpdateStep(
                    Phase.FORWARD,
                    UpdateStep.say().weightedSum(name),
                    "z(" + name + ") = " + sumOfNames(layer, j),
                    sumOfNumbers(layer, j) + " =",
                    z,
                    incoming(layer, j),
                    Map.of()));
            Node node = new Node(layer, j);
            String f = update.layer(layer).activation().name();
            steps.add(new UpdateStep(
                    Phase.FORWARD,
                    UpdateStep.say().activation(name),
                    name + " = " + f + "(z(" + name + "))",
                    f + "(" + Numbers.significant(z) + ") =",
                    a,
                    List.of(node),
                    Map.of(node, Numbers.significant(a))));
        }
    }

    /** For each neuron sum and activation together, with the new weights. */
    void again(int layer) {
        Matrix activations = update.pass().layer(layer).activations();
        for (int j = 0; j < update.layer(layer).outputCount(); j++) {
            String name = names.of(layer, j);
            String f = update.layer(layer).activation().name();
            Node node = new Node(layer, j);
            double a = activations.get(0, j);
            steps.add(new UpdateStep(
                    Phase.AGAIN,
                    UpdateStep.say().newValue(name),
                    name + " = " + f + "(" + sumOfNames(layer, j) + ")",
                    f + "(" + sumOfNumbers(layer, j) + ") =",
                    a,
                    incoming(layer, j),
                    Map.of(node, Numbers.significant(a), new Gradient(node), "", new Delta(node), "")));
        }
    }

    void error(Phase phase, String title) {
        ErrorFormula formula =
                new ErrorFormula(update.loss(), names, update.pass().output(), update.target());
        double value = update.loss().value(update.pass().output(), update.target());
        Part error = new Part.Error();
        List<Part> lit = new ArrayList<>(List.of(error));
        IntStream.range(0, update.target().columnCount()).forEach(j -> lit.add(new Node(update.lastLayer(), j)));
        steps.add(new UpdateStep(
                phase,
                title,
                "E = " + formula.withNames(),
                formula.withNumbers(),
                value,
                lit,
                Map.of(error, "E = " + Numbers.significant(value))));
    }

    /** w₁ · x₁ + w₂ · x₂ + b. */
    private String sumOfNames(int layer, int neuron) {
        return Formula.sum(
                        update.layer(layer).inputCount(),
                        i -> names.weight(layer, i, neuron) + " · " + names.of(layer - 1, i))
                + " + " + names.bias(layer, neuron);
    }

    private String sumOfNumbers(int layer, int neuron) {
        Dense dense = update.layer(layer);
        Matrix input = update.pass().layer(layer).input();
        return Formula.sum(
                        dense.inputCount(),
                        i -> Formula.number(dense.weights().get(i, neuron)) + " · " + Formula.number(input.get(0, i)))
                + " + " + Formula.number(dense.bias().get(0, neuron));
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
