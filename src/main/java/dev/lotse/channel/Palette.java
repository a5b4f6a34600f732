package dev.lotse.channel;

import dev.lotse.audience.Accent;
import dev.lotse.audience.Color;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.edition.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The shades of a company's and a department's colour that can be read on the papers of a theme, light and dark.
 *
 * <p>The papers are what the theme's style sheet says: {@code --paper: light-dark(#ffffff, #101820)}, and the same for
 * {@code --surface}. What is to be read on them has a contrast of 4.5 at least (WCAG 2.2, 1.4.3).
 */
public final class Palette {
    private static final double READABLE = 4.5;
    /** What a shade for dark pages gets that nobody chose: thin bright letters need more. */
    private static final double BRIGHT = 6.5;
    /** How much of the accent is in the ground of what is marked with it; the style sheet's {@code --mark}. */
    private static final double MARK = 0.12;

    private static final Pattern PAPER =
            Pattern.compile("--(paper|surface):\\s*light-dark\\(\\s*(#\\w+)\\s*,\\s*(#\\w+)\\s*\\)");

    private final List<Color> light = new ArrayList<>();
    private final List<Color> dark = new ArrayList<>();
    private final Shades theirs;

    /** The shades for a style sheet; where it declares no papers, these are white and black. */
    public Palette(String stylesheet) {
        Matcher paper = PAPER.matcher(stylesheet);
        while (paper.find()) {
            Color.parse(paper.group(2)).ifPresent(light::add);
            Color.parse(paper.group(3)).ifPresent(dark::add);
        }
        if (light.isEmpty() || dark.isEmpty()) {
            light.add(Color.WHITE);
            dark.add(Color.BLACK);
        }
        theirs = Shades.declared("accent", stylesheet).orElse(new Shades(Color.BLACK, Color.WHITE));
    }

    /** The shades of a department's colour, or else of the company's, or else of the theme's. */
    public Shades accent(Optional<Accent> own, Optional<Accent> company) {
        return own.or(() -> company).map(this::shades).orElse(theirs);
    }

    private Shades shades(Accent accent) {
        return new Shades(shade(accent.light(), light, READABLE), darkShade(accent));
    }

    /** What the style sheet of a department gets at its end; empty where nobody chose a colour. */
    public String css(Optional<Accent> own, Optional<Accent> company) {
        return Stream.concat(company.stream(), own.stream())
                .reduce((first, second) -> second)
                .map(accent -> rule(":root", accent))
                .orElse("");
    }

    /** What the style sheet of the chooser gets at its end. */
    public String css(Collection<Reader> departments, Optional<Accent> company) {
        StringBuilder css = new StringBuilder(css(Optional.empty(), company));
        departments.forEach(department -> department
                .accent()
                .ifPresent(accent -> css.append(rule("[data-department=\"" + department.id() + "\"]", accent))));
        return css.toString();
    }

    private String rule(String selector, Accent accent) {
        Shades shades = shades(accent);
        return String.format(
                Locale.ROOT,
                "%s { --brand: light-dark(%s, %s); --accent: light-dark(%s, %s); }\n",
                selector,
                accent.light(),
                accent.dark().orElse(accent.light()),
                shades.light(),
                shades.dark());
    }

    /** Tells which colours can't be read as they are. */
    public void check(Collection<Accent> accents, Diagnostics diagnostics) {
        accents.forEach(accent -> {
            tell(accent, accent.light(), light, "light", diagnostics);
            accent.dark().ifPresent(color -> tell(accent, color, dark, "dark", diagnostics));
        });
    }

    private void tell(Accent accent, Color color, List<Color> papers, String pages, Diagnostics diagnostics) {
        Color shade = shade(color, papers, READABLE);
        if (!shade.equals(color)) {
            double contrast = worst(color, papers);
            diagnostics.warning(
                    "contrast",
                    accent.at(),
                    String.format(
                            Locale.ROOT,
                            "%s is hard to read on %s pages: a contrast of %.1f, and text needs 4.5; links and buttons"
                                    + " take %s there",
                            color,
                            pages,
                            Math.floor(contrast * 10) / 10,
                            shade),
                    "to settle it, write {light: \""
                            + shade(accent.light(), light, READABLE)
                            + "\", dark: \""
                            + darkShade(accent)
                            + "\"}, or other colours");
        }
    }

    private Color darkShade(Accent accent) {
        return accent.dark()
                .map(color -> shade(color, dark, READABLE))
                .orElseGet(() -> shade(accent.light(), dark, BRIGHT));
    }

    /** The colour itself, or the nearest on its way to black or white that can be read. */
    private static Color shade(Color color, List<Color> papers, double contrast) {
        boolean bright = papers.get(0).contrast(Color.BLACK) > papers.get(0).contrast(Color.WHITE);
        Color end = bright ? Color.BLACK : Color.WHITE;
        for (int step = 0; step < 100; step++) {
            Color shade = color.towards(end, step / 100.0);
            if (worst(shade, papers) >= contrast) {
                return shade;
            }
        }
        return end;
    }

    private static double worst(Color color, List<Color> papers) {
        return Stream.concat(papers.stream(), Stream.of(papers.get(0).towards(color, MARK)))
                .mapToDouble(color::contrast)
                .min()
                .orElseThrow();
    }
}
