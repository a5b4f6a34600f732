package dev.lotse.digest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * CRC-32C (RFC 3720, appendix B.4) in the upper half, CRC-32 (RFC 1952, section 8) in the lower one. Both together tell
 * any two files apart that ever meet at one path; unlike those for secrets, every processor computes them by itself.
 */
public final class DoubleChecksum implements Checksum {
    private final CRC32C upper = new CRC32C();
    private final CRC32 lower = new CRC32();

    /** That of some bytes. */
    public static long of(byte[] bytes) {
        DoubleChecksum checksum = new DoubleChecksum();
        checksum.update(bytes, 0, bytes.length);
        return checksum.getValue();
    }

    /** That of a file. */
    public static long of(Path file) throws IOException {
        DoubleChecksum checksum = new DoubleChecksum();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                checksum.update(buffer, 0, length);
            }
        }
        return checksum.getValue();
    }

    @Override
    public void update(int b) {
        upper.update(b);
        lower.update(b);
    }

    @Override
    public void update(byte[] bytes, int from, int length) {
        upper.update(bytes, from, length);
        lower.update(bytes, from, length);
    }

    @Override
    public long getValue() {
        return upper.getValue() << Integer.SIZE | lower.getValue();
    }

    @Override
    public void reset() {
        upper.reset();
        lower.reset();
    }
}
