package dev.lotse.picture;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** Where smaller versions of pictures come from. */
public interface Renditions {
    /** Makes none: for those who only look, on the machine that the pictures are on. */
    Renditions NONE = (file, width) -> Optional::empty;

    /**
     * Orders the smaller version of a picture. Whoever asks for it waits until it is made; there is none where that
     * would save nothing, and where the file can't be read.
     *
     * @param width of the picture as a reader sees it
     */
    Supplier<Optional<Rendition>> order(Path file, int width);
}
