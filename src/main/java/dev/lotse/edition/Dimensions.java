package dev.lotse.edition;

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
        Optional<Integer> wide =
                width.or(() -> file.map(size -> height.map(size::widthAt).orElseGet(size::width)));
        Optional<Integer> high =
                height.or(() -> file.map(size -> width.map(size::heightAt).orElseGet(size::height)));
        return attribute("width", wide) + attribute("height", high);
    }

    private static String attribute(String name, Optional<Integer> value) {
        return value.map(pixels -> " " + name + "=\"" + pixels + "\"").orElse("");
    }
}
