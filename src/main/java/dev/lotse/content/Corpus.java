package dev.lotse.content;

import dev.lotse.audience.Audience;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        List<Toc> tocs) {
    /** A page or fragment; nothing where there is none. */
    public Optional<Page> page(PageId id) {
        return Optional.ofNullable(pages.getOrDefault(id.language(), Map.of()).get(id.path()));
    }
}
