package dev.lotse.content;

import dev.lotse.diagnostic.Position;
import java.util.Optional;

/**
 * A link or picture as its author wrote it.
 *
 * @param from the path of the file it stands in, below its language's root
 * @param language of that file
 * @param destination an address, or a path relative to that file
 * @param hidden what becomes of this one where the page is hidden; empty: what the site says
 */
public record Ref(String from, String language, Phrase destination, Kind kind, Optional<Policy> hidden, Position at) {
    /** What it is for. */
    public enum Kind {
        LINK,
        MEDIA
    }
}
