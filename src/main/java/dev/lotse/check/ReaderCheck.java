package dev.lotse.check;

import dev.lotse.audience.Contradiction;
import dev.lotse.audience.Department;
import dev.lotse.content.Page;
import dev.lotse.content.PageId;
import dev.lotse.diagnostic.Diagnostic;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Severity;
import dev.lotse.edit.body.Readership;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules for who gets a page: somebody does, and its labels fit those who do. */
final class ReaderCheck implements Check {
    private final Translations translations;
    private final List<Readership> readers;
    private final Diagnostics diagnostics;

    ReaderCheck(Translations translations, List<Readership> readers, Diagnostics diagnostics) {
        this.translations = translations;
        this.readers = readers;
        this.diagnostics = diagnostics;
    }

    @Override
    public void run() {
        Set<String> broken = diagnostics.filesWithErrors();
        Map<PageId, Set<Department>> reached = new HashMap<>();
        for (Readership reader : readers) {
            translations.byPath().keySet().stream()
                    .flatMap(path -> translations.got(path, reader).stream())
                    .forEach(page -> reached.computeIfAbsent(page.id(), id -> new LinkedHashSet<>())
                            .add(reader.own()));
        }
        translations
                .all()
                .filter(page -> !page.fragment() && !page.meta().draft())
                .filter(page -> Stream.concat(
                                Stream.of(page.at()), page.conditions().stream().map(condition -> condition.at()))
                        .noneMatch(at -> broken.contains(at.file())))
                .forEach(page -> {
                    Set<Department> own = reached.getOrDefault(page.id(), Set.of());
                    if (own.isEmpty()) {
                        unread(page);
                    }
                    label(page, own);
                });
    }

    private void unread(Page page) {
        boolean draft = page.stateOfDraft().isPresent();
        diagnostics.add(new Diagnostic(
                Contradiction.isIn(page.target()) ? Severity.WARNING : Severity.NOTE,
                "unread-page",
                page.conditions().isEmpty()
                        ? page.at()
                        : page.conditions().get(0).at(),
                draft ? "this is a draft, which only sites with internal parts get" : "no department gets this page",
                draft
                        ? "write state: checked when it is right"
                        : "see what \"for\" says here, and in the index.md of its folders"));
    }

    private void label(Page page, Set<Department> own) {
        Set<String> platforms = new TreeSet<>(page.meta().platforms());
        String without = own.stream()
                .filter(department -> department.facets().getOrDefault("platform", Set.of()).stream()
                        .noneMatch(platforms::contains))
                .map(Department::id)
                .collect(Collectors.joining(", "));
        if (!platforms.isEmpty() && !without.isEmpty()) {
            diagnostics.warning(
                    "platform-label",
                    page.at("platform"),
                    "\"platform\" is a label only: " + without + " get this page without having it",
                    "write for: platform:" + String.join(",", platforms) + " if they shall not");
        }
    }
}
