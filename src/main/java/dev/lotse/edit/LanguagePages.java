package dev.lotse.edit;

import dev.lotse.content.Asset;
import dev.lotse.content.Corpus;
import dev.lotse.content.Page;
import dev.lotse.diagnostic.Nearest;
import dev.lotse.names.FoldedName;
import java.text.Normalizer;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * What a site in a language is made of, before anybody is looked at: for each path the page in that language or, where
 * there is none, in the default one; for each file the one of the first language that has it.
 */
final class LanguagePages {
    private static final Pattern README = Pattern.compile("(?i)(^|/)readme(\\.md)?$");
    private static final Pattern MARKDOWN = Pattern.compile("(?i)\\.markdown$");

    private final String language;
    private final Map<String, Page> pages = new TreeMap<>();
    private final Map<String, Asset> assets = new HashMap<>();
    private final Map<String, String> folded = new HashMap<>();
    private final Map<String, String> hints = new ConcurrentHashMap<>();

    LanguagePages(Corpus corpus, String language) {
        this.language = language;
        List<String> languages = corpus.site().languages();
        add(pages, corpus.pages().getOrDefault(language, Map.of()));
        add(pages, corpus.pages().getOrDefault(languages.get(0), Map.of()));
        add(assets, corpus.assets().getOrDefault(language, Map.of()));
        languages.forEach(other -> add(assets, corpus.assets().getOrDefault(other, Map.of())));
        pages.keySet().forEach(path -> folded.putIfAbsent(FoldedName.of(path), path));
        assets.keySet().forEach(path -> folded.putIfAbsent(FoldedName.of(path), path));
    }

    private static <T> void add(Map<String, T> to, Map<String, T> from) {
        from.forEach(to::putIfAbsent);
    }

    String language() {
        return language;
    }

    /** Every page, fragments included, by path. */
    Map<String, Page> pages() {
        return Collections.unmodifiableMap(pages);
    }

    Optional<Page> page(String path) {
        return Optional.ofNullable(pages.get(path));
    }

    Optional<Asset> asset(String path) {
        return Optional.ofNullable(assets.get(path));
    }

    /** The path of a page or file that a link means, as it is written on the disk. */
    Optional<String> find(String path) {
        if (isThere(path)) {
            return Optional.of(path);
        }
        List<String> candidates = candidates(path);
        Optional<String> exact = candidates.stream().filter(this::isThere).findFirst();
        if (exact.isPresent()) {
            return exact;
        }
        for (String candidate : candidates) {
            String other = folded.get(FoldedName.of(candidate));
            if (other != null) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    private boolean isThere(String path) {
        return pages.containsKey(path) || assets.containsKey(path);
    }

    /** The paths that a link may mean, itself first where it may be one. */
    private static List<String> candidates(String path) {
        if (path.isEmpty() || path.endsWith("/")) {
            return List.of(path + "index.md");
        }
        String index = README.matcher(path).replaceFirst("$1index.md");
        String other = MARKDOWN.matcher(index).replaceFirst(".md");
        return List.of(path, path + ".md", path + "/index.md", other);
    }

    /** A hint at the page whose path is most like one that leads nowhere; looked up once for all departments. */
    String near(String path) {
        return hints.computeIfAbsent(path, wrong -> Nearest.hint(wrong, pages.keySet()));
    }

    /** Whether a link names a path as it is, but for an ending that may be left out. */
    static boolean isExact(String written, String found) {
        String usual = Normalizer.normalize(written, Normalizer.Form.NFC);
        return usual.equals(found) || candidates(usual).contains(found);
    }
}
