package firstneuron;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import firstneuron.data.Dataset;
import firstneuron.data.Iris;
import firstneuron.data.MadeUp;
import firstneuron.data.TruthTables;
import firstneuron.matrix.Matrix;
import firstneuron.nn.Activation;
import firstneuron.nn.Dense;
import firstneuron.nn.Elu;
import firstneuron.nn.GradientCheck;
import firstneuron.nn.Initializer;
import firstneuron.nn.LeakyRelu;
import firstneuron.nn.Loss;
import firstneuron.nn.Mlp;
import firstneuron.nn.Standardizer;
import firstneuron.optim.AdaDelta;
import firstneuron.optim.AdaGrad;
import firstneuron.optim.Adam;
import firstneuron.optim.AdamW;
import firstneuron.optim.LearningRate;
import firstneuron.optim.Momentum;
import firstneuron.optim.NAdam;
import firstneuron.optim.Nesterov;
import firstneuron.optim.RmsProp;
import firstneuron.optim.Sgd;
import firstneuron.train.Metric;
import firstneuron.train.StoppingRule;
import firstneuron.train.Trainer;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Wrong calls, and what each of them is answered: what was given, and what is expected. */
class BadInputTest {
    private static final Matrix SQUARE = Matrix.of(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}});
    private static final Dataset XOR = Dataset.of(TruthTables.xor(), "y");
    private static final Dataset ONE_AND_TWO = Dataset.of(SQUARE, Matrix.column(1, 2, 2, 1));
    private static final Mlp NETWORK = Mlp.sizes(2, 3, 1).seed(1).build();
    private static final Trainer TRAINER = new Trainer(Loss.MEAN_SQUARED_ERROR, new Sgd(0.1));
    private static final LearningRate RATE = LearningRate.constant(0.1);
    private static final String NAN = "NaN, expected a finite number (NaN comes from 0/0 or from a missing value)";
    private static final String INFINITE =
            "Infinity, expected a finite number (infinity comes from a division by 0 or from a number that outgrew double)";

    private static Arguments call(Executable wrong, String message) {
        return Arguments.of(message, wrong);
    }

    static Stream<Arguments> matrices() {
        Matrix column = Matrix.column(1, 2, 3);
        return Stream.of(
                call(() -> Matrix.of(null), "the rows are null, expected numbers"),
                call(() -> Matrix.of(new double[0][]), "a matrix with 0 rows was asked for, expected at least 1"),
                call(() -> Matrix.row(), "a matrix with 0 columns was asked for, expected at least 1"),
                call(() -> Matrix.of(new double[][] {{1}, null}), "row 1 is null, expected numbers"),
                call(
                        () -> Matrix.of(new double[][] {{1, 2}, {3}}),
                        "row 1 has 1 numbers, row 0 has 2: all rows of a matrix are equally long"),
                call(() -> Matrix.row(1, Double.NaN), "the number in row 0, column 1 is " + NAN),
                call(() -> Matrix.zeros(0, 3), "a matrix with 0 rows was asked for, expected at least 1"),
                call(() -> Matrix.zeros(3, -1), "a matrix with -1 columns was asked for, expected at least 1"),
                call(() -> SQUARE.times(column), "times: (4×2)·(3×1): inner sizes 2 and 3 differ"),
                call(() -> SQUARE.transposedTimes(column), "transposedTimes: (4×2)ᵀ·(3×1): inner sizes 4 and 3 differ"),
                call(() -> SQUARE.timesTransposed(column), "timesTransposed: (4×2)·(3×1)ᵀ: inner sizes 2 and 1 differ"),
                call(() -> SQUARE.plus(column), "plus: (4×2) + (3×1): both must have the same shape"),
                call(() -> SQUARE.minus(column), "minus: (4×2) − (3×1): both must have the same shape"),
                call(() -> SQUARE.hadamard(column), "hadamard: (4×2) ∘ (3×1): both must have the same shape"),
                call(() -> SQUARE.hadamard(null), "hadamard: the other matrix is null, expected 4×2"),
                call(() -> SQUARE.scaled(1 / 0.0), "factor is " + INFINITE),
                call(() -> SQUARE.plusRow(column), "plusRow: (4×2) + (3×1): expected one row of 2 numbers"),
                call(() -> SQUARE.minusColumn(column), "minusColumn: (4×2) − (3×1): expected one column of 4 numbers"),
                call(
                        () -> SQUARE.get(4, 0),
                        "row 4, column 0 of a 4×2 matrix: rows go from 0 to 3, columns from 0 to 1"));
    }

    static Stream<Arguments> networks() {
        Dense two = new Dense(Matrix.zeros(2, 4), Matrix.zeros(1, 4), Activation.SIGMOID);
        Dense three = new Dense(Matrix.zeros(3, 1), Matrix.zeros(1, 1), Activation.SIGMOID);
        return Stream.of(
                call(() -> new Mlp(two, three), "layer 1 gives 4 values, layer 2 expects 3"),
                call(() -> new Mlp(), "a network with 0 layers was asked for, expected at least 1"),
                call(
                        () -> Mlp.sizes(2),
                        "a network with 1 sizes was asked for, expected at least 2: the number of inputs, then each"
                                + " layer's neurons"),
                call(() -> Mlp.sizes(0, 2), "number of inputs is 0, expected at least 1"),
                call(() -> Mlp.sizes(2, 3, -1), "number of neurons in layer 2 is -1, expected at least 1"),
                call(() -> Mlp.sizes(2, 1).hidden(null), "the activation of the hidden layers is null"),
                call(
                        () -> new Dense(SQUARE, Matrix.zeros(1, 3), Activation.TANH),
                        "weights of 4×2 need a bias of 1×2, given 1×3"),
                call(() -> new Dense(SQUARE, Matrix.zeros(1, 2), null), "the dense layer has no activation"),
                call(
                        () -> NETWORK.output(1, 2, 3),
                        "the layer expects 2 values for each sample, given 1×3, which is 3"),
                call(() -> NETWORK.withParameters(List.of(SQUARE)), "this network has 4 parameter matrices, given 1"),
                call(
                        () -> NETWORK.withParameters(List.of(SQUARE, SQUARE, SQUARE, SQUARE)),
                        "a parameter of 2×3 cannot become one of 4×2"),
                call(
                        () -> NETWORK.updated(List.of(SQUARE), Matrix::plus),
                        "this network has 4 parameter matrices, given 1"),
                call(
                        () -> NETWORK.updated(NETWORK.parameters(), (old, gradient) -> SQUARE),
                        "a parameter of 2×3 cannot become one of 4×2"),
                call(() -> NETWORK.layer(0), "layer 0 was asked for, there are layers 1 to 2"),
                call(
                        () -> Loss.MEAN_SQUARED_ERROR.value(SQUARE, Matrix.column(0, 1, 1, 0)),
                        "minus: (4×2) − (4×1): both must have the same shape"),
                call(
                        () -> Loss.SOFTMAX_CROSS_ENTROPY.value(SQUARE, Matrix.column(0, 1, 1, 0)),
                        "hadamard: (4×2) ∘ (4×1): both must have the same shape"),
                call(
                        () -> GradientCheck.of(
                                NETWORK, XOR.features(), XOR.targets(), Loss.MEAN_SQUARED_ERROR, List.of()),
                        "this network has 4 parameter matrices, given 0"),
                call(() -> Initializer.uniform(0), "limit of the uniform weights is 0.0, expected a number above 0"),
                call(
                        () -> Initializer.normal(-1),
                        "standard deviation of the normal weights is -1.0, expected a number above 0"),
                call(() -> new LeakyRelu(Double.NaN), "leak is " + NAN),
                call(() -> new Elu(0), "scale of the ELU is 0.0, expected a number above 0"));
    }

    static Stream<Arguments> optimizers() {
        return Stream.of(
                call(() -> new Sgd(-0.1), "learning rate is -0.1, expected a number above 0"),
                call(() -> new Sgd(0), "learning rate is 0.0, expected a number above 0"),
                call(() -> new Sgd(Double.NaN), "learning rate is " + NAN),
                call(() -> new Sgd((LearningRate) null), "the learning rate is null"),
                call(() -> new Momentum(0.1, 1), "momentum is 1.0, expected at least 0 and below 1"),
                call(() -> new Nesterov(0.1, -0.5), "momentum is -0.5, expected at least 0 and below 1"),
                call(() -> new AdaGrad(RATE, 0), "epsilon is 0.0, expected a number above 0"),
                call(() -> new RmsProp(RATE, 1.5, 1e-8), "decay is 1.5, expected at least 0 and below 1"),
                call(() -> new AdaDelta(RATE, 0.9, -1), "epsilon is -1.0, expected a number above 0"),
                call(() -> new Adam(RATE, 1, 0.999, 1e-8), "decay of the mean is 1.0, expected at least 0 and below 1"),
                call(
                        () -> new NAdam(RATE, 0.9, 2, 1e-8),
                        "decay of the squares is 2.0, expected at least 0 and below 1"),
                call(() -> new AdamW(0.1, -0.01), "weight decay is -0.01, expected 0 or more"),
                call(() -> LearningRate.steps(0.1, 0.5, 0), "every is 0, expected at least 1"),
                call(
                        () -> new Momentum(0.1, 0.9).update(SQUARE, SQUARE, new Adam(0.1).start(SQUARE)),
                        "the memory of this rule is of the kind Velocity, given Moments: begin with what the rule's own"
                                + " start returns"),
                call(
                        () -> new Adam(0.1).update(SQUARE, SQUARE, new Sgd(0.1).start(SQUARE)),
                        "the memory of this rule is of the kind Moments, given Count: begin with what the rule's own"
                                + " start returns"),
                call(
                        () -> new Sgd(0.1).update(SQUARE, Matrix.row(1), new Sgd(0.1).start(SQUARE)),
                        "plus: (4×2) + (1×1): both must have the same shape"));
    }

    private static Table kinds(String... kinds) {
        double[] widths = new double[kinds.length];
        return Table.create("nuts", DoubleColumn.create("width", widths), StringColumn.create("kind", kinds));
    }

    static Stream<Arguments> data() {
        Table empty = Table.create("nothing", IntColumn.create("x1"), IntColumn.create("y"));
        return Stream.of(
                call(
                        () -> Dataset.of(SQUARE, Matrix.column(0, 1)),
                        "features of 4×2 and targets of 2×1: expected the same number of rows, one for each sample"),
                call(() -> Dataset.of(null, SQUARE), "the dataset has no features"),
                call(
                        () -> new Dataset(SQUARE, SQUARE, List.of("x1"), List.of("y1", "y2")),
                        "1 feature names for features of 4×2: expected one for each column"),
                call(() -> Dataset.of(empty, "y"), "table 'nothing' has no rows, expected at least 1"),
                call(() -> Dataset.of((Table) null, "y"), "the table is null"),
                call(() -> Dataset.of(TruthTables.xor(), "z"), "table 'XOR' has no column 'z'; it has x1, x2, y"),
                call(
                        () -> Dataset.of(Iris.load(), "species"),
                        "the target 'species' of table 'Iris' holds text, expected numbers: classes with names go to"
                                + " Dataset.oneHot(table, \"species\")"),
                call(
                        () -> Dataset.oneHot(kinds("walnut", "hazel", "Walnut"), "kind"),
                        "column 'kind' of table 'nuts' is 'Walnut' in row 2 and 'walnut' in row 0: if that is one class,"
                                + " write it in one way; if not, give the classes names that differ more"),
                call(
                        () -> Dataset.oneHot(
                                kinds("walnut", "walnut", "walnut", "hazel", "walnut", "walnut", "walnutt"), "kind"),
                        "column 'kind' of table 'nuts' is 'walnutt' in row 6 and 'walnut' in row 0: if that is one class,"
                                + " write it in one way; if not, give the classes names that differ more"),
                call(
                        () -> Dataset.oneHot(kinds("a", "b", "c", "d", "e"), "kind"),
                        "column 'kind' of table 'nuts' has another value in each row, expected classes that several rows"
                                + " share"),
                call(
                        () -> Dataset.oneHot(Iris.load(), "petal_width_cm"),
                        "column 'petal_width_cm' of table 'Iris' is 0.2 in row 0, expected classes: text or whole"
                                + " numbers; a number to be learned as it is goes to Dataset.of"),
                call(
                        () -> Dataset.of(kinds("0.5", "O.7", "0.9"), "width", "kind"),
                        "column 'kind' of table 'nuts' holds strings, expected numbers; row 1 is 'O.7', all others are"),
                call(() -> XOR.batches(0), "batch size is 0, expected at least 1"),
                call(() -> XOR.shuffledBatches(-1, new Random(1)), "batch size is -1, expected at least 1"),
                call(() -> TRAINER.withThreads(0), "number of threads is 0, expected at least 1"),
                call(
                        () -> XOR.splitAt(4),
                        "a split at 4 of 4 samples was asked for, expected 1 to 3: no part may be empty"),
                call(() -> XOR.split(1.5, 1), "the share that trains is 1.5, expected above 0 and below 1"),
                call(() -> XOR.rows(7), "row 7, column 0 of a 4×2 matrix: rows go from 0 to 3, columns from 0 to 1"),
                call(
                        () -> Standardizer.of(SQUARE).apply(Matrix.row(1, 2, 3)),
                        "plusRow: (1×3) + (1×2): expected one row of 3 numbers"),
                call(() -> MadeUp.moons(1, 0.1, 1), "number of points is 1, expected at least 2, one for each class"),
                call(() -> MadeUp.circles(10, -0.1, 1), "noise is -0.1, expected 0 or more"),
                call(
                        () -> new Standardizer(Matrix.row(1, 2), Matrix.row(1, 2, 3)),
                        "a mean of 1×2 and a deviation of 1×3: expected one row of each, equally long"),
                call(
                        () -> new Standardizer(SQUARE, SQUARE),
                        "a mean of 4×2 and a deviation of 4×2: expected one row of each, equally long"));
    }

    static Stream<Arguments> training() {
        Mlp wide = Mlp.sizes(3, 1).build();
        Mlp twoOutputs = Mlp.sizes(2, 2).build();
        Mlp linear = Mlp.sizes(2, 1).output(Activation.IDENTITY).build();
        Mlp twoLinear = Mlp.sizes(2, 2).output(Activation.IDENTITY).build();
        return Stream.of(
                call(() -> TRAINER.withEpochs(0), "number of epochs is 0, expected at least 1"),
                call(() -> TRAINER.withBatchSize(-3), "batch size is -3, expected at least 1"),
                call(() -> new Trainer(null, new Sgd(0.1)), "the loss is null"),
                call(() -> TRAINER.train(null, XOR), "the network is null"),
                call(() -> TRAINER.train(NETWORK, null), "the data are null"),
                call(
                        () -> TRAINER.train(wide, XOR),
                        "the network has 3 inputs, the data have 2 features: expected the same number"),
                call(
                        () -> TRAINER.train(twoOutputs, XOR),
                        "the network has 2 outputs, the data have 1 targets: expected the same number"),
                call(
                        () -> TRAINER.withValidation(Dataset.of(Matrix.row(1), Matrix.row(1)))
                                .train(NETWORK, XOR),
                        "the network has 2 inputs, the validation data have 1 features: expected the same number"),
                call(
                        () -> new Trainer(Loss.BINARY_CROSS_ENTROPY, new Sgd(0.1)).train(NETWORK, XOR),
                        "the binary cross-entropy contains the last activation, and the last layer has sigmoid:"
                                + " expected identity there"),
                call(
                        () -> TRAINER.train(NETWORK, ONE_AND_TWO),
                        "the target in row 1, column 0 is 2, out of reach for a last layer with sigmoid: expected 0 to 1"
                                + " (classes go to Dataset.oneHot, which numbers them by itself)"),
                call(
                        () -> TRAINER.withMetric(Metric.ACCURACY).train(linear, ONE_AND_TWO),
                        "the accuracy tells two classes apart at 0.5, and the targets go from 1 to 2, all on one side of"
                                + " it: expected 0 and 1, or Dataset.oneHot, which numbers classes by itself"),
                call(
                        () -> TRAINER.withValidation(ONE_AND_TWO).train(NETWORK, XOR),
                        "the target in row 1, column 0 is 2, out of reach for a last layer with sigmoid: expected 0 to 1"
                                + " (classes go to Dataset.oneHot, which numbers them by itself)"),
                call(
                        () -> new Trainer(Loss.BINARY_CROSS_ENTROPY, new Sgd(0.1)).train(linear, ONE_AND_TWO),
                        "the target in row 1, column 0 is 2, out of reach for the binary cross-entropy: expected 0 to 1"
                                + " (classes go to Dataset.oneHot, which numbers them by itself)"),
                call(
                        () -> new Trainer(Loss.SOFTMAX_CROSS_ENTROPY, new Sgd(0.1)).train(linear, XOR),
                        "the softmax cross-entropy has targets of one column, and the softmax of one output is always 1:"
                                + " expected a column for each class, as Dataset.oneHot makes them"),
                call(
                        () -> new Trainer(Loss.SOFTMAX_CROSS_ENTROPY, new Sgd(0.1))
                                .train(twoLinear, Dataset.of(SQUARE, SQUARE)),
                        "the targets in row 0 add up to 0, which the softmax cross-entropy cannot take: expected 1, as"
                                + " Dataset.oneHot makes them"),
                call(() -> StoppingRule.weightsNoLongerChange(Double.NaN), "smallest change is " + NAN),
                call(() -> StoppingRule.errorNoLongerDecreases(0, 0), "patience is 0, expected at least 1"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"matrices", "networks", "optimizers", "data", "training"})
    void aWrongCallIsToldWhatWasGivenAndWhatIsExpected(String message, Executable wrong) {
        assertEquals(message, assertThrows(RuntimeException.class, wrong).getMessage());
    }
}
