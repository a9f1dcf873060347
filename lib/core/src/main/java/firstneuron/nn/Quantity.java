package firstneuron.nn;

import firstneuron.matrix.Numbers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A number that remembers how it was computed. Quantities that are computed from others form a computation graph, and
 * the chain rule walks it from the end to the beginning.
 *
 * <pre>
 *   Quantity a = Quantity.of("a", 2);
 *   Quantity b = Quantity.of("b", -3);
 *   Quantity product = a.times(b).named("e");
 *   product.gradientOf(a)                  // ∂e/∂a = b = −3
 * </pre>
 *
 * <p>The chain rule: the gradient of a quantity q is the sum, over every operation that uses q, of the gradient of the
 * operation's result times the slope of the result with respect to q.
 *
 * <pre>
 *   ∂L/∂q = Σ over the uses r of q:  ∂L/∂r · ∂r/∂q
 * </pre>
 *
 * <p>Source: S. Linnainmaa, "Taylor expansion of the accumulated rounding error" (1976).
 */
public final class Quantity {
    /**
     * One operand of an operation.
     *
     * @param quantity the operand q
     * @param slope ∂r/∂q: how much the result r grows for each unit that q grows
     */
    public record Operand(Quantity quantity, double slope) {}

    private final String name;
    private final double value;
    private final String operation;
    private final List<Operand> operands;

    private Quantity(String name, double value, String operation, List<Operand> operands) {
        this.name = name;
        this.value = Numbers.requireFinite(name.isEmpty() ? "the result of " + operation : name, value);
        this.operation = operation;
        this.operands = operands;
    }

    /**
     * A number that is given.
     *
     * @param name what pictures call it
     * @param value the number
     * @return a quantity without operands
     * @throws IllegalArgumentException if the number is NaN or infinite
     */
    public static Quantity of(String name, double value) {
        return new Quantity(Objects.requireNonNull(name, "the name of the quantity is null"), value, "", List.of());
    }

    /**
     * The same quantity under another name. Name a result before it is used further.
     *
     * @param newName what pictures call it
     * @return a quantity with the same value and operands
     */
    public Quantity named(String newName) {
        return new Quantity(
                Objects.requireNonNull(newName, "the name of the quantity is null"), value, operation, operands);
    }

    /**
     * The sum p + q. Both slopes are 1: a sum hands its gradient on unchanged.
     *
     * @param other q
     * @return p + q
     */
    public Quantity plus(Quantity other) {
        return result(value + other.value, "+", new Operand(this, 1), new Operand(other, 1));
    }

    /**
     * The difference p − q, with slopes 1 and −1.
     *
     * @param other q
     * @return p − q
     */
    public Quantity minus(Quantity other) {
        return result(value - other.value, "−", new Operand(this, 1), new Operand(other, -1));
    }

    /**
     * The product pq. Each slope is the other factor.
     *
     * @param other q
     * @return pq
     */
    public Quantity times(Quantity other) {
        return result(value * other.value, "×", new Operand(this, other.value), new Operand(other, value));
    }

    /**
     * An activation f(p), with slope f′(p).
     *
     * @param activation f
     * @return f(p)
     */
    public Quantity apply(Activation activation) {
        return result(activation.value(value), activation.name(), new Operand(this, activation.slope(value)));
    }

    private static Quantity result(double value, String operation, Operand... operands) {
        return new Quantity("", value, operation, List.of(operands));
    }

    /**
     * What pictures call it.
     *
     * @return the name; empty for a result without one
     */
    public String name() {
        return name;
    }

    /**
     * The number.
     *
     * @return finite
     */
    public double value() {
        return value;
    }

    /**
     * How it was computed.
     *
     * @return for example {@code ×}; empty for a given number
     */
    public String operation() {
        return operation;
    }

    /**
     * What it was computed from.
     *
     * @return none for a given number
     */
    public List<Operand> operands() {
        return operands;
    }

    /**
     * How this quantity L grows with every quantity that it was computed from.
     *
     * @return ∂L/∂q for each q, this one first (with 1), each quantity after all that use it
     */
    public Map<Quantity, Double> gradients() {
        Set<Quantity> operandsFirst = new LinkedHashSet<>();
        collect(operandsFirst);
        List<Quantity> order = new ArrayList<>(operandsFirst);
        Collections.reverse(order);
        Map<Quantity, Double> gradients = new LinkedHashMap<>();
        order.forEach(quantity -> gradients.put(quantity, 0.0));
        gradients.put(this, 1.0); // ∂L/∂L
        for (Quantity result : order) {
            for (Operand operand : result.operands) {
                gradients.merge(operand.quantity, gradients.get(result) * operand.slope, Double::sum); // ∂L/∂r · ∂r/∂q
            }
        }
        return gradients;
    }

    /** Operands before results. */
    private void collect(Set<Quantity> order) {
        if (!order.contains(this)) {
            operands.forEach(operand -> operand.quantity.collect(order));
            order.add(this);
        }
    }

    /**
     * How this quantity L grows with one other.
     *
     * @param quantity q
     * @return ∂L/∂q
     * @throws IllegalArgumentException if this quantity was not computed from q
     */
    public double gradientOf(Quantity quantity) {
        Double gradient = gradients().get(quantity);
        if (gradient == null) {
            throw new IllegalArgumentException(quantity + " is not part of the computation of " + this
                    + ": the very object is needed, and a renamed one is another");
        }
        return gradient;
    }

    @Override
    public String toString() {
        return (name.isEmpty() ? operation : name) + " = " + Numbers.brief(value);
    }
}
