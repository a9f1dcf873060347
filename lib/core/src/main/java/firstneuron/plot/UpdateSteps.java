package firstneuron.plot;

import firstneuron.matrix.Matrix;
import firstneuron.matrix.Numbers;
import firstneuron.nn.Dense;
import firstneuron.nn.LayerGradients;
import firstneuron.nn.LayerPass;
import firstneuron.nn.Loss;
import firstneuron.nn.Mlp;
import firstneuron.nn.NetworkGradients;
import firstneuron.nn.NetworkPass;
import firstneuron.plot.Part.Bias;
import firstneuron.plot.Part.Gradient;
import firstneuron.plot.Part.Line;
import firstneuron.plot.Part.Node;
import firstneuron.plot.UpdateStep.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes one training update down, operation by operation. Every number comes from the library's own two ways. */
final class UpdateSteps {
    private final Mlp network;
    private final NeuronNames names;
    private final Matrix target;
    private final Loss loss;
    private final double rate;
    private final boolean biasesKept;
    private final NetworkPass pass;
    private final Matrix gradientOfOutput;
    private final NetworkGradients gradients;
    private final List<UpdateStep> steps = new ArrayList<>();

    private UpdateSteps(Mlp network, Matrix input, Matrix target, Loss loss, double rate, boolean biasesKept) {
        this.network = network;
        this.names = new NeuronNames(network);
        this.target = target;
        this.loss = loss;
        this.rate = rate;
        this.biasesKept = biasesKept;
        this.pass = network.forward(input);
        this.gradientOfOutput = loss.gradient(pass.output(), target);
        this.gradients = network.backward(pass, gradientOfOutput);
    }

    static List<UpdateStep> of(Mlp network, Matrix input, Matrix target, Loss loss, double rate, boolean biasesKept) {
        UpdateSteps update = new UpdateSteps(network, input, target, loss, rate, biasesKept);
        int last = network.layers().size();
        for (int layer = 1; layer <= last; layer++) {
            update.forward(layer);
        }
        update.error(last);
        for (int layer = last; layer >= 1; layer--) {
            update.backward(layer);
        }
        for (int layer = last; layer >= 1; layer--) {
            update.update(layer);
        }
        return List.copyOf(update.steps);
    }

    // --- the four phases ---

    private void forward(int layer) {
        Dense dense = dense(layer);
        LayerPass values = pass.layer(layer);
        for (int j = 0; j < dense.outputCount(); j++) {
            int neuron = j;
            String name = names.of(layer, j);
            double z = values.weightedSums().get(0, j);
            double a = values.activations().get(0, j);
            String formula =
                    sum(dense.inputCount(), i -> names.weight(layer, i, neuron) + " · " + names.of(layer - 1, i))
                            + " + " + names.bias(layer, j);
            String numbers = sum(
                            dense.inputCount(),
                            i -> number(dense.weights().get(i, neuron)) + " · "
                                    + number(values.input().get(0, i)))
                    + " + " + number(dense.bias().get(0, j));
            steps.add(new UpdateStep(
                    Phase.FORWARD,
                    "Weighted sum of " + name,
                    "z(" + name + ") = " + formula,
                    equal(numbers, z),
                    z,
                    incoming(layer, j),
                    Map.of()));
            Node node = new Node(layer, j);
            String f = dense.activation().name();
            steps.add(new UpdateStep(
                    Phase.FORWARD,
                    "Activation of " + name,
                    name + " = " + f + "(z(" + name + "))",
                    equal(f + "(" + Numbers.brief(z) + ")", a),
                    a,
                    List.of(node),
                    Map.of(node, Numbers.brief(a))));
        }
    }

    private void error(int lastLayer) {
        double value = loss.value(pass.output(), target);
        Part error = new Part.Error();
        List<Part> lit = new ArrayList<>(List.of(error));
        IntStream.range(0, target.columnCount()).forEach(j -> lit.add(new Node(lastLayer, j)));
        String outputs = IntStream.range(0, target.columnCount())
                .mapToObj(j -> Numbers.brief(pass.output().get(0, j)) + " wanted " + Numbers.brief(target.get(0, j)))
                .collect(Collectors.joining(", "));
        steps.add(new UpdateStep(
                Phase.ERROR,
                "The error",
                "L = " + loss.name() + " of outputs and targets",
                told(outputs, value),
                value,
                lit,
                Map.of(error, "L = " + Numbers.brief(value))));
    }

    private void backward(int layer) {
        Dense dense = dense(layer);
        boolean last = layer == network.layers().size();
        Matrix ofActivations =
                last ? gradientOfOutput : gradients.layer(layer + 1).ofInput().orElseThrow();
        for (int j = 0; j < dense.outputCount(); j++) {
            if (last) {
                outputGradient(layer, j, ofActivations.get(0, j));
            } else {
                activationGradient(layer, j, ofActivations.get(0, j));
            }
            sumGradient(layer, j, ofActivations.get(0, j));
            for (int i = 0; i < dense.inputCount(); i++) {
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
                "∂L/∂" + name + " = slope of the " + loss.name(),
                told(
                        "at output " + Numbers.brief(pass.output().get(0, j)) + ", target "
                                + Numbers.brief(target.get(0, j)),
                        gradient),
                gradient,
                List.of(new Node(layer, j), new Part.Error()),
                Map.of()));
    }

