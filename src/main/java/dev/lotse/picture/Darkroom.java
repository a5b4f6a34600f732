package dev.lotse.picture;

import dev.lotse.digest.Digest;
import dev.lotse.parallel.Pool;
import dev.lotse.parallel.Task;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Makes renditions on all cores while pages are still being put together: each picture once, however many sites show it
 * and under however many names, and only what earlier builds have not left in the drawer.
 */
public final class Darkroom implements Renditions, AutoCloseable {
    /** To be changed with anything that changes the bytes of a rendition. */
    private static final byte[] RECIPE = (Rendition.WIDTH + " 1 ").getBytes(StandardCharsets.UTF_8);
    /** Files above are never opened. */
    private static final long MANY_BYTES = 64L << 20;

    private final Drawer drawer;
    private final Reduction reduction = new Reduction();
    private final Map<Path, Task<Optional<Rendition>>> orders = new ConcurrentHashMap<>();
    private final Map<String, Optional<Rendition>> made = new ConcurrentHashMap<>();
    private final Pool pool = new Pool("picture", Pool.CORES);

    private Darkroom(Drawer drawer) {
        this.drawer = drawer;
    }

    /**
     * A darkroom.
     *
     * @param drawer the folder that renditions are kept in from build to build; nobody else may write there meanwhile
     * @param emptied whether what lies there is thrown away first
     */
    public static Darkroom open(Path drawer, boolean emptied) throws IOException {
        Drawer own = new Drawer(drawer);
        if (emptied) {
            own.keepOnly(Set.of());
        }
        return new Darkroom(own);
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
        try {
            return made.computeIfAbsent(Digest.start().add(RECIPE).add(original).end(), key -> develop(original, key));
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private Optional<Rendition> develop(byte[] original, String key) {
        try {
            Optional<Drawer.Kept> kept = drawer.find(key);
            Optional<Path> file = kept.isPresent() ? kept.get().rendition() : drawer.put(key, reduction.of(original));
            return file.map(path -> new Rendition(Rendition.WIDTH, path));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Throws away what nobody has asked for, and so nobody will: for the end of a build that asked for everything. */
    public void tidy() throws IOException {
        drawer.keepOnly(made.keySet());
    }

    /** Sends the workers home. */
    @Override
    public void close() {
        pool.close();
    }
}
