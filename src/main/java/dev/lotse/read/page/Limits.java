package dev.lotse.read.page;

import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Position;
import dev.lotse.read.text.Source;
import java.util.regex.Pattern;

/**
 * What is too much for a page, found before it is parsed.
 *
 * <p>Some texts that no person writes take a Markdown parser seconds or all its stack.
 */
public final class Limits {
    /** Characters in a file. */
    private static final int LENGTH = 2_000_000;
    /** Quotes and list items that begin in one line. */
    private static final int DEPTH = 60;
    /** Backslashes, brackets or marks of emphasis in a row. */
    private static final int RUN = 100;
    /** Opening brackets without an empty line between them. */
    private static final int BRACKETS = 3_000;
    /** Footnotes of a page. */
    private static final int FOOTNOTES = 2_000;

    /** Lines without an empty one between them. */
    private static final int LINES = 5_000;

    private static final Pattern FENCE = Pattern.compile("\\s*(```|~~~)");
    private static final Pattern FOOTNOTE = Pattern.compile("(?m)^\\s{0,3}\\[\\^");

    private static final String MARKS = "\\`*_~[](){}<>&:|!\"#^";

    private Limits() {}

    /** Whether a text is one that can be parsed; if it is not, says why. */
    public static boolean keeps(Source source, int from, Diagnostics diagnostics) {
        String text = source.text();
        if (text.length() > LENGTH) {
            return tooMuch(source, 0, "this file is longer than " + LENGTH + " characters", diagnostics);
        }
        if (FOOTNOTE.matcher(text).results().limit(FOOTNOTES + 1L).count() > FOOTNOTES) {
            return tooMuch(source, 0, "this page has more than " + FOOTNOTES + " footnotes", diagnostics);
        }
        int brackets = 0;
        int lines = 0;
        boolean code = false;
        int line = from;
        while (line < text.length()) {
            int end = text.indexOf('\n', line);
            end = end < 0 ? text.length() : end;
            boolean blank = text.substring(line, end).isBlank();
            int inLine = blank ? 0 : worst(text, line, end);
            brackets = blank ? 0 : brackets + inLine;
            code ^= FENCE.matcher(text).region(line, end).lookingAt();
            lines = blank || code ? 0 : lines + 1;
            if (lines > LINES) {
                return tooMuch(source, line, "there is no empty line for " + LINES + " lines", diagnostics);
            }
            if (inLine < 0 || brackets > BRACKETS) {
                String what = inLine < 0
                        ? "too many marks in a row, or too many quotes and lists in one line"
                        : "too many brackets";
                return tooMuch(source, line, what, diagnostics);
            }
            line = end + 1;
        }
        return true;
    }

    /** The first of the lines with the most marks in them. */
    public static Position heaviest(Source source) {
        String text = source.text();
        int most = -1;
        int heaviest = 0;
        for (int line = 0; line < text.length(); ) {
            int end = text.indexOf('\n', line);
            end = end < 0 ? text.length() : end;
            int marks = (int) text.substring(line, end)
                    .chars()
                    .filter(c -> MARKS.indexOf(c) >= 0)
                    .count();
            if (marks > most) {
                most = marks;
                heaviest = line;
            }
            line = end + 1;
        }
        return source.at(heaviest);
    }

    /** The number of opening brackets in a line; -1 where it has too much of something else. */
    private static int worst(String text, int from, int to) {
        int brackets = 0;
        int run = 1;
        int markers = 0;
        boolean leading = true;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            run = i > from && c == text.charAt(i - 1) ? run + 1 : 1;
            int most = c == '\\' ? 20 : RUN;
            if (run > most && "\\[]_*~!<(&".indexOf(c) >= 0) {
                return -1;
            }
            brackets += c == '[' || c == '<' || c == '`' && run == 1 ? 1 : 0;
            leading &= Character.isWhitespace(c) || Character.isDigit(c) || ">-*+.)".indexOf(c) >= 0;
            markers += leading && ">-*+.)".indexOf(c) >= 0 ? 1 : 0;
            boolean rule = run > 2 && (c == '-' || c == '*');
            if (markers > DEPTH && !rule && i + 1 < to && Character.isWhitespace(text.charAt(i + 1))) {
                return -1;
            }
        }
        return brackets;
    }

    private static boolean tooMuch(Source source, int at, String what, Diagnostics diagnostics) {
        diagnostics.error("too-much", source.at(at), what, "no reader could follow it; make it simpler");
        return false;
    }
}
