package firstneuron.nn;

import firstneuron.language.Texts;
import firstneuron.matrix.Matrix;
import java.util.Objects;

/**
 * One way forward through one layer: what came in, the weighted sums, what goes out. The way back needs all three.
 *
 * @param input X, n×in: one row for each sample
 * @param weightedSums Z = XW + b, n×out
 * @param activations A = f(Z), n×out
 */
public record LayerPass(Matrix input, Matrix weightedSums, Matrix activations) {
    /**
     * {@inheritDoc}
     *
     * @throws NullPointerException if a part is missing
     */
    public LayerPass {
        Objects.requireNonNull(input, "the pass has no input");
        Objects.requireNonNull(weightedSums, "the pass has no weighted sums");
        Objects.requireNonNull(activations, "the pass has no activations");
    }

    interface Sentences {
        String input();

        String weightedSums();

        String activations();
    }

    @Override
    public String toString() {
        Sentences say = Texts.words(LayerPass.class, "pass").as(Sentences.class);
        return say.input() + " " + input + "\n" + say.weightedSums() + " " + weightedSums + "\n" + say.activations()
                + " " + activations;
    }
}
