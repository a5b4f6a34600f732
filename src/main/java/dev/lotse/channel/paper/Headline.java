package dev.lotse.channel.paper;

import java.util.Arrays;

/**
 * How large a headline can be: as large as its field allows, without a word that runs out of it.
 *
 * @param width of the field, in millimetres
 * @param height of the field
 */
record Headline(double width, double height) {
    private static final double LEADING = 1.06;
    private static final double LARGEST = 34;
    private static final double SMALLEST = 7;
    private static final double STEP = 0.5;
    /** What is kept free, for kerning is not counted. */
    private static final double SPARE = 0.98;

    private static final double SPACE = Typefaces.width(" ");

    /** The same field for what has to stand on one line. */
    Headline line() {
        return new Headline(width, LARGEST * LEADING);
    }

    /** The size of its letters, in millimetres. */
    double size(String text) {
        double size = LARGEST;
        while (size > SMALLEST && !fits(text, size)) {
            size -= STEP;
        }
        return size;
    }

    private boolean fits(String text, double size) {
        double room = width * SPARE / size;
        int lines = 1;
        double filled = 0;
        for (String word : text.split("\\s+")) {
            double widest = Arrays.stream(word.split("(?<=[-\u2013\u00AD])"))
                    .mapToDouble(Typefaces::width)
                    .max()
                    .orElse(0);
            double wide = Typefaces.width(word);
            if (widest > room) {
                return false;
            }
            double with = filled == 0 ? wide : filled + SPACE + wide;
            boolean next = with + SPACE > room; // the renderer counts the space behind a word, too
            lines += next ? (int) Math.ceil(wide / room) : 0;
            filled = next ? wide % room : with;
        }
        return lines * size * LEADING <= height;
    }
}
