package dev.lotse.read;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * What belongs to a project.
 *
 * @param sources the files and folders that it consists of, whether they are there or not
 * @param theme the folder of its theme, where it has one of its own
 * @param output the folder that it is published in
 */
public record Extent(Set<Path> sources, Optional<Path> theme, Path output) {
    public Extent {
        sources = Set.copyOf(sources);
    }
}
