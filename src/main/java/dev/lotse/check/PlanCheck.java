package dev.lotse.check;

import dev.lotse.content.Corpus;
import dev.lotse.content.Page;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Nearest;
import dev.lotse.rollout.Message;
import dev.lotse.rollout.Rollout;
import java.util.Set;
import java.util.TreeSet;

/** Rules for the plan of what is sent: each page in it has to be there. */
final class PlanCheck implements Check {
    private final Corpus corpus;
    private final Rollout rollout;
    private final Diagnostics diagnostics;

    PlanCheck(Corpus corpus, Rollout rollout, Diagnostics diagnostics) {
        this.corpus = corpus;
        this.rollout = rollout;
        this.diagnostics = diagnostics;
    }

    /** The page that was probably meant: written from the project's folder, without its ending, or misspelt. */
    private String meant(String written, Set<String> paths) {
        String path = written.replaceFirst("^(?:\\.{0,2}/)*", "");
        for (String language : corpus.site().languages()) {
            path = path.replaceFirst("^(?:[^/]+/)?" + language + "/", "");
        }
        String whole = path.endsWith("/") ? path + "index.md" : path.endsWith(".md") ? path : path + ".md";
        return paths.contains(whole) ? "did you mean \"" + whole + "\"?" : Nearest.hint(written, paths);
    }

    @Override
    public void run() {
        Set<String> paths = new TreeSet<>();
        corpus.pages().values().stream()
                .flatMap(pages -> pages.values().stream())
                .filter(page -> !page.fragment())
                .map(Page::id)
                .forEach(id -> paths.add(id.path()));
        for (Message message : rollout.plan().messages()) {
            if (!paths.contains(message.page())) {
                diagnostics.warning(
                        "missing-page",
                        message.at(),
                        "there is no page \"" + message.page() + "\", so nobody is sent it",
                        meant(message.page(), paths));
            }
        }
    }
}
