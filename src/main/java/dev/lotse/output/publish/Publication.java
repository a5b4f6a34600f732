package dev.lotse.output.publish;

import dev.lotse.digest.DoubleChecksum;
import dev.lotse.output.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;

/**
 * One run of publishing into an output folder: opened, written to from any number of threads, published once, closed.
 *
 * <p>The output folder is a relative symbolic link {@code dist -> .dist.lotse/generations/7}. The folder it leads to
 * holds nothing but the output and never changes; publishing makes a new one and renames a new link over the old one.
 * Where nothing has changed nothing is published.
 *
 * <p>Promises:
 *
 * <ul>
 *   <li>Readers see the old site or the new one, never a mixture. One who resolves the link and keeps reading the old
 *       generation finds it whole for the three publications after this one.
 *   <li>Without {@link #publish()}, or if it throws, or if the process is killed at any moment, the old site stays whole,
 *       and the next {@link #open} removes what was left behind. There is one exception: where a real folder is replaced
 *       (its conversion, once, and every time where symbolic links can't be made) there is a moment at which the
 *       output's name leads nowhere; after a kill in that moment the next {@link #open} brings the old site back.
 *   <li>When {@link #publish()} has returned, the new site survives a power cut: its files, its folders and the switch
 *       were forced to the disk in this order. A power cut before leaves the old site. This holds as far as the disk
 *       keeps its word; on Windows folders can't be forced, and the system's journal decides which of the two is left.
 *   <li>What is published is what was meant: every file that was written is read back and compared before the switch, and
 *       every other one has the length and date that it was published with.
 *   <li>Everybody may read what is published, files 0644 and folders 0755, whatever the mask of this process.
 *   <li>Only one publication at a time writes to an output folder, among all processes of a machine.
 * </ul>
 */
public final class Publication implements AutoCloseable {
    private final DistLayout place;
    private final StoreLock lock;
    private final FileLinks links;
    private final Changeover changeover;
    private final Standing published;
    private final Staging staging;
    private final Consumer<String> notice;
    private final ReadWriteLock phase = new ReentrantReadWriteLock();
    private boolean finished;
    private boolean closed;

    private Publication(DistLayout place, StoreLock lock, FileLinks links, Consumer<String> notice)
            throws IOException, ForeignFolderException {
        this.place = place;
        this.lock = lock;
        this.notice = notice;
        this.changeover = new Changeover(place, links, notice);
        Modes.passage(place.generations());
        Files.createDirectories(place.cache());
        changeover.repair();
        this.links = links;
        this.published = Standing.at(place, true);
        Inventory known = Inventory.read(place.inventory(published.content()));
        this.staging = new Staging(place.fresh(), published, known, links);
    }

    /**
     * Takes the lock, repairs what a killed run has left, and prepares the staging folder. What stands at {@code out}
     * isn't touched, and nothing is created beside it if it is foreign.
     *
     * @param out the output folder; neither it nor its parents need exist
     * @param patience how long to wait for another publication into the same folder
     * @param notice takes sentences for the user, such as that there is one to wait for
     */
    public static Publication open(Path out, Duration patience, Consumer<String> notice)
            throws IOException, ForeignFolderException, BusyException {
        return open(out, patience, notice, FileLinks.SYSTEM);
    }

    static Publication open(Path out, Duration patience, Consumer<String> notice, FileLinks links)
            throws IOException, ForeignFolderException, BusyException {
        DistLayout place = DistLayout.of(out);
        Standing.at(place, Files.isDirectory(place.generations()));
        Modes.passage(place.store());
        StoreLock lock = StoreLock.take(place, patience, notice);
        boolean opened = false;
        try {
            Publication publication = new Publication(place, lock, links, notice);
            opened = true;
            return publication;
        } finally {
            if (!opened) {
                lock.close();
            }
        }
    }

    /** From now on nobody knows what the texts were made of, for that has changed meanwhile. */
    public void forgetSources() {
        staging.manifest().forget();
    }

    /** What tells what is published from everything else that was or will be. */
    public String mark() {
        try {
            Path content = Standing.at(place, true).content();
            return content.getFileName() + " " + Long.toHexString(DoubleChecksum.of(place.inventory(content)));
        } catch (IOException | ForeignFolderException nothing) {
            return "";
        }
    }

    /** What it takes to publish a file. */
    public enum Effort {
        /** It isn't even made: nothing has changed that it is made of. */
        NONE,
        /** It is made, and is the same as the one published before. */
        MADE,
        /** It is made and written. */
        WRITTEN
    }

    /**
     * What was done for a file.
     *
     * @param tracked whether it is known what it is made of
     */
    public record Written(Effort effort, long bytes, boolean tracked) {}

    /** From now on every text is made, though nothing may have changed that it is made of. */
    public void makeAnew() {
        staging.makeAnew();
    }

