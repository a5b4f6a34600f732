package dev.lotse.edit.body;

import dev.lotse.audience.Viewer;
import dev.lotse.content.Page;
import java.util.List;

/**
 * Where in the walk over the parts of a page we are.
 *
 * @param seen the departments that get what is written here
 * @param page the file whose parts these are
 * @param single whether a variable has just one value here, as in a heading
 * @param tight whether paragraphs of an item go without their tags
 * @param label the names to be put into the next item or cell
 * @param box the box, as HTML, that the text of the next paragraph is the name of
 */
record Scope(List<Viewer> seen, Page page, boolean single, boolean tight, String label, String box) {
    /** The language of the file whose parts these are. */
    String language() {
        return page.id().language();
    }

    Scope of(List<Viewer> fewer) {
        return new Scope(fewer, page, single, tight, label, box);
    }

    Scope in(Page other) {
        return new Scope(seen, other, single, tight, label, box);
    }

    Scope once() {
        return new Scope(seen, page, true, tight, label, box);
    }

    Scope tight(boolean on) {
        return new Scope(seen, page, single, on, label, box);
    }

    Scope label(String names) {
        return new Scope(seen, page, single, tight, names, box);
    }

    Scope box(String html) {
        return new Scope(seen, page, single, tight, label, html);
    }
}
