package dev.lotse.output.publish;

import dev.lotse.digest.DoubleChecksum;
import dev.lotse.output.Output;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.zip.CheckedOutputStream;

/** What a staged file has to be when it is published; holds no content. */
sealed interface Expected {
    long length();

    /** The {@link DoubleChecksum} of its bytes. */
    long checksum();

    /** Whether the regular file, whose attributes are given, is what was meant. */
    boolean isMetBy(Path file, BasicFileAttributes found) throws IOException;

    static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * A file that was written: its length and the {@link DoubleChecksum} of the bytes that were meant, which tells
     * accidents, not attacks: whoever can write into the store can write into the output too. Checking reads it.
     */
    record Content(long length, long checksum) implements Expected {
        /** What a file with these bytes has to be. */
        static Content of(Output output) throws IOException {
            if (output instanceof Output.Bytes text) {
                return new Content(text.bytes().length, DoubleChecksum.of(text.bytes()));
            }
            try (InputStream in = output.open()) {
                return copied(in, OutputStream.nullOutputStream());
            }
        }

        /** Copies everything from one stream to the other and keeps the checksum of what went through. */
        static Content copied(InputStream from, OutputStream to) throws IOException {
            CheckedOutputStream checked = new CheckedOutputStream(to, new DoubleChecksum());
            long length = from.transferTo(checked);
            return new Content(length, checked.getChecksum().getValue());
        }

        @Override
        public boolean isMetBy(Path file, BasicFileAttributes found) throws IOException {
            if (found.size() != length) {
                return false;
            }
            try (InputStream in = Files.newInputStream(file)) {
                return copied(in, OutputStream.nullOutputStream()).equals(this);
            }
        }
    }

    /**
     * A file of the published generation, which the next one has too: its second name there. That it was what its
     * inventory says was seen when it was taken over, so checking asks only whether nobody has written to it since.
     */
    record Kept(Path original, long length, long checksum, FileTime modified) implements Expected {
        static Kept of(Path original, Inventory.Entry entry) {
            return new Kept(original, entry.length(), entry.checksum(), entry.modified());
        }

        @Override
        public boolean isMetBy(Path file, BasicFileAttributes found) {
            return found.size() == length && found.lastModifiedTime().equals(modified);
        }
    }
}
