package dev.lotse.edition;

import java.util.List;

/**
 * Which departments can open a page's link, and what they see there; only sites that look at other departments know.
 *
 * @param open the departments looked at whose own sites have the page
 * @param closed those whose sites don't have it
 * @param variants the page's text as it stands in those sites, one for each version; none where it is the same in all
 */
public record Reach(List<Reader> open, List<Reader> closed, List<Variant> variants) {
    public Reach {
        open = List.copyOf(open);
        closed = List.copyOf(closed);
        variants = List.copyOf(variants);
    }

    /**
     * A department that is looked at.
     *
     * @param name in the language of the page
     */
    public record Reader(String id, String name) {}

    /**
     * The text of a page as some departments get it.
     *
     * @param html with links as on the page it belongs to, and with ids of its own, which may stand there too
     */
    public record Variant(List<Reader> readers, String html) {
        public Variant {
            readers = List.copyOf(readers);
        }
    }
}
