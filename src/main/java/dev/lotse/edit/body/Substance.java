package dev.lotse.edit.body;

import dev.lotse.audience.Viewer;
import dev.lotse.content.Corpus;
import dev.lotse.content.Page;
import dev.lotse.content.PageId;
import dev.lotse.content.Part;
import dev.lotse.content.Phrase;
import dev.lotse.content.Variable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells parts that readers see something of from parts that conditions leave empty, which disappear.
 *
 * <p>A caption, such as the title of an alert or the head of a table, is nothing by itself.
 */
final class Substance {
    private static final Set<String> CAPTIONS = Set.of("summary", "caption", "thead", "figcaption", "dt");

    private final Corpus corpus;
    private final Due due;
    private final Set<PageId> open = new HashSet<>();

    Substance(Corpus corpus, Due due) {
        this.corpus = corpus;
        this.due = due;
    }

    /** Whether a reader among those looked at would see anything of a part. */
    boolean of(Part part, List<Viewer> seen) {
        if (part instanceof Part.Markup markup) {
            return !markup.text().isBlank() || markup.html().contains("<hr");
        }
        if (part instanceof Part.Guarded guarded) {
            List<Viewer> fewer = Selection.admitted(guarded.target(), seen);
            return !fewer.isEmpty() && of(guarded.parts(), fewer);
        }
        if (part instanceof Part.Include include) {
            return of(include, seen);
        }
        if (part instanceof Part.Element element) {
            return !isCaption(element) && (element.parts().isEmpty() || of(element.parts(), seen));
        }
        if (part instanceof Part.Listing list) {
            return of(list.parts(), seen);
        }
        if (part instanceof Part.Item item) {
            return of(item.parts(), seen);
        }
        if (part instanceof Part.Heading heading) {
            return of(heading.parts(), seen);
        }
        if (part instanceof Part.Link link) {
            return of(link.parts(), seen) || hasWords(link);
        }
        if (part instanceof Part.Paragraph paragraph) {
            return of(paragraph.parts(), seen);
        }
        return part instanceof Variable || part instanceof Part.Media || part instanceof Part.FootnoteMark;
    }

    private boolean of(Part.Include include, List<Viewer> seen) {
        Page fragment = corpus.page(include.path()).orElseThrow();
        List<Viewer> fewer = due.admitted(fragment, seen);
        if (fewer.isEmpty() || !open.add(fragment.id())) {
            return false;
        }
        boolean shown = of(fragment.body(), fewer);
        open.remove(fragment.id());
        return shown;
    }

    boolean of(List<Part> parts, List<Viewer> seen) {
        return parts.stream().anyMatch(part -> of(part, seen));
    }

    /** Whether an element only names something, and goes when that is gone. */
    static boolean isCaption(Part.Element element) {
        Phrase classes = element.attributes().getOrDefault("class", Phrase.EMPTY);
        return CAPTIONS.contains(element.tag())
                || classes.pieces().size() == 1
                        && classes.pieces().get(0) instanceof Phrase.Literal name
                        && Part.CAPTION_CLASSES.contains(name.text());
    }

    private static boolean hasWords(Part.Link link) {
        return link.parts().stream().anyMatch(part -> part instanceof Part.Words || part instanceof Part.Video);
    }

    /** The parts of a definition list, without the terms that nothing is said about. */
    List<Part> withDefinitions(List<Part> parts, List<Viewer> seen) {
        List<Part> kept = new ArrayList<>();
        boolean defined = false;
        for (int i = parts.size() - 1; i >= 0; i--) {
            Part part = parts.get(i);
            boolean term = part instanceof Part.Element element && element.tag().equals("dt");
            if (!term || defined) {
                kept.add(part);
            }
            boolean follows = term
                    && i > 0
                    && parts.get(i - 1) instanceof Part.Element before
                    && before.tag().equals("dt");
            defined = term ? defined && follows : defined || of(part, seen);
        }
        Collections.reverse(kept);
        return kept;
    }
}
