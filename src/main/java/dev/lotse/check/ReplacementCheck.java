package dev.lotse.check;

import dev.lotse.content.Page;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Nearest;
import dev.lotse.edit.body.Readership;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Rules for pages that take the place of another one. */
final class ReplacementCheck implements Check {
    private final Translations translations;
    private final List<Readership> readers;
    private final Diagnostics diagnostics;
    /** The paths of the pages that take a page's place, by its own. */
    private final Map<String, Set<String>> replacing = new TreeMap<>();

    ReplacementCheck(Translations translations, List<Readership> readers, Diagnostics diagnostics) {
        this.translations = translations;
        this.readers = readers;
        this.diagnostics = diagnostics;
    }

    @Override
    public void run() {
        translations.all().forEach(page -> page.replaces().ifPresent(base -> replaces(page, base)));
        replacing.forEach((base, paths) -> paths.stream()
                .filter(path -> leadsTo(base, path))
                .flatMap(path -> translations.of(path).stream())
                .filter(page -> page.replaces().equals(Optional.of(base)))
                .forEach(page -> diagnostics.error(
                        "replaces-circle",
                        page.at("replaces"),
                        "\"" + base + "\" takes this page's place in turn, so one of them would vanish",
                        "take one of the two lines away")));
        replacing.forEach((base, paths) -> {
            List<String> all = List.copyOf(paths);
            for (int i = 1; i < all.size(); i++) {
                for (String before : all.subList(0, i)) {
                    both(base, before, all.get(i));
                }
            }
        });
    }

    private void replaces(Page page, String base) {
        String path = page.id().path();
        List<Page> replaced = translations.of(base);
        if (replaced.isEmpty() || replaced.get(0).fragment() || base.equals(path)) {
            diagnostics.error(
                    "missing-page",
                    page.at("replaces"),
                    base.equals(path) ? "a page can't replace itself" : "there is no page \"" + base + "\" to replace",
                    Nearest.hint(base, translations.byPath().keySet()));
        } else {
            replacing.computeIfAbsent(base, b -> new TreeSet<>()).add(path);
        }
    }

    /** Whether a page takes, directly or by way of others, the place of one. */
    private boolean leadsTo(String from, String to) {
        Set<String> before = new LinkedHashSet<>(Set.of(to));
        Deque<String> open = new ArrayDeque<>(before);
        while (!open.isEmpty()) {
            for (String next : replacing.getOrDefault(open.removeFirst(), Set.of())) {
                if (next.equals(from)) {
                    return true;
                }
                if (before.add(next)) {
                    open.addLast(next);
                }
            }
        }
        return false;
    }

    private void both(String base, String one, String other) {
        String departments = readers.stream()
                .filter(reader -> translations.got(one, reader).isPresent()
                        && translations.got(other, reader).isPresent())
                .map(reader -> reader.own().id())
                .distinct()
                .collect(Collectors.joining(", "));
        if (!departments.isEmpty()) {
            translations.of(other).stream()
                    .limit(1)
                    .forEach(page -> diagnostics.error(
                            "replaced-twice",
                            page.at("replaces"),
                            "\"" + base + "\" is replaced by " + one + " too, for " + departments,
                            "make the two conditions exclude each other"));
        }
    }
}
