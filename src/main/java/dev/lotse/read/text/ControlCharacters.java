package dev.lotse.read.text;

import dev.lotse.diagnostic.Diagnostics;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters that nobody sees and that XML, calendars and mails can't hold: Word, PDF and PowerPoint leave them in what is
 * pasted.
 *
 * <p>In Markdown each is a blank and a warning, so that no words are glued; where conditions are written, it is an error.
 */
public final class ControlCharacters {
    private static final Pattern REFERENCE = Pattern.compile("&#(?:([0-9]{1,7})|[xX]([0-9a-fA-F]{1,6}));");
    private static final Pattern CONDITION = Pattern.compile("\\{|:::|---");
    private static final String HINT = "delete it; programs such as Word leave it in what is pasted";

    private ControlCharacters() {}

    /** Whether a code point is one. */
    public static boolean isOne(int c) {
        boolean control = Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
        return control || c == 0xFFFE || c == 0xFFFF || Character.getType(c) == Character.SURROGATE;
    }

    /** A character's name: {@code U+0007}. */
    public static String name(int c) {
        return "U+" + "0".repeat(Math.max(0, 4 - Integer.toHexString(c).length()))
                + Integer.toHexString(c).toUpperCase(Locale.ROOT);
    }

    /** A text of equal length with blanks instead. */
    public static String blanked(String text) {
        return replaced(text, " ");
    }

    /** A text without them. */
    public static String without(String text) {
        return replaced(text, "");
    }

    private static String replaced(String text, String by) {
        if (next(text, 0) == text.length()) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isOne(c)) {
                clean.append(by);
            } else {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString();
    }

    /** Tells the first of each line. */
    public static void tell(Source source, int from, Diagnostics diagnostics) {
        String text = source.text();
        int told = -1;
        for (int at = next(text, from); at < text.length(); at = next(text, at + 1)) {
            if (source.line(at) != told) {
                told = source.line(at);
                tell(text.codePointAt(at), at, source, diagnostics);
            }
        }
    }

    /** Where the next one is; the end of the text where there is none. */
    private static int next(String text, int from) {
        int at = from;
        while (at < text.length() && !isOne(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return Math.min(at, text.length());
    }

    private static void tell(int c, int at, Source source, Diagnostics diagnostics) {
        if (CONDITION.matcher(without(source.lineAround(at))).find()) {
            diagnostics.error(
                    "control-character",
                    source.at(at),
                    "the invisible character " + name(c) + " can't stand in a line with a condition",
                    "delete it");
        } else {
            diagnostics.warning(
                    "control-character",
                    source.at(at),
                    "the invisible character " + name(c) + " can't be shown, there is a blank instead",
                    HINT);
        }
    }

    /** Tells those that are written as the reference of their number. */
    public static void tellReferences(Source source, int from, Diagnostics diagnostics) {
        Matcher reference = REFERENCE.matcher(source.text());
        reference.region(from, source.text().length());
        while (reference.find()) {
            int c = reference.group(1) != null
                    ? Integer.parseInt(reference.group(1))
                    : Integer.parseInt(reference.group(2), 16);
            if (c > 0 && isOne(c)) {
                diagnostics.warning(
                        "control-character",
                        source.at(reference.start()),
                        reference.group() + " means the invisible character " + name(c) + " and is left out",
                        "delete it");
            }
        }
    }
}
