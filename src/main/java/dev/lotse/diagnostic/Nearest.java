package dev.lotse.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What somebody probably meant: the known word that takes the fewest slips of the finger. */
public final class Nearest {
    private Nearest() {}

    /** The nearest known word, if it is near enough to be worth asking; never the word itself. */
    public static Optional<String> to(String wrong, Collection<String> known) {
        int limit = wrong.length() <= 3 ? 1 : wrong.length() <= 7 ? 2 : 3;
        return known.stream()
                .filter(word -> !word.equals(wrong) && Math.abs(word.length() - wrong.length()) <= limit)
                .filter(word -> distance(wrong, word) <= limit)
                .min(Comparator.<String>comparingInt(word -> distance(wrong, word))
                        .thenComparing(word -> word));
    }

    /** {@code did you mean "x"?}, or nothing. */
    public static String hint(String wrong, Collection<String> known) {
        return to(wrong, known).map(word -> "did you mean \"" + word + "\"?").orElse("");
    }

    /**
     * Optimal string alignment distance, case ignored: insertions, deletions, substitutions and swaps of neighbours.
     */
    public static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
