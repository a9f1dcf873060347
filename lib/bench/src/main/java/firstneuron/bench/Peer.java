package firstneuron.bench;

/** A network of one library that can be trained further. */
interface Peer {
    /** Visits every sample so often. */
    void train(int epochs);

    /** The class of a sample: the largest output, or 1 from 0.5 upwards where there is one output. */
    int classOf(double[] sample);

    static int largest(double[] outputs) {
        if (outputs.length == 1) {
            return outputs[0] < 0.5 ? 0 : 1;
        }
        int best = 0;
        for (int i = 1; i < outputs.length; i++) {
            best = outputs[i] > outputs[best] ? i : best;
        }
        return best;
    }
}
