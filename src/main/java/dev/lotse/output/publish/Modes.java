package dev.lotse.output.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who may read what is published: everybody, whatever the mask of the one who builds, for a web server runs as somebody
 * else. Where a file system knows no modes, or has one for all files, they stay as they are.
 */
final class Modes {
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-r--r--");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwxr-xr-x");

    private Modes() {}

    /** Makes a file one that everybody reads and its owner alone writes: 0644. */
    static void file(Path file) throws IOException {
        set(file, FILE);
    }

    /** What a file is, its mode too where there are any. */
    static BasicFileAttributes attributes(Path file) throws IOException {
        Optional<PosixFileAttributeView> view = view(file);
        return view.isPresent() ? view.get().readAttributes() : Expected.attributes(file);
    }

    /** Whether a file, whose {@link #attributes} are given, is one that everybody reads and its owner alone writes. */
    static boolean isFile(BasicFileAttributes found) {
        return !(found instanceof PosixFileAttributes posix)
                || posix.permissions().equals(FILE);
    }

    /** The same for a folder: 0755. */
    static void folder(Path folder) throws IOException {
        set(folder, FOLDER);
    }

    /** Makes a folder, with those above it that are missing, that at least lets everybody through. */
    static void passage(Path folder) throws IOException {
        Path parent = folder.getParent();
        if (parent != null && !Files.isDirectory(parent)) {
            passage(parent);
        }
        Files.createDirectories(folder);
        open(folder);
    }

    /** Others in a group that shares the folder keep what they may. */
    private static void open(Path folder) throws IOException {
        Optional<PosixFileAttributeView> view = view(folder);
        if (view.isPresent()) {
            Set<PosixFilePermission> open = EnumSet.copyOf(FOLDER);
            open.addAll(view.get().readAttributes().permissions());
            set(folder, open);
        }
    }

    private static void set(Path path, Set<PosixFilePermission> mode) throws IOException {
        Optional<PosixFileAttributeView> view = view(path);
        if (view.isEmpty() || view.get().readAttributes().permissions().equals(mode)) {
            return;
        }
        try {
            view.get().setPermissions(mode);
        } catch (FileSystemException fixed) {
            // A file system of another world, where all files have the mode of its mount.
        }
    }

    private static Optional<PosixFileAttributeView> view(Path path) {
        return Optional.ofNullable(
                Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS));
    }
}
