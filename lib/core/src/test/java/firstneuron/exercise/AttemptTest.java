package firstneuron.exercise;

import static firstneuron.exercise.Answers.areRight;
import static firstneuron.exercise.Answers.isWrong;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstneuron.nn.Activation;
import firstneuron.nn.Mlp;
import firstneuron.perceptron.Perceptron;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Code that never returns here waits on a latch: the tests can let it go afterwards, as nothing else ends a loop in Java. */
class AttemptTest {
    private static final CountDownLatch NEVER = new CountDownLatch(1);

    private final Chapter6 six = new Chapter6();
    private final Chapter7 seven = new Chapter7();
    private final Chapter8 eight = new Chapter8();
    private final Chapter9 nine = new Chapter9();

    private static <T> T endless() {
        try {
            NEVER.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return null;
    }

    private static long checksThatRun() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("check"))
                .count();
    }

    @AfterEach
    void nothingGoesOn() throws InterruptedException {
        for (int i = 0; i < 50 && checksThatRun() > 0; i++) {
            Thread.sleep(20);
        }
        assertEquals(0, checksThatRun());
    }

    private static DynamicTest isLeft(String task, Supplier<Verdict> check) {
        return DynamicTest.dynamicTest(
                task,
                () -> isWrong("is there a loop that never ends?", assertTimeout(Duration.ofSeconds(20), check::get)));
    }

    @TestFactory
    Stream<DynamicTest> aCheckLeavesAMethodThatNeverReturns() {
        return Stream.of(
                isLeft("6.4", () -> six.neuron.check((x, w, b) -> endless())),
                isLeft("6.6", () -> six.mendedRule.check((n, x, target, rate) -> endless())),
                isLeft("7.4", () -> seven.fromNands.check((nand, a, b) -> endless())),
                isLeft("7.7", () -> seven.weightedSums.check((x, w, b) -> endless())),
                isLeft("7.8", () -> seven.mendedLayer.check((x, w, b) -> endless())),
                isLeft("8.4", () -> eight.measuredSlope.check((f, x, h) -> endless())),
                isLeft("8.5", () -> eight.softsignSlope.check(z -> endless())),
                isLeft("8.7", () -> eight.weightGradient.check((x, dz) -> endless())),
                isLeft("8.8", () -> eight.mendedStep.check((w, x, target, rate) -> endless())),
                isLeft("9.4", () -> nine.momentum.check((x, v, g, rate, beta) -> endless())),
                isLeft("9.6", () -> nine.schedule.check(update -> endless())),
                isLeft("9.7", () -> nine.softmax.check(outputs -> endless())),
                isLeft("9.8", () -> nine.mendedGradient.check((shares, truth) -> endless())));
    }

    @TestFactory
    Stream<DynamicTest> aCheckLeavesAnActivationThatNeverReturns() {
        Activation endless = Activation.of("mine", z -> AttemptTest.<Double>endless(), z -> 1);
        double[] weights = {1, 1, -1.5};
        var network = new Mlp(Layers.hidden(endless, weights, weights), Layers.output(-1.5, 1, 1));
        return Stream.of(
                isLeft(
                        "6.2",
                        () -> six.anotherAnd.check(
                                Perceptron.withWeights(1, 1).withBias(-1.5).withActivation(endless))),
                isLeft("7.2", () -> seven.hiddenLayer.check(network)),
                isLeft("7.3", () -> seven.secondXor.check(network)),
                isLeft("7.10", () -> seven.fence.check(network)),
                isLeft("8.10", () -> eight.goodStart.check(network)));
    }

    @Test
    void soIsACircuitThatNeverReturnsForItsWires() {
        isWrong("inputs other than 0 and 1", seven.fromNands.check((nand, a, b) -> {
            int middle = nand.of(a, b);
            return a > 1 ? endless() : nand.of(nand.of(a, middle), nand.of(b, middle));
        }));
    }

    @Test
    void theCaseIsTold() {
        isWrong(
                "x = (0, 0), w = (1, 1), b = 0.5; is there a loop",
                six.neuron.check((x, w, b) -> x[0] == 0 ? endless() : 1));
    }

    @Test
    void anInterruptEndsTheWaitAndIsPassedOn() throws InterruptedException {
        Verdict[] verdict = new Verdict[1];
        boolean[] passedOn = new boolean[1];
        Thread cell = new Thread(() -> {
            verdict[0] = six.neuron.check((x, w, b) -> endless());
            passedOn[0] = Thread.currentThread().isInterrupted();
        });
        cell.start();
        Thread.sleep(200);
        cell.interrupt();
        cell.join();
        assertEquals("the check was interrupted", verdict[0].words());
        assertFalse(verdict[0].isRight());
        assertTrue(passedOn[0]);
    }

    @Test
    void whateverTheCodeThrowsBecomesAVerdict() {
        isWrong("NoSuchMethodError: gone", six.neuron.check((x, w, b) -> {
            throw new NoSuchMethodError("gone");
        }));
        isWrong(
                "ExceptionInInitializerError, caused by ArithmeticException: / by zero",
                six.neuron.check((x, w, b) -> Broken.answer));
        isWrong("StackOverflowError", nine.schedule.check(AttemptTest::deeper));
        isWrong("OutOfMemoryError: mine", nine.softmax.check(outputs -> {
            throw new OutOfMemoryError("mine");
        }));
        isWrong("fails at outputs (0, 0)", nine.softmax.check(outputs -> {
            throw new IllegalStateException();
        }));
    }

    private static double deeper(int update) {
        return 1 + deeper(update + 1);
    }

    private static final class Broken {
        private static int answer = 1 / Integer.parseInt("0");
    }

    @Test
    void recursionGoesDeep() {
        areRight(six.neuron.check((x, w, b) -> depth(5000) > 0 && sum(x, w, b, 0) > 0 ? 1 : 0));
    }

    private static int depth(int left) {
        return left == 0 ? 1 : depth(left - 1);
    }

    private static double sum(double[] x, double[] w, double b, int from) {
        return from == x.length ? b : x[from] * w[from] + sum(x, w, b, from + 1);
    }

    @Test
    void aRepeatedFaultSaysThatTheOldAnswerMayBeJudged() {
        Verdict first = six.neuron.check((x, w, b) -> 1);
        Verdict second = six.neuron.check((x, w, b) -> 1);
        assertFalse(first.text().contains("one that does not compile"), first::toString);
        assertTrue(second.text().replaceAll("\\s+", " ").contains("one that does not compile"), second::toString);
    }
}
