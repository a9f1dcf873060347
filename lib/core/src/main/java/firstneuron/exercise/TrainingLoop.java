package firstneuron.exercise;

import firstneuron.language.Texts;
import firstneuron.matrix.Matrix;
import firstneuron.nn.Activation;
import firstneuron.nn.Loss;
import firstneuron.nn.Mlp;
import firstneuron.nn.NetworkPass;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Holds a learner's loop that trains against the four steps of gradient descent, parameter by parameter. */
final class TrainingLoop extends MethodJudge<Chapter9.Training, TrainingLoop.Case, Mlp> {
    private static final int DRAWN = 24;
    private static final Loss LOSS = Loss.MEAN_SQUARED_ERROR;

    private final List<Case> cases;
    private final Sentences say;

    interface Sentences {
        String nothing();

        String error(double error);

        String expected();

        String place(String sizes, int samples, double rate, int epochs);

        String failsAt(String place, String lesson);

        String noNetwork();

        String otherNetwork(String sizes);

        String untrained();

        String climbs();

        String oneEpoch();

        String oneTooFew();

        String oneTooMany();

        String rateMissing();

        String oldGradients();

        String otherParameters(double error);

        String otherActivation(double error);
    }

    /** A start, the samples, and how it is trained. */
    record Case(Mlp start, Matrix x, Matrix targets, double rate, int epochs) {
        Mlp trained() {
            return trained(rate, epochs);
        }

        Mlp trained(double step, int count) {
            Mlp network = start;
            for (int epoch = 0; epoch < count; epoch++) {
                network = updated(network, gradients(network), step);
            }
            return network;
        }

        /** Every epoch takes the gradients of the start. */
        Mlp withOldGradients() {
            return updated(start, gradients(start), rate * epochs);
        }

        private List<Matrix> gradients(Mlp network) {
            NetworkPass pass = network.forward(x);
            return network.backward(pass, LOSS.gradient(pass.output(), targets)).ofParameters();
        }

        private static Mlp updated(Mlp network, List<Matrix> gradients, double step) {
            return network.updated(gradients, (old, gradient) -> old.plus(-step, gradient));
        }

        double error(Mlp network) {
            return LOSS.value(network.output(x), targets);
        }
    }

    /** A network that a mistake comes to. */
    private record Wrong(String explanation, Mlp network) {}

    TrainingLoop(Texts task) {
        super(task);
        say = task.at("check").as(Sentences.class);
        Matrix rows = Matrix.of(TruthTable.TWO_INPUTS);
        Matrix xor = Matrix.column(0, 1, 1, 0);
        Mlp start = Mlp.sizes(2, 2, 1).seed(1).build();
        cases = Stream.concat(
                        Stream.of(
                                new Case(start, rows, xor, 0.5, 1),
                                new Case(start, rows, xor, 0.5, 2),
                                new Case(start, rows, xor, 2, 30),
                                new Case(start, rows, xor, 0.5, 0)),
                        Draws.cases(DRAWN, 2, TrainingLoop::drawn).stream())
                .toList();
    }

    private static Case drawn(Draws.Sized draw) {
        int inputs = draw.whole(1, 3);
        int outputs = draw.whole(1, 3);
        int samples = draw.whole(1, 6);
        Mlp start = Mlp.sizes(inputs, draw.whole(1, 4), outputs)
                .hidden(Activation.TANH)
                .seed(draw.whole(1, 1000))
                .build();
        return new Case(
                start,
                Matrix.of(draw.rows(samples, inputs)),
                Matrix.generate(samples, outputs, (row, column) -> draw.within(0, 1)),
                draw.within(0.1, 0.9),
                draw.whole(1, 9));
    }

    @Override
    List<Case> cases() {
        return cases;
    }

    @Override
    Mlp answer(Chapter9.Training method, Case one, Arguments arguments) {
        return method.trained(one.start, one.x, one.targets, one.rate, one.epochs);
    }

    @Override
    boolean isUntouched(Mlp network) {
        return network == null;
    }

    @Override
    boolean isRight(Mlp network, Case one) {
        return network != null
                && isSame(network, one.trained())
                && Near.isNear(network.output(one.x), one.trained().output(one.x));
    }

    private static boolean isSame(Mlp one, Mlp other) {
        List<Matrix> parameters = one.parameters();
        List<Matrix> right = other.parameters();
        return parameters.size() == right.size()
                && IntStream.range(0, right.size()).allMatch(i -> Near.isNear(parameters.get(i), right.get(i)));
    }

    private String lesson(Mlp network, Case one, double right) {
        return isSame(network, one.trained()) ? say.otherActivation(right) : say.otherParameters(right);
    }

    @Override
    String place(Case one) {
        return say.place(NetworkText.sizes(one.start), one.x.rowCount(), one.rate, one.epochs);
    }

    @Override
    List<String> explanations(Mlp network, Case one) {
        if (network == null) {
            return List.of();
        }
        return Stream.of(
                        new Wrong(say.untrained(), one.start),
                        new Wrong(say.climbs(), one.trained(-one.rate, one.epochs)),
                        new Wrong(say.oneEpoch(), one.trained(one.rate, 1)),
                        new Wrong(say.oneTooFew(), one.trained(one.rate, one.epochs - 1)),
                        new Wrong(say.oneTooMany(), one.trained(one.rate, one.epochs + 1)),
                        new Wrong(say.rateMissing(), one.trained(1, one.epochs)),
                        new Wrong(say.oldGradients(), one.withOldGradients()))
                .filter(wrong -> isSame(network, wrong.network))
                .map(Wrong::explanation)
                .toList();
    }

    @Override
    Fault fault(Mlp network, Case one, Optional<String> explanation) {
        if (network == null) {
            return new Fault(say.nothing(), say.expected(), say.failsAt(place(one), say.noNetwork()));
        }
        String sizes = NetworkText.sizes(network);
        if (!sizes.equals(NetworkText.sizes(one.start))) {
            return new Fault(say.otherNetwork(sizes), say.expected(), say.failsAt(place(one), say.noNetwork()));
        }
        double right = one.error(one.trained());
        return new Fault(
                say.error(one.error(network)),
                say.expected(),
                say.failsAt(place(one), explanation.orElseGet(() -> lesson(network, one, right))));
    }
}
