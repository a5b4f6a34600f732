package dev.lotse.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * Folders of tests, in memory where the machine has a file system there that is large enough: what is published is
 * written through to the disk file by file, and most tests don't look at that.
 */
public final class QuickDisk implements TempDirFactory {
    private static final Path MEMORY = Path.of("/dev/shm");
    /** Bytes. */
    private static final long ENOUGH = 4L << 30;

    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test) throws IOException {
        return folder("junit");
    }

    /** A new and empty folder; who asks for it deletes it. */
    public static Path folder(String prefix) throws IOException {
        boolean inMemory =
                Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).getUsableSpace() >= ENOUGH;
        return inMemory ? Files.createTempDirectory(MEMORY, prefix) : Files.createTempDirectory(prefix);
    }
}
