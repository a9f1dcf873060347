package firstneuron.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The graphs of chapter 8, worked by hand. */
class QuantityTest {
    private final Quantity a = Quantity.of("a", 2);
    private final Quantity b = Quantity.of("b", -3);
    private final Quantity c = Quantity.of("c", 10);
    private final Quantity f = Quantity.of("f", -2);

    @Nested
    class ChainRule {
        @Test
        void givesTheGradientsOfTheProductOfASum() {
            Quantity loss = a.times(b).plus(c).times(f); // L = (ab + c)f
            assertEquals(-8, loss.value());
            assertEquals(6, loss.gradientOf(a));
            assertEquals(-4, loss.gradientOf(b));
            assertEquals(-2, loss.gradientOf(c));
            assertEquals(4, loss.gradientOf(f));
            assertEquals(1, loss.gradientOf(loss));
        }

        @Test
        void givesTheGradientsOfATanhNeuron() {
            Quantity x1 = Quantity.of("x1", 2);
            Quantity x2 = Quantity.of("x2", 0);
            Quantity w1 = Quantity.of("w1", -3);
            Quantity w2 = Quantity.of("w2", 1);
            Quantity bias = Quantity.of("b", 6.8813735870195432);
            Quantity output = x1.times(w1).plus(x2.times(w2)).plus(bias).apply(Activation.TANH);
            assertEquals(Math.sqrt(0.5), output.value(), 1e-9);
            assertEquals(1, output.gradientOf(w1), 1e-9);
            assertEquals(-1.5, output.gradientOf(x1), 1e-9);
            assertEquals(0.5, output.gradientOf(x2), 1e-9);
            assertEquals(0, output.gradientOf(w2), 1e-9);
            assertEquals(0.5, output.gradientOf(bias), 1e-9);
        }

        @Test
        void addsTheGradientsOfAValueThatIsUsedTwice() {
            assertEquals(5, a.times(a).plus(a).gradientOf(a)); // ∂(a² + a)/∂a = 2a + 1
            assertEquals(0, a.minus(a).gradientOf(a));
        }

        @Test
        void walksAGraphInWhichManyUseTheSameValueInALineAndNotOnEveryWay() {
            Quantity doubled = a;
            for (int i = 0; i < 60; i++) {
                doubled = doubled.plus(doubled);
            }
            assertEquals(Math.pow(2, 60), doubled.gradientOf(a));
        }

        @Test
        void takesTimeInProportionToTheGraph() { // with a search of all others for each of 131,071 it takes a minute
            List<Quantity> row = IntStream.range(0, 1 << 16)
                    .mapToObj(i -> Quantity.of("q", i))
                    .toList();
            while (row.size() > 1) {
                List<Quantity> longer = row;
                row = IntStream.range(0, longer.size() / 2)
                        .mapToObj(i -> longer.get(2 * i).plus(longer.get(2 * i + 1)))
                        .toList();
            }
            Quantity sum = row.get(0);
            Map<Quantity, Double> gradients = assertTimeout(Duration.ofSeconds(10), sum::gradients);
            assertEquals(2 * (1 << 16) - 1, gradients.size());
            assertTrue(gradients.values().stream().allMatch(gradient -> gradient == 1));
        }
    }

    @Nested
    class Order {
        @Test
        void putsEveryQuantityAfterAllThatUseIt() {
            Quantity product = a.times(b).named("e");
            Quantity sum = product.plus(a).named("d");
            assertEquals(
                    List.of(sum, product), List.copyOf(sum.gradients().keySet()).subList(0, 2));
        }
    }

    @Nested
    class Texts {
        @Test
        void nameTheQuantityOrItsOperation() {
            assertEquals("a = 2", a.toString());
            assertEquals("× = −6", a.times(b).toString());
            assertEquals("e = −6", a.times(b).named("e").toString());
        }

        @Test
        void ofErrorsSayWhatIsWrong() {
            Quantity sum = a.plus(b);
            assertEquals(
                    "c = 10 is not part of the computation of + = −1: the very object is needed, and a renamed one is"
                            + " another",
                    assertThrows(IllegalArgumentException.class, () -> sum.gradientOf(c))
                            .getMessage());
            assertThrows(IllegalArgumentException.class, () -> Quantity.of("q", Double.NaN));
            Quantity huge = Quantity.of("huge", 1e300);
            assertThrows(IllegalArgumentException.class, () -> huge.times(huge));
        }
    }
}
