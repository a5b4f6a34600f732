package dev.lotse.read.page;

import dev.lotse.content.Corpus;
import dev.lotse.content.Page;
import dev.lotse.content.PageId;
import dev.lotse.content.Part;
import dev.lotse.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds files that include each other in a circle. */
public final class IncludeCycles {
    private static final int DEEPEST = 1000;

    private final Corpus corpus;
    private final Diagnostics diagnostics;
    private final Set<PageId> done = new HashSet<>();

    private IncludeCycles(Corpus corpus, Diagnostics diagnostics) {
        this.corpus = corpus;
        this.diagnostics = diagnostics;
    }

    public static void check(Corpus corpus, Diagnostics diagnostics) {
        IncludeCycles cycles = new IncludeCycles(corpus, diagnostics);
        corpus.pages()
                .values()
                .forEach(pages -> pages.values().forEach(page -> cycles.visit(page, new LinkedHashSet<>())));
    }

    private void visit(Page page, Set<PageId> open) {
        if (done.contains(page.id()) || open.size() > DEEPEST) {
            return; // what is too deep is told by its size
        }
        open.add(page.id());
        for (Part.Include include : includes(page)) {
            if (open.contains(include.path())) {
                diagnostics.error(
                        "include-cycle",
                        include.at(),
                        "\"" + include.path().path() + "\" includes itself in the end",
                        "take one of the includes away");
            } else {
                corpus.page(include.path()).ifPresent(next -> visit(next, open));
            }
        }
        open.remove(page.id());
        done.add(page.id());
    }

    private static List<Part.Include> includes(Page page) {
        List<Part.Include> found = new ArrayList<>();
        collect(page.body(), found);
        page.footnotes().values().forEach(note -> collect(note.parts(), found));
        return found;
    }

    private static void collect(List<Part> parts, List<Part.Include> found) {
        for (Part part : parts) {
            if (part instanceof Part.Include include) {
                found.add(include);
            }
            collect(part.inner(), found);
        }
    }
}
