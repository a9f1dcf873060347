package firstneuron.exercise;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Holds a method that should compute XOR from NAND alone against just that. */
final class NandCircuit {
    private static final int MOST_CALLS = 5;
    private static final int[][] INPUTS = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};
    private static final int[] XOR = {0, 1, 1, 0};
    private static final int NOT_TRIED = -1;
    private static final String EXPECTED = "0, 1, 1, 0 for (0, 0), (0, 1), (1, 0), (1, 1), computed by at most "
            + MOST_CALLS + " calls of nand and by nothing else";

    private NandCircuit() {}

    static Optional<Fault> faultIn(Chapter7.XorOfNands method) {
        for (int row = 0; row < XOR.length; row++) {
            CountingNand nand = new CountingNand();
            int output = method.output(nand, INPUTS[row][0], INPUTS[row][1]);
            if (output == NOT_TRIED && nand.calls == 0) {
                throw new Task.NotTried();
            }
            String problem = nand.problem(output, XOR[row]);
            if (!problem.isEmpty()) {
                String calls = nand.calls == 1 ? " call" : " calls";
                return Optional.of(new Fault(
                        "the output " + output + " after " + nand.calls + calls + " of nand",
                        EXPECTED,
                        "(" + INPUTS[row][0] + ", " + INPUTS[row][1] + "): " + problem));
            }
        }
        return isMadeOfNandsAlone(method)
                ? Optional.empty()
                : Optional.of(new Fault(
                        "the right outputs",
                        EXPECTED,
                        "a part that is not NAND: something besides the calls of nand computes or decides"));
    }

    /**
     * Draws the method's circuit: its inputs are names of wires instead of 0 and 1, so nothing but nand can compute with
     * them, and the table of the wire that it returns is looked up at the end.
     */
    private static boolean isMadeOfNandsAlone(Chapter7.XorOfNands method) {
        Wiring wiring = new Wiring();
        try {
            return wiring.isXor(method.output(wiring, Wiring.X1, Wiring.X2));
        } catch (RuntimeException e) {
            return false; // for example an array that was asked for the place with the name of a wire
        }
    }

    private static final class CountingNand implements Chapter7.Nand {
        private int calls;
        private String strange = "";

        @Override
        public int of(int a, int b) {
            calls++;
            if ((a & ~1) != 0 || (b & ~1) != 0) {
                strange = "nand was given (" + Text.number(a) + ", " + Text.number(b) + "); it takes only 0 and 1";
            }
            return a == 1 && b == 1 ? 0 : 1;
        }

        private String problem(int output, int wanted) {
            if (!strange.isEmpty()) {
                return strange;
            }
            if (output != wanted) {
                return "it answers " + Text.number(output) + " instead of " + wanted;
            }
            if (calls == 0) {
                return "the answer is right, but nand was not called";
            }
            return calls > MOST_CALLS
                    ? calls + " calls; keep what is used twice in a variable, and leave out NOT of NOT"
                    : "";
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
