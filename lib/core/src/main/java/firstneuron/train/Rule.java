package firstneuron.train;

import firstneuron.matrix.Matrix;
import firstneuron.optim.Memory;
import firstneuron.optim.Optimizer;
import firstneuron.optim.Update;
import java.util.List;
import java.util.function.BinaryOperator;

/**
 * An optimizer's step for one parameter after the other, again and again: each has a memory of its own, which every step
 * exchanges for the next one.
 */
final class Rule implements BinaryOperator<Matrix> {
    private final Optimizer optimizer;
    private final Memory[] memories;
    private int next; // whose turn it is

    Rule(Optimizer optimizer, List<Matrix> parameters) {
        this.optimizer = optimizer;
        this.memories = parameters.stream().map(optimizer::start).toArray(Memory[]::new);
    }

    @Override
    public Matrix apply(Matrix parameter, Matrix gradient) {
        Update update = optimizer.update(parameter, gradient, memories[next]);
        memories[next] = update.memory();
        next = next + 1 < memories.length ? next + 1 : 0;
        return update.parameters();
    }
}
