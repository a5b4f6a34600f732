package dev.lotse.read;

import dev.lotse.diagnostic.Position;

/**
 * Front matter for the pages that a pattern matches.
 *
 * @param glob the pattern as it was written
 * @param at the place of the pattern
 */
record Defaults(String glob, Glob pattern, Yaml.Mapping set, Position at) {
    /** Whether they are for a page, by its path below its language's root. */
    boolean matches(String path) {
        return pattern.matches(path);
    }
}
