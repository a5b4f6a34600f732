package dev.lotse.edition.text;

import java.util.List;
import java.util.Set;

/**
 * What is known of a page's text without its links: the same for all readers whose text is the same.
 *
 * @param toc its contents list
 * @param text as a reader reads it, without its heading
 * @param passages the same, heading by heading; the first is the top of the page
 * @param boxes the kinds of boxes that are in it
 * @param questions how many of its questions have answers
 */
public record TextFacts(List<TocEntry> toc, String text, List<Passage> passages, Set<Box> boxes, int questions) {
    /** Those of a page without a text. */
    public static final TextFacts NONE = new TextFacts(List.of(), "", List.of(new Passage("", "", "")), Set.of(), 0);

    public TextFacts {
        toc = List.copyOf(toc);
        passages = List.copyOf(passages);
        boxes = Set.copyOf(boxes);
    }

    /** Whether there is something to be ticked off in it, which is remembered. */
    public boolean ticks() {
        return boxes.contains(Box.CHECKLIST) || boxes.contains(Box.DONE);
    }

    /** Whether it asks questions that are answered on the page. */
    public boolean asks() {
        return questions > 0;
    }

    /**
     * A line of a page's contents list.
     *
     * @param level of the heading, 2 or 3
     */
    public record TocEntry(int level, String id, String title) {}
}