    private void activationGradient(int layer, int j, double gradient) {
        String name = names.of(layer, j);
        Dense next = dense(layer + 1);
        Matrix sums = gradients.layer(layer + 1).ofWeightedSums();
        List<Part> lit = new ArrayList<>(List.of(new Node(layer, j)));
        for (int k = 0; k < next.outputCount(); k++) {
            lit.add(new Line(layer + 1, j, k));
            lit.add(new Node(layer + 1, k));
        }
        String formula = sum(
                next.outputCount(), k -> names.weight(layer + 1, j, k) + " · ∂L/∂z(" + names.of(layer + 1, k) + ")");
        String numbers =
                sum(next.outputCount(), k -> number(next.weights().get(j, k)) + " · " + number(sums.get(0, k)));
        steps.add(new UpdateStep(
                Phase.BACKWARD,
                "How the error grows with " + name,
                "∂L/∂" + name + " = " + formula,
                equal(numbers, gradient),
                gradient,
                lit,
                Map.of()));
    }

    private void sumGradient(int layer, int j, double ofActivation) {
        String name = names.of(layer, j);
        Node node = new Node(layer, j);
        LayerPass values = pass.layer(layer);
        double slope = dense(layer)
                .activation()
                .slopes(values.weightedSums(), values.activations())
                .get(0, j);
        double dz = gradients.layer(layer).ofWeightedSums().get(0, j);
        steps.add(new UpdateStep(
                Phase.BACKWARD,
                "Gradient of the weighted sum of " + name,
                "∂L/∂z(" + name + ") = ∂L/∂" + name + " · "
                        + dense(layer).activation().name() + "′(z(" + name + "))",
                equal(number(ofActivation) + " · " + number(slope), dz),
                dz,
                List.of(node),
                Map.of(new Gradient(node), Numbers.brief(dz))));
    }

    private void weightGradient(int layer, int i, int j) {
        String from = names.of(layer - 1, i);
        String to = names.of(layer, j);
        Line line = new Line(layer, i, j);
        double dz = gradients.layer(layer).ofWeightedSums().get(0, j);
        double dw = gradients.layer(layer).ofWeights().get(i, j);
        steps.add(new UpdateStep(
                Phase.BACKWARD,
                "Gradient of the weight from " + from + " to " + to,
                "∂L/∂" + names.weight(layer, i, j) + " = " + from + " · ∂L/∂z(" + to + ")",
                equal(number(pass.layer(layer).input().get(0, i)) + " · " + number(dz), dw),
                dw,
                List.of(new Node(layer - 1, i), line, new Node(layer, j)),
                Map.of(new Gradient(line), Numbers.brief(dw))));
    }

    private void biasGradient(int layer, int j) {
        String name = names.of(layer, j);
        double dz = gradients.layer(layer).ofWeightedSums().get(0, j);
        steps.add(new UpdateStep(
                Phase.BACKWARD,
                "Gradient of the bias of " + name,
                "∂L/∂" + names.bias(layer, j) + " = ∂L/∂z(" + name + ")",
                equal(Numbers.brief(dz), dz),
                dz,
                List.of(new Node(layer, j)),
                Map.of()));
    }

    private void update(int layer) {
        Dense dense = dense(layer);
        LayerGradients gradient = gradients.layer(layer);
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
                equal(number(old) + " − " + number(rate) + " · " + number(gradient), next),
                next,
                List.of(part),
                Map.of(part, Numbers.brief(next), new Gradient(part), "")));
    }

    private List<Part> incoming(int layer, int neuron) {
        Node node = new Node(layer, neuron);
        List<Part> lit = new ArrayList<>(List.of(node, new Bias(node)));
        for (int i = 0; i < dense(layer).inputCount(); i++) {
            lit.add(new Node(layer - 1, i));
            lit.add(new Line(layer, i, neuron));
        }
        return lit;
    }

    private Dense dense(int layer) {
        return (Dense) network.layer(layer);
    }

    // --- how things are written ---

    private static String sum(int count, IntFunction<String> term) {
        return IntStream.range(0, count).mapToObj(term).collect(Collectors.joining(" + "));
    }

    /** A formula with numbers, and what it is. */
    private static String equal(String numbers, double result) {
        return numbers + " = " + Numbers.brief(result);
    }

    /** Where a number was looked up rather than computed in one line. */
    private static String told(String where, double result) {
        return where + ": " + Numbers.brief(result);
    }

    /** A number inside a formula: in brackets if it has a sign. */
    private static String number(double value) {
        String text = Numbers.brief(value);
        return text.startsWith("−") ? "(" + text + ")" : text;
    }
}
