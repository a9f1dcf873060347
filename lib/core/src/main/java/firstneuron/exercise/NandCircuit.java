package firstneuron.exercise;

import firstneuron.language.Texts;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Holds a method that should compute XOR from NAND alone against just that. */
final class NandCircuit implements Judge<Chapter7.XorOfNands> {
    private static final int MOST_CALLS = 5;
    private static final int[][] INPUTS = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};
    private static final int[] XOR = {0, 1, 1, 0};
    private static final int NOT_TRIED = -1;

    private final Sentences say;

    interface Sentences {
        String expected(int calls);

        String afterOneCall(int output, int calls);

        String afterCalls(int output, int calls);

        String place(int x1, int x2);

        String wires();

        String failsAt(int x1, int x2, String problem);

        String strangeInputs(double a, double b);

        String wrong(double output, int xor);

        String notCalled();

        String tooManyCalls(int calls);

        String rightOutputs();

        String otherParts();
    }

    NandCircuit(Texts task) {
        say = task.at("check").as(Sentences.class);
    }

    @Override
    public Optional<Fault> faultIn(Chapter7.XorOfNands method) {
        boolean tried = false;
        Optional<Fault> first = Optional.empty();
        for (int row = 0; row < XOR.length; row++) {
            int[] x = INPUTS[row];
            CountingNand nand = new CountingNand();
            int output = Task.call(say.place(x[0], x[1]), () -> method.output(nand, x[0], x[1]));
            tried |= output != NOT_TRIED || nand.calls > 0;
            if (first.isEmpty()) {
                first = problem(nand, output, XOR[row]).map(problem -> fault(nand.calls, output, x, problem));
            }
            if (tried && first.isPresent()) {
                return first;
            }
        }
        if (!tried) {
            throw new Task.NotTried();
        }
        return isMadeOfNandsAlone(method)
                ? Optional.empty()
                : Optional.of(new Fault(say.rightOutputs(), say.expected(MOST_CALLS), say.otherParts()));
    }

    private Fault fault(int calls, int output, int[] x, String problem) {
        return new Fault(
                calls == 1 ? say.afterOneCall(output, calls) : say.afterCalls(output, calls),
                say.expected(MOST_CALLS),
                say.failsAt(x[0], x[1], problem));
    }

    private Optional<String> problem(CountingNand nand, int output, int wanted) {
        if (nand.strangeInputs != null) {
            return Optional.of(say.strangeInputs(nand.strangeInputs[0], nand.strangeInputs[1]));
        }
        if (output != wanted) {
            return Optional.of(say.wrong(output, wanted));
        }
        if (nand.calls == 0) {
            return Optional.of(say.notCalled());
        }
        return nand.calls > MOST_CALLS ? Optional.of(say.tooManyCalls(nand.calls)) : Optional.empty();
    }

    /**
     * Draws the method's circuit: its inputs are names of wires instead of 0 and 1, so nothing but nand can compute with
     * them, and the table of the wire that it returns is looked up at the end.
     */
    private boolean isMadeOfNandsAlone(Chapter7.XorOfNands method) {
        Wiring wiring = new Wiring();
        try {
            return wiring.isXor(Task.call(say.wires(), () -> method.output(wiring, Wiring.X1, Wiring.X2)));
        } catch (RuntimeException e) {
            return false; // for example an array that was asked for the place with the name of a wire
        }
    }

    private static final class CountingNand implements Chapter7.Nand {
        private int calls;
        /** The last inputs other than 0 and 1; null if there were none. */
        private int[] strangeInputs;

        @Override
        public int of(int a, int b) {
            calls++;
            if ((a & ~1) != 0 || (b & ~1) != 0) {
                strangeInputs = new int[] {a, b};
            }
            return a == 1 && b == 1 ? 0 : 1;
        }
    }

    private static final class Wiring implements Chapter7.Nand {
        private static final int X1 = 10_007;
        private static final int X2 = 20_011;
        private static final int ALL_ROWS = 0b1111;
        private static final int XOR_ROWS = 0b0110;

        /** For each wire the rows in which it carries 1, a bit for each; 0 and 1 are wires that never change. */
        private final Map<Integer, Integer> rows = new HashMap<>(Map.of(0, 0, 1, ALL_ROWS, X1, 0b0011, X2, 0b0101));

        private int next = 40_009;

        @Override
        public int of(int a, int b) {
            if (!rows.containsKey(a) || !rows.containsKey(b)) {
                throw new IllegalArgumentException("not a wire");
            }
            next += 1_013;
            rows.put(next, ~(rows.get(a) & rows.get(b)) & ALL_ROWS);
            return next;
        }

        private boolean isXor(int wire) {
            return rows.getOrDefault(wire, 0) == XOR_ROWS;
        }
    }
}
