package dev.lotse.read;

import dev.lotse.diagnostic.Diagnostic;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.digest.Digest;
import dev.lotse.digest.DoubleChecksum;
import dev.lotse.parallel.Pool;
import dev.lotse.read.site.Configuration;
import dev.lotse.store.Packing;
import dev.lotse.store.StoreFolder;
import java.io.IOException;
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
    private final Map<Path, Known> known = new ConcurrentHashMap<>();
    private final Map<String, Reading> fresh = new ConcurrentHashMap<>();
    private final Optional<StoreFolder> store;
    private final String program;
    private final Packing packing = new Packing();
    private Optional<Ground> ground = Optional.empty();
    private String grounds = "";

    /** One that begins with nothing. */
    public Memory() {
        this.store = Optional.empty();
        this.program = "";
    }

    /**
     * One that begins with what builds have kept.
     *
     * @param program what tells this program from its other versions
     */
    public Memory(StoreFolder store, String program) {
        this.store = Optional.of(store);
        this.program = program;
    }

    /**
     * What every page is read against.
     *
     * @param configuration everything in {@code site/}
     * @param said what tells the files that it was read from apart from others
     * @param files which there are
     */
    record Ground(Configuration configuration, String said, List<?> files) {}

    @SuppressWarnings("ArrayRecordComponent") // the array never leaves
    private record Known(byte[] bytes, Reading reading) {}

    /** What comes of a page, and its mistakes. */
    private record Reading(Record page, List<Diagnostic> diagnostics) {}

    /** Forgets everything, unless it still holds. */
    void begin(Ground now) {
        fresh.clear();
        if (!ground.equals(Optional.of(now))) {
            known.clear();
            ground = Optional.of(now);
            grounds = Digest.start()
                    .add(program)
                    .add(now.said)
                    .add(now.files.toString())
                    .end();
        }
    }

    /** A page as it was read from these bytes, or else as it is read now; with its mistakes either way. */
    <T extends Record> T page(
            Path file, byte[] bytes, Class<T> type, Function<Diagnostics, T> read, Diagnostics diagnostics) {
        Known before = known.get(file);
        if (before == null || !Arrays.equals(before.bytes, bytes)) {
            before = new Known(bytes, kept(file, bytes, read));
            known.put(file, before);
        }
        diagnostics.addAll(before.reading.diagnostics);
        return type.cast(before.reading.page);
    }

    /** A page as a build has read it, or else as it is read now. */
    private Reading kept(Path file, byte[] bytes, Function<Diagnostics, ? extends Record> read) {
        if (store.isEmpty()) {
            return reading(read);
        }
        String key = Digest.start()
                .add(grounds)
                .add(file.toString())
                .add(bytes.length + " " + DoubleChecksum.of(bytes))
                .end();
        return store.get()
                .find(key)
                .map(kept -> packing.unpack(kept, Reading.class))
                .orElseGet(() -> {
                    Reading reading = reading(read);
                    fresh.put(key, reading);
                    return reading;
                });
    }

    private static Reading reading(Function<Diagnostics, ? extends Record> read) {
        Diagnostics own = new Diagnostics();
        Record page = read.apply(own);
        return new Reading(page, own.sorted());
    }

    /** Keeps what was read for later builds, and nothing else; nobody else may write to the store meanwhile. */
    public void keep() throws IOException {
        if (store.isPresent()) {
            StoreFolder folder = store.get().made();
            // On threads whose stack is as deep as pages may be nested.
            Pool.map(
                    List.copyOf(fresh.entrySet()),
                    entry -> folder.file(entry.getKey(), () -> packing.pack(entry.getValue())));
            folder.tidy();
        }
        fresh.clear();
        known.clear();
    }
}
