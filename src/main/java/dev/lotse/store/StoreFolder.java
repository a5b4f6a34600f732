package dev.lotse.store;

import dev.lotse.digest.DoubleChecksum;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * /**
 * Things that take long to make, in a folder from build to build: a file each, {@code <digest>-<checksum of its bytes>}, so
 * that one that was damaged is not found, but made again. May be used by several threads.
 */
public final class StoreFolder {
    private final Path folder;
    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private final ConcurrentHashMap<String, Path> there = new ConcurrentHashMap<>();

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Kept(Path file, byte[] bytes) {}

    private StoreFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * A store.
     *
     * @param folder that things are kept in; nobody else may write there meanwhile
     * @param emptied whether what lies there is thrown away first
     */
    public static StoreFolder open(Path folder, boolean emptied) throws IOException {
        StoreFolder store = look(folder, emptied).made();
        if (emptied) {
            store.tidy();
        }
        return store;
    }

    /**
     * A store that somebody else may write to as long as nothing is made for it.
     *
     * @param folder that things are kept in, whether it is there or not
     * @param emptied whether nothing that lies there shall be found
     */
    public static StoreFolder look(Path folder, boolean emptied) {
        StoreFolder store = new StoreFolder(folder);
        String[] files = emptied ? null : folder.toFile().list();
        for (String file : files == null ? new String[0] : files) {
            store.there.put(key(file), folder.resolve(file));
        }
        return store;
    }

    /** What things are kept in. */
    public Path folder() {
        return folder;
    }

    /** The same, with its folder, so that things can be put there. */
    public StoreFolder made() throws IOException {
        Files.createDirectories(folder);
        return this;
    }

    /**
     * A thing.
     *
     * @param digest of everything that it shows and of how it is made; it names the thing
     * @param work makes it, where there is none with this digest; equal digests make equal bytes
     */
    public Path file(String digest, Supplier<byte[]> work) {
        return there(digest).map(Kept::file).orElseGet(() -> put(digest, work.get()));
    }

    /** What is in a thing, if it is there as it was put. */
    public Optional<byte[]> find(String digest) {
        return there(digest).map(Kept::bytes);
    }

    private Optional<Kept> there(String digest) {
        asked.add(digest);
        Path file = there.get(digest);
        if (file == null) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            boolean whole = file.getFileName().toString().equals(name(digest, bytes));
            return whole ? Optional.of(new Kept(file, bytes)) : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty(); // it is made again
        }
    }

    private Path put(String digest, byte[] made) {
        Path file = folder.resolve(name(digest, made));
        Path fresh = folder.resolve(digest + "." + Thread.currentThread().getId() + ".new"); // two may make it at once
        try {
            Files.write(fresh, made);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        there.put(digest, file);
        return file;
    }

    /** Throws away what nobody has asked for, and so nobody will: for the end of a build that asked for everything. */
    public void tidy() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String digest = key(file.getFileName().toString());
                boolean ours = asked.contains(digest) && file.equals(there.get(digest));
                if (!ours && Files.isRegularFile(file)) {
                    Files.delete(file);
                    there.remove(digest, file);
                }
            }
        }
    }

    private static String name(String digest, byte[] content) {
        return digest + "-" + HexFormat.of().toHexDigits(DoubleChecksum.of(content));
    }

    private static String key(String file) {
        return file.split("[-.]", 2)[0];
    }
}
