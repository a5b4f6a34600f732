package dev.lotse.read;

import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** Reads many files at once, on threads whose stack is deep enough for what people nest, and none for ever. */
final class Workers {
    /** Bytes; address space only, as long as nobody nests that deep. */
    private static final long STACK = 256L << 20;
    /** Seconds for one file. */
    private static final int PATIENCE = 20;

    private Workers() {}

    /** What comes of each item, in their order; nothing for one that takes too long. */
    static <T, R> List<Optional<R>> all(
            List<T> items, Function<T, R> work, Function<T, String> name, Diagnostics diagnostics) {
        int threads = Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), items.size()));
        ExecutorService pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(Thread.currentThread().getThreadGroup(), task, "read", STACK);
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<R>> futures = new ArrayList<>();
            items.forEach(item -> futures.add(pool.submit(() -> work.apply(item))));
            List<Optional<R>> results = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                results.add(result(futures.get(i), name.apply(items.get(i)), diagnostics));
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    private static <R> Optional<R> result(Future<R> future, String name, Diagnostics diagnostics) {
        try {
            return Optional.of(future.get(PATIENCE, TimeUnit.SECONDS));
        } catch (TimeoutException slow) {
            diagnostics.error(
                    "too-much",
                    Position.of(name),
                    "this file takes longer than " + PATIENCE + " seconds to read",
                    "look for long rows of brackets or quotes in it");
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("reading was interrupted", stopped);
        } catch (ExecutionException broken) {
            if (broken.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("while reading " + name, broken.getCause());
        }
    }
}
