package firstneuron.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import firstneuron.matrix.Matrix;
import firstneuron.nn.Activation;
import firstneuron.optim.AdaDelta;
import firstneuron.optim.AdaGrad;
import firstneuron.optim.Adam;
import firstneuron.optim.AdamW;
import firstneuron.optim.LearningRate;
import firstneuron.optim.Momentum;
import firstneuron.optim.NAdam;
import firstneuron.optim.Nesterov;
import firstneuron.optim.Optimizer;
import firstneuron.optim.RmsProp;
import firstneuron.optim.Sgd;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;

/** Reads the reference vectors and compares with them. */
public final class Golden {
    private static final double RELATIVE = 1e-9;
    private static final double NEAR_ZERO = 1e-12;

    private Golden() {}

    public static JsonObject read(String file) throws IOException {
        try (Reader reader = new InputStreamReader(Golden.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            return new Gson().fromJson(reader, JsonObject.class);
        }
    }

    public static List<JsonObject> objects(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    public static double[] numbers(JsonElement array) {
        return new Gson().fromJson(array, double[].class);
    }

    public static Matrix matrix(JsonElement rows) {
        return Matrix.of(new Gson().fromJson(rows, double[][].class));
    }

    public static Activation activation(String name) {
        return switch (name) {
            case "identity", "softmax" -> Activation.IDENTITY;
            case "sigmoid" -> Activation.SIGMOID;
            case "tanh" -> Activation.TANH;
            case "relu" -> Activation.RELU;
            case "leaky_relu" -> Activation.LEAKY_RELU;
            case "elu" -> Activation.ELU;
            case "softplus" -> Activation.SOFTPLUS;
            case "gelu" -> Activation.GELU;
            case "silu" -> Activation.SILU;
            default -> throw new IllegalArgumentException(name);
        };
    }

    public static Optimizer optimizer(String name, JsonObject settings) {
        LearningRate rate = LearningRate.constant(settings.get("lr").getAsDouble());
        return switch (name) {
            case "sgd" -> new Sgd(rate);
            case "momentum" -> new Momentum(rate, number(settings, "momentum"));
            case "nesterov" -> new Nesterov(rate, number(settings, "momentum"));
            case "adagrad" -> new AdaGrad(rate, number(settings, "eps"));
            case "rmsprop" -> new RmsProp(rate, number(settings, "alpha"), number(settings, "eps"));
            case "adadelta" -> new AdaDelta(rate, number(settings, "rho"), number(settings, "eps"));
            case "adam" -> settings.has("betas") ? adam(rate, settings) : new Adam(rate.at(0));
            case "adamw" -> new AdamW(adam(rate, settings), number(settings, "weight_decay"));
            case "nadam" -> new NAdam(rate, beta(settings, 0), beta(settings, 1), number(settings, "eps"));
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Adam adam(LearningRate rate, JsonObject settings) {
        return new Adam(rate, beta(settings, 0), beta(settings, 1), number(settings, "eps"));
    }

    private static double number(JsonObject settings, String name) {
        return settings.get(name).getAsDouble();
    }

    private static double beta(JsonObject settings, int index) {
        return settings.getAsJsonArray("betas").get(index).getAsDouble();
    }

    public static void assertClose(double expected, double actual, String what) {
        double allowed = Math.max(NEAR_ZERO, RELATIVE * Math.abs(expected));
        assertTrue(Double.isFinite(actual), what + " is " + actual);
        assertEquals(expected, actual, allowed, what);
    }

    public static void assertClose(Matrix expected, Matrix actual, String what) {
        assertEquals(expected.shape(), actual.shape(), what);
        for (int r = 0; r < expected.rowCount(); r++) {
            for (int c = 0; c < expected.columnCount(); c++) {
                assertClose(expected.get(r, c), actual.get(r, c), what + " (" + r + ", " + c + ")");
            }
        }
    }
}
