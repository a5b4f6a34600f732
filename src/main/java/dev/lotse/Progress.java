package dev.lotse;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * How far the work has come, for somebody who waits. May be used by several threads.
 *
 * @param total how much there is to do
 * @param done how much of it is
 * @param told hears of it, in words for people
 */
record Progress(String what, int total, AtomicInteger done, long start, Consumer<String> told) {
    /** Nobody waits. */
    static final Progress NONE = new Progress("", 0, new AtomicInteger(), 0, words -> {});

    static Progress of(String what, int total, Consumer<String> told) {
        return new Progress(what, total, new AtomicInteger(), System.nanoTime(), told);
    }

    /** The same work, telling each time that some of it is done. */
    <T, R> Function<T, R> of(Function<T, R> work) {
        return item -> {
            R result = work.apply(item);
            told.accept(words(done.incrementAndGet(), Duration.ofNanos(System.nanoTime() - start)));
            return result;
        };
    }

    /** How far it has come after some time, and how long it will take if it goes on like that. */
    String words(int some, Duration spent) {
        long left = some == 0 ? 0 : spent.toMillis() * (total - some) / some / 1000;
        return what + ", " + some + " of " + total + (left < 2 ? "" : ", " + left + " s left");
    }
}
