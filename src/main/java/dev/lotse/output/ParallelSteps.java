package dev.lotse.output;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** One step for each of many items, several at a time. The first failure ends it and is thrown. */
final class ParallelSteps {
    /** For steps that compute or go through the file system's cache. */
    static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    /** For steps that wait for the disk, which serves waiting requests together: five times as fast for fsync. */
    static final int WAITING = 32;

    interface Step<T> {
        void run(T item) throws IOException;
    }

    private ParallelSteps() {}

    static <T> void each(Collection<T> items, int threads, Step<T> step) throws IOException {
        Queue<T> waiting = new ConcurrentLinkedQueue<>(items);
        Callable<Boolean> worker = () -> {
            try {
                for (T item = waiting.poll(); item != null; item = waiting.poll()) {
                    step.run(item);
                }
                return true;
            } finally {
                waiting.clear();
            }
        };
        int workers = Math.max(1, Math.min(threads, items.size()));
        ExecutorService executor = Executors.newFixedThreadPool(workers);
        try {
            List<Future<Boolean>> results = new ArrayList<>(executor.invokeAll(Collections.nCopies(workers, worker)));
            for (Future<Boolean> result : results) {
                result.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Publishing was interrupted");
        } catch (ExecutionException e) {
            throw thrown(e.getCause());
        } finally {
            executor.shutdownNow();
        }
    }

    private static IOException thrown(@Nullable Throwable cause) {
        if (cause instanceof IOException io) {
            return io;
        }
        if (cause instanceof RuntimeException broken) {
            throw broken;
        }
        throw new IllegalStateException(cause);
    }
}
