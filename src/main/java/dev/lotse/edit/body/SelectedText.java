package dev.lotse.edit.body;

import dev.lotse.audience.Viewer;
import dev.lotse.content.PageId;
import dev.lotse.content.Ref;
import dev.lotse.diagnostic.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The text of a page as some department gets it, before its headings have ids, its footnotes numbers and its links
 * addresses: those follow from what is in it.
 */
public final class SelectedText {
    private final StringBuilder html = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private final List<Slot> slots = new ArrayList<>();
    private final List<Lack> lacks = new ArrayList<>();

    /**
     * A place where something is still to be put in.
     *
     * @param html the offset in the HTML
     * @param text the offset in the plain text
     */
    record Slot(int html, int text, Content content) {}

    /** What is to be put in. */
    sealed interface Content {}

    /**
     * The start of a heading.
     *
     * @param attributes as HTML, with a space before each
     */
    record HeadingStart(int level, Optional<String> id, String attributes, Position at) implements Content {}

    /** Its end. */
    record HeadingEnd() implements Content {}

    /** The start of a link. */
    record LinkStart(Use use, String attributes, Optional<String> id) implements Content {}

    /** Its end. */
    record LinkEnd() implements Content {}

    /**
     * A picture, with its alternative text.
     *
     * @param given what its author said of its size
     */
    record Picture(Use use, String attributes, Dimensions given, String alt, Optional<String> id) implements Content {}

    /** The place for the id of an element that a link can lead to. */
    record Anchor(String id, Position at) implements Content {}

    /** An id that stands twice on a page. */
    public record Repeated(String id, Position at, boolean heading) {}

    /** The call of a footnote, for those departments that get the call. */
    record Call(NoteId note, List<Viewer> seen) implements Content {}

    /** The start of what a footnote says, in its list. */
    record NoteStart(NoteId note) implements Content {}

    /** Its end. */
    record NoteEnd(NoteId note) implements Content {}

    /** A footnote of a page or of a fragment in it. */
    record NoteId(PageId page, String label) {}

    /**
     * A link or a picture, with its destination as this department has it.
     *
     * @param seen the departments that get it, in a site that looks at several
     */
    public record Use(Ref ref, String destination, Optional<List<Viewer>> seen) {}

    /** A variable that the department has no value for. */
    public record Lack(String variable, Position at) {}

    void html(String part) {
        html.append(part);
    }

    void both(String part, String plain) {
        html.append(part);
        text.append(plain);
    }

    /** Parts the words before from those behind. */
    void space() {
        text.append(' ');
    }

    void slot(Content content) {
        slots.add(new Slot(html.length(), text.length(), content));
    }

    void lack(Lack lack) {
        lacks.add(lack);
    }

    StringBuilder html() {
        return html;
    }

    StringBuilder text() {
        return text;
    }

    List<Slot> slots() {
        return slots;
    }

    List<Lack> lacks() {
        return lacks;
    }

    /** The footnotes that are called, in the order of their first call, with all who get a call. */
    Map<NoteId, Set<Viewer>> calls(int fromSlot) {
        Map<NoteId, Set<Viewer>> calls = new LinkedHashMap<>();
        for (Slot slot : slots.subList(fromSlot, slots.size())) {
            if (slot.content() instanceof Call call) {
                calls.computeIfAbsent(call.note, note -> new LinkedHashSet<>()).addAll(call.seen);
            }
        }
        return calls;
    }
}
