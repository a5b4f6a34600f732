package dev.lotse.output;

import dev.lotse.parallel.Pool;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The generation being written. A file whose bytes are those of the same path in the published generation becomes a
 * second name of that file, which is cheaper than writing, syncing and reading back, and leaves its date as web servers
 * have already told it to browsers. So nobody may write into a generation's files in place.
 */
final class Staging {
    /** For steps that wait for the disk, which serves waiting requests together: five times as fast for fsync. */
    private static final int WAITING = 32;

    private final Path root;
    private final Standing published;
    private final FileLinks links;
    private final Manifest manifest = new Manifest();
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final Map<Path, Path> copies = new ConcurrentHashMap<>();
    private volatile boolean linkable;
    private volatile boolean twinnable = true;

    Staging(Path root, Standing published, FileLinks links) {
        this.root = root;
        this.published = published;
        this.links = links;
        this.linkable = published.exists();
    }

    void write(Output output) throws IOException {
        SafePath path = new SafePath(output.path());
        manifest.claim(path);
        Path original = path.below(published.content());
        if (linkable && isUnchanged(output, original) && link(path, original)) {
            return;
        }
        Path twin = output instanceof Output.Copy copy ? copies.get(copy.source()) : null;
        if (twin == null || !twinnable || !linkTwin(path, twin)) {
            Path file = copy(path, output);
            if (output instanceof Output.Copy copy) {
                copies.putIfAbsent(copy.source(), file);
            }
        }
    }

    /** Makes a file a second name of one that was copied from the same source into this very generation. */
    private boolean linkTwin(SafePath path, Path twin) throws IOException {
        twinnable = link(path, twin);
        return twinnable;
    }

    boolean has(SafePath path) {
        return manifest.expected().containsKey(path);
    }

    /** Takes over what is published at a path, a file or all files of a folder; false if there is none. */
    boolean keep(SafePath subtree) throws IOException {
        Path from = subtree.below(published.content());
        if (!published.exists() || !Folders.exists(from)) {
            return false;
        }
        List<Path> files = Folders.contents(from).files();
        Pool.each(files, Pool.CORES, this::keepFile);
        return !files.isEmpty();
    }

    private void keepFile(Path file) throws IOException {
        SafePath path = SafePath.between(published.content(), file);
        if (!Expected.attributes(file).isRegularFile()) {
            throw new IOException(file + " is a link or no file at all, so it can't be kept. Build everything anew.");
        }
        manifest.claim(path);
        if (!linkable || !Modes.isFile(file) || !link(path, file)) {
            copy(path, new Output.Copy(path.text(), file));
        }
    }

    private static boolean isUnchanged(Output output, Path original) throws IOException {
        BasicFileAttributes found;
        try {
            found = Expected.attributes(original);
        } catch (IOException e) {
            return false; // Most likely a new file; if the disk is broken, writing says so.
        }
        return found.isRegularFile()
                && found.size() == output.length()
                && Modes.isFile(original)
                && output.isIn(original);
    }

    private boolean link(SafePath path, Path original) throws IOException {
        Path file = prepared(path);
        Expected.Linked expected = Expected.Linked.to(original);
        try {
            links.hard(file, original);
        } catch (IOException | UnsupportedOperationException e) {
            linkable = false; // Not on this file system. If the cause is another one, copying meets it too.
            return false;
        }
        manifest.record(path, expected);
        return true;
    }

    private Path copy(SafePath path, Output output) throws IOException {
        Path file = prepared(path);
        try (InputStream in = output.open();
                OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            manifest.record(path, Expected.Content.copied(in, out));
        }
        Modes.file(file);
        return file;
    }

    private Path prepared(SafePath path) throws IOException {
        Path file = path.below(root);
        Path folder = file.getParent();
        if (folder != null) {
            prepare(folder);
        }
        return file;
    }

    private void prepare(Path folder) throws IOException {
        Path parent = folder.getParent();
        if (parent != null && !folder.equals(root) && !folders.contains(folder)) {
            prepare(parent);
            Files.createDirectories(folder);
            Modes.folder(folder);
            folders.add(folder);
        }
    }

    /** Throws unless the folder holds exactly what was written, byte for byte. */
    void verify() throws IOException {
        if (manifest.unfinished().isPresent()) {
            throw new IOException(
                    manifest.unfinished().get().text() + " was not written completely. Nothing was published.");
        }
        Folders.Contents contents = Folders.contents(root);
        for (Path file : contents.files()) {
            if (!manifest.knowsFile(SafePath.between(root, file))) {
                throw changed(file);
            }
        }
        for (Path folder : contents.folders()) {
            if (!folder.equals(root) && !manifest.knowsFolder(SafePath.between(root, folder))) {
                throw changed(folder);
            }
        }
        Pool.each(manifest.expected().entrySet(), Pool.CORES, this::verify);
    }

    private void verify(Map.Entry<SafePath, Expected> entry) throws IOException {
        Path file = entry.getKey().below(root);
        try {
            BasicFileAttributes found = Expected.attributes(file);
            if (found.isRegularFile() && entry.getValue().isMetBy(file, found)) {
                return;
            }
        } catch (NoSuchFileException e) {
            throw changed(file);
        }
        throw changed(file);
    }

    private static IOException changed(Path path) {
        return new IOException(path + " is not what was written: another program has added, changed or removed it."
                + " Nothing was published; build again.");
    }

    /** Waits until all files that were written, and all names, are on the disk. */
    void force() throws IOException {
        List<Path> written = new ArrayList<>();
        for (Map.Entry<SafePath, Expected> entry : manifest.expected().entrySet()) {
            if (entry.getValue() instanceof Expected.Content) {
                written.add(entry.getKey().below(root));
            }
        }
        Pool.each(written, WAITING, Folders::forceFile);
        Pool.each(Folders.contents(root).folders(), WAITING, Folders::forceFolder);
    }

    Published published(Path out, Path folder) {
        long bytes = manifest.expected().values().stream()
                .mapToLong(Expected::length)
                .sum();
        long unchanged = manifest.expected().values().stream()
                .filter(Expected.Linked.class::isInstance)
                .count();
        return new Published(out, folder, manifest.expected().size(), bytes, (int) unchanged);
    }
}
