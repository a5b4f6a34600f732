package dev.lotse.content;

import dev.lotse.audience.Target;
import dev.lotse.diagnostic.Position;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A piece of a page's body, for all readers.
 *
 * <p>Whatever is the same for every department is {@link Markup}; everything else is there because it depends on who
 * reads: it is guarded, or has something guarded in it, or is a number or an address that follows from what is left.
 */
public sealed interface Part
        permits Variable,
                Part.Markup,
                Part.Element,
                Part.Guarded,
                Part.Heading,
                Part.Link,
                Part.Media,
                Part.Listing,
                Part.Item,
                Part.Paragraph,
                Part.FootnoteMark,
                Part.Include,
                Part.Words,
                Part.Video {

    /** Classes of paragraphs that only name something, and go when that is gone. */
    Set<String> CAPTION_CLASSES = Set.of("alert-title", "tab-title", "internal-label", "box-title");

    /** The parts inside this one. */
    default List<Part> inner() {
        return List.of();
    }

    /** The texts in this one that may hold variables. */
    default Collection<Phrase> phrases() {
        return List.of();
    }

    /**
     * HTML that is the same for everybody, sanitised.
     *
     * @param text what a reader reads in it
     */
    record Markup(String html, String text) implements Part {}

    /**
     * An element with something in it that depends on the reader; it disappears when that leaves it empty.
     *
     * @param attributes in their order
     */
    record Element(String tag, Map<String, Phrase> attributes, List<Part> parts, Position at) implements Part {
        public Element {
            attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
            parts = List.copyOf(parts);
        }

        @Override
        public List<Part> inner() {
            return parts;
        }

        @Override
        public Collection<Phrase> phrases() {
            return attributes.values();
        }
    }

    /**
     * Parts for some readers.
     *
     * @param place what they stand in, for the label that says who gets them
     */
    record Guarded(Target target, Place place, List<Part> parts, Position at) implements Part {
        public Guarded {
            parts = List.copyOf(parts);
        }

        @Override
        public List<Part> inner() {
            return parts;
        }
    }

    /** Where a guarded part stands. */
    enum Place {
        BLOCK,
        INLINE,
        ITEM,
        ROW
    }

    /**
     * A heading.
     *
     * @param level 1 to 6 as it was written
     * @param id where its author gave it one
     */
    record Heading(int level, Optional<String> id, Map<String, Phrase> attributes, List<Part> parts, Position at)
            implements Part {
        public Heading {
            attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
            parts = List.copyOf(parts);
        }

        @Override
        public List<Part> inner() {
            return parts;
        }

        @Override
        public Collection<Phrase> phrases() {
            return attributes.values();
        }
    }

    /** A link; where it may not be one only its parts remain. */
    record Link(Ref ref, Map<String, Phrase> attributes, List<Part> parts) implements Part {
        public Link {
            attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
            parts = List.copyOf(parts);
        }

        @Override
        public List<Part> inner() {
            return parts;
        }

        @Override
        public Collection<Phrase> phrases() {
            return withDestination(attributes, ref);
        }
    }

    /** A picture; where its file is missing, its alternative text remains. */
    record Media(Ref ref, Map<String, Phrase> attributes) implements Part {
        public Media {
            attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        }

        @Override
        public Collection<Phrase> phrases() {
            return withDestination(attributes, ref);
        }
    }

    /**
     * A list written in Markdown, of items, guarded or not.
     *
     * @param start the number of its first item, for an ordered one
     * @param continues whether it goes on where the ordered list before it ended
     */
    record Listing(boolean ordered, int start, boolean continues, Map<String, Phrase> attributes, List<Part> parts)
            implements Part {
        public Listing {
            attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
            parts = List.copyOf(parts);
        }

        @Override
        public List<Part> inner() {
            return parts;
        }

        @Override
        public Collection<Phrase> phrases() {
            return attributes.values();
        }
    }

    /**
     * An item of a list.
     *
     * @param box what is to be ticked when it is done, where it is a task
     * @param blankInside whether blank lines stand between its blocks, which makes its list a loose one
     * @param blankAfter whether one stands between it and the next item, which does so if both are there
     */
    record Item(
            Box box,
            boolean blankInside,
            boolean blankAfter,
            Map<String, Phrase> attributes,
            List<Part> parts,
            Position at)
            implements Part {
        public Item {
            attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
            parts = List.copyOf(parts);
        }

        @Override
        public List<Part> inner() {
            return parts;
        }

        @Override
        public Collection<Phrase> phrases() {
            return attributes.values();
        }
    }

    /** The box of a task. */
    enum Box {
        NONE,
        OPEN,
        TICKED
    }

    /** A paragraph right inside an item: a paragraph in a loose list, bare text in a tight one. */
    record Paragraph(List<Part> parts) implements Part {
        public Paragraph {
            parts = List.copyOf(parts);
        }

        @Override
        public List<Part> inner() {
            return parts;
        }
    }

    /** The place where a footnote is called. */
    record FootnoteMark(String label, Position at) implements Part {}

    /**
     * The place where another file's parts stand.
     *
     * @param path of that file
     * @param inline whether it stands in a line of text, and so without a paragraph of its own
     */
    record Include(PageId path, boolean inline, Position at) implements Part {}

    /**
     * A word of the user interface, in the page's language.
     *
     * @param key in the texts of the theme
     */
    record Words(String key) implements Part {}

    /**
     * What a link to a video says, which is where that link leads to.
     *
     * @param address of the video
     */
    record Video(Phrase address) implements Part {
        @Override
        public Collection<Phrase> phrases() {
            return List.of(address);
        }
    }

    private static Collection<Phrase> withDestination(Map<String, Phrase> attributes, Ref ref) {
        List<Phrase> all = new ArrayList<>(attributes.values());
        all.add(ref.destination());
        return all;
    }
}
