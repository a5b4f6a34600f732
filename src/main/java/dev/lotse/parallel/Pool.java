package dev.lotse.parallel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Threads for much of the same work at once. They keep no program alive, and their stack is as deep as pages may be nested.
 */
public final class Pool implements AutoCloseable {
    /** For work that computes or goes through the file system's cache. */
    public static final int CORES = Runtime.getRuntime().availableProcessors();

    /** Small steps are taken together, but so many shares of them are there for each thread. */
    private static final int SHARES = 16;

    /** Bytes; address space only, as long as nobody nests that deep. */
    private static final long DEEP = 256L << 20;
    /** As the machine has it. */
    private static final long USUAL = 0;

    private final ThreadPoolExecutor threads;
    private volatile boolean givenUp;

    /** What is done with one thing. */
    public interface Step<T> {
        void run(T item) throws IOException;
    }

    /**
     * A pool; its threads come as work does.
     *
     * @param size how many there are at the most
     */
    public Pool(String name, int size) {
        this(name, size, DEEP);
    }

    private Pool(String name, int size, long stack) {
        this.threads = new ThreadPoolExecutor(
                size,
                Integer.MAX_VALUE,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                work -> thread(name, work, stack));
    }

    /** A thread like those of a pool, not started yet. */
    public static Thread thread(String name, Runnable work) {
        return thread(name, work, DEEP);
    }

    private static Thread thread(String name, Runnable work, long stack) {
        Thread thread = new Thread(Thread.currentThread().getThreadGroup(), work, name, stack);
        thread.setDaemon(true);
        return thread;
    }

    /** What comes of each thing, in their order, on all cores; the first failure is the caller's. */
    public static <T, R> List<R> map(Collection<T> items, Function<T, R> work) {
        try (Pool pool = new Pool("make", CORES)) {
            return pool.all(items, work);
        }
    }

    /** A step for each thing, so many at a time. The first failure ends it and is thrown. */
    public static <T> void each(Collection<T> items, int size, Step<T> step) throws IOException {
        List<T> all = List.copyOf(items);
        int some = Math.max(1, all.size() / (size * SHARES));
        List<List<T>> shares = IntStream.iterate(0, from -> from < all.size(), from -> from + some)
                .mapToObj(from -> all.subList(from, Math.min(all.size(), from + some)))
                .toList();
        try (Pool pool = new Pool("step", size, USUAL)) {
            pool.all(shares, share -> run(share, step));
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private static <T> boolean run(List<T> share, Step<T> step) {
        try {
            for (T item : share) {
                step.run(item);
            }
            return true;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private <T, R> List<R> all(Collection<T> items, Function<T, R> work) {
        List<Task<R>> tasks =
                items.stream().map(item -> submit(() -> work.apply(item))).toList();
        return tasks.stream().map(Task::get).toList();
    }

    /** Hands work to the pool. */
    public <R> Task<R> submit(Callable<R> work) {
        return new Task<>(threads, work, this::giveUp);
    }

    /** A thread more, for the others need not wait for one that is lost. */
    private void giveUp() {
        givenUp = true;
        threads.setCorePoolSize(threads.getCorePoolSize() + 1);
    }

    /** Waits until nobody works any more, so that what they write into can be closed; not for what was given up. */
    @Override
    public void close() {
        threads.shutdownNow();
        try {
            threads.awaitTermination(givenUp ? 0 : 1, TimeUnit.MINUTES);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
