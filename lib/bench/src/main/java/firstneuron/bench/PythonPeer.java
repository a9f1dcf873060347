package firstneuron.bench;

import firstneuron.data.Dataset;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is measured in a Python, by {@code training.py}. */
enum PythonPeer {
    NUMPY("numpy", "numpy"),
    NUMPY_IN_PLACE("numpy, in place", "numpy-in-place"),
    PYTORCH("PyTorch", "torch"),
    LIMIT("limit: the products by OpenBLAS", "limit");

    final String title;
    private final String word;

    PythonPeer(String title, String word) {
        this.title = title;
        this.word = word;
    }

    Figure measure(Path python, Column column, int warmUps, int runs, int seconds) {
        int samples = column.workload().data().size();
        int epochs = column.workload().epochsPerCall;
        double secondsOfACall = ask(
                python,
                "seconds",
                column,
                List.of(
                        "--epochs", String.valueOf(epochs),
                        "--warm-ups", String.valueOf(warmUps),
                        "--runs", String.valueOf(runs),
                        "--seconds", String.valueOf(seconds)));
        return new Figure(epochs * column.workload().unitsPerEpoch(samples) / secondsOfACall, Double.NaN);
    }

    /** The share of digits that are answered right after so many epochs. */
    double check(Path python, int epochs) {
        return ask(python, "right", new Column(Workload.DIGITS, 1), List.of("--check", String.valueOf(epochs)));
    }

    private double ask(Path python, String what, Column column, List<String> more) {
        Workload workload = column.workload();
        try {
            Path folder = Files.createTempDirectory("first-neuron-bench");
            Path script = folder.resolve("training.py");
            try (InputStream source = PythonPeer.class.getResourceAsStream("training.py")) {
                Files.copy(source, script, StandardCopyOption.REPLACE_EXISTING);
            }
            Path samples = folder.resolve("samples");
            Files.write(samples, doubles(workload.data()));
            List<String> command = new ArrayList<>(List.of(python.toString(), script.toString(), word));
            command.addAll(List.of(
                    "--sizes",
                            Arrays.stream(workload.sizes)
                                    .mapToObj(String::valueOf)
                                    .collect(Collectors.joining("-")),
                    "--batch", String.valueOf(workload.batchSize),
                    "--rate", String.valueOf(workload.learningRate),
                    "--samples", samples.toString(),
                    "--threads", String.valueOf(column.threads())));
            command.addAll(more);
            if (workload.isXor()) {
                command.add("--sigmoid");
            }
            String answer = answer(command, column.threads());
            Files.delete(samples);
            Files.delete(script);
            Files.delete(folder);
            Matcher number = Pattern.compile("\"" + what + "\": ([-+.0-9e]+)").matcher(answer);
            if (!number.find()) {
                throw new IllegalStateException(title + " could not be measured: " + answer);
            }
            return Double.parseDouble(number.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(title + " could not be measured", e);
        }
    }

    private static String answer(List<String> command, int threads) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        Map<String, String> variables = builder.environment();
        variables.keySet().removeAll(List.of("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE")); // they could slow OpenBLAS down
        for (String name : List.of("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS")) {
            variables.put(name, String.valueOf(threads));
        }
        Process process = builder.start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** All features, then all targets. */
    private static byte[] doubles(Dataset data) {
        int numbers =
                data.size() * (data.features().columnCount() + data.targets().columnCount());
        ByteBuffer bytes = ByteBuffer.allocate(numbers * Double.BYTES).order(ByteOrder.nativeOrder());
        for (double[][] rows : List.of(data.features().toArray(), data.targets().toArray())) {
            for (double[] row : rows) {
                Arrays.stream(row).forEach(bytes::putDouble);
            }
        }
        return bytes.array();
    }
}
