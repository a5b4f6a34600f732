package dev.lotse.theme;

import dev.lotse.diagnostic.Position;

/** A template could not be filled in: a mistake of whoever wrote the theme, to be told with its place. */
public final class ThemeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String template;
    private final String file;
    private final int line;
    private final int column;

    /**
     * A mistake.
     *
     * @param template its path in the theme: {@code parts/header.ftlh}
     * @param file the path that a person knows it by
     * @param line from 1; 0 where only the template is known
     * @param message one sentence without a full stop
     */
    ThemeException(String template, String file, int line, int column, String message, Throwable cause) {
        super(message, cause);
        this.template = template;
        this.file = file;
        this.line = line;
        this.column = column;
    }

    public String template() {
        return template;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }

    /** The place for a diagnostic. */
    public Position at() {
        return new Position(file, line, column);
    }

    /** What is wrong, one sentence without a full stop, place or stack. */
    public String message() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
