package dev.lotse.edit.body;

import dev.lotse.content.PictureSize;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The width and height that an author gave a picture, in pixels, as far as they make sense: percentages, for one, can't
 * be kept free while a page loads.
 */
record Dimensions(Optional<Integer> width, Optional<Integer> height) {
    private static final Pattern PIXELS = Pattern.compile("\\s*0*([1-9]\\d{0,4})(?:px)?\\s*", Pattern.CASE_INSENSITIVE);

    /** How wide the built-in theme's text column is. */
    private static final int COLUMN = 704;
    /** No picture is shown higher unless its author says so: a phone's would fill the screen. */
    private static final int HIGHEST = 544;
    /** What a phone leaves free beside the text, both sides together. */
    private static final int MARGINS = 32;

    /** Reads two values of attributes, empty where there are none. */
    static Dimensions read(String width, String height) {
        return new Dimensions(pixels(width), pixels(height));
    }

    private static Optional<Integer> pixels(String value) {
        Matcher pixels = PIXELS.matcher(value);
        return pixels.matches() ? Optional.of(Integer.valueOf(pixels.group(1))) : Optional.empty();
    }

    /**
     * Both as HTML, with a space before each.
     *
     * @param file which says what the author left open, in its proportions
     */
    String attributes(Optional<PictureSize> file) {
        return attribute("width", file.map(size -> wide(size)).or(() -> width))
                + attribute("height", file.map(size -> high(size)).or(() -> height));
    }

    private static String attribute(String name, Optional<Integer> value) {
        return value.map(pixels -> " " + name + "=\"" + pixels + "\"").orElse("");
    }

    private int wide(PictureSize file) {
        return width.or(() -> height.map(file::widthAt))
                .orElseGet(() -> lowered(file).width());
    }

    private int high(PictureSize file) {
        return height.or(() -> width.map(file::heightAt))
                .orElseGet(() -> lowered(file).height());
    }

    /** As it is, or no higher than anybody wants to see it: said here, so that nothing moves when it has loaded. */
    private static PictureSize lowered(PictureSize file) {
        return file.heightAt(Math.min(COLUMN, file.width())) > HIGHEST
                ? new PictureSize(file.widthAt(HIGHEST), HIGHEST)
                : file;
    }

    /**
     * How wide a picture will be on the page, as browsers want to know before they choose a file: as an attribute
     * {@code sizes}. Where a screen has three pixels for one of CSS, two are asked for: nobody sees the third.
     */
    String sizes(PictureSize file) {
        int column = Math.min(COLUMN, wide(file));
        return "(min-width: " + (column + MARGINS) + "px) " + column
                + "px, (min-resolution: 2.5dppx) 60vw, calc(100vw - " + MARGINS + "px)";
    }
}
