package dev.lotse.content;

import dev.lotse.audience.Target;
import dev.lotse.diagnostic.Position;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A file that pages show or link to.
 *
 * @param path below its language's root, with {@code /}
 * @param ending what its name lacks to be told by servers, such as {@code .png}; mostly empty
 * @param active whether a browser would run something in it
 * @param target for whom, as far as its folders narrow it
 * @param bytes how many the file has; looked up when somebody asks
 * @param size as a picture, nothing where that can't be read; the file is opened when somebody asks first, and only then
 */
public record Asset(
        String language,
        String path,
        Path file,
        String ending,
        boolean active,
        Target target,
        Supplier<Long> bytes,
        Supplier<Optional<PictureSize>> size,
        Position at) {
    /** The path that it is published under. */
    public String address() {
        return path + ending;
    }
}
