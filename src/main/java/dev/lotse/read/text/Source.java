package dev.lotse.read.text;

import dev.lotse.diagnostic.Position;
import java.util.Arrays;

/** A source file's text, and where in it a place is for a person. */
public final class Source {
    private final String file;
    private final String text;
    private final int[] lineStarts;

    /**
     * A text.
     *
     * @param file as in {@link Position#file()}
     */
    public Source(String file, String text) {
        this.file = file;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    public String file() {
        return file;
    }

    public String text() {
        return text;
    }

    /** The place of a character, given in UTF-16 units from the start. */
    public Position at(int offset) {
        int inside = Math.max(0, Math.min(offset, text.length()));
        int line = line(inside);
        int column = text.codePointCount(lineStarts[line], inside) + 1;
        boolean behindMark = line == 0 && !text.isEmpty() && text.charAt(0) == '\uFEFF' && inside > 0;
        return new Position(file, line + 1, behindMark ? column - 1 : column);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Source that && file.equals(that.file) && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return 31 * file.hashCode() + text.hashCode();
    }

    /** The number of the line, from 0, that a character is in. */
    int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** The line that a character is in. */
    String lineAround(int offset) {
        int line = line(offset);
        return text.substring(lineStarts[line], line + 1 < lineStarts.length ? lineStarts[line + 1] : text.length());
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
