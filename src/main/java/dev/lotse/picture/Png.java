package dev.lotse.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * A PNG: a signature and chunks of length, name, data and checksum; the first one, IHDR, tells its size.
 *
 * @param bare the file with nothing in it but its pixels
 * @param colours the chunks that say what they mean
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and nobody else gets them
record Png(int width, int height, long weight, byte[] bare, byte[] colours) implements PictureSource {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final Set<String> PIXELS = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final Set<String> COLOURS = Set.of("iCCP", "sRGB", "gAMA", "cHRM", "cICP");
    /** Signature and first chunk. */
    private static final int HEAD = 8 + 25;
    /** How quickly it is compressed, which loses nothing: 0 would take twice as long and save a hundredth. */
    private static final float QUICKLY = .25f;

    private static final int GREY_WITH_ALPHA = 4;

    static boolean isOne(byte[] file) {
        return file.length > HEAD && Arrays.equals(file, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    /** Nothing where it moves, is turned, or has a kind of pixels that nobody uses and Java mixes wrongly. */
    static Optional<Png> read(byte[] file) throws IOException {
        ByteArrayOutputStream bare = new ByteArrayOutputStream(file.length);
        ByteArrayOutputStream colours = new ByteArrayOutputStream();
        bare.writeBytes(SIGNATURE);
        ByteBuffer bytes = ByteBuffer.wrap(file);
        String name = "";
        for (int at = SIGNATURE.length; !name.equals("IEND"); ) {
            long end = at + 12L + (at + 8 > file.length ? 0 : bytes.getInt(at) & 0xffffffffL);
            if (end > file.length) {
                throw new EOFException();
            }
            name = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (name.equals("acTL") || name.equals("eXIf") && isTurned(file, at + 8, (int) end - 4)) {
                return Optional.empty();
            }
            if (PIXELS.contains(name)) {
                bare.write(file, at, (int) end - at);
            } else if (COLOURS.contains(name)) {
                colours.write(file, at, (int) end - at);
            }
            at = (int) end;
        }
        return file[25] == GREY_WITH_ALPHA
                ? Optional.empty()
                : Optional.of(new Png(
                        bytes.getInt(16), bytes.getInt(20), weight(bytes), bare.toByteArray(), colours.toByteArray()));
    }

    private static boolean isTurned(byte[] file, int from, int to) {
        byte[] named =
                PictureSource.inserted(Arrays.copyOfRange(file, from, to), 0, new byte[] {'E', 'x', 'i', 'f', 0, 0});
        return !CameraTurn.read(named).equals(CameraTurn.NONE);
    }

    private static long weight(ByteBuffer file) {
        int samples = switch (file.get(25)) {
            case 2 -> 3;
            case 6 -> 4;
            default -> 1;
        };
        return (long) file.getInt(16) * file.getInt(20) * samples * Math.max(1, file.get(24) / 8);
    }

    @Override
    public CameraTurn turn() {
        return CameraTurn.NONE;
    }

    @Override
    public BufferedImage pixels() throws IOException {
        return PictureSource.decode("png", bare);
    }

    @Override
    public byte[] file(BufferedImage pixels) throws IOException {
        return PictureSource.inserted(PictureSource.encode("png", QUICKLY, pixels), HEAD, colours);
    }
}
