package dev.lotse.diagnostic;

import java.util.Comparator;

/**
 * A place in a source file.
 *
 * @param file the file's path as its author knows it, with {@code /}: relative to the project where it lies inside
 * @param line from 1; 0 means the file as a whole
 * @param column in code points from 1; 0 means the line as a whole
 */
public record Position(String file, int line, int column) implements Comparable<Position> {
    private static final Comparator<Position> ORDER = Comparator.comparing(Position::file)
            .thenComparingInt(Position::line)
            .thenComparingInt(Position::column);

    /** The file as a whole. */
    public static Position of(String file) {
        return new Position(file, 0, 0);
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
