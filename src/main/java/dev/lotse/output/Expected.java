package dev.lotse.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/** What a staged file has to be when it is published; holds no content. */
sealed interface Expected {
    long length();

    /** Whether the regular file, whose attributes are given, is what was meant. */
    boolean isMetBy(Path file, BasicFileAttributes found) throws IOException;

    static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * A file that was written: its length and the CRC-32C (RFC 3720, appendix B.4) of the bytes that were meant, which
     * tells accidents, not attacks: whoever can write into the store can write into the output too. Checking reads it.
     */
    record Content(long length, long checksum) implements Expected {
        /** Copies everything from one stream to the other and keeps the checksum of what went through. */
        static Content copied(InputStream from, OutputStream to) throws IOException {
            CheckedOutputStream checked = new CheckedOutputStream(to, new CRC32C());
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
     * A second name of a published file. Its bytes were compared when it was linked (or are right by definition), so
     * checking asks only whether it is still that file and whether nobody has written to it since.
     */
    record Linked(Path original, long length, FileTime modified) implements Expected {
        static Linked to(Path original) throws IOException {
            BasicFileAttributes found = attributes(original);
            return new Linked(original, found.size(), found.lastModifiedTime());
        }

        @Override
        public boolean isMetBy(Path file, BasicFileAttributes found) throws IOException {
            return found.size() == length
                    && found.lastModifiedTime().equals(modified)
                    && Files.isSameFile(file, original);
        }
    }
}
