package dev.lotse.output.publish;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * The right to publish into one output folder, for one publication among all processes of this machine. The operating
 * system takes it back when the process dies, so there are no stale locks.
 */
final class StoreLock implements AutoCloseable {
    /**
     * The stores locked by this process. The one static state of the package, because what it mirrors is one per
     * process: under POSIX closing any channel on a file drops all locks the process has on it, so a second
     * publication must not even open it.
     */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private static final long PAUSE_MILLIS = 50;

    private final Path store;
    private final FileChannel channel;

    private StoreLock(Path store, FileChannel channel) {
        this.store = store;
        this.channel = channel;
    }

    static StoreLock take(DistLayout place, Duration patience, Consumer<String> notice)
            throws IOException, BusyException {
        Path store = place.store().toRealPath();
        long start = System.nanoTime();
        boolean told = false;
        while (true) {
            Optional<StoreLock> lock = attempt(store, place.lock());
            if (lock.isPresent()) {
                return lock.get();
            }
            if (Duration.ofNanos(System.nanoTime() - start).compareTo(patience) >= 0) {
                throw new BusyException(place.out());
            }
            if (!told) {
                notice.accept("Another build is writing to " + place.out() + "; waiting for it to finish.");
                told = true;
            }
            pause();
        }
    }

    private static Optional<StoreLock> attempt(Path store, Path file) throws IOException {
        if (!HELD_HERE.add(store)) {
            return Optional.empty();
        }
        boolean held = false;
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            held = channel.tryLock() != null;
            return held ? Optional.of(new StoreLock(store, channel)) : Optional.empty();
        } catch (OverlappingFileLockException e) {
            return Optional.empty(); // The same program, loaded twice into this process.
        } finally {
            if (!held) {
                HELD_HERE.remove(store);
                if (channel != null) {
                    channel.close();
                }
            }
        }
    }

    private static void pause() throws InterruptedIOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Waiting for another build was interrupted");
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD_HERE.remove(store);
        }
    }
}
