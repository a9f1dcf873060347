package firstneuron.optim;

import static firstneuron.golden.Golden.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import firstneuron.golden.Golden;
import firstneuron.matrix.Matrix;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OptimizerTest {
    /** The points that a rule visits, the start first. */
    private static List<Matrix> path(Optimizer rule, UnaryOperator<Matrix> gradient, Matrix start, int steps) {
        List<Matrix> path = new ArrayList<>(List.of(start));
        Memory memory = rule.start(start);
        Matrix parameters = start;
        for (int step = 0; step < steps; step++) {
            Update update = rule.update(parameters, gradient.apply(parameters), memory);
            parameters = update.parameters();
            memory = update.memory();
            path.add(parameters);
        }
        return path;
    }

    private static Matrix end(Optimizer rule, UnaryOperator<Matrix> gradient, Matrix start, int steps) {
        return path(rule, gradient, start, steps).get(steps);
    }

    /** The gradient of ax² + by². */
    private static UnaryOperator<Matrix> valley(double a, double b) {
        return p -> Matrix.row(2 * a * p.get(0, 0), 2 * b * p.get(0, 1));
    }

    @Nested
    class Reference {
        static Stream<Named<JsonObject>> cases() throws IOException {
            return Golden.objects(Golden.read("optimizers.json").getAsJsonArray("cases")).stream()
                    .map(c -> Named.of(
                            c.get("optimizer").getAsString() + " on "
                                    + c.get("surface").getAsString(),
                            c));
        }

        @ParameterizedTest
        @MethodSource("cases")
        void everyPointOfThePathIsThatOfTheReference(JsonObject reference) {
            Optimizer rule =
                    Golden.optimizer(reference.get("optimizer").getAsString(), reference.getAsJsonObject("parameters"));
            UnaryOperator<Matrix> gradient =
                    reference.get("surface").getAsString().equals("bowl")
                            ? valley(1 / 20.0, 1)
                            : OptimizerTest::rosenbrock;
            Matrix expected = Golden.matrix(reference.get("path"));
            assertEquals(41, expected.rowCount());
            List<Matrix> path = path(rule, gradient, expected.rowAt(0), 40);
            for (int step = 0; step <= 40; step++) {
                assertClose(expected.rowAt(step), path.get(step), "step " + step);
            }
        }
    }

    /** The gradient of (1 − x)² + 2(y − x²)². */
    private static Matrix rosenbrock(Matrix p) {
        double x = p.get(0, 0);
        double y = p.get(0, 1);
        return Matrix.row(-2 * (1 - x) - 8 * x * (y - x * x), 4 * (y - x * x));
    }

    @Nested
    class ByHand {
        @ParameterizedTest
        @CsvSource({"0.2, 0.060466, 5e-7", "0.05, 3.48678, 5e-6", "1.1, 61.917, 5e-4"})
        void tenStepsDownAParabola(double rate, double end, double rounding) {
            Matrix last = end(new Sgd(rate), x -> x.scaled(2), Matrix.row(10), 10);
            assertEquals(end, last.get(0, 0), rounding);
        }

        @Test
        void twentyStepsDownABowl() {
            Matrix last = end(new Sgd(0.1), valley(1, 2), Matrix.row(-5, -2), 20);
            assertEquals(-0.0576461, last.get(0, 0), 5e-8);
            assertEquals(-0.0000731, last.get(0, 1), 5e-8);
        }

        @ParameterizedTest
        @CsvSource({
            "0.4, 0, -0.943467, -0.0000731, 5e-7, 5e-8",
            "0.6, 0, -0.387814, -1673.4, 5e-7, 0.05",
            "0.6, 0.5, 0.007188, 0.002553, 5e-7, 5e-7",
            "0.6, 0.25, -0.126340, -0.186632, 5e-7, 5e-7"
        })
        void momentumInTheValley(double rate, double share, double x, double y, double roundX, double roundY) {
            Matrix last = end(new Momentum(rate, share), valley(0.1, 2), Matrix.row(-5, -2), 20);
            assertEquals(x, last.get(0, 0), roundX);
            assertEquals(y, last.get(0, 1), roundY);
        }

        static Stream<Runner> race() {
            return Stream.of(
                    new Runner("SGD", new Sgd(0.95), 0.0133),
                    new Runner("momentum", new Momentum(0.1, 0.9), 0.0479),
                    new Runner("AdaGrad", new AdaGrad(1.5), 0.0007),
                    new Runner("Adam", new Adam(0.3), 0.1022));
        }

        record Runner(String name, Optimizer rule, double end) {}

        @ParameterizedTest
        @MethodSource("race")
        void theRaceOnTheBowl(Runner runner) {
            Matrix last = end(runner.rule, valley(1 / 20.0, 1), Matrix.row(-7, 2), 30);
            double height = last.get(0, 0) * last.get(0, 0) / 20 + last.get(0, 1) * last.get(0, 1);
            assertEquals(runner.end, height, 5e-5);
        }

        @Test
        void momentumWithoutAShareIsGradientDescent() {
            Matrix start = Matrix.row(-5, -2);
            assertEquals(
                    end(new Sgd(0.1), valley(1, 2), start, 20), end(new Momentum(0.1, 0), valley(1, 2), start, 20));
        }

        @Test
        void theFirstStepOfAdamIsAsLongAsTheRate() {
            Matrix first = end(new Adam(0.3), valley(1, 100), Matrix.row(5, -5), 1);
            assertEquals(4.7, first.get(0, 0), 1e-8);
            assertEquals(-4.7, first.get(0, 1), 1e-8);
        }
    }

    @Nested
    class MemoryIsAValue {
        @Test
        void theSameMemoryGivesTheSameStepAgain() {
            Optimizer rule = new Adam(0.1);
            Matrix start = Matrix.row(1, 2);
            Memory memory = rule.update(start, start, rule.start(start)).memory();
            assertEquals(rule.update(start, start, memory), rule.update(start, start, memory));
            assertEquals(1, memory.updates());
        }

        @Test
        void hasTheNamesOfTheFormula() {
            Matrix gradient = Matrix.row(1, -2);
            Matrix squares = Matrix.row(1, 4);
            assertEquals(new Count(1), after(new Sgd(0.1), gradient));
            assertEquals(new Velocity(1, gradient), after(new Momentum(0.1, 0.9), gradient)); // v = 0.9 · 0 + g
            assertEquals(new Velocity(1, gradient), after(new Nesterov(0.1, 0.9), gradient));
            assertEquals(new Squares(1, squares), after(new AdaGrad(0.1), gradient)); // s = 0 + g²
            assertEquals(new Squares(1, squares.scaled(1 - 0.9)), after(new RmsProp(0.1), gradient)); // s = 0.1 g²
            assertEquals(
                    new Moments(1, gradient.scaled(1 - 0.9), squares.scaled(1 - 0.999)),
                    after(new Adam(0.1), gradient));
        }

        @Test
        void holdsNumbersWhereTheFormulaHasNumbers() {
            Matrix gradient = Matrix.row(1, -2);
            NAdam.MomentsAndProduct memory = (NAdam.MomentsAndProduct) after(new NAdam(0.1), gradient);
            assertEquals(0.9 * (1 - 0.5 * Math.pow(0.96, 0.004)), memory.product(), 1e-15); // p = 1 · μ₁
            assertEquals(gradient.scaled(1 - 0.9), memory.mean());
        }

        @Test
        void keepsTheStepsOfAdaDelta() {
            AdaDelta.SquaresAndSteps memory = (AdaDelta.SquaresAndSteps) after(new AdaDelta(1), Matrix.row(2));
            assertEquals(0.1 * 4, memory.squares().get(0, 0), 1e-15); // s = 0.1 g²
            double step = 2 * Math.sqrt(1e-6) / Math.sqrt(0.1 * 4 + 1e-6); // δ = g √(0 + ε) / √(s + ε)
            assertEquals(0.1 * step * step, memory.steps().get(0, 0), 1e-15); // u = 0.1 δ²
        }

        private static Memory after(Optimizer rule, Matrix gradient) {
            return rule.update(gradient, gradient, rule.start(gradient)).memory();
        }
    }

    @Nested
    class ARuleOfALearner {
        /** θ ← θ − η(g + the gradient before). */
        private record LastTwo(LearningRate learningRate) implements Optimizer {
            private record Last(int updates, Matrix gradient) implements Memory {}

            @Override
            public Memory start(Matrix parameters) {
                return new Last(0, Memory.zeros(parameters));
            }

            @Override
            public Update update(Matrix parameters, Matrix gradient, Memory memory) {
                Matrix both = gradient.plus(memory.as(Last.class).gradient());
                double rate = learningRate.at(memory.updates());
                return new Update(parameters.plus(-rate, both), new Last(memory.updates() + 1, gradient));
            }
        }

        @Test
        void bringsAMemoryOfItsOwn() {
            List<Matrix> path = path(new LastTwo(LearningRate.constant(0.5)), p -> Matrix.row(1), Matrix.row(0), 3);
            assertEquals(List.of(Matrix.row(0), Matrix.row(-0.5), Matrix.row(-1.5), Matrix.row(-2.5)), path);
        }
    }

    @Nested
    class Schedules {
        @Test
        void aConstantRateStays() {
            assertEquals(0.1, LearningRate.constant(0.1).at(0));
            assertEquals(0.1, LearningRate.constant(0.1).at(1_000_000));
        }

        @Test
        void stepsHalveTheRateAtTheNamedUpdates() {
            LearningRate rate = LearningRate.steps(0.8, 0.5, 10);
            assertEquals(0.8, rate.at(9));
            assertEquals(0.4, rate.at(10));
            assertEquals(0.2, rate.at(29));
        }

        @Test
        void anExponentialDeclineMultipliesEachTime() {
            assertEquals(
                    0.5 * 0.9 * 0.9 * 0.9, LearningRate.exponential(0.5, 0.9).at(3), 1e-15);
        }

        @Test
        void aRuleFollowsItsSchedule() {
            List<Matrix> path = path(new Sgd(LearningRate.steps(1, 0.5, 1)), p -> Matrix.row(1), Matrix.row(0), 3);
            assertEquals(List.of(Matrix.row(0), Matrix.row(-1), Matrix.row(-1.5), Matrix.row(-1.75)), path);
        }

        @Test
        void settingsCanBeReadOffARule() {
            assertTrue(new Momentum(0.1, 0.9).toString().contains("0.1"));
        }
    }
}
