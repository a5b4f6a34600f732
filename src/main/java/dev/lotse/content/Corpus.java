package dev.lotse.content;

import dev.lotse.audience.Audience;
import java.util.List;
import java.util.Map;

/**
 * Everything that was written, for all readers.
 *
 * @param pages by language and path, fragments included
 * @param assets by language and path
 */
public record Corpus(
        Site site,
        Audience audience,
        Map<String, Map<String, Page>> pages,
        Map<String, Map<String, Asset>> assets,
        List<Toc> tocs) {}
