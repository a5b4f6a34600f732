package dev.lotse.audience;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A colour of the sRGB space.
 *
 * @param red from 0 to 255, like the others
 */
public record Color(int red, int green, int blue) {
    public static final Color BLACK = new Color(0, 0, 0);
    public static final Color WHITE = new Color(255, 255, 255);

    private static final Pattern HEX = Pattern.compile("#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})");

    /** Reads {@code #0a5a7a} or {@code #fa0}, with or without the number sign. */
    public static Optional<Color> parse(String text) {
        Matcher hex = HEX.matcher(text);
        if (!hex.matches()) {
            return Optional.empty();
        }
        String digits = hex.group(1);
        String six = digits.length() == 6 ? digits : digits.replaceAll("(.)", "$1$1");
        int value = Integer.parseInt(six, 16);
        return Optional.of(new Color(value >> 16, value >> 8 & 255, value & 255));
    }

    /** How far the two are apart: 1 to 21, the contrast ratio of WCAG 2.2; a text needs 4.5. */
    public double contrast(Color other) {
        double brighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (brighter + 0.05) / (darker + 0.05);
    }

    /** The relative luminance of WCAG 2.2, from 0 to 1. */
    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int component) {
        double share = component / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /**
     * The colour on the way to another one.
     *
     * @param share from 0, this colour, to 1, the other
     */
    public Color towards(Color other, double share) {
        return new Color(
                between(red, other.red, share), between(green, other.green, share), between(blue, other.blue, share));
    }

    private static int between(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}
