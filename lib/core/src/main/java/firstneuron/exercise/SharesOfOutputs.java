package firstneuron.exercise;

import firstneuron.language.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds a method that should compute softmax against softmax, with outputs that are too large for a plain power. */
final class SharesOfOutputs extends MethodJudge<Chapter9.Shares, double[], double[]> {
    private static final int DRAWN = 60;
    /** A sum that is no farther from 1 would be written as 1. */
    private static final double ALMOST = 1e-4;

    private final List<double[]> cases;
    private final Sentences say;

    interface Sentences {
        String nothing();

        String given(double[] shares);

        String expected();

        String place(double[] outputs);

        String failsAt(double[] outputs, String lesson);

        String noShares();

        String otherCount();

        String notANumber();

        String wrongShare(int share);

        String wrongSum(double sum);

        String almostOne(double difference);
    }

    SharesOfOutputs(Texts task) {
        super(task);
        say = task.at("check").as(Sentences.class);
        cases = Stream.concat(byHand(), Draws.cases(DRAWN, 1500, draw -> draw.numbers(draw.whole(1, 10))).stream())
                .toList();
    }

    /** Differences alone count, so each of them is tried high up, low down, and far apart. */
    private static Stream<double[]> byHand() {
        return Stream.of(
                new double[] {0, 0},
                new double[] {1, 2, 3},
                new double[] {-5},
                new double[] {0.5, -1.5, 0.5, 4},
                new double[] {1000, 1000, 999},
                new double[] {-1000, -1001},
                new double[] {0, 1000},
                new double[] {0, 2000},
                new double[] {2000, 0, -2000});
    }

    @Override
    List<double[]> cases() {
        return cases;
    }

    @Override
    double[] answer(Chapter9.Shares softmax, double[] outputs, Arguments arguments) {
        return softmax.of(arguments.copy("outputs", outputs));
    }

    @Override
    boolean isUntouched(double[] shares) {
        return shares == null;
    }

    @Override
    boolean isRight(double[] shares, double[] outputs) {
        return shares != null && Near.isNear(shares, softmax(outputs));
    }

    @Override
    String place(double[] outputs) {
        return say.place(outputs);
    }

    @Override
    Fault fault(double[] shares, double[] outputs, Optional<String> explanation) {
        return shares == null
                ? new Fault(say.nothing(), say.expected(), say.failsAt(outputs, say.noShares()))
                : new Fault(say.given(shares), say.expected(), say.failsAt(outputs, lesson(shares, softmax(outputs))));
    }

    private static double[] softmax(double... outputs) {
        double largest = Arrays.stream(outputs).max().orElseThrow();
        double[] powers = Arrays.stream(outputs).map(z -> Math.exp(z - largest)).toArray();
        double sum = Arrays.stream(powers).sum();
        return Arrays.stream(powers).map(power -> power / sum).toArray();
    }

    private String lesson(double[] shares, double[] wanted) {
        if (shares.length != wanted.length) {
            return say.otherCount();
        }
        if (Arrays.stream(shares).anyMatch(Double::isNaN)) {
            return say.notANumber();
        }
        double sum = Arrays.stream(shares).sum();
        if (!Near.isNear(sum, 1)) {
            return Near.isNear(sum, 1, ALMOST) ? say.almostOne(sum - 1) : say.wrongSum(sum);
        }
        int wrong = 0;
        while (Near.isNear(shares[wrong], wanted[wrong])) {
            wrong++;
        }
        return say.wrongShare(wrong + 1);
    }
}
