package dev.lotse.picture;

import dev.lotse.digest.Digest;
import dev.lotse.parallel.Once;
import dev.lotse.parallel.Pool;
import dev.lotse.parallel.Task;
import dev.lotse.store.SealedLines;
import dev.lotse.store.StoreFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Makes renditions on all cores while pages are still being put together: each picture once, however many sites show it
 * and under however many names, and only what earlier builds have not left in the store.
 */
public final class Darkroom implements Renditions, AutoCloseable {
    /** To be changed with anything that changes the bytes of a rendition. */
    private static final byte[] RECIPE = (Rendition.WIDTH + " 1 ").getBytes(StandardCharsets.UTF_8);
    /** Files above are never opened. */
    private static final long MANY_BYTES = 64L << 20;

    private static final byte[] NOTHING = new byte[0];

    private final StoreFolder store;
    private final Function<Path, Optional<String>> contents;
    private final Map<String, String> known = new ConcurrentHashMap<>();
    private final Map<String, String> seen = new ConcurrentHashMap<>();
    private final Reduction reduction = new Reduction();
    private final Map<Path, Task<Optional<Rendition>>> orders = new ConcurrentHashMap<>();
    private final Map<String, Optional<Rendition>> made = new ConcurrentHashMap<>();
    private final Pool pool = new Pool("picture", Pool.CORES);

    /**
     * A darkroom.
     *
     * @param store that renditions are kept in from build to build
     * @param contents what tells a file from others that lay or will lie at its path, where that is known
     */
    public Darkroom(StoreFolder store, Function<Path, Optional<String>> contents) {
        this.store = store;
        this.contents = contents;
        SealedLines.read(notes()).stream()
                .map(SealedLines::fields)
                .filter(fields -> fields.size() == 2)
                .forEach(fields -> known.put(fields.get(0), fields.get(1)));
    }

    /** What the pictures were that earlier builds looked at. */
    private Path notes() {
        return store.folder().resolveSibling("pictures-seen");
    }

    @Override
    public Supplier<Optional<Rendition>> order(Path file, int width) {
        if (width < Rendition.WIDE) {
            return Optional::empty;
        }
        return orders.computeIfAbsent(file, f -> pool.submit(() -> develop(f)));
    }

    private Optional<Rendition> develop(Path file) throws IOException {
        if (Files.size(file) > MANY_BYTES) {
            return Optional.empty();
        }
        Supplier<byte[]> original = new Once<>(() -> bytes(file));
        Optional<String> place = contents.apply(file).map(content -> place(file, content));
        String key = place.map(known::get)
                .orElseGet(() -> Digest.start().add(RECIPE).add(original.get()).end());
        place.ifPresent(p -> seen.put(p, key));
        return made.computeIfAbsent(key, k -> develop(original, k));
    }

    private static String place(Path file, String content) {
        return Digest.start().add(RECIPE).add(file.toString()).add(content).end();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Nothing to be made is kept too, as a file without bytes. */
    private Optional<Rendition> develop(Supplier<byte[]> original, String key) {
        Path smaller = store.file(key, () -> reduction.of(original.get()).orElse(NOTHING));
        return smaller.toFile().length() == 0 ? Optional.empty() : Optional.of(new Rendition(Rendition.WIDTH, smaller));
    }

    /** Throws away what nobody has asked for, and so nobody will: for the end of a build that asked for everything. */
    public void tidy() throws IOException {
        SealedLines.write(
                notes(),
                new TreeMap<>(seen)
                        .entrySet().stream()
                                .map(note -> note.getKey() + "\t" + note.getValue())
                                .toList());
        store.tidy();
    }

    /** Sends the workers home. */
    @Override
    public void close() {
        pool.close();
    }
}
