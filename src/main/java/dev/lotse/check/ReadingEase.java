package dev.lotse.check;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How easy a text is to read: 100 is what children read, 60 plain language, below 30 a thesis.
 *
 * <p>English after Flesch (A new readability yardstick, Journal of Applied Psychology 32, 1948): 206.835 − 1.015·ASL −
 * 84.6·ASW. German after Amstad (Wie verständlich sind unsere Zeitungen? Zurich 1978): 180 − ASL − 58.5·ASW. ASL is the
 * number of words by sentence, ASW that of syllables by word. Other languages have no formula here.
 *
 * <p>Syllables are counted as runs of vowels, one at least; in English a silent e at the end and that of -ed count for
 * none. A sentence ends with a full stop, a question mark, an exclamation mark or a colon before a blank, or with its line.
 */
final class ReadingEase {
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?:])[\"“”«»)]*\\s+|\\R");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’\\p{Pd}]*");
    private static final Pattern GERMAN = Pattern.compile("[aeiouyäöüéèà]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENGLISH = Pattern.compile("[aeiouy]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern SILENT = Pattern.compile("([^aeiouyl]e|[aeiouy]le|[^aeiouytd]ed)$");
    /** Of fewer words nothing can be said. */
    private static final int FEW = 30;

    private ReadingEase() {}

    /** That of a text whose lines are paragraphs; nothing where it is too short, or in a language without a formula. */
    static OptionalDouble of(String text, String language) {
        boolean german = language.matches("de(-.*)?");
        long words = WORD.matcher(text).results().count();
        if (words < FEW || !german && !language.matches("en(-.*)?")) {
            return OptionalDouble.empty();
        }
        long sentences = SENTENCE.splitAsStream(text)
                .filter(sentence -> WORD.matcher(sentence).find())
                .count();
        long syllables = WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .mapToLong(word -> german ? count(GERMAN, word) : english(word))
                .sum();
        double length = (double) words / sentences;
        double weight = (double) syllables / words;
        return OptionalDouble.of(german ? 180 - length - 58.5 * weight : 206.835 - 1.015 * length - 84.6 * weight);
    }

    private static long english(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        long runs = count(ENGLISH, small);
        return runs > 1 && SILENT.matcher(small).find() ? runs - 1 : runs;
    }

    private static long count(Pattern syllable, String word) {
        return Math.max(1, syllable.matcher(word).results().count());
    }
}
