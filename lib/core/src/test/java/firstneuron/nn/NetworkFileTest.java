package firstneuron.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstneuron.matrix.Matrix;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class NetworkFileTest {
    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("network.txt");
    }

    private String refusal() {
        return assertThrows(IllegalArgumentException.class, () -> NetworkFile.load(file()))
                .getMessage();
    }

    @ParameterizedTest
    @FieldSource("firstneuron.nn.ActivationTest#ALL")
    void aNetworkComesBackToTheLastBit(Activation activation) {
        Mlp network = Mlp.sizes(3, 7, 2)
                .hidden(activation)
                .output(new LeakyRelu(0.2))
                .seed(9)
                .build();
        NetworkFile.save(network, file());
        assertEquals(network, NetworkFile.load(file()));
    }

    @Test
    void theSmallestAndTheLargestNumbersComeBack() {
        Matrix extremes = Matrix.row(Double.MIN_VALUE, Double.MAX_VALUE, -0.0, 0.1 + 0.2, Math.nextUp(1.0));
        Mlp network = new Mlp(new Dense(extremes, Matrix.zeros(1, 5), new Elu(0.5)));
        NetworkFile.save(network, file());
        Dense loaded = (Dense) NetworkFile.load(file()).lastLayer();
        assertEquals(extremes, loaded.weights());
        assertEquals(1 / -0.0, 1 / loaded.weights().get(0, 2)); // the sign of zero as well
    }

    @Test
    void theFileCanBeReadByPeople() throws IOException {
        NetworkFile.save(new Mlp(new Dense(Matrix.column(0.5, -2), Matrix.row(0.25), Activation.SIGMOID)), file());
        assertEquals(
                List.of(
                        "First Neuron network 1",
                        "layers 1",
                        "layer 1: 2 inputs, 1 neurons, sigmoid",
                        "weights",
                        "0.5",
                        "-2.0",
                        "bias",
                        "0.25"),
                Files.readAllLines(file()).subList(0, 8));
    }

    @Test
    void nothingElseIsLeftInTheFolderAndTheOldFileIsReplaced() throws IOException {
        NetworkFile.save(Mlp.sizes(2, 1).seed(1).build(), file());
        NetworkFile.save(Mlp.sizes(2, 1).seed(2).build(), file());
        assertEquals(Mlp.sizes(2, 1).seed(2).build(), NetworkFile.load(file()));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file()), files.toList());
        }
    }

    @Test
    void everySingleDamageIsNoticed() throws IOException {
        NetworkFile.save(Mlp.sizes(2, 1).seed(1).build(), file());
        String whole = Files.readString(file());
        for (int i = 0; i < whole.length() - 1; i++) {
            char other = whole.charAt(i) == '7' ? '8' : '7';
            Files.writeString(file(), whole.substring(0, i) + other + whole.substring(i + 1));
            assertTrue(refusal().startsWith(file().toString()), "at " + i);
            Files.writeString(file(), whole.substring(0, i));
            assertTrue(refusal().startsWith(file().toString()), "cut at " + i);
        }
    }

    @Test
    void foreignFilesAreRefusedWithTheReason() throws IOException {
        Files.writeString(file(), "{\"weights\": []}\n");
        assertEquals(
                file() + " is not a network of First Neuron: its first line is not 'First Neuron network 1'",
                refusal());
        Files.writeString(file(), "");
        assertTrue(refusal().contains("is not a network of First Neuron"));
        Files.write(file(), new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xff, 0});
        assertTrue(refusal().contains("it is not even text"));
        Files.writeString(file(), "First Neuron network 2\n");
        assertTrue(refusal().contains("was written by another version"));
    }

    @Test
    void anActivationOfALearnerIsAskedFor() {
        Activation square = Activation.of("square", z -> z * z, z -> 2 * z);
        Mlp network = Mlp.sizes(2, 1).output(square).build();
        NetworkFile.save(network, file());
        assertTrue(refusal().contains("activation 'square', which is not part of the library"));
        assertEquals(network, NetworkFile.load(file(), square));
    }

    @Test
    void aMissingFileAndAMissingFolderAreNamed() {
        Path lost = folder.resolve("lost").resolve("network.txt");
        UncheckedIOException e = assertThrows(UncheckedIOException.class, () -> NetworkFile.load(lost));
        assertEquals(
                "there is no file network.txt in " + lost.getParent() + "; there is no such folder", e.getMessage());
        e = assertThrows(
                UncheckedIOException.class,
                () -> NetworkFile.save(Mlp.sizes(2, 1).build(), lost));
        assertEquals("cannot save " + lost + ": there is no folder " + lost.getParent(), e.getMessage());
    }

    @Test
    void aFileThatIsNotInTheJarIsNamed() {
        String message = assertThrows(
                        IllegalArgumentException.class, () -> NetworkFile.loadFromJar(Mlp.class, "cats.network"))
                .getMessage();
        assertEquals("there is no file cats.network beside firstneuron.nn.Mlp", message);
    }

    @Test
    void aFileOfTheJarThatIsNoNetworkIsNamed() {
        String message = assertThrows(
                        IllegalArgumentException.class, () -> NetworkFile.loadFromJar(Mlp.class, "Mlp.class"))
                .getMessage();
        assertTrue(message.startsWith("Mlp.class is not a network of First Neuron"), message);
    }

    @Test
    void aNetworkWithNaNIsNotSavedAndTheOldFileStays() {
        Mlp good = Mlp.sizes(2, 1).seed(1).build();
        NetworkFile.save(good, file());
        Mlp broken = good.withParameters(
                good.parameters().stream().map(p -> p.map(x -> Double.NaN)).toList());
        String message = assertThrows(IllegalArgumentException.class, () -> NetworkFile.save(broken, file()))
                .getMessage();
        assertEquals(
                "layer 1 has a number that is NaN or infinite (was the learning rate too high?); it is not saved",
                message);
        assertEquals(good, NetworkFile.load(file()));
    }
}
