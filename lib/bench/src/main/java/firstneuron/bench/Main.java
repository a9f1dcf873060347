package firstneuron.bench;

import firstneuron.data.Dataset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures every library on every workload and prints two tables. */
public final class Main {
    private static final int WARM_UPS = 3;
    private static final int MEASUREMENTS = 5;
    private static final int SECONDS = 2;
    private static final int CHECK_EPOCHS = 10;

    private record Column(Workload workload, int threads) {
        String title() {
            return workload.title + (threads == 1 ? "" : ", " + threads + " threads");
        }
    }

    private record Figure(double unitsPerSecond, double bytesPerStep) {}

    private Main() {}

    /**
     * Runs the benchmark.
     *
     * @param arguments names of libraries, for example {@code FIRST_NEURON SMILE}; none means all
     * @throws RunnerException if a library could not be measured
     */
    public static void main(String[] arguments) throws RunnerException {
        List<Library> libraries = arguments.length == 0
                ? List.of(Library.values())
                : Arrays.stream(arguments).map(Library::valueOf).toList();
        List<Column> columns = new ArrayList<>();
        for (Workload workload : Workload.values()) {
            columns.add(new Column(workload, 1));
        }
        columns.add(new Column(Workload.PICTURES, 2));
        Map<Library, Map<Column, Figure>> figures = new LinkedHashMap<>();
        for (Library library : libraries) {
            figures.put(library, new LinkedHashMap<>());
            for (Column column : columns) {
                if (library.workloads(column.threads).contains(column.workload)) {
                    System.out.printf("measuring %s: %s%n", library.title, column.title());
                    figures.get(library).put(column, measure(library, column));
                }
            }
        }
        System.out.printf(
                "%nJava %s, %s, %d processors; medians of %d runs of %d s, double precision%n",
                System.getProperty("java.version"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                MEASUREMENTS,
                SECONDS);
        table("trained in a second", columns, figures, Figure::unitsPerSecond);
        table("bytes on the Java heap for one update", columns, figures, Figure::bytesPerStep);
        System.out.printf(
                "%nright answers for the digits after %d epochs, to see that all of them learn:%n", CHECK_EPOCHS);
        libraries.forEach(library -> System.out.printf(Locale.ROOT, "  %-16s %.3f%n", library.title, check(library)));
        System.exit(0); // Encog and Deeplearning4j leave threads behind
    }

    private static Figure measure(Library library, Column column) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(Training.class.getName())
                .param("library", library.name())
                .param("workload", column.workload.name())
                .param("threads", String.valueOf(column.threads))
                .jvmArgs("--add-modules", "jdk.incubator.vector", "-Xmx1g")
                .forks(1)
                .warmupIterations(WARM_UPS)
                .warmupTime(TimeValue.seconds(SECONDS))
                .measurementIterations(MEASUREMENTS)
                .measurementTime(TimeValue.seconds(SECONDS))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        RunResult run = new Runner(options).run().iterator().next();
        int samples = column.workload.data().size();
        int epochs = column.workload.epochsPerCall;
        double seconds = run.getPrimaryResult().getStatistics().getPercentile(50);
        Result<?> bytes = run.getSecondaryResults().get("gc.alloc.rate.norm");
        return new Figure(
                epochs * column.workload.unitsPerEpoch(samples) / seconds,
                bytes.getScore() / (epochs * column.workload.stepsPerEpoch(samples)));
    }

    private static double check(Library library) {
        Dataset digits = Workload.DIGITS.data();
        Peer peer = library.start(Workload.DIGITS, digits, 1);
        peer.train(CHECK_EPOCHS);
        double[][] samples = digits.features().toArray();
        int[] labels = digits.labels();
        int right = 0;
        for (int i = 0; i < samples.length; i++) {
            right += peer.classOf(samples[i]) == labels[i] ? 1 : 0;
        }
        return right / (double) samples.length;
    }

    private interface Reading {
        double of(Figure figure);
    }

    private static void table(
            String title, List<Column> columns, Map<Library, Map<Column, Figure>> figures, Reading reading) {
        System.out.printf(
                "%n| %s | %s |%n", title, columns.stream().map(Column::title).collect(Collectors.joining(" | ")));
        System.out.println("| --- |" + " ---: |".repeat(columns.size()));
        figures.forEach((library, row) -> System.out.printf(
                "| %s | %s |%n",
                library.title,
                columns.stream()
                        .map(column -> row.containsKey(column)
                                ? String.format(Locale.ROOT, "%,.0f", reading.of(row.get(column)))
                                : "")
                        .collect(Collectors.joining(" | "))));
    }
}
