package firstneuron.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstneuron.data.Dataset;
import firstneuron.data.Digits;
import firstneuron.matrix.Matrix;
import firstneuron.nn.Dense;
import firstneuron.nn.Mlp;
import firstneuron.nn.NetworkFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The networks in the jar are what their recipes make. */
class TrainedNetworksTest {
    @TempDir
    Path folder;

    @Test
    void theRecipeOfTheDigitsMakesTheFileInTheJar() throws IOException {
        Path made = folder.resolve("digits.network");
        NetworkFile.save(TrainedNetworks.trainDigits(), made);
        try (InputStream inJar = TrainedNetworks.class.getResourceAsStream("digits.network")) {
            assertEquals(new String(inJar.readAllBytes(), StandardCharsets.UTF_8), Files.readString(made));
        }
    }

    @Test
    void theDigitsThatWereHeldBackAreReadAsTheDocumentationSays() {
        Dataset test = Digits.dataset().splitAt(1437).test();
        double accuracy = Metric.ACCURACY.value(TrainedNetworks.digits().output(test.features()), test.targets());
        assertEquals(329, Math.round(accuracy * test.size()));
        assertEquals(360, test.size());
    }

    @Test
    void theNetworkHas2410NumbersOfFourDecimals() {
        Mlp network = TrainedNetworks.digits();
        assertEquals(64 * 32 + 32 + 32 * 10 + 10, network.parameterCount());
        for (Matrix numbers : network.parameters()) {
            assertTrue(numbers.map(x -> x * 1e4 - Math.rint(x * 1e4)).largestMagnitude() < 1e-9);
        }
        assertEquals("identity", ((Dense) network.lastLayer()).activation().name());
    }
}
