package dev.lotse.read.site;

import dev.lotse.audience.Accent;
import dev.lotse.audience.Brand;
import dev.lotse.audience.Color;
import dev.lotse.audience.Text;
import dev.lotse.read.file.ActiveFiles;
import dev.lotse.read.file.PictureFile;
import dev.lotse.read.file.SitePaths;
import dev.lotse.read.keys.SiteKeys;
import dev.lotse.read.markdown.syntax.Line;
import dev.lotse.read.yaml.Fields;
import dev.lotse.read.yaml.Key;
import dev.lotse.read.yaml.Yaml;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads how a company shows itself: colours, pictures, the line at the foot. */
final class BrandReader {
    private static final List<String> PICTURES = List.of("svg", "png", "jpg", "jpeg", "webp", "gif", "ico");

    private final Fields site;
    private final SitePaths paths;

    BrandReader(Fields site, SitePaths paths) {
        this.site = site;
        this.paths = paths;
    }

    /** What {@code brand} and {@code footer} in {@code site.yml} say. */
    Brand read() {
        Optional<Fields> given = site.get(SiteKeys.BRAND);
        return new Brand(
                given.flatMap(fields -> accent(fields, SiteKeys.COLOR)),
                given.flatMap(fields -> picture(fields, SiteKeys.LOGO)).map(BrandReader::logo),
                given.flatMap(fields -> picture(fields, SiteKeys.ICON)),
                given.flatMap(fields -> picture(fields, SiteKeys.PICTURE)),
                site.get(SiteKeys.FOOTER).map(this::footer),
                site.get(SiteKeys.ROBOTS).filter("all"::equals).isPresent());
    }

    private Text footer(Text text) {
        Map<String, String> lines = new LinkedHashMap<>();
        text.byLanguage().forEach((language, line) -> lines.put(language, Line.html(line, this::refuse)));
        return new Text(lines);
    }

    private void refuse(String address) {
        site.diagnostics()
                .error(
                        "wrong-value",
                        site.at(SiteKeys.FOOTER),
                        "the footer can't lead to \"" + address + "\"",
                        "write an address that begins with https://, mailto: or /");
    }

    private static Brand.Logo logo(Path file) {
        return new Brand.Logo(
                file,
                PictureFile.measure(file).stream()
                        .mapToDouble(size -> (double) size.width() / size.height())
                        .findFirst());
    }

    private Optional<Path> picture(Fields fields, Key<Yaml.Scalar> key) {
        Optional<Yaml.Scalar> text = fields.get(key);
        Optional<Path> file = text.flatMap(paths::file);
        if (file.isEmpty()) {
            return file;
        }
        String name = file.get().getFileName().toString().toLowerCase(Locale.ROOT);
        if (!PICTURES.contains(name.substring(name.lastIndexOf('.') + 1))) {
            return fields.forms().wrong(text.get(), "no picture", "take one of " + String.join(", ", PICTURES));
        }
        return ActiveFiles.isOne(file.get())
                ? fields.forms()
                        .wrong(text.get(), "a drawing with a script in it", "save it anew as a plain SVG, or as PNG")
                : file;
    }

    /** A colour, or one for light and one for dark pages. */
    static Optional<Accent> accent(Fields fields, Key<Yaml.Scalar> key) {
        Optional<Fields> both = fields.inside(key);
        if (both.isPresent()) {
            Optional<Color> light = both.get().get(SiteKeys.LIGHT).flatMap(text -> color(text, fields));
            Optional<Color> dark = both.get().get(SiteKeys.DARK).flatMap(text -> color(text, fields));
            return light.filter(shade -> dark.isPresent())
                    .map(shade -> new Accent(shade, dark, both.get().at()));
        }
        return fields.get(key)
                .flatMap(text -> color(text, fields).map(color -> new Accent(color, Optional.empty(), text.at())));
    }

    private static Optional<Color> color(Yaml.Scalar text, Fields fields) {
        Optional<Color> color = Color.parse(text.text());
        return color.isPresent()
                ? color
                : fields.forms().wrong(text, "no colour", "write \"#\" and six digits in quotes, like \"#0a5a7a\"");
    }
}
