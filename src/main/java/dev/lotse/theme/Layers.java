package dev.lotse.theme;

import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Position;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
        return read(folder, shown, new LinkedHashSet<>());
    }

    /** The folders of each but the built-in one. */
    Set<Path> folders(Path folder) {
        Set<Path> folders = new LinkedHashSet<>();
        read(Optional.of(folder), folder.toString().replace('\\', '/'), folders);
        return folders;
    }

    private List<SortedMap<String, ThemeFile>> read(Optional<Path> folder, String shown, Set<Path> open) {
        List<SortedMap<String, ThemeFile>> layers = new ArrayList<>();
        Optional<Path> next = folder.map(path -> path.toAbsolutePath().normalize());
        String name = shown;
        Position said = Position.of(shown);
        while (next.isPresent()) {
            Path at = next.get();
            open.add(at);
            SortedMap<String, ThemeFile> files = new Folder(at, name, said, diagnostics).read();
            Optional<ThemeFile> own = Optional.ofNullable(files.remove(FILE));
            files.values().removeIf(file -> !Templates.accepts(file, diagnostics));
            layers.add(0, files);
            Optional<Base> base = own.flatMap(this::base);
            next = base.map(way -> at.resolve(way.path).normalize()).filter(path -> isNew(path, open, base.get().at));
            name = base.map(Base::path)
                    .map(Path.of(name)::resolve)
                    .map(path -> path.normalize().toString().replace('\\', '/'))
                    .orElse(name);
            said = base.map(Base::at).orElse(said);
        }
        layers.add(0, BuiltIn.files());
        return layers;
    }

    /** The theme that another one says it extends, and where. */
    private record Base(String path, Position at) {}

    private Optional<Base> base(ThemeFile file) {
        TextFile own = TextFile.read(file, diagnostics);
        own.lines().forEach((key, line) -> {
            if (!key.equals(EXTENDS)) {
                diagnostics.error(
                        "unknown-key",
                        own.at(line),
                        "there is no key \"" + key + "\"",
                        "a theme says only: extends = ../other-theme");
            }
        });
        return Optional.ofNullable(own.lines().get(EXTENDS)).map(line -> new Base(line.text(), own.at(line)));
    }

    private boolean isNew(Path theme, Set<Path> open, Position at) {
        if (!open.contains(theme)) {
            return true;
        }
        diagnostics.error(
                "theme-cycle", at, "these themes extend each other in a circle", "take \"extends\" out of one of them");
        return false;
    }
}
