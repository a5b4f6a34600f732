package dev.lotse.picture;

import dev.lotse.digest.Digest;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where renditions lie from build to build: a file each, {@code <key>-<digest>.png}. The key tells what it was made of,
 * the digest what has to be in it, so one that was damaged is not found. {@code <key>-none} remembers that there is
 * nothing to be made.
 */
final class Drawer {
    private static final String NONE = "none";

    private final Path folder;
    private final Map<String, Path> kept = new ConcurrentHashMap<>();

    /**
     * What lies there.
     *
     * @param rendition nothing where it is known that there is none
     */
    record Kept(Optional<Path> rendition) {}

    Drawer(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            files.forEach(file -> kept.put(key(file), file));
        }
    }

    Optional<Kept> find(String key) throws IOException {
        Path file = kept.get(key);
        if (file == null || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        String name = file.getFileName().toString();
        if (name.endsWith("-" + NONE)) {
            return Optional.of(new Kept(Optional.empty()));
        }
        boolean whole = name.startsWith(key + "-" + Digest.of(Files.readAllBytes(file)) + ".");
        return whole ? Optional.of(new Kept(Optional.of(file))) : Optional.empty();
    }

    Optional<Path> put(String key, Optional<Reduction.Reduced> made) throws IOException {
        String content = made.map(reduced -> Digest.of(reduced.file()) + reduced.ending())
                .orElse(NONE);
        Path file = folder.resolve(key + "-" + content);
        Path fresh = folder.resolve(key + ".new");
        Files.write(fresh, made.map(Reduction.Reduced::file).orElse(new byte[0]));
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        kept.put(key, file);
        return made.map(reduced -> file);
    }

    /** Throws away all others. */
    void keepOnly(Set<String> keys) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                boolean ours = keys.contains(key(file)) && file.equals(kept.get(key(file)));
                if (!ours && Files.isRegularFile(file)) {
                    Files.delete(file);
                }
            }
        }
    }

    private static String key(Path file) {
        return file.getFileName().toString().split("[-.]", 2)[0];
    }
}
