package dev.lotse.read.markdown;

import dev.lotse.content.Phrase;
import dev.lotse.content.Variable;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.read.site.Variables;
import dev.lotse.read.text.ControlCharacters;
import dev.lotse.read.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The variables of a Markdown text, taken out before it is parsed.
 *
 * <p>{@code {{ name }}} would be torn apart by Markdown's own braces, brackets and spaces. Each is replaced by as many
 * private-use characters as it is long, so that every other character keeps its place, and put back afterwards.
 */
final class Tokens {
    private static final char OPEN = '\uE000';
    private static final char CLOSE = '\uE001';
    /**
     * A space in an address in angle brackets, which flexmark takes for the end of it (CommonMark 0.31.2, 6.3), or in a
     * phone number, where only one thing can be meant.
     */
    private static final char SPACE = '\uE002';

    private static final Pattern IN_ANGLES =
            Pattern.compile("\\]\\((?:<([^<>\\n]* [^<>\\n]*)>|(tel:[+\\d()/ .-]+)\\))");
    private static final int ZERO = 0xE100;
    private static final int BASE = 0x1000;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final Variables variables;
    private final boolean on;
    private boolean refused;

    /** One of them: its text as it was written, and what it stands for. */
    private record Token(String raw, String name, boolean escaped, int offset) {}

    /**
     * The variables of a text.
     *
     * @param on whether it has any; without, what looks like one is text
     */
    Tokens(String markdown, Variables variables, boolean on) {
        this.variables = variables;
        this.on = on;
        StringBuilder replaced = new StringBuilder(ControlCharacters.blanked(withoutPrivateUse(markdown)));
        Matcher found = Variables.FORM.matcher(markdown);
        while (found.find()) {
            Token token = new Token(
                    found.group(), found.group(2).strip(), !found.group(1).isEmpty(), found.start());
            write(replaced, found.start(), found.end(), tokens.size());
            tokens.add(token);
        }
        Matcher spaced = IN_ANGLES.matcher(markdown);
        while (spaced.find()) {
            int group = spaced.group(1) == null ? 2 : 1;
            for (int i = spaced.start(group); i < spaced.end(group); i++) {
                if (replaced.charAt(i) == ' ') {
                    replaced.setCharAt(i, SPACE);
                }
            }
        }
        text = replaced.toString();
    }

    /** The text without variables, of equal length. */
    String text() {
        return text;
    }

    private static String withoutPrivateUse(String markdown) {
        return markdown.chars().anyMatch(c -> c >= OPEN && c <= '\uF8FF')
                ? markdown.replaceAll("[\uE000-\uF8FF]", "\uFFFD")
                : markdown;
    }

    private static void write(StringBuilder text, int from, int to, int index) {
        int left = index;
        for (int i = to - 2; i > from; i--) {
            text.setCharAt(i, (char) (ZERO + left % BASE));
            left /= BASE;
        }
        text.setCharAt(from, OPEN);
        text.setCharAt(to - 1, CLOSE);
    }

    /** A text with letters for its variables, of equal length: a name with a dot, so that it can be a host. */
    String asLetters(String part) {
        StringBuilder letters = new StringBuilder(part);
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c >= OPEN && c <= '\uF8FF') {
                letters.setCharAt(i, i > 0 && part.charAt(i - 1) == OPEN ? '.' : 'x');
            }
        }
        return letters.toString();
    }

    /** A piece of the parsed text without control characters, which can still come of their numbers. */
    String visible(String part) {
        String visible = ControlCharacters.without(part);
        refused |= visible.length() < part.length();
        return visible;
    }

    /** Whether something was left out as not visible. */
    boolean refused() {
        return refused;
    }

    boolean isIn(String part) {
        return part.indexOf(OPEN) >= 0 || part.indexOf(SPACE) >= 0;
    }

    /**
     * A piece of the parsed text with its variables.
     *
     * @param code whether it is code, where a name that is none stays as it was written
     */
    Phrase phrase(String spaced, boolean code, Source source, int shift, Diagnostics diagnostics) {
        String part = visible(spaced).replace(SPACE, ' ');
        List<Phrase.Piece> pieces = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        int at = 0;
        for (int open = part.indexOf(OPEN); open >= 0; open = part.indexOf(OPEN, at)) {
            int close = part.indexOf(CLOSE, open);
            if (close < 0) {
                break;
            }
            literal.append(part, at, open);
            at = close + 1;
            Token token = tokens.get(index(part, open, close));
            var position = source.at(token.offset + shift);
            boolean shown = !on || token.escaped || code && !variables.isKnown(token.name);
            if (shown) {
                literal.append(on && token.escaped ? token.raw.substring(1) : token.raw);
            } else if (variables.check(token.name, position, diagnostics)) {
                if (literal.length() > 0) {
                    pieces.add(new Phrase.Literal(literal.toString()));
                    literal.setLength(0);
                }
                pieces.add(new Variable(token.name, position));
            } else {
                literal.append(token.raw);
            }
        }
        literal.append(part, at, part.length());
        if (literal.length() > 0) {
            pieces.add(new Phrase.Literal(literal.toString()));
        }
        return new Phrase(pieces);
    }

    /** A piece of the parsed text as it was written. */
    String raw(String spaced) {
        String part = spaced.replace(SPACE, ' ');
        StringBuilder raw = new StringBuilder();
        int at = 0;
        for (int open = part.indexOf(OPEN); open >= 0; open = part.indexOf(OPEN, at)) {
            int close = part.indexOf(CLOSE, open);
            raw.append(part, at, open).append(tokens.get(index(part, open, close)).raw);
            at = close + 1;
        }
        return raw.append(part, at, part.length()).toString();
    }

    private static int index(String part, int open, int close) {
        int index = 0;
        for (int i = open + 1; i < close; i++) {
            index = index * BASE + part.charAt(i) - ZERO;
        }
        return index;
    }
}
