package dev.lotse.content;

import dev.lotse.audience.Target;
import java.nio.file.Path;

/**
 * A file that pages show or link to.
 *
 * @param path below its language's root, with {@code /}
 * @param active whether a browser would run something in it
 * @param target for whom, as far as its folders narrow it
 */
public record Asset(String language, String path, Path file, boolean active, Target target) {}
