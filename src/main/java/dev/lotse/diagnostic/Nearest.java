package dev.lotse.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** What somebody probably meant: the known word that takes the fewest slips of the finger. */
public final class Nearest {
    private Nearest() {}

    /** The nearest known word, if it is near enough to be worth asking; never the word itself. */
    public static Optional<String> to(String wrong, Collection<String> known) {
        int limit = wrong.length() <= 3 ? 1 : wrong.length() <= 7 ? 2 : 3;
        return known.stream()
                .filter(word -> !word.equals(wrong) && isWithin(limit, wrong, word))
                .min(Comparator.<String>comparingInt(word -> distance(wrong, word))
                        .thenComparing(word -> word));
    }

    /** {@code did you mean "x"?}, or nothing. */
    public static String hint(String wrong, Collection<String> known) {
        return to(wrong, known).map(word -> "did you mean \"" + word + "\"?").orElse("");
    }

    /** Whether the {@link #distance} of two words is no more than a limit. */
    public static boolean isWithin(int limit, String one, String other) {
        return Math.abs(one.length() - other.length()) <= limit && distance(one, other, limit) <= limit;
    }

    /**
     * Optimal string alignment distance, case ignored: insertions, deletions, substitutions and swaps of neighbours.
     */
    private static int distance(String one, String other) {
        return distance(one, other, Integer.MAX_VALUE);
    }

    /** The same; where it is more than a limit, any number that is. */
    private static int distance(String one, String other, int limit) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[][] d = new int[a.length() + 1][];
        d[0] = IntStream.rangeClosed(0, b.length()).toArray();
        for (int i = 1; i <= a.length(); i++) {
            d[i] = new int[b.length() + 1];
            d[i][0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
                least = Math.min(least, d[i][j]);
            }
            if (least > limit) {
                return least; // no row has a smaller one than the row above it
            }
        }
        return d[a.length()][b.length()];
    }
}
