package dev.lotse.check;

import dev.lotse.content.Corpus;
import dev.lotse.content.Page;
import dev.lotse.edit.body.Readership;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Every page and fragment in all its languages.
 *
 * @param byPath each in the order of the site's languages
 * @param fallback the language that stands in for others
 */
record Translations(Map<String, List<Page>> byPath, String fallback) {
    static Translations of(Corpus corpus) {
        Map<String, List<Page>> byPath = new TreeMap<>();
        List<String> languages = corpus.site().languages();
        languages.stream()
                .flatMap(language -> corpus.pages().getOrDefault(language, Map.of()).values().stream())
                .forEach(page -> byPath.computeIfAbsent(page.id().path(), path -> new ArrayList<>())
                        .add(page));
        return new Translations(byPath, languages.get(0));
    }

    /** All of them, by path. */
    Stream<Page> all() {
        return byPath.values().stream().flatMap(List::stream);
    }

    List<Page> of(String path) {
        return byPath.getOrDefault(path, List.of());
    }

    /** The page that stands for a path in a reader's own site, where it is for that reader. */
    Optional<Page> got(String path, Readership reader) {
        return Stream.of(reader.language(), fallback)
                .flatMap(language ->
                        of(path).stream().filter(page -> page.id().language().equals(language)))
                .findFirst()
                .filter(page -> reader.admits(page.target()));
    }
}
