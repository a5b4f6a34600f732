package dev.lotse.channel;

import dev.lotse.audience.Color;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A colour on light pages, and on dark ones. */
public record Shades(Color light, Color dark) {
    /** What a style sheet declares: {@code --ink: light-dark(#17222c, #e7edf2)}; nothing where it says it otherwise. */
    public static Optional<Shades> declared(String token, String stylesheet) {
        Matcher declaration = Pattern.compile(
                        "--" + Pattern.quote(token) + ":\\s*light-dark\\(\\s*(#\\w+)\\s*,\\s*(#\\w+)\\s*\\)")
                .matcher(stylesheet);
        return declaration.find()
                ? Color.parse(declaration.group(1))
                        .flatMap(light -> Color.parse(declaration.group(2)).map(dark -> new Shades(light, dark)))
                : Optional.empty();
    }
}
