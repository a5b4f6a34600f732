package dev.lotse.read;

import dev.lotse.audience.Target;
import dev.lotse.content.Condition;
import dev.lotse.content.PageId;
import dev.lotse.names.FoldedName;
import dev.lotse.read.page.Header;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What narrows whole folders: the conditions of their {@code index.md} in any language, however its name is spelled. */
final class FolderConditions {
    private final Map<String, Set<Condition>> conditions = new HashMap<>();

    /** Takes note of what a page says for its folder, if it is the page of one. */
    void add(PageId page, Header header) {
        if (page.path().matches("(?i)(.*/)?index\\.md")) {
            conditions
                    .computeIfAbsent(FoldedName.of(of(page.path())), folder -> new LinkedHashSet<>())
                    .addAll(header.conditions());
        }
    }

    /** The conditions of every folder that a path lies in. */
    Set<Condition> around(String path) {
        Set<Condition> around = new LinkedHashSet<>(conditions.getOrDefault("", Set.of()));
        String folded = FoldedName.of(path);
        for (int slash = folded.indexOf('/'); slash >= 0; slash = folded.indexOf('/', slash + 1)) {
            around.addAll(conditions.getOrDefault(folded.substring(0, slash + 1), Set.of()));
        }
        return around;
    }

    /** For whom a path is that says nothing itself. */
    Target target(String path) {
        return Condition.all(around(path));
    }

    /** The folder that a path lies in, with its slash; empty at the top. */
    static String of(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
