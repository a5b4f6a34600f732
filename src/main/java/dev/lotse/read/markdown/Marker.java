package dev.lotse.read.markdown;

import dev.lotse.audience.Target;
import dev.lotse.content.PageId;
import dev.lotse.content.Part;
import dev.lotse.content.Phrase;
import dev.lotse.content.Policy;
import dev.lotse.content.Ref;
import dev.lotse.diagnostic.Position;
import java.util.List;
import java.util.Optional;

/**
 * What we know of an element and HTML can't say; the element carries only the number of its marker.
 */
sealed interface Marker {
    /** Where it came from. */
    Position at();

    /** An empty element that stands for something else, and so has to come through exactly once. */
    sealed interface Placeholder extends Marker {}

    /** A guarded part: rendered, cleaned and kept on its own. */
    record Guard(Target target, Part.Place place, Piece piece, Position at) implements Placeholder {}

    /** The place for another file's parts. */
    record Included(PageId page, boolean inline, Position at) implements Placeholder {}

    /** The place for a word of the user interface. */
    record Word(String key, Position at) implements Placeholder {}

    /** The place for what a link to a video says. */
    record Video(Phrase address, Position at) implements Placeholder {}

    /** The call of a footnote. */
    record Note(String label, Position at) implements Placeholder {}

    /** Something with an id that its author gave it. */
    record Named(Position at) implements Marker {}

    /** A heading. */
    record Head(Optional<String> id, Position at) implements Marker {}

    /** A link or a picture. */
    record Address(Phrase destination, Ref.Kind kind, Optional<Policy> hidden, Position at) implements Marker {}

    /** A list. */
    record Listing(boolean ordered, int start, boolean continues, Position at) implements Marker {}

    /** An item of a list. */
    record Item(Part.Box box, boolean blankInside, boolean blankAfter, Position at) implements Marker {}

    /** A paragraph right inside an item. */
    record Tight(Position at) implements Marker {}

    /**
     * HTML of its own.
     *
     * @param context the element whose content it is
     * @param markers the numbers of the placeholders in it
     */
    record Piece(String html, String context, List<Integer> markers) {}
}
