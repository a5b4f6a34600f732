package dev.lotse.edition.text;

import java.nio.file.Path;

/**
 * A file that the pages of an edition show or link to.
 *
 * @param path below the language's folder
 */
public record VisibleAsset(String path, Path file) {}
