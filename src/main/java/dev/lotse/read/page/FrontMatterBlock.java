package dev.lotse.read.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a file's front matter is: between a line {@code ---} at its start and a line {@code ---} or {@code ...}.
 *
 * @param open where its first line begins
 * @param from where its YAML begins
 * @param to where its YAML ends
 * @param bodyStart where the Markdown begins
 */
record FrontMatterBlock(State state, int open, int from, int to, int bodyStart) {
    private static final int SEARCHED = 4000;
    private static final Pattern OPENING = Pattern.compile("---[ \\t]*(\\R|\\z)");
    private static final Pattern CLOSING = Pattern.compile("(?m)^(---|\\.\\.\\.)[ \\t]*(\\R|\\z)");
    private static final Pattern KEY = Pattern.compile("[\\s\\p{Z}\\p{Cf}]*([^\\s:#*>|\\[][^:]{0,30}):.*");

    /** What was found. */
    enum State {
        NONE,
        THERE,
        UNCLOSED
    }

    /** Looks for it in a file. */
    static FrontMatterBlock in(String text) {
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        int open = firstLine(text, start);
        Matcher opening = OPENING.matcher(text).region(open, text.length());
        if (!opening.lookingAt()) {
            return new FrontMatterBlock(State.NONE, open, open, open, start);
        }
        int from = opening.end();
        Matcher closing = CLOSING.matcher(text);
        if (closing.find(from)) {
            return new FrontMatterBlock(State.THERE, open, from, closing.start(), closing.end());
        }
        boolean meant =
                open == start || KEY.matcher(paragraph(text, from).get(0)).matches();
        return meant
                ? new FrontMatterBlock(State.UNCLOSED, open, from, text.length(), text.length())
                : new FrontMatterBlock(State.NONE, open, open, open, start);
    }

    /** The beginning of the first line that is not blank. */
    private static int firstLine(String text, int start) {
        int line = start;
        for (int at = start; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r') {
                line = at + 1;
            } else if (!Character.isWhitespace(c)) {
                return line;
            }
        }
        return text.length();
    }

    /** The lines up to the next blank one. */
    private static List<String> paragraph(String text, int from) {
        String near = text.substring(from, Math.min(text.length(), from + SEARCHED));
        return List.of(near.split("\\R[ \\t]*\\R", 2)[0].split("\\R", -1));
    }
}