    /**
     * Writes one file, or notes that it stays as it is published: if it has the same bytes, or was made of the same.
     *
     * @throws IllegalArgumentException if the path could lead out of the folder, or if it is taken, also by one that
     *     differs only in case or in how accents are composed
     */
    public Written write(Output output) throws IOException {
        phase.readLock().lock();
        try {
            requireOpen();
            return staging.write(output);
        } finally {
            phase.readLock().unlock();
        }
    }

    /**
     * Takes a file or a folder with all its files over from what is published now, such as {@code sites/sales}.
     *
     * @return false if nothing is published there
     * @throws IllegalArgumentException as {@link #write} does
     */
    public boolean keep(String subtree) throws IOException {
        phase.readLock().lock();
        try {
            requireOpen();
            return staging.keep(new SafePath(subtree));
        } finally {
            phase.readLock().unlock();
        }
    }

    /**
     * Verifies what was written and makes it what readers see. Can be tried once; after a failure only {@link #close()}
     * is left.
     */
    public Published publish() throws IOException {
        phase.writeLock().lock();
        try {
            requireOpen();
            finished = true;
            staging.finish();
            if (staging.isPublished()) {
                staging.inventory().write(place.inventory(published.content()));
                return report(published.content());
            }
            Optional<Path> spare = new Generations(place.generations()).spare();
            Inventory inventory = new Assembly(place, staging.manifest(), links).run(spare);
            return report(changeover.run(Standing.at(place, true), inventory));
        } catch (ForeignFolderException e) {
            throw new IOException("The output folder was replaced during the build. " + e.getMessage(), e);
        } finally {
            phase.writeLock().unlock();
        }
    }

    private Published report(Path folder) {
        Collection<Expected> files = staging.manifest().expected().values();
        long bytes = files.stream().mapToLong(Expected::length).sum();
        long unchanged = files.stream().filter(Expected.Kept.class::isInstance).count();
        return new Published(place.out(), folder, files.size(), bytes, (int) unchanged);
    }

    /** The files that were written or taken over so far, by path, with the {@link DoubleChecksum} of each. */
    public SortedMap<String, Long> files() {
        SortedMap<String, Long> files = new TreeMap<>();
        staging.manifest().expected().forEach((path, file) -> files.put(path.text(), file.checksum()));
        return files;
    }

    /** Whether a path is an output folder's, or that of what lies beside it. */
    public static boolean isOutput(Path path, Path out) {
        return path.equals(out) || path.equals(out.resolveSibling("." + out.getFileName() + ".lotse"));
    }

    /** What is published already, if every file of it is there as it was published, and nothing else is. */
    public Optional<Published> intact() throws IOException {
        return staging.intact()
                .map(files -> new Published(
                        place.out(),
                        published.content(),
                        files.size(),
                        files.stream().mapToLong(Inventory.Entry::length).sum(),
                        files.size()));
    }

    /** Whether a file was written or taken over so far. */
    public boolean has(String path) {
        return staging.has(new SafePath(path));
    }

    /** The same of an output folder, whether it is there or not. */
    public static Path cache(Path out) throws ForeignFolderException {
        return DistLayout.of(out).cache();
    }

    /** A folder beside the output, for caches; it outlives publications and is guarded by this one's lock. */
    public Path cache() {
        return place.cache();
    }

    private void requireOpen() {
        if (finished || closed) {
            throw new IllegalStateException("This publication is over");
        }
    }

    /**
     * Publishes again what was published before.
     *
     * @param steps how many publications ago, at least 1
     * @return nothing where that one is no longer kept, or not whole
     */
    public Optional<Returned> back(int steps) throws IOException {
        phase.writeLock().lock();
        try {
            requireOpen();
            List<Path> all = new Generations(place.generations()).all();
            int now = published.form() == Standing.Form.LINK ? 0 : -1;
            if (now + steps >= all.size()) {
                return Optional.empty();
            }
            Path generation = all.get(now + steps);
            Path file = place.inventory(generation);
            Inventory then = Inventory.read(file);
            if (then.isMetBy(generation)) {
                finished = true;
                Instant since = Files.getLastModifiedTime(file).toInstant();
                Inventory until = Inventory.read(place.inventory(published.content()));
                Manifest again = Manifest.of(generation, then);
                // as a generation of its own: nothing is taken from the old one, whatever happens now
                changeover.run(published, new Assembly(place, again, links).run(Optional.empty()));
                return Optional.of(Returned.of(place.out(), since, until, then));
            }
            return Optional.empty();
        } finally {
            phase.writeLock().unlock();
        }
    }

    /** Removes what was written but not published, and lets others publish. A second call does nothing. */
    @Override
    public void close() {
        phase.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                tidy();
            }
        } catch (IOException e) {
            notice.accept("What was written beside " + place.out() + " could not be removed (" + e.getMessage()
                    + "); the next build tries again.");
        } finally {
            phase.writeLock().unlock();
        }
    }

    private void tidy() throws IOException {
        try (lock) {
            changeover.repair();
        }
    }
}
