package dev.lotse.output.publish;

import dev.lotse.parallel.Pool;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What is done with a folder as a whole; symbolic links in it are never followed. */
final class Folders {
    private Folders() {}

    static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** What a file or folder of the output lies in. */
    static Path above(Path path) {
        return Objects.requireNonNull(path.getParent());
    }

    static void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    static List<Path> entries(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return entries;
    }

    /**
     * Makes a folder of what is published, with those above it.
     *
     * @param root which may be missing as well
     * @param made those that were made or found before
     */
    static void prepare(Path folder, Path root, Set<Path> made) throws IOException {
        if (made.contains(folder)) {
            return;
        }
        Path parent = folder.getParent();
        if (parent != null && !folder.equals(root)) {
            prepare(parent, root, made);
        }
        Files.createDirectories(folder);
        Modes.folder(folder);
        made.add(folder);
    }

    /** All that is in a folder, or the path itself if it is no folder; the folders of a level are looked at together. */
    static Contents contents(Path root) throws IOException {
        Map<Path, BasicFileAttributes> files = new ConcurrentHashMap<>();
        List<Path> folders = new ArrayList<>();
        if (isFolder(root)) {
            for (Collection<Path> level = List.of(root); !level.isEmpty(); ) {
                folders.addAll(level);
                Queue<Path> next = new ConcurrentLinkedQueue<>();
                Pool.each(level, Pool.CORES, folder -> {
                    for (Path entry : entries(folder)) {
                        BasicFileAttributes found = Modes.attributes(entry);
                        if (found.isDirectory()) {
                            next.add(entry);
                        } else {
                            files.put(entry, found);
                        }
                    }
                });
                level = next;
            }
        } else {
            files.put(root, Modes.attributes(root));
        }
        return new Contents(files, folders);
    }

    /**
     * What is in a folder.
     *
     * @param found files, links too, and what they are
     * @param folders including the root, every folder before those in it
     */
    record Contents(Map<Path, BasicFileAttributes> found, List<Path> folders) {
        Set<Path> files() {
            return found.keySet();
        }
    }

    /** Deletes a file, a link (not what it leads to) or a folder with all that is in it; nothing there is fine. */
    static void delete(Path root) throws IOException {
        if (!isFolder(root)) {
            Files.deleteIfExists(root);
            return;
        }
        NavigableMap<Integer, List<Path>> byDepth = new TreeMap<>();
        for (Path folder : contents(root).folders()) {
            byDepth.computeIfAbsent(folder.getNameCount(), depth -> new ArrayList<>())
                    .add(folder);
        }
        for (List<Path> folders : byDepth.descendingMap().values()) {
            Pool.each(folders, Pool.CORES, folder -> {
                for (Path file : entries(folder)) {
                    Files.delete(file);
                }
                Files.delete(folder);
            });
        }
    }

    /** Makes a file's bytes survive a power cut. */
    static void forceFile(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Makes the names in a folder survive a power cut, where the system lets a folder be opened (Windows doesn't). */
    static void forceFolder(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (AccessDeniedException e) {
            // Windows; its file system keeps a journal of names by itself.
        }
    }
}
