package firstneuron.nn;

import static firstneuron.golden.Golden.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import firstneuron.golden.Golden;
import firstneuron.matrix.Matrix;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class ActivationTest {
    static final List<Activation> ALL = Arrays.stream(Activation.class.getFields())
            .map(ActivationTest::constant)
            .toList();

    private static Activation constant(Field field) {
        try {
            return (Activation) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<String> names() throws IOException {
        return Golden.read("activations.json").getAsJsonObject("activations").keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void valuesAndSlopesAreThoseOfTheReference(String name) throws IOException {
        JsonObject reference =
                Golden.read("activations.json").getAsJsonObject("activations").getAsJsonObject(name);
        double[] x = Golden.numbers(reference.get("x"));
        double[] value = Golden.numbers(reference.get("value"));
        double[] slope = Golden.numbers(reference.get("derivative"));
        Activation activation = Golden.activation(name);
        for (int i = 0; i < x.length; i++) {
            assertClose(value[i], activation.value(x[i]), name + "(" + x[i] + ")");
            assertClose(slope[i], activation.slope(x[i]), "slope of " + name + " at " + x[i]);
        }
        Matrix z = Matrix.row(x);
        assertClose(Matrix.row(value), activation.values(z), name);
        assertClose(Matrix.row(slope), activation.slopes(z, activation.values(z)), "slopes of " + name);
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void nothingBecomesNaNAtHugeInputs(Activation activation) {
        for (double z : new double[] {1e-300, -1e-300, 710, -710, 1e10, -1e10, 1e300, -1e300}) {
            assertTrue(Double.isFinite(activation.value(z)), activation + "(" + z + ")");
            assertTrue(Double.isFinite(activation.slope(z)), "slope of " + activation + " at " + z);
        }
    }

    @Test
    void theSigmoidIsSteepestInTheMiddleWhereItsSlopeIsAQuarter() {
        assertEquals(0.25, Activation.SIGMOID.slope(0));
        assertTrue(Activation.SIGMOID.slope(0.1) < 0.25 && Activation.SIGMOID.slope(-0.1) < 0.25);
        assertEquals(9.77e-4, Math.pow(Activation.SIGMOID.slope(0), 5), 5e-7);
        assertEquals(9.54e-7, Math.pow(Activation.SIGMOID.slope(0), 10), 5e-10);
    }

    @Test
    void theStepKeepsTheTieRuleOfThePerceptron() {
        assertEquals(0, Activation.STEP.value(0));
        assertEquals(1, Activation.STEP.value(Double.MIN_VALUE));
    }

    @Test
    void aLearnerWritesTheirOwn() {
        Activation square = Activation.of("square", z -> z * z, z -> 2 * z);
        assertEquals(Matrix.row(9, 1), square.values(Matrix.row(-3, 1)));
        assertEquals("square", square.toString());
        NullPointerException e =
                assertThrows(NullPointerException.class, () -> Activation.of("square", z -> z * z, null));
        assertEquals("the activation square has no slope, expected a function of z", e.getMessage());
    }

    @Test
    void variantsTellTheirSetting() {
        assertEquals("leaky ReLU", Activation.LEAKY_RELU.name());
        assertEquals("leaky ReLU 0.2", new LeakyRelu(0.2).name());
        assertEquals("ELU 0.5", new Elu(0.5).name());
    }
}
