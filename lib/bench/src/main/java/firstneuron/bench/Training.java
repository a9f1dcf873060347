package firstneuron.bench;

import firstneuron.data.Dataset;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One call trains some epochs further. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class Training {
    /** Whose network. */
    @Param("FIRST_NEURON")
    public Library library;

    /** What is trained. */
    @Param("XOR")
    public Workload workload;

    /** How many threads it may use. */
    @Param("1")
    public int threads;

    private Peer peer;

    /** Makes the samples and the network. */
    @Setup
    public void start() {
        Dataset data = workload.data();
        peer = library.start(workload, data, threads);
    }

    /** Trains. */
    @Benchmark
    public void train() {
        peer.train(workload.epochsPerCall);
    }
}
