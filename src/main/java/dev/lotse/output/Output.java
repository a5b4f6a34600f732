package dev.lotse.output;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A file to be published: its path below the output folder, segments separated by {@code /}, and where its bytes are.
 *
 * <p>An output is a plain value; {@code Publication.write} decides whether its path is acceptable. Every call of
 * {@link #open()} starts at the first byte.
 */
public sealed interface Output {
    /** The path below the output folder, such as {@code sites/hr/de/vpn/index.html}. */
    String path();

    /** The number of bytes, as far as it is known before they are read. */
    long length() throws IOException;

    /** The bytes; the caller closes the stream. */
    InputStream open() throws IOException;

    /** A text as UTF-8, without byte order mark. */
    static Output text(String path, String utf8) {
        return new Bytes(path, utf8.getBytes(StandardCharsets.UTF_8));
    }

    /** A text that is made when somebody wants it, each time anew. */
    static Output text(String path, Supplier<String> maker) {
        return file(path, () -> maker.get().getBytes(StandardCharsets.UTF_8));
    }

    /** A file that is made when somebody wants it, each time anew. */
    static Output file(String path, Supplier<byte[]> maker) {
        return new Made(path, Optional.empty(), () -> Proof.done(maker.get()));
    }

    /** A file that is proofed and finished when somebody wants it, each time anew. */
    static Output proofed(String path, Supplier<Proof> maker) {
        return new Made(path, Optional.empty(), maker);
    }

    /** The same file with its bytes at hand: whoever asks waits until they are made. */
    default Output made() {
        return this;
    }

    /** Makes as much of it as it takes to see whether it can be made. */
    default void tryOut() {}

    /**
     * A file that is still to be made, and is known by its path until then.
     *
     * @param sources what it is made of, where somebody knows
     * @param maker may be asked by any thread, and says the same each time
     */
    record Made(String path, Optional<Sources> sources, Supplier<Proof> maker) implements Output {
        /** The same file, of which it is known what it is made of. */
        public Made of(Sources known) {
            return new Made(path, Optional.of(known), maker);
        }

        @Override
        public void tryOut() {
            Objects.requireNonNull(maker.get(), path); // what doesn't work is thrown
        }

        @Override
        public Output made() {
            return new Bytes(path, maker.get().finished());
        }

        @Override
        public long length() throws IOException {
            return made().length();
        }

        @Override
        public InputStream open() throws IOException {
            return made().open();
        }
    }

    /** A file made in memory. The array is handed over: it isn't copied, and nobody may change it afterwards. */
    @SuppressWarnings("ArrayRecordComponent") // the array never leaves
    record Bytes(String path, byte[] bytes) implements Output {
        @Override
        public long length() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Bytes that && path.equals(that.path) && Arrays.equals(bytes, that.bytes);
        }

        @Override
        public int hashCode() {
            return 31 * path.hashCode() + Arrays.hashCode(bytes);
        }

        @Override
        public String toString() {
            return path + " (" + bytes.length + " bytes)";
        }
    }

    /** A file copied as it is; what counts is what stands in it when {@code Publication.write} reads it. */
    record Copy(String path, Path source) implements Output {
        @Override
        public long length() throws IOException {
            return Files.size(source);
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(source);
        }
    }
}
