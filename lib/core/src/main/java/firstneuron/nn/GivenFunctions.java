package firstneuron.nn;

import firstneuron.matrix.Borrower;
import java.util.function.DoubleUnaryOperator;

/** An activation from two functions. */
record GivenFunctions(String name, DoubleUnaryOperator function, DoubleUnaryOperator derivative)
        implements Activation, Borrower {
    @Override
    public double value(double z) {
        return function.applyAsDouble(z);
    }

    @Override
    public double slope(double z) {
        return derivative.applyAsDouble(z);
    }

    @Override
    public String toString() {
        return name;
    }
}
