package dev.lotse.edition;

import dev.lotse.audience.Department;
import dev.lotse.audience.Target;
import dev.lotse.audience.Viewer;
import dev.lotse.content.Corpus;
import dev.lotse.content.Footnote;
import dev.lotse.content.Page;
import dev.lotse.content.PageId;
import dev.lotse.content.Part;
import dev.lotse.content.Phrase;
import dev.lotse.content.Variable;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The bodies of pages: departments whose answers to all that a page asks are the same share one. */
final class Bodies {
    private final Corpus corpus;
    private final Values values;
    private final Words words;
    private final Map<PageId, Questions> questions = new ConcurrentHashMap<>();
    private final Map<Answers, Body> bodies = new ConcurrentHashMap<>();
    private final Map<Finished, String> finished = new ConcurrentHashMap<>();
    private final Map<PageId, Set<String>> allIds = new ConcurrentHashMap<>();

    /** What a page asks about its reader. */
    private record Questions(List<Target> targets, List<String> variables) {}

    /** What a department answers. */
    private record Answers(PageId page, BitSet admitted, List<Optional<String>> values) {}

    /** A body whose links lead somewhere. */
    private record Finished(Body body, List<Optional<String>> addresses) {}

    Bodies(Corpus corpus, Values values, Words words) {
        this.corpus = corpus;
        this.values = values;
        this.words = words;
    }

    /** A page's body for the departments looked at. */
    Body of(Page page, List<Viewer> seen, Department own) {
        if (seen.size() != 1 || !seen.get(0).department().equals(own)) {
            return make(page, seen, own);
        }
        Viewer viewer = seen.get(0);
        Questions asked = questions.computeIfAbsent(page.id(), id -> questions(page));
        BitSet admitted = new BitSet();
        for (int i = 0; i < asked.targets.size(); i++) {
            admitted.set(i, asked.targets.get(i).admits(viewer));
        }
        List<Optional<String>> answered = asked.variables.stream()
                .map(variable -> values.of(variable, own, page.id().language()))
                .toList();
        return bodies.computeIfAbsent(new Answers(page.id(), admitted, answered), key -> make(page, seen, own));
    }

    /** A body as HTML, with the addresses of its links in their order. */
    String html(Body body, List<Optional<String>> addresses) {
        return finished.computeIfAbsent(new Finished(body, addresses), f -> f.body.html(f.addresses));
    }

    private Body make(Page page, List<Viewer> seen, Department own) {
        String language = page.id().language();
        String title = Selection.phrase(values, page.meta().title(), own, seen, language);
        return Composer.compose(Selection.select(corpus, values, words, page, seen, own), title, words, language);
    }

    /** Every id that a page would have if all departments saw it together; tells hidden anchors from missing ones. */
    Set<String> idsForAnybody(Page page) {
        return allIds.computeIfAbsent(page.id(), id -> {
            List<Viewer> everybody = corpus.audience().departments().values().stream()
                    .map(department -> Viewer.of(department, page.id().language(), Optional.empty(), true))
                    .toList();
            return everybody.isEmpty()
                    ? Set.of()
                    : make(page, everybody, everybody.get(0).department()).ids().keySet();
        });
    }

    /** The same for a page by its language and path; none where there is no such page. */
    Set<String> idsForAnybody(String language, String path) {
        return corpus.page(new PageId(language, path)).map(this::idsForAnybody).orElse(Set.of());
    }

    private Questions questions(Page page) {
        Set<Target> targets = new LinkedHashSet<>();
        Set<String> variables = new LinkedHashSet<>();
        ask(page.meta().title(), variables);
        ask(page, targets, variables, new HashSet<>());
        return new Questions(List.copyOf(targets), List.copyOf(variables));
    }

    private void ask(Page page, Set<Target> targets, Set<String> variables, Set<PageId> asked) {
        if (!asked.add(page.id())) {
            return;
        }
        ask(page.body(), targets, variables, asked);
        for (Footnote note : page.footnotes().values()) {
            targets.add(note.target());
            ask(note.parts(), targets, variables, asked);
        }
    }

    private void ask(List<Part> parts, Set<Target> targets, Set<String> variables, Set<PageId> asked) {
        for (Part part : parts) {
            if (part instanceof Variable variable) {
                variables.add(variable.name());
            } else if (part instanceof Part.Guarded guarded) {
                targets.add(guarded.target());
                ask(guarded.parts(), targets, variables, asked);
            } else if (part instanceof Part.Include include) {
                corpus.page(include.path()).ifPresent(fragment -> {
                    targets.add(fragment.target());
                    ask(fragment, targets, variables, asked);
                });
            } else {
                part.phrases().forEach(phrase -> ask(phrase, variables));
                ask(part.inner(), targets, variables, asked);
            }
        }
    }

    private static void ask(Phrase phrase, Set<String> variables) {
        for (Phrase.Piece piece : phrase.pieces()) {
            if (piece instanceof Variable variable) {
                variables.add(variable.name());
            }
        }
    }
}
