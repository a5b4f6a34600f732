package dev.lotse.read.file;

import dev.lotse.content.PictureSize;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The size of a vector drawing: its {@code width} and {@code height}, and for what these leave open its
 * {@code viewBox}.
 */
final class Drawing {
    private static final String NUMBER = "(\\+?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?)";
    private static final Pattern LENGTH =
            Pattern.compile("\\s*" + NUMBER + "(px|in|cm|mm|q|pt|pc)?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern BOX =
            Pattern.compile("\\s*\\S+[\\s,]+\\S+?[\\s,]+" + NUMBER + "[\\s,]+" + NUMBER + "\\s*");
    /** Pixels of CSS. */
    private static final Map<String, Double> UNITS = Map.of(
            "px", 1.0, "in", 96.0, "cm", 96 / 2.54, "mm", 96 / 25.4, "q", 96 / 101.6, "pt", 96 / 72.0, "pc", 16.0);

    private Drawing() {}

    static Optional<PictureSize> measure(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        Element root = Jsoup.parse(text, "", Parser.xmlParser()).firstElementChild();
        return root != null && root.tagName().matches("(?:\\w+:)?svg") ? measure(root) : Optional.empty();
    }

    private static Optional<PictureSize> measure(Element root) {
        OptionalDouble width = length(root.attr("width"));
        OptionalDouble height = length(root.attr("height"));
        Matcher box = BOX.matcher(root.attr("viewBox"));
        double across = box.matches() ? Double.parseDouble(box.group(1)) : 0;
        double down = box.matches() ? Double.parseDouble(box.group(2)) : 0;
        if (across > 0 && down > 0) {
            double scale = width.isPresent()
                    ? width.getAsDouble() / across
                    : height.isPresent() ? height.getAsDouble() / down : 1;
            return size(width.orElse(across * scale), height.orElse(down * scale));
        }
        return width.isPresent() && height.isPresent()
                ? size(width.getAsDouble(), height.getAsDouble())
                : Optional.empty();
    }

    private static Optional<PictureSize> size(double width, double height) {
        boolean sensible = width > 0 && height > 0 && width < Integer.MAX_VALUE && height < Integer.MAX_VALUE;
        return sensible
                ? Optional.of(
                        new PictureSize((int) Math.max(1, Math.round(width)), (int) Math.max(1, Math.round(height))))
                : Optional.empty();
    }

    /** A length in pixels; nothing for percent, and for units that depend on a font or a window. */
    private static OptionalDouble length(String text) {
        Matcher length = LENGTH.matcher(text);
        if (!length.matches()) {
            return OptionalDouble.empty();
        }
        String unit = length.group(2) == null ? "px" : length.group(2).toLowerCase(Locale.ROOT);
        double pixels = Double.parseDouble(length.group(1)) * UNITS.getOrDefault(unit, 1.0);
        return pixels > 0 ? OptionalDouble.of(pixels) : OptionalDouble.empty();
    }
}
