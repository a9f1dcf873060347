package firstneuron.bench;

import firstneuron.data.Dataset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** The libraries that are measured, each set up to do the same work. */
public enum Library {
    /** This one. */
    FIRST_NEURON("First Neuron") {
        @Override
        Peer start(Workload workload, Dataset data, int threads) {
            return new FirstNeuronPeer(workload, data, threads);
        }

        @Override
        Set<Workload> workloads(int threads) {
            return threads == 1 ? EnumSet.allOf(Workload.class) : EnumSet.of(Workload.PICTURES, Workload.DEEP);
        }
    },
    /** Products by OpenBLAS, one sample after the other; the newest one needs JDK 25 and a libopenblas of the system. */
    SMILE("Smile " + (Java.NEWEST ? "6.3 (float)" : "3.1.1")) {
        @Override
        Peer start(Workload workload, Dataset data, int threads) {
            String peer = Java.NEWEST ? "NewestSmilePeer" : "SmilePeer";
            try { // by name, because each is compiled against its own Smile alone
                return (Peer) Class.forName(Library.class.getPackageName() + "." + peer)
                        .getDeclaredConstructor(Workload.class, Dataset.class, int.class)
                        .newInstance(workload, data, threads);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Smile could not be started", e);
            }
        }
    },
    /** Plain loops; its mini-batches use one thread, whatever is asked for. */
    ENCOG("Encog 3.4") {
        @Override
        Peer start(Workload workload, Dataset data, int threads) {
            return new EncogPeer(workload, data, threads);
        }
    },
    /** Has no batches: an update follows every sample. Sigmoids and squared error throughout, one thread. */
    WEKA("Weka 3.8.6") {
        @Override
        Peer start(Workload workload, Dataset data, int threads) {
            return new WekaPeer(workload, data);
        }

        @Override
        Set<Workload> workloads(int threads) {
            return threads == 1 ? super.workloads(threads) : EnumSet.noneOf(Workload.class);
        }
    },
    /** Products by OpenBLAS; samples are not shuffled, which spares it the copies. */
    DEEPLEARNING4J("DL4J 1.0.0-M2.1") {
        @Override
        Peer start(Workload workload, Dataset data, int threads) {
            return new Deeplearning4jPeer(workload, data, threads);
        }
    },
    /** What the machine has for threads that never wait for each other. */
    SIDE_BY_SIDE("limit: trainings side by side") {
        @Override
        Peer start(Workload workload, Dataset data, int threads) {
            return new SideBySidePeer(workload, data, threads);
        }

        @Override
        Set<Workload> workloads(int threads) {
            return threads == 1 ? EnumSet.noneOf(Workload.class) : EnumSet.of(Workload.PICTURES, Workload.DEEP);
        }
    };

    final String title;

    Library(String title) {
        this.title = title;
    }

    static Library named(String name) {
        for (Library library : values()) {
            if (library.name().equals(name)) {
                return library;
            }
        }
        throw new IllegalArgumentException("there is no library " + name + ", expected one of "
                + Arrays.toString(values()) + ", or --python, --picture, --rounds, --runs or --seconds");
    }

    abstract Peer start(Workload workload, Dataset data, int threads);

    /** What is measured with so many threads. */
    Set<Workload> workloads(int threads) {
        return threads == 1
                ? EnumSet.of(Workload.XOR, Workload.DIGITS, Workload.PICTURES)
                : EnumSet.of(Workload.PICTURES);
    }

    private static final class Java {
        private static final boolean NEWEST = Runtime.version().feature() >= 25;
    }
}
