package dev.lotse.read;

import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Position;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads many files at once, on threads whose stack is deep enough for what people nest, and none for ever: it is a file's
 * own processor time that counts, so that a busy machine makes no mistakes.
 */
final class Workers {
    /** Bytes; address space only, as long as nobody nests that deep. */
    private static final long STACK = 256L << 20;
    /** Processor time for one file. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final int LOOK_MILLIS = 100;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final ThreadPoolExecutor pool;
    private final Duration patience;

    private Workers(int threads, Duration patience) {
        this.patience = patience;
        this.pool = new ThreadPoolExecutor(
                threads, Integer.MAX_VALUE, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(Thread.currentThread().getThreadGroup(), task, "read", STACK);
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /** One item and the thread that it is read on. */
    private static final class Task<R> {
        private final Supplier<R> work;
        private volatile long thread;
        private volatile long before;

        Task(Supplier<R> work) {
            this.work = work;
        }

        R run() {
            before = THREADS.getCurrentThreadCpuTime();
            thread = Thread.currentThread().getId();
            return work.get();
        }

        Duration used() {
            long now = thread == 0 ? before : THREADS.getThreadCpuTime(thread);
            return Duration.ofNanos(Math.max(0, now - before));
        }
    }

    /**
     * What comes of each item, in their order; nothing for one that takes too long.
     *
     * @param place of an item in which such a mistake is likely
     */
    static <T, R> List<Optional<R>> all(
            List<T> items, Function<T, R> work, Function<T, Position> place, Diagnostics diagnostics) {
        return all(items, work, place, PATIENCE, diagnostics);
    }

    static <T, R> List<Optional<R>> all(
            List<T> items,
            Function<T, R> work,
            Function<T, Position> place,
            Duration patience,
            Diagnostics diagnostics) {
        int threads = Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), items.size()));
        Workers workers = new Workers(threads, patience);
        try {
            List<Task<R>> tasks = new ArrayList<>();
            List<Future<R>> futures = new ArrayList<>();
            for (T item : items) {
                Task<R> task = new Task<>(() -> work.apply(item));
                tasks.add(task);
                futures.add(workers.pool.submit(task::run));
            }
            List<Optional<R>> results = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                T item = items.get(i);
                Optional<R> result = workers.result(futures.get(i), tasks.get(i));
                if (result.isEmpty()) {
                    tell(place.apply(item), diagnostics);
                }
                results.add(result);
            }
            return results;
        } finally {
            workers.pool.shutdownNow();
        }
    }

    private static void tell(Position at, Diagnostics diagnostics) {
        diagnostics.error(
                "too-much",
                at,
                "this file takes too long to read",
                "look for long rows of brackets, quotes or other marks, which may be in this line");
    }

    private <R> Optional<R> result(Future<R> future, Task<R> task) {
        while (true) {
            try {
                return Optional.of(future.get(LOOK_MILLIS, TimeUnit.MILLISECONDS));
            } catch (TimeoutException slow) {
                if (task.used().compareTo(patience) > 0) {
                    future.cancel(true);
                    pool.setCorePoolSize(pool.getCorePoolSize() + 1); // the others need not wait for it
                    return Optional.empty();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("reading was interrupted", stopped);
            } catch (ExecutionException broken) {
                if (broken.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw new IllegalStateException("while reading a file", broken.getCause());
            }
        }
    }
}
