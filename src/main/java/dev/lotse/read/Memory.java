package dev.lotse.read;

import dev.lotse.diagnostic.Diagnostic;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.read.site.Configuration;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The pages of a project as they were read before, for who reads it again and again: a page is parsed anew where its
 * bytes have changed, and every page where anything else has that pages are read against.
 *
 * <p>What is read with a memory is what is read without one.
 */
public final class Memory {
    private final Map<Path, Kept> kept = new ConcurrentHashMap<>();
    private Optional<Ground> ground = Optional.empty();

    /** What every page is read against: everything in {@code site/}, and which files there are. */
    record Ground(Configuration configuration, List<?> files) {}

    @SuppressWarnings("ArrayRecordComponent") // the array never leaves
    private record Kept(byte[] bytes, Object page, List<Diagnostic> diagnostics) {}

    /** Forgets everything, unless it still holds. */
    void begin(Ground now) {
        if (!ground.equals(Optional.of(now))) {
            kept.clear();
            ground = Optional.of(now);
        }
    }

    /** A page as it was read from these bytes, or else as it is read now; with its mistakes either way. */
    <T> T page(Path file, byte[] bytes, Class<T> type, Function<Diagnostics, T> read, Diagnostics diagnostics) {
        Kept known = kept.get(file);
        if (known == null || !Arrays.equals(known.bytes, bytes)) {
            Diagnostics own = new Diagnostics();
            known = new Kept(bytes, read.apply(own), own.sorted());
            kept.put(file, known);
        }
        diagnostics.addAll(known.diagnostics);
        return type.cast(known.page);
    }
}
