package firstneuron.exercise;

import java.util.List;
import java.util.Optional;

/** Holds a method that should compute the output of a neuron against sums done by hand. */
final class NeuronOutput implements Judge<Chapter6.Neuron> {
    private static final int NOT_TRIED = -1;

    private final List<Case> cases;
    private final Sentences say;

    interface Sentences {
        String output(int output);

        String expected();

        String place(double[] x, double[] w, double b);

        String failsAt(String place, String lesson);

        String sumAboveZero();

        String biasAlone();

        String threeInputs();

        String negativeWeight();

        String sumOfZero();
    }

    private record Case(double[] x, double[] w, double b, int output, String lesson) {}

    NeuronOutput(Texts task) {
        say = task.at("check").as(Sentences.class);
        cases = List.of(
                new Case(new double[] {1, 1}, new double[] {1, 1}, -1.5, 1, say.sumAboveZero()),
                new Case(new double[] {0, 0}, new double[] {1, 1}, 0.5, 1, say.biasAlone()),
                new Case(new double[] {1, 1, 1}, new double[] {2, -1, 0.5}, -1, 1, say.threeInputs()),
                new Case(new double[] {-1}, new double[] {-3}, -2, 1, say.negativeWeight()),
                new Case(new double[] {2, 2}, new double[] {1, -1}, 0, 0, say.sumOfZero()));
    }

    @Override
    public Optional<Fault> faultIn(Chapter6.Neuron neuron) {
        for (Case one : cases) {
            String place = say.place(one.x, one.w, one.b);
            int output = Task.call(place, () -> neuron.output(one.x.clone(), one.w.clone(), one.b));
            if (output == NOT_TRIED && one == cases.get(0)) {
                throw new Task.NotTried();
            }
            if (output != one.output) {
                return Optional.of(new Fault(say.output(output), say.expected(), say.failsAt(place, one.lesson)));
            }
        }
        return Optional.empty();
    }
}
