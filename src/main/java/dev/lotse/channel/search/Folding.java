package dev.lotse.channel.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How a word is written in the search index: small, without accents, and so that {@code Gerät}, {@code Geraet} and
 * {@code gerat} are the same.
 *
 * <p>{@code finder.js} of the theme does the same with what a reader types; the beginning of a word gives the beginning
 * of its folding, so that a word is found while it is typed.
 */
final class Folding {
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}'\u2019]+");
    private static final Pattern UMLAUT = Pattern.compile("([aou])e");

    private Folding() {}

    static String fold(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        String bare = isPlain(small)
                ? small
                : MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFD))
                        .replaceAll("")
                        .replace("\u00DF", "ss")
                        .replace("\u00E6", "a")
                        .replace("\u0153", "o")
                        .replace("\u00F8", "o")
                        .replace("\u0142", "l")
                        .replace("\u0111", "d");
        return bare.indexOf('e', 1) > 0 ? UMLAUT.matcher(bare).replaceAll("$1") : bare;
    }

    private static boolean isPlain(String word) {
        return word.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9');
    }
}
