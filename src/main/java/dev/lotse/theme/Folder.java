package dev.lotse.theme;

import dev.lotse.diagnostic.ConflictMarkers;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A theme's folder. What a link in it leads to counts only if it is a file that lies inside. */
final class Folder {
    private static final Pattern TEXT = Pattern.compile(".*\\.(?:ftlh|css|js|properties|svg)");

    private final Path root;
    private final String shown;
    private final Position said;
    private final Diagnostics diagnostics;

    /**
     * A folder.
     *
     * @param shown the path that a person knows it by
     * @param said where somebody says that it is there
     */
    Folder(Path root, String shown, Position said, Diagnostics diagnostics) {
        this.root = root;
        this.shown = shown;
        this.said = said;
        this.diagnostics = diagnostics;
    }

    /** All its files but hidden ones, by their path in the theme. */
    SortedMap<String, ThemeFile> read() {
        SortedMap<String, ThemeFile> files = new TreeMap<>();
        if (!Files.isDirectory(root)) {
            diagnostics.error("theme-missing", said, "there is no theme folder " + shown);
            return files;
        }
        try {
            Path real = root.toRealPath();
            Files.walkFileTree(real, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return hidden(folder) && !folder.equals(real)
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (!hidden(file)) {
                        add(files, real, file, attributes.isSymbolicLink());
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private void add(SortedMap<String, ThemeFile> files, Path real, Path file, boolean link) throws IOException {
        String path = real.relativize(file).toString().replace('\\', '/');
        String name = shown + "/" + path;
        if (link && !leadsInside(real, file)) {
            diagnostics.error(
                    "theme-link",
                    Position.of(name),
                    "this link leads to no file of the theme",
                    "put the file itself into the theme");
        } else if (path.endsWith(".ftl")) {
            diagnostics.error(
                    "theme-template",
                    Position.of(name),
                    "templates of a theme end in .ftlh, so that what they show is escaped",
                    "rename it");
        } else {
            ThemeFile read = new ThemeFile(path, name, Files.readAllBytes(file));
            if (TEXT.matcher(path).matches()) {
                ConflictMarkers.tell(name, read.text(), diagnostics);
            }
            files.put(path, read);
        }
    }

    private static boolean leadsInside(Path real, Path link) throws IOException {
        return Files.isRegularFile(link) && link.toRealPath().startsWith(real);
    }

    private static boolean hidden(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }
}
