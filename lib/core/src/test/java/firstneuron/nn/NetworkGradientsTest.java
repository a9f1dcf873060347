package firstneuron.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firstneuron.matrix.Matrix;
import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkGradientsTest {
    private static final LayerGradients WITHOUT_WEIGHTS = new LayerGradients(Matrix.row(1, 1), List.of());

    private static LayerGradients ofWeights(double... weights) {
        return new LayerGradients(Matrix.row(7), List.of(Matrix.column(weights), Matrix.row(9)));
    }

    @Test
    void theNormOfALayerIsTheRootOfTheSumOfTheSquaresOfItsWeightsAlone() {
        NetworkGradients gradients = new NetworkGradients(List.of(ofWeights(3, 4), ofWeights(-5, 12)));
        assertEquals(List.of(5.0, 13.0), gradients.normsOfWeights()); // √(9 + 16), √(25 + 144)
    }

    @Test
    void aLayerWithoutWeightsHasNoNorm() {
        NetworkGradients gradients = new NetworkGradients(List.of(WITHOUT_WEIGHTS, ofWeights(8, 15)));
        assertEquals(List.of(17.0), gradients.normsOfWeights()); // √(64 + 225)
    }
}
