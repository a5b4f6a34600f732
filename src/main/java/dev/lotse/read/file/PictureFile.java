package dev.lotse.read.file;

import dev.lotse.content.PictureSize;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** A file that a page shows as a picture. */
public final class PictureFile {
    private PictureFile() {}

    /** How large it is shown; nothing where it is broken, or no picture that browsers know. */
    public static Optional<PictureSize> measure(Path file) {
        try {
            boolean drawing = file.toString().toLowerCase(Locale.ROOT).endsWith(".svg");
            return drawing ? Drawing.measure(file) : Raster.measure(file);
        } catch (EOFException cutShort) {
            return Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What the name of a picture ends in, by what is in it: {@code .png}; nothing where it is none that browsers know. */
    public static Optional<String> ending(Path file) {
        try {
            return Raster.ending(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** How many bytes a reader loads. */
    public static long bytes(Path file) {
        try {
            return Files.size(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
