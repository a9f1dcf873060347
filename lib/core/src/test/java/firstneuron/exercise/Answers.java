package firstneuron.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the tests of all chapters say of verdicts. */
final class Answers {
    private static final int LONGEST_LINE = 88;

    private Answers() {}

    /** Every one of these answers is right, and the verdict says why it matters. */
    static void areRight(Verdict... verdicts) {
        for (int i = 0; i < verdicts.length; i++) {
            assertEquals(Verdict.State.RIGHT, verdicts[i].state(), "answer " + (i + 1) + ": " + verdicts[i]);
            assertTrue(verdicts[i].text().length() > 40, verdicts[i]::toString);
            fits(verdicts[i]);
        }
    }

    /** The answer is refused, and the verdict names the case in which it fails or the likely mistake. */
    static void isWrong(String reason, Verdict verdict) {
        assertEquals(Verdict.State.NOT_YET, verdict.state(), verdict::toString);
        String oneLine = verdict.text().replaceAll("\\s+", " ");
        assertTrue(oneLine.contains(reason), () -> "expected '" + reason + "' in:\n" + verdict);
        assertTrue(oneLine.contains("given ") && oneLine.contains("expected ") && oneLine.contains("fails at "));
        fits(verdict);
    }

    static void isNotTried(Verdict verdict) {
        assertEquals(Verdict.State.NOT_TRIED, verdict.state(), verdict::toString);
        assertEquals(0, verdict.points(2));
    }

    private static void fits(Verdict verdict) {
        verdict.toString().lines().forEach(line -> assertTrue(line.length() <= LONGEST_LINE, "a long line: " + line));
    }
}
