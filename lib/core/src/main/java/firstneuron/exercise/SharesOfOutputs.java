package firstneuron.exercise;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** Holds a method that should compute softmax against softmax, with outputs that are too large for a plain power. */
final class SharesOfOutputs implements Judge<Chapter9.Shares> {
    private static final double[][] OUTPUTS = {{0, 0}, {1, 2, 3}, {-5}, {1000, 1000, 999}, {-1000, -1001}};

    private final Sentences say;

    interface Sentences {
        String given(double[] shares);

        String expected();

        String failsAt(double[] outputs, String lesson);

        String otherCount();

        String notANumber();

        String wrongShare(int share);

        String wrongSum(double sum);
    }

    SharesOfOutputs(Texts task) {
        say = task.at("check").as(Sentences.class);
    }

    @Override
    public Optional<Fault> faultIn(Chapter9.Shares softmax) {
        for (double[] outputs : OUTPUTS) {
            double[] shares = softmax.of(outputs.clone());
            if (shares == null) {
                throw new Task.NotTried();
            }
            Optional<String> lesson = lesson(shares, softmax(outputs));
            if (lesson.isPresent()) {
                return Optional.of(new Fault(say.given(shares), say.expected(), say.failsAt(outputs, lesson.get())));
            }
        }
        return Optional.empty();
    }

    private static double[] softmax(double... outputs) {
        double largest = Arrays.stream(outputs).max().orElseThrow();
        double[] powers = Arrays.stream(outputs).map(z -> Math.exp(z - largest)).toArray();
        double sum = Arrays.stream(powers).sum();
        return Arrays.stream(powers).map(power -> power / sum).toArray();
    }

    private Optional<String> lesson(double[] shares, double[] wanted) {
        if (shares.length != wanted.length) {
            return Optional.of(say.otherCount());
        }
        if (Arrays.stream(shares).anyMatch(Double::isNaN)) {
            return Optional.of(say.notANumber());
        }
        double sum = Arrays.stream(shares).sum();
        return IntStream.range(0, shares.length)
                .filter(i -> !Near.isNear(shares[i], wanted[i]))
                .mapToObj(i -> Near.isNear(sum, 1) ? say.wrongShare(i + 1) : say.wrongSum(sum))
                .findFirst();
    }
}
