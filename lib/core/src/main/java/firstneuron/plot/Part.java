package firstneuron.plot;

/**
 * A part of the drawing that lights up, or has a label that changes. Columns and layers are counted alike: column 0 holds
 * the inputs, column 1 the neurons of layer 1; neurons and inputs from 0.
 */
sealed interface Part {
    /** How page and script call it. */
    String id();

    /** A circle, and the value in it. */
    record Node(int column, int index) implements Part {
        @Override
        public String id() {
            return "n-" + column + "-" + index;
        }
    }

    /** The bias below a circle. */
    record Bias(Node neuron) implements Part {
        @Override
        public String id() {
            return neuron.id() + "-b";
        }
    }

    /** A line into a layer, and the weight on it. */
    record Line(int layer, int from, int to) implements Part {
        @Override
        public String id() {
            return "w-" + (layer - 1) + "-" + from + "-" + to;
        }
    }

    /** The gradient beside a weight or a bias, or that of an activation above its circle. */
    record Gradient(Part of) implements Part {
        @Override
        public String id() {
            return of.id() + "-g";
        }
    }

    /** The gradient of a weighted sum, δ, below its circle. */
    record Delta(Node neuron) implements Part {
        @Override
        public String id() {
            return neuron.id() + "-d";
        }
    }

    /** The error behind the outputs. */
    record Error() implements Part {
        @Override
        public String id() {
            return "error";
        }
    }
}
