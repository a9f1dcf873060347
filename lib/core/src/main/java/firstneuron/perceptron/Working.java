package firstneuron.perceptron;

import firstneuron.language.Texts;
import firstneuron.language.Written;
import firstneuron.matrix.Numbers;
import java.util.ArrayList;
import java.util.List;

/**
 * The working of one neuron for one set of inputs, number by number.
 *
 * <pre>
 *   products      wᵢ · xᵢ
 *   weightedSum   z = Σ wᵢxᵢ + b
 *   output        y = f(z)
 * </pre>
 *
 * @param perceptron the neuron that was asked
 * @param inputs x₁, x₂, …
 * @param products w₁x₁, w₂x₂, …, as many as inputs
 * @param weightedSum z, the sum of the products and the bias
 * @param output y = f(z)
 */
public record Working(
        Perceptron perceptron, List<Double> inputs, List<Double> products, double weightedSum, double output) {
    private static final int NAME_COLUMNS = 13;

    static Working of(Perceptron perceptron, double[] inputs) {
        List<Double> values = new ArrayList<>();
        List<Double> products = new ArrayList<>();
        for (int i = 0; i < inputs.length; i++) {
            values.add(inputs[i]);
            products.add(perceptron.weight(i) * inputs[i] + 0.0); // wᵢ · xᵢ, and 0 in the place of −0
        }
        return new Working(
                perceptron,
                List.copyOf(values),
                List.copyOf(products),
                perceptron.weightedSum(inputs),
                perceptron.output(inputs));
    }

    interface Sentences {
        String bias();

        String weightedSum();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < inputs.size(); i++) {
            text.append(String.format(
                    "%-3s · %-3s     %9s · %9s = %9s\n",
                    Numbers.subscript("w", i + 1),
                    Numbers.subscript("x", i + 1),
                    Numbers.fixed(perceptron.weight(i)),
                    Numbers.fixed(inputs.get(i)),
                    Numbers.fixed(products.get(i))));
        }
        Sentences say = Texts.words(Working.class, "working").as(Sentences.class);
        text.append(line(say.bias(), perceptron.bias())).append('\n');
        text.append(line(say.weightedSum(), weightedSum)).append('\n');
        return text.append(line(perceptron.activation().spokenName(), output)).toString();
    }

    private static String line(String name, double number) {
        return String.format("%s %33s", Written.padded(name, NAME_COLUMNS), Numbers.fixed(number));
    }
}
