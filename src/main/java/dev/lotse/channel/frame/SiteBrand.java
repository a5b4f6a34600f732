package dev.lotse.channel.frame;

import dev.lotse.audience.Brand;
import dev.lotse.channel.view.View;
import dev.lotse.output.Output;
import dev.lotse.theme.Theme;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** What a site has from its theme and from the company: style, scripts, logo, icon. */
public final class SiteBrand {
    private static final String STYLE = "style.css";
    /** In pixels, as the style sheet has it. */
    private static final int LOGO_HEIGHT = 40;

    private final Theme theme;
    private final Brand brand;

    public SiteBrand(Theme theme, Brand brand) {
        this.theme = theme;
        this.brand = brand;
    }

    /**
     * The files.
     *
     * @param colors the end of the style sheet
     */
    public Stream<Output> files(String folder, String colors) {
        Stream<Output> own = theme.files(folder).stream()
                .map(file -> file.path().equals(folder + STYLE)
                        ? Output.text(file.path(), theme.file("assets/" + STYLE) + colors)
                        : file);
        Stream<Output> pictures = Stream.of(
                        copy(folder, "logo", brand.logo().map(Brand.Logo::file)),
                        copy(folder, "icon", brand.icon()),
                        copy(folder, "picture", brand.picture()))
                .flatMap(Optional::stream);
        return Stream.concat(own, pictures);
    }

    private static Optional<Output> copy(String folder, String role, Optional<Path> file) {
        return file.map(source -> new Output.Copy(folder + name(role, source), source));
    }

    /** A picture is named by what it is for, so that its own name is in no output. */
    private static String name(String role, Path file) {
        String name = file.getFileName().toString();
        return "brand/" + role + name.substring(name.lastIndexOf('.'));
    }

    /**
     * What templates see of it.
     *
     * @param way to the theme's files
     * @param absolute the same way from anywhere, where it is known
     */
    public View.Brand view(String way, Optional<String> absolute) {
        Optional<View.Logo> logo = brand.logo().map(picture -> logo(picture, way));
        return new View.Brand(
                logo,
                brand.icon()
                        .map(file -> way + name("icon", file))
                        .or(() -> logo.map(View.Logo::href))
                        .orElse(way + "icon.svg"),
                absolute.flatMap(start -> brand.picture().map(file -> start + name("picture", file))),
                brand.footer(),
                brand.indexed());
    }

    private static View.Logo logo(Brand.Logo logo, String way) {
        Optional<Integer> width = logo.proportion().isEmpty()
                ? Optional.empty()
                : Optional.of((int)
                        Math.max(1, Math.round(LOGO_HEIGHT * logo.proportion().getAsDouble())));
        return new View.Logo(way + name("logo", logo.file()), width, LOGO_HEIGHT);
    }
}
