package dev.lotse.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A folder that gets all of its files at once. What is in a folder already is never touched, and nothing is written in half. */
final class FreshFolder {
    /** What a folder may hold that somebody has just made. */
    private static final Set<String> NOTHING = Set.of(".git", ".DS_Store");

    private FreshFolder() {}

    /**
     * Writes files.
     *
     * @throws UnusableException where something is there already
     */
    static void fill(Path folder, Map<String, byte[]> files) throws IOException {
        if (!Files.exists(folder)) {
            create(folder, files);
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new UnusableException(folder + " is a file. Give the name of a folder that isn't there yet.");
        }
        List<Path> there = children(folder);
        if (there.stream()
                .anyMatch(child -> !NOTHING.contains(child.getFileName().toString()))) {
            throw new UnusableException("There is something in " + folder
                    + " already, and nothing of it is overwritten. Give a folder that is empty, or isn't there yet.");
        }
        moveInto(folder, files);
    }

    /** Beside it, then in its place. */
    private static void create(Path folder, Map<String, byte[]> files) throws IOException {
        Path parent = folder.toAbsolutePath().getParent();
        Files.createDirectories(parent);
        Path beside = Files.createTempDirectory(parent, ".lotse-new-");
        try {
            write(beside.resolve("it"), files);
            Files.move(beside.resolve("it"), folder);
        } finally {
            delete(beside);
        }
    }

    /** Inside of it, since somebody may stand in it, then one level up; what was moved goes again if one can't be. */
    private static void moveInto(Path folder, Map<String, byte[]> files) throws IOException {
        Path beside = Files.createTempDirectory(folder, ".lotse-new-");
        List<Path> moved = new ArrayList<>();
        boolean done = false;
        try {
            write(beside, files);
            for (Path child : children(beside)) {
                Path to = folder.resolve(child.getFileName());
                Files.move(child, to);
                moved.add(to);
            }
            done = true;
        } finally {
            delete(beside);
            if (!done) {
                moved.forEach(FreshFolder::delete);
            }
        }
    }

    private static void write(Path folder, Map<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
