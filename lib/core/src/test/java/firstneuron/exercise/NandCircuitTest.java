package firstneuron.exercise;

import static firstneuron.exercise.Answers.areRight;
import static firstneuron.exercise.Answers.isNotTried;
import static firstneuron.exercise.Answers.isWrong;

import firstneuron.exercise.Chapter7.XorOfNands;
import org.junit.jupiter.api.Test;

class NandCircuitTest {
    private final Chapter7 tasks = new Chapter7();

    private void isWrongBecause(String reason, XorOfNands method) {
        isWrong(reason, tasks.fromNands.check(method));
    }

    @Test
    void takesFourOrFiveCalls() {
        areRight(
                tasks.fromNands.check((nand, a, b) -> {
                    int middle = nand.of(a, b);
                    return nand.of(nand.of(a, middle), nand.of(b, middle));
                }),
                tasks.fromNands.check((nand, a, b) -> {
                    int m = nand.of(b, a);
                    return nand.of(nand.of(m, b), nand.of(m, a));
                }),
                tasks.fromNands.check((nand, a, b) -> nand.of(nand.of(a, nand.of(b, b)), nand.of(nand.of(a, a), b))),
                tasks.fromNands.check((nand, a, b) -> nand.of(nand.of(a, nand.of(b, 1)), nand.of(nand.of(1, a), b))));
    }

    @Test
    void isNoTableAndNoOtherCircuit() {
        isWrongBecause("(0, 0): the answer is right, but nand was not called", (nand, a, b) -> a ^ b);
        isWrongBecause("nand was not called", (nand, a, b) -> new int[][] {{0, 1}, {1, 0}}[a][b]);
        isWrongBecause("nand was not called", (nand, a, b) -> a == b ? 0 : nand.of(0, 0));
        isWrongBecause("(0, 0): it answers 1 instead of 0", (nand, a, b) -> nand.of(a, b));
        isWrongBecause("(0, 1): it answers 0 instead of 1", (nand, a, b) -> nand.of(nand.of(a, b), nand.of(a, b)));
        isWrongBecause("(1, 1): it answers 1 instead of 0", (nand, a, b) -> nand.of(nand.of(a, a), nand.of(b, b)));
        isWrongBecause("(0, 0): it answers 1 instead of 0", (nand, a, b) -> {
            int m = nand.of(a, b);
            int xor = nand.of(nand.of(a, m), nand.of(b, m));
            return nand.of(xor, xor);
        });
        isWrongBecause("7 calls", (nand, a, b) -> {
            int m = nand.of(a, b);
            int xor = nand.of(nand.of(a, m), nand.of(b, nand.of(a, b)));
            int not = nand.of(xor, xor);
            return nand.of(not, not);
        });
        isWrongBecause("it takes only 0 and 1", (nand, a, b) -> nand.of(a + 2, b));
        isWrongBecause("it answers 2 instead of", (nand, a, b) -> nand.of(a, b) + 1);
        isWrongBecause("a part that is not NAND", (nand, a, b) -> {
            nand.of(a, b);
            return a ^ b;
        });
        isWrongBecause("a part that is not NAND", (nand, a, b) -> nand.of(a, b) * (a + b > 0 ? 1 : 0));
        isWrongBecause("a part that is not NAND", (nand, a, b) -> {
            int or = nand.of(1 - a, 1 - b);
            return 1 - nand.of(nand.of(a, b), or);
        });
        isWrongBecause("a part that is not NAND", (nand, a, b) -> {
            nand.of(0, 0);
            return new int[][] {{0, 1}, {1, 0}}[a][b];
        });
        isWrongBecause("IllegalStateException: mine", (nand, a, b) -> {
            throw new IllegalStateException("mine");
        });
    }

    @Test
    void isNotTriedWhileTheMethodReturnsItsPlaceholder() {
        isNotTried(tasks.fromNands.check((nand, a, b) -> -1));
        isNotTried(tasks.fromNands.check(null));
    }
}
