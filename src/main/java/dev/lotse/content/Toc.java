package dev.lotse.content;

import dev.lotse.audience.Target;
import java.util.List;
import java.util.Optional;

/**
 * Navigation as its author wrote it, for a folder and all below it.
 *
 * @param folder the folder's path, empty for the root
 * @param target for whom, as far as its folders narrow it
 */
public record Toc(String language, String folder, Target target, List<Entry> entries) {
    public Toc {
        entries = List.copyOf(entries);
    }

    /**
     * A line of it.
     *
     * @param title empty: the page's own
     * @param link to a page, where there is one
     */
    public record Entry(Phrase title, Optional<Ref> link, Target target, List<Entry> entries) {
        public Entry {
            entries = List.copyOf(entries);
        }
    }
}
