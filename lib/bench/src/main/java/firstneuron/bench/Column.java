package firstneuron.bench;

/** A column of the tables. */
record Column(Workload workload, int threads) {
    String title() {
        return workload.title + (threads == 1 ? "" : ", " + threads + " threads");
    }
}
