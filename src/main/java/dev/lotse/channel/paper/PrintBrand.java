package dev.lotse.channel.paper;

import dev.lotse.audience.Accent;
import dev.lotse.audience.Color;
import dev.lotse.edition.Edition;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** What everything that is printed for an edition shows alike: colours, logo, help desk. */
public record PrintBrand(Edition edition) {
    /** The contrast that WCAG 2.2 wants of text. */
    private static final double READABLE = 4.5;

    private static final Color PLAIN = new Color(0x0b, 0x5c, 0x6b);

    /** The colour of the department, or else of the company, or else of the theme. */
    public Color color() {
        return edition.reader()
                .accent()
                .or(() -> edition.brand().accent())
                .map(Accent::light)
                .orElse(PLAIN);
    }

    /** Black or white, whichever is easier to read on the colour. */
    public Color ink() {
        boolean dark = color().contrast(Color.WHITE) >= color().contrast(Color.BLACK);
        return dark ? Color.WHITE : Color.BLACK;
    }

    /** The colour as letters on white can have it: itself, or darker. */
    public Color accent() {
        return IntStream.range(0, 100)
                .mapToObj(step -> color().towards(Color.BLACK, step / 100.0))
                .filter(shade -> shade.contrast(Color.WHITE) >= READABLE)
                .findFirst()
                .orElse(Color.BLACK);
    }

    /** The company's logo, where it has one that can be printed, by the name that a page calls it. */
    public Map<String, Path> logo() {
        return edition.brand()
                .logo()
                .map(logo -> logo.file())
                .filter(file -> Pictures.isPrintable(file.toString()))
                .map(file ->
                        Map.of("_logo." + Pictures.ending(file.toString()), file)) // its own name is nobody's business
                .orElse(Map.of());
    }

    /**
     * What it looks like.
     *
     * @param picture what a page calls a picture of that name
     */
    public PrintLook look(UnaryOperator<String> picture, String style) {
        return new PrintLook(
                logo().keySet().stream().findFirst().map(picture),
                color().toString(),
                ink().toString(),
                accent().toString(),
                style);
    }
}
