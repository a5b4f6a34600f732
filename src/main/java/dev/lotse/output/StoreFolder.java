package dev.lotse.output;

import dev.lotse.digest.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Things that take long to make, in a folder from build to build: a file each, {@code <digest>-<digest of its bytes>}, so
 * that one that was damaged is not found, but made again. May be used by several threads.
 */
public final class StoreFolder {
    private static final int MARK = 16;

    private final Path folder;
    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private final ConcurrentHashMap<String, Path> there = new ConcurrentHashMap<>();

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
        StoreFolder store = new StoreFolder(Files.createDirectories(folder));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                store.there.put(key(file), file);
            }
        }
        if (emptied) {
            store.tidy();
        }
        return store;
    }

    /**
     * A thing.
     *
     * @param digest of everything that it shows and of how it is made; it names the thing
     * @param work makes it, where there is none with this digest; equal digests make equal bytes
     */
    public Path file(String digest, Supplier<byte[]> work) {
        asked.add(digest);
        try {
            Path file = there.get(digest);
            if (file != null && Files.isRegularFile(file)) {
                byte[] kept = Files.readAllBytes(file);
                if (file.getFileName().toString().equals(name(digest, kept))) {
                    return file;
                }
            }
            return put(digest, work.get());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Path put(String digest, byte[] made) throws IOException {
        Path file = folder.resolve(name(digest, made));
        Path fresh = folder.resolve(digest + "." + Thread.currentThread().getId() + ".new"); // two may make it at once
        Files.write(fresh, made);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        there.put(digest, file);
        return file;
    }

    /** Throws away what nobody has asked for, and so nobody will: for the end of a build that asked for everything. */
    public void tidy() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                boolean ours = asked.contains(key(file)) && file.equals(there.get(key(file)));
                if (!ours && Files.isRegularFile(file)) {
                    Files.delete(file);
                    there.remove(key(file), file);
                }
            }
        }
    }

    private static String name(String digest, byte[] content) {
        return digest + "-" + Digest.of(content).substring(0, MARK);
    }

    private static String key(Path file) {
        return file.getFileName().toString().split("[-.]", 2)[0];
    }
}
