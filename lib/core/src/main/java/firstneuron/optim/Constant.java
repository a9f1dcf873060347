package firstneuron.optim;

import firstneuron.matrix.Numbers;

/** A learning rate that never changes, and says so when it is printed. */
record Constant(double rate) implements LearningRate {
    Constant {
        Numbers.requirePositive("learning rate", rate);
    }

    @Override
    public double at(int update) {
        return rate;
    }

    @Override
    public String toString() {
        return String.valueOf(rate);
    }
}
