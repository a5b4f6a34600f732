package dev.lotse.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A JPEG: segments of a marker, a length and data, up to the one that the pixels follow.
 *
 * @param bare the file with nothing in it but its pixels
 * @param colours the segments with the profile that says what they mean
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and nobody else gets them
record Jpeg(int width, int height, long weight, CameraTurn turn, byte[] bare, byte[] colours) implements PictureSource {
    private static final int START = 0xffd8;
    private static final int SCAN = 0xffda;
    private static final int JFIF = 0xffe0;
    private static final int EXIF = 0xffe1;
    private static final int PROFILE = 0xffe2;
    private static final int ADOBE = 0xffee;
    private static final int LAST_OF_PROGRAMS = 0xffef;
    private static final int COMMENT = 0xfffe;
    /** What cameras call good, and where photos stop to get visibly better. */
    private static final float GOOD = .82f;

    static boolean isOne(byte[] file) {
        return file.length > 4 && ByteBuffer.wrap(file).getShort(0) == (short) START;
    }

    static Optional<Jpeg> read(byte[] file) throws IOException {
        Segments segments = new Segments(file);
        segments.read();
        return Optional.of(new Jpeg(
                segments.width,
                segments.height,
                (long) segments.width * segments.height * segments.samples,
                segments.turn,
                segments.bare.toByteArray(),
                segments.colours.toByteArray()));
    }

    @Override
    public BufferedImage pixels() throws IOException {
        return PictureSource.decode("jpeg", bare);
    }

    @Override
    public byte[] file(BufferedImage pixels) throws IOException {
        byte[] file = PictureSource.encode("jpeg", GOOD, pixels);
        boolean jfif = ByteBuffer.wrap(file).getShort(2) == (short) JFIF;
        return PictureSource.inserted(file, jfif ? 4 + ByteBuffer.wrap(file).getShort(4) : 2, colours);
    }

    /** Sorts the segments of a file. */
    private static final class Segments {
        private final byte[] file;
        private final ByteBuffer bytes;
        private final ByteArrayOutputStream bare = new ByteArrayOutputStream();
        private final ByteArrayOutputStream colours = new ByteArrayOutputStream();
        private int width;
        private int height;
        private int samples;
        private CameraTurn turn = CameraTurn.NONE;

        Segments(byte[] file) {
            this.file = file;
            this.bytes = ByteBuffer.wrap(file);
        }

        void read() throws IOException {
            bare.write(file, 0, 2);
            int at = 2;
            while (true) {
                while (at + 4 <= file.length && file[at] == -1 && file[at + 1] == -1) {
                    at++; // any number of them may stand before a marker
                }
                int marker = at + 4 > file.length ? 0 : bytes.getShort(at) & 0xffff;
                int end = at + 4 > file.length ? 0 : at + 2 + (bytes.getShort(at + 2) & 0xffff);
                if (marker < 0xff01 || end > file.length || end < at + 4) {
                    throw new EOFException();
                }
                if (marker == SCAN) {
                    bare.write(file, at, file.length - at);
                    return;
                }
                segment(marker, at, end);
                at = end;
            }
        }

        private void segment(int marker, int at, int end) {
            boolean ofPrograms = marker >= JFIF && marker <= LAST_OF_PROGRAMS || marker == COMMENT;
            if (!ofPrograms || marker == ADOBE) {
                bare.write(file, at, end - at);
            } else if (marker == EXIF && says("Exif\0", at, end)) {
                byte[] data = new byte[end - at - 4];
                bytes.get(at + 4, data);
                turn = CameraTurn.read(data);
            } else if (marker == PROFILE && says("ICC_PROFILE\0", at, end)) {
                colours.write(file, at, end - at);
            }
            if (isFrame(marker) && end - at >= 10) {
                height = bytes.getShort(at + 5) & 0xffff;
                width = bytes.getShort(at + 7) & 0xffff;
                samples = file[at + 9] & 0xff;
            }
        }

        private boolean says(String name, int at, int end) {
            int length = Math.min(name.length(), end - at - 4);
            return new String(file, at + 4, length, StandardCharsets.ISO_8859_1).equals(name);
        }

        /** Whether a segment tells the size: all of SOF0 to SOF15 but three that mean something else. */
        private static boolean isFrame(int marker) {
            return marker >= 0xffc0 && marker <= 0xffcf && marker != 0xffc4 && marker != 0xffc8 && marker != 0xffcc;
        }
    }
}
