package firstneuron.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstneuron.data.Iris;
import firstneuron.data.MadeUp;
import firstneuron.nn.Activation;
import firstneuron.nn.Loss;
import firstneuron.optim.Adam;
import firstneuron.optim.Optimizer;
import firstneuron.optim.Sgd;
import firstneuron.train.Epoch;
import firstneuron.train.History;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tech.tablesaw.api.Table;

/** What the notebook of the playground says about it. */
class ExperimentTest {
    private static final DoubleBinaryOperator X1 = (x1, x2) -> x1;
    private static final DoubleBinaryOperator X2 = (x1, x2) -> x2;

    private static Experiment experiment(
            Table points, double share, List<DoubleBinaryOperator> features, Optimizer rule, long seed, int... hidden) {
        return Experiment.of(
                points,
                new Experiment.Choices(
                        share, features, hidden, Activation.TANH, Loss.BINARY_CROSS_ENTROPY, rule, 16, seed));
    }

    private static History trained(Experiment experiment, int epochs) {
        return experiment
                .trainer()
                .withEpochs(epochs)
                .train(experiment.start(), experiment.split().train());
    }

    private static double testAccuracy(History history) {
        return history.lastEpoch().validationMetrics().get(0);
    }

    @Test
    void circlesNeedNoHiddenLayerBehindTheSquaresOfBothCoordinates() {
        List<DoubleBinaryOperator> squares = List.of((x1, x2) -> x1 * x1, (x1, x2) -> x2 * x2);
        Table circles = MadeUp.circles(200, 0.1, 1);
        assertTrue(testAccuracy(trained(experiment(circles, 0.7, squares, new Sgd(0.1), 1), 200)) > 0.95);
        assertTrue(testAccuracy(trained(experiment(circles, 0.7, List.of(X1, X2), new Sgd(0.1), 1), 200)) < 0.75);
    }

    @Test
    void xorNeedsNoHiddenLayerBehindTheProductOfBothCoordinates() {
        Table xor = MadeUp.xor(200, 0.1, 1);
        assertTrue(testAccuracy(trained(experiment(xor, 0.7, List.of((a, b) -> a * b), new Sgd(0.1), 1), 100)) > 0.95);
        assertTrue(testAccuracy(trained(experiment(xor, 0.7, List.of(X1, X2), new Sgd(0.1), 1), 100)) < 0.75);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void moonsNeedThreeNeurons(long seed) {
        Table moons = MadeUp.moons(200, 0.1, seed);
        assertTrue(testAccuracy(trained(experiment(moons, 0.7, List.of(X1, X2), new Adam(0.03), seed, 2), 600)) < 0.9);
        assertTrue(testAccuracy(trained(experiment(moons, 0.7, List.of(X1, X2), new Adam(0.03), seed, 3), 600)) > 0.95);
    }

    @Test
    void aSpiralGainsByASecondLayer() {
        double one = 0;
        double two = 0;
        for (long seed = 1; seed <= 5; seed++) {
            Table spiral = MadeUp.spiral(200, 0.05, seed);
            one += testAccuracy(trained(experiment(spiral, 0.7, List.of(X1, X2), new Adam(0.03), seed, 8), 600)) / 5;
            two += testAccuracy(trained(experiment(spiral, 0.7, List.of(X1, X2), new Adam(0.03), seed, 8, 8), 600)) / 5;
        }
        assertEquals(0.78, one, 0.05);
        assertEquals(0.89, two, 0.05);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void withMuchNoiseAndFewPointsTheTestLossRisesWhileTheTrainingLossFalls(long seed) {
        Table noisy = MadeUp.moons(200, 0.5, seed);
        History history = trained(experiment(noisy, 0.2, List.of(X1, X2), new Adam(0.03), seed, 8, 8, 8), 400);
        Epoch early = history.epochs().get(19);
        Epoch late = history.lastEpoch();
        assertTrue(late.loss() < early.loss());
        assertTrue(late.validationLoss() > 1.5 * early.validationLoss());
    }

    @Test
    void pointsOfAnotherFormAreRefused() {
        assertEquals(
                "column 'species' of table '" + Iris.load().name() + "' has 3 classes, expected 2",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> experiment(
                                        Iris.load().selectColumns("petal_length_cm", "petal_width_cm", "species"),
                                        0.7,
                                        List.of(X1),
                                        new Sgd(0.1),
                                        1))
                        .getMessage());
    }
}
