package dev.lotse.output.publish;

import java.nio.file.Path;

/**
 * The result of a publication: where its files lie, how many they are, how many bytes they have, and how many of them
 * are the very files of the generation before.
 *
 * @param out the output folder, by the name that its readers know
 */
public record Published(Path out, Path folder, int files, long bytes, int unchanged) {}
