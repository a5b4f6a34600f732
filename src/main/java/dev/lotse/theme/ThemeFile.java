package dev.lotse.theme;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** One file of a theme. */
final class ThemeFile {
    private final String path;
    private final String shown;
    private final byte[] bytes;
    /** Null until somebody asks for it. */
    private volatile @Nullable String text;

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
        String known = text;
        if (known == null) {
            String read = new String(bytes, StandardCharsets.UTF_8);
            known = (read.startsWith("\uFEFF") ? read.substring(1) : read).replace("\r\n", "\n");
            text = known;
        }
        return known;
    }
}
