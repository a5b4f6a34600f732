package dev.lotse.edition;

import dev.lotse.edition.text.PageText;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which departments can open a page's link, and what they see there; only sites that look at other departments know.
 *
 * @param open the departments looked at whose own sites have the page
 * @param closed those whose sites don't have it
 */
public record Reach(List<Reader> open, List<Reader> closed) {
    public Reach {
        open = List.copyOf(open);
        closed = List.copyOf(closed);
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
     * @param text with links as on the page it belongs to, and with ids of its own, which may stand there too
     */
    public record Variant(List<Reader> readers, PageText text) {
        public Variant {
            readers = List.copyOf(readers);
        }

        /** The same version, for those of another one too. */
        public Variant with(Variant same) {
            return new Variant(
                    Stream.concat(readers.stream(), same.readers.stream()).toList(), text);
        }
    }
}
