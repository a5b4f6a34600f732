package dev.lotse.read;

import dev.lotse.content.PageId;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Nearest;
import dev.lotse.diagnostic.Position;
import dev.lotse.read.file.ContentFiles;
import dev.lotse.read.text.RelativePath;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files that pages may include, of all languages.
 *
 * @param content by language, in the order of the site's languages
 */
record Includes(Map<String, ContentFiles> content) {
    /** The file that an include means: of the page's own language, or else of the others in their order. */
    Optional<PageId> find(PageId from, String path, Position at, Diagnostics diagnostics) {
        String bare = path.replaceFirst("[?#].*", "").replace('\\', '/');
        Optional<String> relative = bare.startsWith("~/")
                ? RelativePath.resolve("index.md", bare.substring(2))
                : RelativePath.resolve(from.path(), bare);
        if (relative.isEmpty()) {
            diagnostics.error("link-outside", at, "\"" + path + "\" leads out of the content folder", "");
            return Optional.empty();
        }
        String named = relative.get().replaceFirst("(?i)\\.markdown$", ".md");
        Optional<PageId> found = Stream.concat(Stream.of(from.language()), content.keySet().stream())
                .filter(language -> content.containsKey(language)
                        && content.get(language).pages().containsKey(named))
                .map(language -> new PageId(language, named))
                .findFirst();
        if (found.isEmpty()) {
            String hint = Nearest.hint(
                    relative.get(),
                    content.values().stream()
                            .flatMap(files -> files.pages().keySet().stream())
                            .toList());
            diagnostics.error("missing-include", at, "there is no \"" + relative.get() + "\" to include", hint);
        }
        return found;
    }
}
