package dev.lotse.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import net.coobird.thumbnailator.resizers.Resizers;

/**
 * Makes a picture file smaller. Equal bytes in, equal bytes out; what can't be read, and what wouldn't save much, comes
 * to nothing. However many threads ask, the pixels in memory stay below a limit, and a picture that alone is over it is
 * never decoded.
 */
final class Reduction {
    /** Megabytes of pixels that are in memory at once: a photo of 32 million. */
    private static final int ROOM = 96;
    /** What a smaller version may have of the original's bytes. */
    private static final double WORTHWHILE = .8;

    private final Semaphore room = new Semaphore(ROOM);

    /** A smaller version of a file. */
    Optional<byte[]> of(byte[] file) {
        try {
            Optional<? extends PictureSource> source = PictureSource.of(file);
            return source.isPresent() ? of(source.get(), file.length) : Optional.empty();
        } catch (IOException | RuntimeException broken) {
            // the JDK's decoders trip in many ways over files that browsers still show
            return Optional.empty();
        }
    }

    private Optional<byte[]> of(PictureSource source, long before) throws IOException {
        int width = source.turn().lies() ? source.height() : source.width();
        long megabytes = (source.weight() >> 20) + 1;
        if (width < Rendition.WIDE || source.weight() <= 0 || megabytes > ROOM) {
            return Optional.empty();
        }
        room.acquireUninterruptibly((int) megabytes);
        try {
            byte[] after = source.file(source.turn().upright(reduced(source)));
            return after.length < WORTHWHILE * before ? Optional.of(after) : Optional.empty();
        } finally {
            room.release((int) megabytes);
        }
    }

    /** The pixels of a picture, made fewer; not turned yet. */
    static BufferedImage reduced(PictureSource source) throws IOException {
        BufferedImage whole = source.pixels();
        double scale = (double) Rendition.WIDTH / (source.turn().lies() ? whole.getHeight() : whole.getWidth());
        BufferedImage small =
                new BufferedImage(side(whole.getWidth(), scale), side(whole.getHeight(), scale), type(whole));
        Resizers.PROGRESSIVE.resize(whole, small);
        return small;
    }

    private static int side(int before, double scale) {
        return (int) Math.max(1, Math.round(before * scale));
    }

    private static int type(BufferedImage whole) {
        boolean grey = whole.getColorModel().getNumColorComponents() == 1;
        if (whole.getColorModel().hasAlpha()) {
            if (grey) {
                throw new IllegalArgumentException("grey with alpha, which Java mixes wrongly");
            }
            return BufferedImage.TYPE_INT_ARGB;
        }
        return grey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB;
    }
}
