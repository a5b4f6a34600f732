package dev.lotse.output.publish;

import dev.lotse.parallel.Pool;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Looks whether a folder holds exactly what it shall, byte for byte, before anybody sees it. */
final class Verification {
    private final Path root;
    private final Manifest manifest;

    Verification(Path root, Manifest manifest) {
        this.root = root;
        this.manifest = manifest;
    }

    /**
     * What the folder holds.
     *
     * @param undisturbed folders, by path, in which no names have changed if they were last changed then
     * @throws IOException if it is not what was meant
     */
    Inventory run(Map<String, FileTime> undisturbed) throws IOException {
        Set<String> all = manifest.exactFolders();
        Map<String, FileTime> folders = new ConcurrentHashMap<>();
        Pool.each(all, Pool.CORES, folder -> {
            FileTime changed = attributes(root.resolve(folder)).lastModifiedTime();
            if (!changed.equals(undisturbed.get(folder))) {
                list(root.resolve(folder), all);
            }
            folders.put(folder, changed);
        });
        Map<String, Inventory.Entry> entries = new ConcurrentHashMap<>();
        Pool.each(manifest.expected().entrySet(), Pool.CORES, entry -> {
            SafePath path = entry.getKey();
            entries.put(path.text(), entry(path, entry.getValue()));
        });
        return new Inventory(entries, folders);
    }

    /** Looks whether there is nothing in a folder that is not meant to be there. */
    private void list(Path folder, Set<String> folders) throws IOException {
        for (Path entry : Folders.entries(folder)) {
            SafePath path = SafePath.between(root, entry);
            if (Folders.isFolder(entry) ? !isMeant(path, folders) : !manifest.knowsFile(path)) {
                throw changed(entry);
            }
        }
    }

    private boolean isMeant(SafePath path, Set<String> folders) {
        return folders.contains(path.text()) || manifest.knowsFolder(path);
    }

    private Inventory.Entry entry(SafePath path, Expected expected) throws IOException {
        Path file = path.below(root);
        BasicFileAttributes found = attributes(file);
        if (!found.isRegularFile() || !expected.isMetBy(file, found)) {
            throw changed(file);
        }
        return new Inventory.Entry(
                expected.length(), expected.checksum(), found.lastModifiedTime(), manifest.madeOf(path));
    }

    private static BasicFileAttributes attributes(Path path) throws IOException {
        try {
            return Expected.attributes(path);
        } catch (FileSystemException gone) {
            throw changed(path);
        }
    }

    private static IOException changed(Path path) {
        return new IOException(path + " is not what was written: another program has added, changed or removed it."
                + " Nothing was published; build again.");
    }
}
