package dev.lotse.content;

/**
 * How large a picture is shown if nobody says otherwise, in pixels of CSS; both sides are at least 1.
 *
 * @param width as a reader sees it, turned where the file says so
 */
public record PictureSize(int width, int height) {
    /** The same on its side. */
    public PictureSize turned() {
        return new PictureSize(/* width= */ height, /* height= */ width);
    }

    /** How high it is at another width, in the same proportions. */
    public int heightAt(int otherWidth) {
        return scaled(height, otherWidth, width);
    }

    /** How wide it is at another height, in the same proportions. */
    public int widthAt(int otherHeight) {
        return scaled(width, otherHeight, height);
    }

    private static int scaled(int side, int now, int before) {
        return (int) Math.max(1, Math.min(Integer.MAX_VALUE, Math.round((double) side * now / before)));
    }
}
