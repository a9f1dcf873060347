package firstneuron.plot;

import firstneuron.matrix.Matrix;
import firstneuron.matrix.Numbers;
import firstneuron.nn.Backward;
import firstneuron.nn.Dense;
import firstneuron.nn.Forward;
import firstneuron.nn.Gradients;
import firstneuron.nn.Loss;
import firstneuron.nn.Mlp;
import firstneuron.nn.Pass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes one training update down, operation by operation. Every number comes from the library's own two ways. */
final class UpdateSteps {
    private final Mlp network;
    private final Matrix target;
    private final Loss loss;
    private final double rate;
    private final boolean biasesKept;
    private final Forward forward;
    private final Matrix gradientOfOutput;
    private final Backward backward;
    private final List<UpdateStep> steps = new ArrayList<>();

    private UpdateSteps(Mlp network, Matrix input, Matrix target, Loss loss, double rate, boolean biasesKept) {
        this.network = network;
        this.target = target;
        this.loss = loss;
        this.rate = rate;
        this.biasesKept = biasesKept;
        this.forward = network.forward(input);
        this.gradientOfOutput = loss.gradient(forward.output(), target);
        this.backward = network.backward(forward, gradientOfOutput);
    }

    static List<UpdateStep> of(Mlp network, Matrix input, Matrix target, Loss loss, double rate, boolean biasesKept) {
        UpdateSteps update = new UpdateSteps(network, input, target, loss, rate, biasesKept);
        int layers = network.layers().size();
        for (int layer = 0; layer < layers; layer++) {
            update.forward(layer);
        }
        update.error();
        for (int layer = layers - 1; layer >= 0; layer--) {
            update.backward(layer);
        }
        for (int layer = layers - 1; layer >= 0; layer--) {
            update.update(layer);
        }
        return List.copyOf(update.steps);
    }

    private void forward(int layer) {
        Dense dense = dense(layer);
        Pass pass = forward.passes().get(layer);
        for (int j = 0; j < dense.outputCount(); j++) {
            int neuron = j;
            String name = name(layer + 1, j);
            double z = pass.weightedSums().get(0, j);
            double a = pass.activations().get(0, j);
            String formula = sum(dense.inputCount(), i -> weight(layer, i, neuron) + " · " + name(layer, i)) + " + "
                    + bias(layer, j);
            String numbers = sum(
                            dense.inputCount(),
                            i -> number(dense.weights().get(i, neuron)) + " · "
                                    + number(pass.input().get(0, i)))
                    + " + " + number(dense.bias().get(0, j));
            List<String> lit = incoming(layer, j);
            add("forward", "Weighted sum of " + name, "z(" + name + ") = " + formula, numbers, z, lit, Map.of());
            add(
                    "forward",
                    "Activation of " + name,
                    name + " = " + dense.activation().name() + "(z(" + name + "))",
                    dense.activation().name() + "(" + Numbers.brief(z) + ")",
                    a,
                    List.of(node(layer + 1, j)),
                    Map.of(node(layer + 1, j), Numbers.brief(a)));
        }
    }

    private void error() {
        int last = network.layers().size();
        double value = loss.value(forward.output(), target);
        List<String> lit = new ArrayList<>(List.of("error"));
        IntStream.range(0, target.columnCount()).forEach(j -> lit.add(node(last, j)));
        String outputs = IntStream.range(0, target.columnCount())
                .mapToObj(j -> Numbers.brief(forward.output().get(0, j)) + " wanted " + Numbers.brief(target.get(0, j)))
                .collect(Collectors.joining(", "));
        add(
                "error",
                "The error",
                "L = " + loss.name() + " of outputs and targets",
                outputs,
                value,
                lit,
                Map.of("error", "L = " + Numbers.brief(value)));
    }

