package dev.lotse.edit;

import dev.lotse.audience.Target;
import dev.lotse.audience.Viewer;
import dev.lotse.content.Condition;
import dev.lotse.content.Corpus;
import dev.lotse.content.Footnote;
import dev.lotse.content.Page;
import dev.lotse.content.PageId;
import dev.lotse.content.Part;
import dev.lotse.diagnostic.Position;
import dev.lotse.edit.body.Due;
import dev.lotse.edit.body.Readership;
import dev.lotse.edit.body.Selection;
import dev.lotse.edition.Explanation;
import dev.lotse.edition.Explanation.Reason;
import dev.lotse.edition.text.Addresses;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says why a page, and each conditional part in it, is in a department's site or not. */
final class Explainer {
    private final Corpus corpus;
    private final LanguagePages shelf;
    private final Readership readers;
    private final Due due;
    private final Map<String, Placement> places;

    Explainer(Corpus corpus, LanguagePages shelf, Readership readers, Due due) {
        this.corpus = corpus;
        this.shelf = shelf;
        this.readers = readers;
        this.due = due;
        this.places = Placement.in(shelf, readers, due);
    }

    /** Explains a page that the site's language has, or falls back to; nothing where there is no such page. */
    Optional<Explanation> of(String pathOrAddress) {
        String address = pathOrAddress.replaceFirst("index\\.html$", "").replaceFirst("(?<=[^/])$", "/");
        Optional<Page> found = shelf.page(pathOrAddress)
                .or(() -> places.values().stream()
                        .filter(place -> place.address().equals(address))
                        .map(Placement::page)
                        .findFirst())
                .or(() -> shelf.pages().values().stream()
                        .filter(page -> Addresses.of(page.id().path()).equals(address))
                        .findFirst());
        return found.map(this::explain);
    }

    private Explanation explain(Page page) {
        List<Viewer> seen = readers.seen();
        List<Reason> reasons = new ArrayList<>();
        for (Condition condition : page.conditions()) {
            Reason reason = reason(condition.at(), condition.target(), seen, 0);
            reasons.add(condition.equals(page.stateOfDraft().orElse(null)) ? ofDraft(reason) : reason);
        }
        if (page.conditions().isEmpty() && !page.fragment()) {
            Position at = page.at();
            reasons.add(new Reason(
                    at,
                    "default-audience: " + page.target(),
                    !Selection.admitted(page.target(), seen).isEmpty(),
                    "no \"for\" applies to this page",
                    0));
        }
        boolean shown = seen.stream().anyMatch(viewer -> due.shows(page, viewer.department()));
        if (!shown) {
            String why = page.meta().draft()
                    ? "draft: true"
                    : "not shown on " + due.date() + ": " + due.dates(page, readers.own());
            reasons.add(new Reason(page.at(), "dates", false, why, 0));
        }
        if (!page.id().language().equals(shelf.language())) {
            reasons.add(new Reason(
                    page.at(),
                    "fallback",
                    true,
                    "there is no translation, so it shows in \"" + page.id().language() + "\"",
                    0));
        }
        List<Viewer> admitted = Selection.admitted(page.target(), seen);
        List<Reason> parts = new ArrayList<>();
        new Walk(corpus, parts).page(page, admitted, 0);
        places.values().stream()
                .filter(place -> page.replaces().isEmpty()
                        && place.page().replaces().equals(Optional.of(page.id().path())))
                .forEach(place -> reasons.add(new Reason(
                        place.page().at(),
                        "replaces: " + page.id().path(),
                        places.containsKey(page.id().path()),
                        "another page takes its place",
                        0)));
        boolean in = places.containsKey(page.id().path()) && !admitted.isEmpty() && shown && !page.fragment();
        return new Explanation(page.at(), shelf.language(), in, reasons, parts);
    }

    private static Reason reason(Position at, Target target, List<Viewer> seen, int depth) {
        boolean admitted = !Selection.admitted(target, seen).isEmpty();
        return new Reason(at, target.toString(), admitted, why(target, seen), depth);
    }

    private static Reason ofDraft(Reason reason) {
        return new Reason(
                reason.at(),
                "state: draft",
                reason.admitted(),
                reason.admitted() ? "this site gets internal parts" : "a draft is for sites with internal parts",
                reason.depth());
    }

    private static String why(Target target, List<Viewer> seen) {
        if (seen.isEmpty()) {
            return "what it stands in is out already";
        }
        if (seen.size() > 1) {
            return "gets it through: "
                    + Selection.admitted(target, seen).stream()
                            .map(viewer -> viewer.department().id())
                            .collect(Collectors.joining(", "));
        }
        Viewer viewer = seen.get(0);
        return target.all()
                .flatMap(part -> part instanceof Target.Has has ? Stream.of(has.facet()) : Stream.of())
                .distinct()
                .sorted()
                .map(facet -> facet + " is "
                        + (viewer.values(facet).isEmpty()
                                ? "nothing"
                                : viewer.values(facet).stream().sorted().collect(Collectors.joining(", "))))
                .collect(Collectors.joining("; "));
    }

    private static final class Walk {
        private final Corpus corpus;
        private final List<Reason> found;
        private final Set<PageId> open = new HashSet<>();

        Walk(Corpus corpus, List<Reason> found) {
            this.corpus = corpus;
            this.found = found;
        }

        void page(Page page, List<Viewer> seen, int depth) {
            if (open.add(page.id())) {
                parts(page.body(), seen, depth);
                for (Footnote note : page.footnotes().values()) {
                    parts(note.parts(), Selection.admitted(note.target(), seen), depth);
                }
                open.remove(page.id());
            }
        }

        private void parts(List<Part> parts, List<Viewer> seen, int depth) {
            for (Part part : parts) {
                if (part instanceof Part.Guarded guarded) {
                    found.add(reason(guarded.at(), guarded.target(), seen, depth));
                    parts(guarded.parts(), Selection.admitted(guarded.target(), seen), depth + 1);
                } else if (part instanceof Part.Include include) {
                    corpus.page(include.path()).ifPresent(fragment -> included(include, fragment, seen, depth));
                } else {
                    parts(part.inner(), seen, depth);
                }
            }
        }

        private void included(Part.Include include, Page fragment, List<Viewer> seen, int depth) {
            boolean guarded = !(fragment.target() instanceof Target.Everyone);
            if (guarded) {
                found.add(reason(include.at(), fragment.target(), seen, depth));
            }
            page(fragment, Selection.admitted(fragment.target(), seen), guarded ? depth + 1 : depth);
        }
    }
}
