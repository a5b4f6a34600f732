package dev.lotse.theme;

import java.nio.charset.StandardCharsets;

/** One file of a theme. */
final class ThemeFile {
    private final String path;
    private final String shown;
    private final byte[] bytes;

    /**
     * A file.
     *
     * @param path in the theme, with {@code /}
     * @param shown the path that a person knows it by
     */
    ThemeFile(String path, String shown, byte[] bytes) {
        this.path = path;
        this.shown = shown;
        this.bytes = bytes.clone();
    }

    String path() {
        return path;
    }

    String shown() {
        return shown;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    boolean isTemplate() {
        return path.endsWith(".ftlh");
    }

    /** Its text as every machine reads it: UTF-8, without byte order mark, lines ending in a line feed. */
    String text() {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n");
    }
}