    private void backward(int layer) {
        Dense dense = dense(layer);
        Pass pass = forward.passes().get(layer);
        Gradients gradients = backward.layers().get(layer);
        boolean last = layer == network.layers().size() - 1;
        Matrix ofActivations =
                last ? gradientOfOutput : backward.layers().get(layer + 1).input();
        Matrix slopes = dense.activation().slopes(pass.weightedSums(), pass.activations());
        for (int j = 0; j < dense.outputCount(); j++) {
            int neuron = j;
            String name = name(layer + 1, j);
            double dz = gradients.weightedSums().get(0, j);
            if (last) {
                add(
                        "backward",
                        "How the error grows with " + name,
                        "∂L/∂" + name + " = slope of the " + loss.name(),
                        "at output " + Numbers.brief(pass.activations().get(0, j)) + ", target "
                                + Numbers.brief(target.get(0, j)),
                        ofActivations.get(0, j),
                        List.of(node(layer + 1, j), "error"),
                        Map.of());
            } else {
                Dense next = dense(layer + 1);
                Matrix sums = backward.layers().get(layer + 1).weightedSums();
                List<String> lit = new ArrayList<>(List.of(node(layer + 1, j)));
                IntStream.range(0, next.outputCount()).forEach(k -> {
                    lit.add(line(layer + 1, neuron, k));
                    lit.add(node(layer + 2, k));
                });
                add(
                        "backward",
                        "How the error grows with " + name,
                        "∂L/∂" + name + " = "
                                + sum(
                                        next.outputCount(),
                                        k -> weight(layer + 1, neuron, k) + " · ∂L/∂z(" + name(layer + 2, k) + ")"),
                        sum(
                                next.outputCount(),
                                k -> number(next.weights().get(neuron, k)) + " · " + number(sums.get(0, k))),
                        ofActivations.get(0, j),
                        lit,
                        Map.of());
            }
            add(
                    "backward",
                    "Gradient of the weighted sum of " + name,
                    "∂L/∂z(" + name + ") = ∂L/∂" + name + " · "
                            + dense.activation().name() + "′(z(" + name + "))",
                    number(ofActivations.get(0, j)) + " · " + number(slopes.get(0, j)),
                    dz,
                    List.of(node(layer + 1, j)),
                    Map.of(node(layer + 1, j) + "-g", Numbers.brief(dz)));
            for (int i = 0; i < dense.inputCount(); i++) {
                double dw = gradients.weights().get(i, j);
                add(
                        "backward",
                        "Gradient of the weight from " + name(layer, i) + " to " + name,
                        "∂L/∂" + weight(layer, i, j) + " = " + name(layer, i) + " · ∂L/∂z(" + name + ")",
                        number(pass.input().get(0, i)) + " · " + number(dz),
                        dw,
                        List.of(node(layer, i), line(layer, i, j), node(layer + 1, j)),
                        Map.of(line(layer, i, j) + "-g", Numbers.brief(dw)));
            }
            if (!biasesKept) {
                add(
                        "backward",
                        "Gradient of the bias of " + name,
                        "∂L/∂" + bias(layer, j) + " = ∂L/∂z(" + name + ")",
                        Numbers.brief(dz),
                        dz,
                        List.of(node(layer + 1, j)),
                        Map.of());
            }
        }
    }

    private void update(int layer) {
        Dense dense = dense(layer);
        Gradients gradients = backward.layers().get(layer);
        for (int j = 0; j < dense.outputCount(); j++) {
            for (int i = 0; i < dense.inputCount(); i++) {
                updated(
                        "the weight from " + name(layer, i) + " to " + name(layer + 1, j),
                        weight(layer, i, j),
                        dense.weights().get(i, j),
                        gradients.weights().get(i, j),
                        line(layer, i, j));
            }
            if (!biasesKept) {
                updated(
                        "the bias of " + name(layer + 1, j),
                        bias(layer, j),
                        dense.bias().get(0, j),
                        gradients.bias().get(0, j),
                        node(layer + 1, j) + "-b");
            }
        }
    }

    private void updated(String what, String name, double old, double gradient, String part) {
        double next = old - rate * gradient; // θ ← θ − ηg
        add(
                "update",
                "New value of " + what,
                name + " ← " + name + " − η · ∂L/∂" + name,
                number(old) + " − " + number(rate) + " · " + number(gradient),
                next,
                List.of(part),
                Map.of(part, Numbers.brief(next), part + "-g", ""));
    }

    private void add(
            String phase,
            String title,
            String formula,
            String numbers,
            double result,
            List<String> lit,
            Map<String, String> labels) {
        String written = numbers
                + (phase.equals("error") || numbers.startsWith("at output") ? ": " : " = ")
                + Numbers.brief(result);
        steps.add(new UpdateStep(phase, title, formula, written, result, lit, new HashMap<>(labels)));
    }

    private List<String> incoming(int layer, int neuron) {
        List<String> lit = new ArrayList<>(List.of(node(layer + 1, neuron), node(layer + 1, neuron) + "-b"));
        for (int i = 0; i < dense(layer).inputCount(); i++) {
            lit.add(node(layer, i));
            lit.add(line(layer, i, neuron));
        }
        return lit;
    }

    private Dense dense(int layer) {
        return (Dense) network.layers().get(layer);
    }

    private String name(int column, int index) {
        return NeuronNames.of(network, column).get(index);
    }

    private String weight(int layer, int from, int to) {
        return "w(" + name(layer, from) + "→" + name(layer + 1, to) + ")";
    }

    private String bias(int layer, int neuron) {
        return "b(" + name(layer + 1, neuron) + ")";
    }

    private interface Term {
        String of(int index);
    }

    private static String sum(int count, Term term) {
        return IntStream.range(0, count).mapToObj(term::of).collect(Collectors.joining(" + "));
    }

    /** A number inside a formula: in brackets if it has a sign. */
    private static String number(double value) {
        String text = Numbers.brief(value);
        return text.startsWith("−") ? "(" + text + ")" : text;
    }

    static String node(int column, int index) {
        return "n-" + column + "-" + index;
    }

    static String line(int layer, int from, int to) {
        return "w-" + layer + "-" + from + "-" + to;
    }
}
