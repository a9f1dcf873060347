package firstneuron.bench;

import firstneuron.data.Dataset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures every library on every workload, prints two tables, and draws a picture where one is asked for. */
public final class Main {
    private static final int WARM_UPS = 5; // with two threads on two processors the compiler has no third one
    private static final int CHECK_EPOCHS = 10;

    private final List<Library> libraries = new ArrayList<>();
    private Optional<Path> python = Optional.empty();
    private Optional<Path> picture = Optional.empty();
    private int rounds = 1;
    private int runs = 5;
    private int seconds = 2;

    private Main(String[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--python" -> python = Optional.of(Path.of(arguments[++i]));
                case "--picture" -> picture = Optional.of(Path.of(arguments[++i]));
                case "--rounds" -> rounds = count(arguments, ++i);
                case "--runs" -> runs = count(arguments, ++i);
                case "--seconds" -> seconds = count(arguments, ++i);
                default -> libraries.add(Library.named(arguments[i]));
            }
        }
        if (libraries.isEmpty()) {
            libraries.addAll(List.of(Library.values()));
        }
    }

    private static int count(String[] arguments, int place) {
        String given = place < arguments.length ? arguments[place] : "nothing";
        if (!given.matches("[1-9][0-9]{0,3}")) {
            throw new IllegalArgumentException(
                    arguments[place - 1] + " was given " + given + ", expected a whole number from 1 to 9999");
        }
        return Integer.parseInt(given);
    }

    /**
     * Runs the benchmark.
     *
     * @param arguments names of libraries, for example {@code FIRST_NEURON SMILE}; none means all. {@code --python} and
     *     the program of a Python with numpy and PyTorch measures these, too; {@code --picture} and a file draws;
     *     {@code --runs} and {@code --seconds} tell how long each is measured, {@code --rounds} how often all of them
     *     are measured in turn
     * @throws RunnerException if a library could not be measured
     */
    public static void main(String[] arguments) throws RunnerException {
        new Main(arguments).run();
        System.exit(0); // Encog and Deeplearning4j leave threads behind
    }

    private void run() throws RunnerException {
        List<Column> columns = new ArrayList<>();
        for (Workload workload : Workload.values()) {
            columns.add(new Column(workload, 1));
        }
        columns.add(new Column(Workload.PICTURES, 2));
        columns.add(new Column(Workload.DEEP, 2));
        Report report = new Report(columns);
        for (Workload workload : Workload.values()) { // a shared machine changes: who is compared is measured together
            List<Column> itsColumns = columns.stream()
                    .filter(column -> column.workload() == workload)
                    .toList();
            for (int round = 0; round < rounds; round++) {
                measureAll(itsColumns, report);
            }
        }
        System.out.printf(
                "%nJava %s, %s, %d processors; medians of %d runs of %d s, rounds: %d, double precision%n%n%s",
                System.getProperty("java.version"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                runs,
                seconds,
                rounds,
                report.tables());
        System.out.printf(
                "%nright answers for the digits after %d epochs, to see that all of them learn:%n", CHECK_EPOCHS);
        libraries.forEach(library -> tellWhatIsRight(library.title, check(library)));
        python.ifPresent(program -> List.of(PythonPeer.NUMPY, PythonPeer.NUMPY_IN_PLACE, PythonPeer.PYTORCH)
                .forEach(peer -> tellWhatIsRight(peer.title, peer.check(program, CHECK_EPOCHS))));
        picture.ifPresent(report::draw);
    }

    private void measureAll(List<Column> columns, Report report) throws RunnerException {
        for (Library library : libraries) {
            for (Column column : columns) {
                if (library.workloads(column.threads()).contains(column.workload())) {
                    report.add(library.title, column, measure(library, column));
                }
            }
        }
        if (python.isPresent()) {
            for (PythonPeer peer : PythonPeer.values()) {
                for (Column column : columns) {
                    report.add(peer.title, column, peer.measure(python.get(), column, WARM_UPS, runs, seconds));
                }
            }
        }
    }

    private Figure measure(Library library, Column column) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(Training.class.getName())
                .param("library", library.name())
                .param("workload", column.workload().name())
                .param("threads", String.valueOf(column.threads()))
                .jvmArgs("--add-modules", "jdk.incubator.vector", "-Xmx1g")
                .forks(1)
                .warmupIterations(WARM_UPS)
                .warmupTime(TimeValue.seconds(seconds))
                .measurementIterations(runs)
                .measurementTime(TimeValue.seconds(seconds))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        RunResult run = new Runner(options).run().iterator().next();
        int samples = column.workload().data().size();
        int epochs = column.workload().epochsPerCall;
        double secondsOfACall = run.getPrimaryResult().getStatistics().getPercentile(50);
        Result<?> bytes = run.getSecondaryResults().get("gc.alloc.rate.norm");
        return new Figure(
                epochs * column.workload().unitsPerEpoch(samples) / secondsOfACall,
                bytes.getScore() / (epochs * column.workload().stepsPerEpoch(samples)));
    }

    private static void tellWhatIsRight(String title, double share) {
        System.out.printf(Locale.ROOT, "  %-16s %.3f%n", title, share);
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
}
