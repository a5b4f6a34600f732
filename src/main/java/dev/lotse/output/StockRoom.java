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
 * A stock in a folder, from build to build: a file each, {@code <digest>-<digest of its bytes>}, so that one that was
 * damaged is not found, but made again.
 */
public final class StockRoom implements Stock {
    private static final int MARK = 16;

    private final Path folder;
    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private final ConcurrentHashMap<String, Path> there = new ConcurrentHashMap<>();

    private StockRoom(Path folder) {
        this.folder = folder;
    }

    /**
     * A stock.
     *
     * @param folder that things are kept in; nobody else may write there meanwhile
     * @param emptied whether what lies there is thrown away first
     */
    public static StockRoom open(Path folder, boolean emptied) throws IOException {
        StockRoom room = new StockRoom(Files.createDirectories(folder));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                room.there.put(key(file), file);
            }
        }
        if (emptied) {
            room.tidy();
        }
        return room;
    }

    @Override
    public byte[] take(String digest, Supplier<byte[]> work) {
        String key = digest.replaceAll("[^A-Za-z0-9]", "");
        asked.add(key);
        try {
            Path file = there.get(key);
            if (file != null) {
                byte[] kept = Files.readAllBytes(file);
                if (file.getFileName().toString().equals(name(key, kept))) {
                    return kept;
                }
            }
            return put(key, work.get());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private byte[] put(String key, byte[] made) throws IOException {
        Path file = folder.resolve(name(key, made));
        Path fresh = Files.createTempFile(folder, key, ".new");
        Files.write(fresh, made);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        there.put(key, file);
        return made;
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

    private static String name(String key, byte[] content) {
        return key + "-" + Digest.of(content).substring(0, MARK);
    }

    private static String key(Path file) {
        return file.getFileName().toString().split("[-.]", 2)[0];
    }
}
