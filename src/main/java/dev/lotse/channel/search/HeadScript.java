package dev.lotse.channel.search;

import dev.lotse.edition.VisibleMeta;
import dev.lotse.edition.VisiblePage;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a browser has to know before it reads the parts: a script that sets {@code lotseSearch}, an object of
 *
 * <ul>
 *   <li>{@code fillers}: words that are in no part, with spaces between;
 *   <li>{@code weak}: words that say little, likewise;
 *   <li>{@code platforms} that there are pages about: id and name of each;
 *   <li>{@code asked}: the addresses of pages to offer before anything is typed;
 *   <li>{@code files}: the names of the parts, with spaces between;
 *   <li>{@code parts}: none yet, each adds itself by its name (see {@link PartScript}).
 * </ul>
 *
 * <p>It holds nothing that follows from a text, and so stays as it is when one changes.
 */
record HeadScript(List<SearchPart> parts, Set<String> fillers, Set<String> weak, List<String> asked) {
    /**
     * The file.
     *
     * @param platforms all that the edition has
     */
    String text(List<VisibleMeta.Platform> platforms) {
        Script script = new Script();
        Set<String> used = parts.stream()
                .flatMap(part -> part.pages().stream())
                .map(VisiblePage::meta)
                .flatMap(meta -> meta.platforms().stream())
                .map(VisibleMeta.Platform::id)
                .collect(Collectors.toUnmodifiableSet());
        return script.add("// How to search here, made by Lotse for finder.js.\nvar lotseSearch = {\n\"fillers\": ")
                .quote(String.join(" ", fillers))
                .add(",\n\"weak\": ")
                .quote(String.join(" ", weak))
                .add(",\n\"platforms\": ")
                .list(
                        platforms.stream()
                                .filter(platform -> used.contains(platform.id()))
                                .toList(),
                        platform -> script.quote(List.of(platform.id(), platform.name())))
                .add(",\n\"asked\": ")
                .quote(asked)
                .add(",\n\"files\": ")
                .quote(parts.stream().map(SearchPart::name).collect(Collectors.joining(" ")))
                .add(",\n\"parts\": {}\n};\n")
                .text();
    }
}
