package dev.lotse.output.publish;

import dev.lotse.digest.DoubleChecksum;
import dev.lotse.output.MadeOf;
import dev.lotse.output.Output;
import dev.lotse.output.Proof;
import dev.lotse.output.Sources;
import dev.lotse.parallel.Pool;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What the next generation will hold. A file that is the same as the one published at its path is only noted, and stays
 * that very file with the date that web servers have told browsers, and all else is written into a folder of its own. So
 * nobody may write into a generation's files in place. {@link Assembly} makes a generation of both.
 */
final class Staging {
    private final Path fresh;
    private final Standing published;
    private final Inventory known;
    private final FileLinks links;
    private final Manifest manifest = new Manifest();
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final Map<Path, Expected.Content> sources = new ConcurrentHashMap<>();
    private final Map<Path, Path> copies = new ConcurrentHashMap<>();
    private volatile boolean twinnable = true;
    private volatile boolean anew;

    /**
     * Nothing yet.
     *
     * @param fresh the folder for what is new
     */
    Staging(Path fresh, Standing published, Inventory known, FileLinks links) {
        this.fresh = fresh;
        this.published = published;
        this.known = known;
        this.links = links;
    }

    Manifest manifest() {
        return manifest;
    }

    /** From now on every text is made, whatever it was made of before. */
    void makeAnew() {
        anew = true;
    }

    Publication.Written write(Output output) throws IOException {
        SafePath path = new SafePath(output.path());
        manifest.claim(path);
        Optional<Sources> sources = output instanceof Output.Made made ? made.sources() : Optional.empty();
        if (sources.isEmpty()) {
            return write(path, output.made(), MadeOf.UNKNOWN);
        }
        if (isKept(path, sources.get())) {
            return new Publication.Written(Publication.Effort.NONE, 0, true);
        }
        return write(path, sources.get(), ((Output.Made) output).maker());
    }

    /** Makes a proof of a file; where the published one was of that very proof, there is nothing to finish. */
    private Publication.Written write(SafePath path, Sources sources, Supplier<Proof> maker) throws IOException {
        Sources.Written made = sources.write(maker);
        MadeOf madeOf = new MadeOf(sources.key(made.read()), made.proof().digest(), made.read());
        Optional<Inventory.Entry> same =
                known.entry(path).filter(was -> !anew && was.madeOf().isOf(made.proof()));
        if (same.isPresent() && keep(path, same.get(), madeOf)) {
            return new Publication.Written(Publication.Effort.MADE, same.get().length(), true);
        }
        return write(path, new Output.Bytes(path.text(), made.proof().finished()), madeOf);
    }

    /** Takes the published file over if it was made of the same as it would be now. */
    private boolean isKept(SafePath path, Sources sources) throws IOException {
        Optional<Inventory.Entry> entry = known.entry(path)
                .filter(was -> !anew && was.madeOf().isKnown())
                .filter(was ->
                        was.madeOf().key().equals(sources.key(was.madeOf().read())));
        return entry.isPresent() && keep(path, entry.get(), entry.get().madeOf());
    }

    private Publication.Written write(SafePath path, Output output, MadeOf madeOf) throws IOException {
        Expected.Content content = content(output);
        Optional<Inventory.Entry> same = known.entry(path)
                .filter(entry -> entry.length() == content.length() && entry.checksum() == content.checksum());
        if (same.isPresent() && keep(path, same.get(), madeOf)) {
            return new Publication.Written(Publication.Effort.MADE, content.length(), madeOf.isKnown());
        }
        manifest.record(path, written(path, output), madeOf);
        return new Publication.Written(Publication.Effort.WRITTEN, content.length(), madeOf.isKnown());
    }

    private Expected.Content content(Output output) throws IOException {
        if (!(output instanceof Output.Copy copy)) {
            return Expected.Content.of(output);
        }
        Expected.Content content = sources.get(copy.source());
        if (content == null) {
            content = Expected.Content.of(copy);
            sources.put(copy.source(), content);
        }
        return content;
    }

    /** Notes that a file stays as it is published; false if nobody knows what stands there now. */
    private boolean keep(SafePath path, Inventory.Entry entry, MadeOf madeOf) throws IOException {
        Path original = path.below(published.content());
        if (!isIntact(original, entry) || anew && DoubleChecksum.of(original) != entry.checksum()) {
            return false;
        }
        manifest.record(path, Expected.Kept.of(original, entry), madeOf);
        return true;
    }

    private static boolean isIntact(Path file, Inventory.Entry entry) throws IOException {
        try {
            return entry.isMetBy(Modes.attributes(file));
        } catch (FileSystemException gone) {
            return false;
        }
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
        Set<Path> files = Folders.contents(from).files();
        Pool.each(files, Pool.CORES, this::keepFile);
        return !files.isEmpty();
    }

    private void keepFile(Path file) throws IOException {
        SafePath path = SafePath.between(published.content(), file);
        if (!Expected.attributes(file).isRegularFile()) {
            throw new IOException(file + " is a link or no file at all, so it can't be kept. Build everything anew.");
        }
        manifest.claim(path);
        Optional<Inventory.Entry> entry = known.entry(path);
        if (entry.isEmpty() || !keep(path, entry.get(), entry.get().madeOf())) {
            manifest.record(path, written(path, new Output.Copy(path.text(), file)), MadeOf.UNKNOWN);
        }
    }

    private Expected written(SafePath path, Output output) throws IOException {
        Path source = output instanceof Output.Copy copy ? copy.source() : null;
        Path file = path.below(fresh);
        prepare(Folders.above(file));
        if (source != null && twinnable && copies.containsKey(source) && isTwin(file, copies.get(source))) {
            return content(output);
        }
        Expected.Content content;
        try (InputStream in = output.open();
                OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            content = Expected.Content.copied(in, out);
        }
        Modes.file(file);
        if (source != null) {
            sources.put(source, content);
            copies.putIfAbsent(source, file);
        }
        return content;
    }

    /** Makes a file a second name of one that was copied from the same source into this very generation. */
    private boolean isTwin(Path file, Path twin) {
        try {
            links.hard(file, twin);
        } catch (IOException | UnsupportedOperationException impossible) {
            twinnable = false; // Not on this file system. If the cause is another one, copying meets it too.
        }
        return twinnable;
    }

    private void prepare(Path folder) throws IOException {
        Folders.prepare(folder, fresh, folders);
    }

    /** Throws unless everything was written that was begun. */
    void finish() throws IOException {
        if (manifest.unfinished().isPresent()) {
            throw new IOException(
                    manifest.unfinished().get().text() + " was not written completely. Nothing was published.");
        }
    }

    /** The published files, if all are there as they were published, and nothing else is. */
    Optional<Collection<Inventory.Entry>> intact() throws IOException {
        return published.exists() && known.isMetBy(published.content())
                ? Optional.of(known.entries().values())
                : Optional.empty();
    }

    /** What is published, with what its files are made of now. */
    Inventory inventory() {
        Map<String, Inventory.Entry> entries = new HashMap<>();
        known.entries()
                .forEach((path, entry) -> entries.put(
                        path,
                        new Inventory.Entry(
                                entry.length(),
                                entry.checksum(),
                                entry.modified(),
                                manifest.madeOf(new SafePath(path)))));
        return new Inventory(entries, known.folders());
    }

    /** Whether just that is published already, and nothing beside it. */
    boolean isPublished() throws IOException {
        Map<SafePath, Expected> all = manifest.expected();
        return published.exists()
                && all.size() == known.entries().size()
                && all.values().stream().allMatch(Expected.Kept.class::isInstance)
                && known.isMetBy(published.content());
    }
}
