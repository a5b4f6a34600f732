package dev.lotse.output.publish;

import dev.lotse.names.FoldedName;
import dev.lotse.output.MadeOf;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The list of a publication's files. A path is claimed before it is written and recorded with what is expected of it
 * afterwards; it promises that no two claimed paths are one file, or a file and a folder, on any usual file system.
 */
final class Manifest {
    private final Map<String, SafePath> files = new HashMap<>();
    private final Set<String> folders = new HashSet<>();
    private final Map<SafePath, Expected> expected = new ConcurrentHashMap<>();
    private final Map<SafePath, MadeOf> origins = new ConcurrentHashMap<>();

    synchronized void claim(SafePath path) {
        String folded = FoldedName.of(path.text());
        for (int slash = folded.indexOf('/'); slash >= 0; slash = folded.indexOf('/', slash + 1)) {
            refuseIfFile(folded.substring(0, slash), path);
        }
        refuseIfFile(folded, path);
        if (folders.contains(folded)) {
            throw new IllegalArgumentException("The output path \"" + path.text() + "\" is both a file and a folder");
        }
        files.put(folded, path);
        // The enclosing folders of a known folder are known.
        for (int slash = folded.lastIndexOf('/'); slash > 0; slash = folded.lastIndexOf('/', slash - 1)) {
            if (!folders.add(folded.substring(0, slash))) {
                return;
            }
        }
    }

    private void refuseIfFile(String folded, SafePath path) {
        SafePath earlier = files.get(folded);
        if (earlier == null) {
            return;
        }
        if (earlier.equals(path)) {
            throw new IllegalArgumentException("The output path \"" + path.text() + "\" is written twice");
        }
        throw new IllegalArgumentException("The output paths \"" + earlier.text() + "\" and \"" + path.text()
                + "\" can't be told apart where upper and lower case are one (Windows, macOS),"
                + " or one is a file and the other lies in it");
    }

    void record(SafePath path, Expected what, MadeOf madeOf) {
        origins.put(path, madeOf);
        expected.put(path, what);
    }

    /** What a generation holds, for one that shall hold the same. */
    static Manifest of(Path generation, Inventory inventory) throws IOException {
        Manifest manifest = new Manifest();
        for (Map.Entry<String, Inventory.Entry> file : inventory.entries().entrySet()) {
            SafePath path = new SafePath(file.getKey());
            manifest.claim(path);
            Expected kept = Expected.Kept.of(path.below(generation), file.getValue());
            manifest.record(path, kept, file.getValue().madeOf());
        }
        return manifest;
    }

    /** The folders that files are in, by their very names. */
    Set<String> exactFolders() {
        Set<String> all = new HashSet<>(Set.of(Inventory.ROOT));
        for (SafePath path : expected.keySet()) {
            for (String above = path.folder(); all.add(above); above = SafePath.folder(above)) {
                // and the one above that
            }
        }
        return all;
    }

    /** Nobody knows what the files were made of. */
    void forget() {
        origins.clear();
    }

    /** What a file was made of that was recorded. */
    MadeOf madeOf(SafePath path) {
        return origins.getOrDefault(path, MadeOf.UNKNOWN);
    }

    Map<SafePath, Expected> expected() {
        return expected;
    }

    /** A path that was claimed and never recorded, because writing it failed. */
    synchronized Optional<SafePath> unfinished() {
        return files.size() == expected.size()
                ? Optional.empty()
                : files.values().stream()
                        .filter(path -> !expected.containsKey(path))
                        .findFirst();
    }

    synchronized boolean knowsFile(SafePath path) {
        return expected.containsKey(path) || files.containsKey(FoldedName.of(path.text()));
    }

    synchronized boolean knowsFolder(SafePath path) {
        return folders.contains(FoldedName.of(path.text()));
    }
}
