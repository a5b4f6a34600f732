package dev.lotse.output.publish;

import dev.lotse.parallel.Pool;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Makes a folder survive a power cut. */
final class Disk {
    /** From so many on it is quicker to force the file system as a whole. */
    private static final int MANY = 200;
    /** For steps that wait for the disk, which serves waiting requests together: five times as fast for fsync. */
    private static final int WAITING = 32;

    private final Path root;

    Disk(Path root) {
        this.root = root;
    }

    /**
     * Waits until all of it is on the disk.
     *
     * @param files that were written
     * @param folders in which names have changed
     */
    void force(List<Path> files, Collection<Path> folders) throws IOException {
        if (files.size() + folders.size() < MANY || !isSynced()) {
            Pool.each(files, WAITING, Folders::forceFile);
            Pool.each(folders, WAITING, Folders::forceFolder);
        }
    }

    /** Has the system write the whole file system, if it has a program for that: sync(1) of the GNU coreutils. */
    private boolean isSynced() throws IOException {
        try {
            Process sync = new ProcessBuilder("sync", "-f", root.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return sync.waitFor(10, TimeUnit.MINUTES) && sync.exitValue() == 0;
        } catch (IOException none) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
    }
}
