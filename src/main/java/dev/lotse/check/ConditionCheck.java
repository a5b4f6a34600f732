package dev.lotse.check;

import dev.lotse.audience.Contradiction;
import dev.lotse.audience.Target;
import dev.lotse.content.Corpus;
import dev.lotse.content.Page;
import dev.lotse.content.Part;
import dev.lotse.diagnostic.Diagnostic;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Position;
import dev.lotse.diagnostic.Severity;
import dev.lotse.edit.body.Readership;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Conditions that hold for nobody: one that contradicts itself is a mistake of its author, one for a wave or platform
 * that no department has at present is worth a note.
 */
final class ConditionCheck implements Check {
    private final Corpus corpus;
    private final List<Readership> sites;
    private final Diagnostics diagnostics;
    private final Map<String, List<Position>> unmatched = new TreeMap<>();

    ConditionCheck(Corpus corpus, List<Readership> sites, Diagnostics diagnostics) {
        this.corpus = corpus;
        this.sites = sites;
        this.diagnostics = diagnostics;
    }

    @Override
    public void run() {
        corpus.pages().values().forEach(pages -> pages.values().forEach(this::page));
        unmatched.forEach((expression, places) -> diagnostics.add(new Diagnostic(
                Severity.NOTE,
                "matches-nobody",
                places.get(0),
                "no department is \"" + expression + "\" at present"
                        + (places.size() > 1 ? ", here and in " + (places.size() - 1) + " other places" : ""),
                "leave it if it is meant for later: it shows as soon as there is one in site/audiences.yml")));
    }

    private void page(Page page) {
        Set<Position> own = new LinkedHashSet<>();
        page.conditions().stream()
                .filter(condition -> condition.at().file().equals(page.at().file()))
                .filter(condition -> own.add(condition.at()))
                .forEach(condition -> {
                    if (Contradiction.isIn(condition.target())) {
                        never(condition.target(), condition.at());
                    }
                });
        page.body().forEach(this::part);
        page.footnotes().values().forEach(note -> note.parts().forEach(this::part));
    }

    private void part(Part part) {
        if (part instanceof Part.Guarded guarded) {
            guarded(guarded.target(), guarded.at());
        }
        part.inner().forEach(this::part);
    }

    private void guarded(Target target, Position at) {
        if (Contradiction.isIn(target)) {
            never(target, at);
        } else if (!isMoving(target) && sites.stream().noneMatch(site -> site.admits(target))) {
            unmatched
                    .computeIfAbsent(target.toString(), first -> new ArrayList<>())
                    .add(at);
        }
    }

    /** Whether who is meant changes by itself, with the date or the way in which it is read. */
    private static boolean isMoving(Target target) {
        return target.all()
                .anyMatch(part -> part instanceof Target.Has has && has.facet().equals("phase")
                        || part instanceof Target.Through
                        || part instanceof Target.Internal);
    }

    private void never(Target target, Position at) {
        if (target instanceof Target.Nobody) {
            return; // written so, or a mistake that is told already
        }
        boolean either =
                target instanceof Target.All all && all.terms().stream().noneMatch(Target.Not.class::isInstance);
        diagnostics.warning(
                "never-matches",
                at,
                "no department can be \"" + target + "\", so nobody sees this",
                either
                        ? "write \"" + target.toString().replace(" and ", " or ") + "\" if each of them is meant"
                        : "take away what the rest of it excludes");
    }
}
