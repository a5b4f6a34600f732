package dev.lotse.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What a staged file has to be when it is published; holds no content. */
sealed interface Expected {
    long length();

    /** Whether the regular file, whose attributes are given, is what was meant. */
    boolean isMetBy(Path file, BasicFileAttributes found) throws IOException;

    static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    /** A file that was written: its length and the digest of the bytes that were meant. Checking reads it. */
    @SuppressWarnings("ArrayRecordComponent") // the array never leaves
    record Content(long length, byte[] sha256) implements Expected {
        /** Copies everything from one stream to the other and keeps the digest of what went through. */
        static Content copied(InputStream from, OutputStream to) throws IOException {
            DigestOutputStream digested = new DigestOutputStream(to, newDigest());
            long length = from.transferTo(digested);
            return new Content(length, digested.getMessageDigest().digest());
        }

        @Override
        public boolean isMetBy(Path file, BasicFileAttributes found) throws IOException {
            if (found.size() != length) {
                return false;
            }
            try (InputStream in = Files.newInputStream(file)) {
                return MessageDigest.isEqual(copied(in, OutputStream.nullOutputStream()).sha256, sha256);
            }
        }

        private static MessageDigest newDigest() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java has SHA-256", e);
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
