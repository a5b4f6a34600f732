package dev.lotse.theme;

import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Position;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * A theme and the themes that it extends, each a folder. {@code theme.properties} in a folder may say
 * {@code extends = ../company}; at the bottom lies the built-in theme.
 */
final class Layers {
    private static final String FILE = "theme.properties";
    private static final String EXTENDS = "extends";

    private final Diagnostics diagnostics;

    Layers(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The files of each, the built-in theme first; templates that can't be used are left out. */
    List<SortedMap<String, ThemeFile>> read(Optional<Path> folder, String shown) {
        List<SortedMap<String, ThemeFile>> layers = new ArrayList<>();
        Set<Path> open = new HashSet<>();
        Optional<Path> next = folder.map(path -> path.toAbsolutePath().normalize());
        String name = shown;
        while (next.isPresent()) {
            Path at = next.get();
            open.add(at);
            SortedMap<String, ThemeFile> files = new Folder(at, name, diagnostics).read();
            Optional<ThemeFile> own = Optional.ofNullable(files.remove(FILE));
            files.values().removeIf(file -> !Templates.accepts(file, diagnostics));
            layers.add(0, files);
            Optional<String> base = own.flatMap(this::base);
            next = base.map(way -> at.resolve(way).normalize()).filter(path -> isNew(path, open, own.orElseThrow()));
            name = base.map(Path.of(name)::resolve)
                    .map(path -> path.normalize().toString().replace('\\', '/'))
                    .orElse(name);
        }
        layers.add(0, BuiltIn.read());
        return layers;
    }

    private Optional<String> base(ThemeFile file) {
        Map<String, TextFile.Line> lines = TextFile.read(file, diagnostics).lines();
        lines.keySet().stream()
                .filter(key -> !key.equals(EXTENDS))
                .forEach(key -> diagnostics.error(
                        "unknown-key",
                        Position.of(file.shown()),
                        "there is no key \"" + key + "\"",
                        "a theme says only: extends = ../other-theme"));
        return Optional.ofNullable(lines.get(EXTENDS)).map(TextFile.Line::text);
    }

    private boolean isNew(Path theme, Set<Path> open, ThemeFile says) {
        if (!open.contains(theme)) {
            return true;
        }
        diagnostics.error(
                "theme-cycle",
                Position.of(says.shown()),
                "these themes extend each other in a circle",
                "take \"extends\" out of one of them");
        return false;
    }
}
