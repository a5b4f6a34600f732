package dev.lotse.parallel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Work that was handed to a {@link Pool}. Who asks for what comes of it waits; a failure is the asker's, and where it is
 * an {@link IOException}, it is unchecked.
 */
public final class Task<R> implements Supplier<R> {
    private static final int LOOK_MILLIS = 100;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Future<R> future;
    private final Runnable lost;
    private volatile long thread;
    private volatile long before;

    Task(ExecutorService pool, Callable<R> work, Runnable lost) {
        this.lost = lost;
        this.future = pool.submit(() -> {
            before = THREADS.getCurrentThreadCpuTime();
            thread = Thread.currentThread().getId();
            return work.call();
        });
    }

    @Override
    public R get() {
        try {
            return future.get();
        } catch (InterruptedException stopped) {
            throw stopped(stopped);
        } catch (ExecutionException failed) {
            throw failure(failed);
        }
    }

    /**
     * What comes of it, if it doesn't use more than so much time of a processor; how long it waits for one doesn't
     * count, so that a busy machine makes no mistakes. Work that does is interrupted and given up.
     */
    public Optional<R> within(Duration patience) {
        while (true) {
            try {
                return Optional.of(future.get(LOOK_MILLIS, TimeUnit.MILLISECONDS));
            } catch (TimeoutException slow) {
                if (used().compareTo(patience) > 0) {
                    future.cancel(true);
                    lost.run();
                    return Optional.empty();
                }
            } catch (InterruptedException stopped) {
                throw stopped(stopped);
            } catch (ExecutionException failed) {
                throw failure(failed);
            }
        }
    }

    private Duration used() {
        long now = thread == 0 ? before : THREADS.getThreadCpuTime(thread);
        return Duration.ofNanos(Math.max(0, now - before));
    }

    private static IllegalStateException stopped(InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted", stopped);
    }

    private static RuntimeException failure(ExecutionException failed) {
        Throwable cause = failed.getCause();
        if (cause instanceof IOException broken) {
            return new UncheckedIOException(broken);
        }
        return cause instanceof RuntimeException broken ? broken : new IllegalStateException(cause);
    }
}
