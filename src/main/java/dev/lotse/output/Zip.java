package dev.lotse.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip file; the same files in the same order make the same bytes, whenever that is. */
public final class Zip {
    /** The second day that a zip file knows: of the first one the library notes the moment too, in the machine's zone. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 2, 0, 0);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    /** Puts a file in. */
    public void add(String path, byte[] file) {
        add(new ZipEntry(path), file);
    }

    /** Puts a file in as it is, not packed. */
    public void addStored(String path, byte[] file) {
        ZipEntry entry = new ZipEntry(path);
        CRC32 sum = new CRC32();
        sum.update(file);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(file.length);
        entry.setCrc(sum.getValue());
        add(entry, file);
    }

    private void add(ZipEntry entry, byte[] file) {
        try {
            entry.setTimeLocal(ALWAYS);
            zip.putNextEntry(entry);
            zip.write(file);
            zip.closeEntry();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** All of it; nothing can be put in afterwards. */
    public byte[] bytes() {
        try {
            zip.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
