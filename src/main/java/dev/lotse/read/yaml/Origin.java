package dev.lotse.read.yaml;

import dev.lotse.diagnostic.Position;
import dev.lotse.read.text.Source;

/**
 * Where in a file a text of YAML comes from, quotes and escapes included.
 *
 * @param start of what was written, behind an opening quote
 * @param end of what was written, before a closing quote
 * @param style how it was written
 */
record Origin(Source source, int start, int end, Style style) {
    /** The ways to write a text. */
    enum Style {
        PLAIN,
        SINGLE,
        DOUBLE,
        BLOCK
    }

    /** The beginning, opening quote included. */
    Position at() {
        return source.at(style == Style.SINGLE || style == Style.DOUBLE ? start - 1 : start);
    }

    /** The place of a character of the text; behind a line break only that of the whole. */
    Position at(int offset) {
        if (style == Style.BLOCK) {
            return at();
        }
        String text = source.text();
        int written = start;
        for (int read = 0; read < offset && written < end; ) {
            char c = text.charAt(written);
            if (c == '\n' || c == '\r') {
                return at();
            }
            int length = length(text, written);
            read += length == 10 ? 2 : 1;
            written += length;
        }
        return source.at(Math.min(written, end));
    }

    private int length(String text, int at) {
        if (style == Style.SINGLE && text.startsWith("''", at)) {
            return 2;
        }
        if (style == Style.DOUBLE && text.charAt(at) == '\\' && at + 1 < end) {
            return switch (text.charAt(at + 1)) {
                case 'x' -> 4;
                case 'u' -> 6;
                case 'U' -> 10;
                default -> 2;
            };
        }
        return 1;
    }
}
