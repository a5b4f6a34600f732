package dev.lotse.output.publish;

import dev.lotse.output.MadeOf;
import dev.lotse.parallel.Pool;
import dev.lotse.store.SealedLines;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What a generation holds, and what each of its files was made of. It lies beside the generation, for nothing but the
 * output lies in it, as {@link SealedLines}: one that names the format, and for each file one with its path, its length
 * in bytes, its checksum, the nanoseconds from 1970 to its last change, its key, its proof, and what was read for it; for each
 * folder one with its path and its last change, which tells whether a name in it has changed.
 *
 * <p>One that can't be read is none: then nothing is known, and everything is made again.
 */
record Inventory(Map<String, Entry> entries, Map<String, FileTime> folders) {
    static final Inventory NONE = new Inventory(Map.of(), Map.of());
    /** The path of the folder that all lies in. */
    static final String ROOT = "";

    private static final String HEAD = "lotse-inventory 2";
    private static final int FOLDER = 2;

    /** A file, as it was when it was published. */
    record Entry(long length, long checksum, FileTime modified, MadeOf madeOf) {
        /** Whether a file is still what it was, by what the file system says of it: {@link Modes#attributes}. */
        boolean isMetBy(BasicFileAttributes found) {
            return found.isRegularFile()
                    && found.size() == length
                    && found.lastModifiedTime().equals(modified)
                    && Modes.isFile(found);
        }
    }

    Optional<Entry> entry(SafePath path) {
        return Optional.ofNullable(entries.get(path.text()));
    }

    /** The inventory in a file; {@link #NONE} where there is none that is whole. */
    static Inventory read(Path file) {
        List<String> lines = SealedLines.read(file);
        if (lines.isEmpty() || !lines.get(0).equals(HEAD)) {
            return NONE;
        }
        Map<String, Entry> entries = new HashMap<>();
        Map<String, FileTime> folders = new HashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> fields = SealedLines.fields(line);
            if (fields.size() == FOLDER) {
                folders.put(fields.get(0), time(fields.get(1)));
            } else {
                entries.put(
                        fields.get(0),
                        new Entry(
                                Long.parseLong(fields.get(1)),
                                Long.parseUnsignedLong(fields.get(2), 16),
                                time(fields.get(3)),
                                new MadeOf(fields.get(4), fields.get(5), fields.subList(6, fields.size()))));
            }
        }
        return new Inventory(entries, folders);
    }

    private static FileTime time(String nanos) {
        return FileTime.from(Long.parseLong(nanos), TimeUnit.NANOSECONDS);
    }

    private static String nanos(FileTime time) {
        return Long.toString(time.to(TimeUnit.NANOSECONDS));
    }

    /** Whether a folder still holds just this; false where nothing is known. */
    boolean isMetBy(Path folder) throws IOException {
        AtomicBoolean met = new AtomicBoolean(!entries.isEmpty());
        try {
            Pool.each(folders.entrySet(), Pool.CORES, known -> {
                FileTime changed =
                        Modes.attributes(folder.resolve(known.getKey())).lastModifiedTime();
                met.compareAndSet(true, changed.equals(known.getValue()));
            });
            Pool.each(
                    entries.entrySet(),
                    Pool.CORES,
                    file -> met.compareAndSet(
                            true, file.getValue().isMetBy(Modes.attributes(folder.resolve(file.getKey())))));
        } catch (FileSystemException gone) {
            return false;
        }
        return met.get();
    }

    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>(List.of(HEAD));
        new TreeMap<>(folders).forEach((path, changed) -> lines.add(path + "\t" + nanos(changed)));
        new TreeMap<>(entries).forEach((path, entry) -> lines.add(line(path, entry)));
        Files.createDirectories(file.getParent());
        SealedLines.write(file, lines);
    }

    private static String line(String path, Entry entry) {
        List<String> fields = new ArrayList<>(List.of(
                path,
                Long.toString(entry.length),
                Long.toHexString(entry.checksum),
                nanos(entry.modified),
                entry.madeOf.key(),
                entry.madeOf.proof()));
        fields.addAll(entry.madeOf.read());
        return String.join("\t", fields);
    }
}
