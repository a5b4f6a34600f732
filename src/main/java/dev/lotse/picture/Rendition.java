package dev.lotse.picture;

import java.nio.file.Path;

/**
 * A smaller version of a picture, in the same format, upright, with the same colours.
 *
 * @param width in pixels
 */
public record Rendition(int width, Path file) {
    /**
     * How wide they are: two pixels for each one of CSS on a phone, and as many as a text column is wide, where a
     * screenshot's letters then stay as sharp as they were made.
     */
    public static final int WIDTH = 704;

    /** From this width on a picture may have one; below, it would hardly save anything. */
    static final int WIDE = WIDTH * 3 / 2;
}
