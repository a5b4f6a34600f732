package dev.lotse.channel;

import dev.lotse.audience.Brand;
import dev.lotse.output.Output;
import dev.lotse.theme.Theme;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a site has from its theme and from the company: style, scripts, logo, icon. */
final class House {
    private static final String STYLE = "style.css";

    private final Theme theme;
    private final Brand brand;

    House(Theme theme, Brand brand) {
        this.theme = theme;
        this.brand = brand;
    }

    /**
     * The files.
     *
     * @param colors the end of the style sheet
     */
    Stream<Output> files(String folder, String colors) {
        Stream<Output> own = theme.files(folder).stream()
                .map(file -> file.path().equals(folder + "/" + STYLE)
                        ? Output.text(file.path(), theme.file("assets/" + STYLE) + colors)
                        : file);
        Stream<Output> pictures = Stream.of(
                        copy(folder, "logo", brand.logo()),
                        copy(folder, "icon", brand.icon()),
                        copy(folder, "picture", brand.picture()))
                .flatMap(Optional::stream);
        return Stream.concat(own, pictures);
    }

    private static Optional<Output> copy(String folder, String role, Optional<Path> file) {
        return file.map(source -> new Output.Copy(folder + "/" + name(role, source), source));
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
    View.Brand view(String way, Optional<String> absolute, String language) {
        @Nullable String logo = brand.logo().map(file -> way + name("logo", file)).orElse(null);
        return new View.Brand(
                logo,
                brand.icon().map(file -> way + name("icon", file)).orElse(logo == null ? way + "icon.svg" : logo),
                absolute.flatMap(start -> brand.picture().map(file -> start + name("picture", file)))
                        .orElse(null),
                brand.footer().map(text -> text.in(language)).orElse(null));
    }
}
