package dev.lotse.read.site;

import dev.lotse.diagnostic.Position;
import dev.lotse.read.file.Glob;
import dev.lotse.read.yaml.Yaml;

/**
 * Front matter for the pages that a pattern matches.
 *
 * @param glob the pattern as it was written
 * @param at the place of the pattern
 */
public record Defaults(String glob, Glob pattern, Yaml.Mapping set, Position at) {
    /** Whether they are for a page, by its path below its language's root. */
    public boolean matches(String path) {
        return pattern.matches(path);
    }
}
