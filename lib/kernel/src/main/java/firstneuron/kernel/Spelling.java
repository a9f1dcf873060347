package firstneuron.kernel;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How near a misspelled name is to others. */
final class Spelling {
    private Spelling() {}

    /**
     * The name that was probably meant.
     *
     * @param given what was written
     * @param candidates what there is
     * @return the nearest that differs in few letters, or in capital letters only
     */
    static Optional<String> nearest(String given, Stream<String> candidates) {
        return candidates
                .filter(candidate -> !candidate.equals(given))
                .filter(candidate -> isNear(given, candidate))
                .min(Comparator.comparing((String candidate) -> !candidate.equalsIgnoreCase(given))
                        .thenComparing(candidate -> distanceInLetters(candidate, given))
                        .thenComparing(candidate -> distance(candidate, given))
                        .thenComparing(candidate -> -candidate.length())
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Whether two names differ in few letters, or in capital letters only. */
    static boolean isNear(String given, String candidate) {
        return candidate.equalsIgnoreCase(given)
                || given.length() > 2 && distanceInLetters(candidate, given) <= Math.max(1, given.length() / 3);
    }

    /** The distance where a small letter and its capital are the same. */
    static int distanceInLetters(String a, String b) {
        return distance(a.toLowerCase(Locale.ROOT), b.toLowerCase(Locale.ROOT));
    }

    /** The number of letters to change, add, drop or swap (the optimal string alignment distance). */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
