package dev.lotse.edit.body;

import dev.lotse.audience.Department;
import dev.lotse.audience.Target;
import dev.lotse.audience.Viewer;
import dev.lotse.content.Footnote;
import dev.lotse.content.Page;
import dev.lotse.content.PageId;
import dev.lotse.content.Part;
import dev.lotse.content.Phrase;
import dev.lotse.content.Variable;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The bodies of pages: departments whose answers to all that a page asks are the same share one. */
public final class Bodies {
    /** Versions of a page that are kept: a page that names its department has one for each, and shares none. */
    private static final int VERSIONS = 16;

    private final BodySource source;
    private final Map<PageId, Questions> questions = new ConcurrentHashMap<>();
    private final Map<PageId, Map<Answers, Body>> bodies = new ConcurrentHashMap<>();
    private final Map<PageId, Set<String>> allIds = new ConcurrentHashMap<>();

    /**
     * What a page asks about its reader.
     *
     * @param fragments what it includes, which may have dates
     */
    private record Questions(List<Target> targets, List<Asked> variables, List<Page> fragments) {}

    /** A variable, and the language of the file it stands in, which may be another one than the page's. */
    private record Asked(String variable, String language) {}

    /** What a department answers. */
    private record Answers(BitSet admitted, List<Optional<String>> values) {}

    public Bodies(BodySource source) {
        this.source = source;
    }

    /** A page's body for the departments looked at. */
    public Body of(Page page, List<Viewer> seen, Department own) {
        if (seen.size() != 1 || !seen.get(0).department().equals(own)) {
            return make(page, seen, own);
        }
        Viewer viewer = seen.get(0);
        Questions asked = questions.computeIfAbsent(page.id(), id -> questions(page));
        BitSet admitted = new BitSet();
        for (int i = 0; i < asked.targets.size(); i++) {
            admitted.set(i, asked.targets.get(i).admits(viewer));
        }
        for (int i = 0; i < asked.fragments.size(); i++) {
            admitted.set(asked.targets.size() + i, source.due().shows(asked.fragments.get(i), own));
        }
        List<Optional<String>> answered = asked.variables.stream()
                .map(asks -> source.values().of(asks.variable, own, asks.language))
                .toList();
        Map<Answers, Body> shared = bodies.computeIfAbsent(page.id(), id -> new ConcurrentHashMap<>());
        Answers answers = new Answers(admitted, answered);
        return shared.size() < VERSIONS
                ? shared.computeIfAbsent(answers, key -> make(page, seen, own))
                : Optional.ofNullable(shared.get(answers)).orElseGet(() -> make(page, seen, own));
    }

    /** Whether a page has words of its own for a medium. */
    public boolean hasWords(Page page, String medium) {
        return questions
                .computeIfAbsent(page.id(), id -> questions(page))
                .targets
                .contains(Target.through(medium));
    }

    private Body make(Page page, List<Viewer> seen, Department own) {
        String language = page.id().language();
        String title = Selection.phrase(source.values(), page.meta().title(), own, seen, language);
        return Composer.compose(Selection.select(source, page, seen, own), title, source.words(), language);
    }

    /** Every id that a page would have if all departments saw it together; tells hidden anchors from missing ones. */
    public Set<String> idsForAnybody(Page page) {
        return allIds.computeIfAbsent(page.id(), id -> {
            List<Viewer> everybody = source.corpus().audience().departments().values().stream()
                    .map(department -> Viewer.of(department, page.id().language(), Optional.empty(), true))
                    .toList();
            return everybody.isEmpty()
                    ? Set.of()
                    : make(page, everybody, everybody.get(0).department()).ids().keySet();
        });
    }

    /** The same for a page by its language and path; none where there is no such page. */
    public Set<String> idsForAnybody(String language, String path) {
        return source.corpus()
                .page(new PageId(language, path))
                .map(this::idsForAnybody)
                .orElse(Set.of());
    }

    private Questions questions(Page page) {
        Set<Target> targets = new LinkedHashSet<>();
        Set<Asked> variables = new LinkedHashSet<>();
        ask(page.meta().title(), page.id().language(), variables);
        Set<PageId> files = new LinkedHashSet<>();
        ask(page, targets, variables, files);
        List<Page> fragments = files.stream()
                .skip(1)
                .flatMap(file -> source.corpus().page(file).stream())
                .toList();
        return new Questions(List.copyOf(targets), List.copyOf(variables), fragments);
    }

    private void ask(Page page, Set<Target> targets, Set<Asked> variables, Set<PageId> asked) {
        if (!asked.add(page.id())) {
            return;
        }
        ask(page.body(), page.id().language(), targets, variables, asked);
        for (Footnote note : page.footnotes().values()) {
            targets.add(note.target());
            ask(note.parts(), page.id().language(), targets, variables, asked);
        }
    }

    private void ask(List<Part> parts, String language, Set<Target> targets, Set<Asked> variables, Set<PageId> asked) {
        for (Part part : parts) {
            if (part instanceof Variable variable) {
                variables.add(new Asked(variable.name(), language));
            } else if (part instanceof Part.Guarded guarded) {
                targets.add(guarded.target());
                ask(guarded.parts(), language, targets, variables, asked);
            } else if (part instanceof Part.Include include) {
                source.corpus().page(include.path()).ifPresent(fragment -> {
                    targets.add(fragment.target());
                    ask(fragment, targets, variables, asked);
                });
            } else {
                part.phrases().forEach(phrase -> ask(phrase, language, variables));
                ask(part.inner(), language, targets, variables, asked);
            }
        }
    }

    private static void ask(Phrase phrase, String language, Set<Asked> variables) {
        for (Phrase.Piece piece : phrase.pieces()) {
            if (piece instanceof Variable variable) {
                variables.add(new Asked(variable.name(), language));
            }
        }
    }
}
