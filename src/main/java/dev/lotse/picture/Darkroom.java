package dev.lotse.picture;

import dev.lotse.digest.Digest;
import dev.lotse.output.StoreFolder;
import dev.lotse.parallel.Pool;
import dev.lotse.parallel.Task;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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
    private final Reduction reduction = new Reduction();
    private final Map<Path, Task<Optional<Rendition>>> orders = new ConcurrentHashMap<>();
    private final Map<String, Optional<Rendition>> made = new ConcurrentHashMap<>();
    private final Pool pool = new Pool("picture", Pool.CORES);

    /**
     * A darkroom.
     *
     * @param store that renditions are kept in from build to build
     */
    public Darkroom(StoreFolder store) {
        this.store = store;
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
        byte[] original = Files.readAllBytes(file);
        return made.computeIfAbsent(Digest.start().add(RECIPE).add(original).end(), key -> develop(original, key));
    }

    /** Nothing to be made is kept too, as a file without bytes. */
    private Optional<Rendition> develop(byte[] original, String key) {
        Path smaller = store.file(key, () -> reduction.of(original).orElse(NOTHING));
        return smaller.toFile().length() == 0 ? Optional.empty() : Optional.of(new Rendition(Rendition.WIDTH, smaller));
    }

    /** Throws away what nobody has asked for, and so nobody will: for the end of a build that asked for everything. */
    public void tidy() throws IOException {
        store.tidy();
    }

    /** Sends the workers home. */
    @Override
    public void close() {
        pool.close();
    }
}
