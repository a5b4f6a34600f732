package dev.lotse.picture;

import java.awt.image.BufferedImage;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.jspecify.annotations.Nullable;

/**
 * How a camera was held.
 *
 * @param exif the number that it wrote down, from 1 (upright) to 8
 */
record CameraTurn(int exif) {
    static final CameraTurn NONE = new CameraTurn(1);

    /**
     * What Exif data says.
     *
     * @param data with its six bytes of name in front
     */
    static CameraTurn read(byte[] data) {
        try {
            @Nullable Orientation said = ExifUtils.getOrientationFromExif(data);
            return said == null ? NONE : of(said);
        } catch (RuntimeException broken) {
            // the library counts on what the data says of itself
            return NONE;
        }
    }

    private static CameraTurn of(Orientation said) {
        return switch (said) {
            case TOP_LEFT -> NONE;
            case TOP_RIGHT -> new CameraTurn(2);
            case BOTTOM_RIGHT -> new CameraTurn(3);
            case BOTTOM_LEFT -> new CameraTurn(4);
            case LEFT_TOP -> new CameraTurn(5);
            case RIGHT_TOP -> new CameraTurn(6);
            case RIGHT_BOTTOM -> new CameraTurn(7);
            case LEFT_BOTTOM -> new CameraTurn(8);
        };
    }

    /** Whether its sides change places. */
    boolean lies() {
        return exif >= 5;
    }

    /** A picture set upright, pixel by pixel: the library would blur it by half a pixel. */
    BufferedImage upright(BufferedImage picture) {
        if (exif == 1) {
            return picture;
        }
        int width = picture.getWidth();
        int height = picture.getHeight();
        boolean across = exif == 2 || exif == 3 || exif == 7 || exif == 8;
        boolean down = exif == 3 || exif == 4 || exif == 6 || exif == 7;
        BufferedImage upright = new BufferedImage(lies() ? height : width, lies() ? width : height, picture.getType());
        for (int y = 0; y < upright.getHeight(); y++) {
            for (int x = 0; x < upright.getWidth(); x++) {
                int fromX = lies() ? y : x;
                int fromY = lies() ? x : y;
                upright.getRaster()
                        .setDataElements(
                                x,
                                y,
                                picture.getRaster()
                                        .getDataElements(
                                                across ? width - 1 - fromX : fromX,
                                                down ? height - 1 - fromY : fromY,
                                                null));
            }
        }
        return upright;
    }
}
