package dev.lotse.browser;

import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import dev.lotse.real.RealContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A site of a thousand pages in German and a thousand in English: the user help, as often as it takes. In each copy the
 * words that few pages have are spelled in another way, or its vocabulary would not grow as that of a thousand pages by
 * hand does.
 */
final class ThousandPages {
    private static final int PAGES = 1000;
    private static final int RARE = 2;
    private static final Pattern WORD = Pattern.compile("(?<=[ >])\\p{L}{5,}(?=[ ,.;:?!])");
    private static final Pattern HEADER = Pattern.compile("(?s)\\A\\uFEFF?---.*?\\n---\\n");
    private static final String VOWELS = "aeiou";

    private final Path corpus;
    private final TestSite site;

    private ThousandPages(Path corpus, TestSite site) {
        this.corpus = corpus;
        this.site = site;
    }

    /** Builds it. */
    static Built build(Path folder) throws IOException {
        TestSite site = TestSite.in(folder, """
                -- site/site.yml --
                title: {de: Hilfe, en: Help}
                languages: [de, en]
                content: ../content
                links: {hidden: text, missing: text, root: /}
                defaults:
                  - match: "**/*-android*.md"
                    set: {type: guide, platform: android}
                  - match: "**/{what,why}-*.md"
                    set: {type: faq}
                -- site/audiences.yml --
                facets: {platform: [android]}
                departments: {all-of-us: {name: Alle, platform: android}}
                """);
        ThousandPages pages = new ThousandPages(RealContent.beside().folder().resolve("intune-user-help"), site);
        pages.write("de");
        pages.write("en");
        return site.build().fine();
    }

    private void write(String language) throws IOException {
        Map<String, String> originals = read(corpus.resolve(language));
        Set<String> rare = rare(originals);
        int written = 0;
        for (int copy = 0; written < PAGES; copy++) {
            String folder = "content/" + language + "/part-" + copy + "/";
            for (Map.Entry<String, String> page : originals.entrySet()) {
                boolean include = page.getKey().startsWith("includes/");
                if (include || written < PAGES) {
                    site.write(
                            folder + (include ? "" : place(page.getKey(), copy)) + page.getKey(),
                            spelled(page.getValue(), rare, copy));
                    written += include ? 0 : 1;
                }
            }
        }
    }

    /** Each copy has its pages in another order, or words would stand at the same distances in all. */
    private static String place(String page, int copy) {
        return Integer.toHexString((page + copy).hashCode()) + "-";
    }

    private static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
                String path = folder.relativize(file).toString();
                if (!path.equals("TOC.md")) {
                    pages.put(path, Files.readString(file));
                }
            }
        }
        return pages;
    }

    private static Set<String> rare(Map<String, String> pages) {
        Map<String, Integer> counts = new HashMap<>();
        pages.values()
                .forEach(page -> new HashSet<>(WORD.matcher(page)
                                .results()
                                .map(MatchResult::group)
                                .toList())
                        .forEach(word -> counts.merge(word, 1, Integer::sum)));
        counts.values().removeIf(count -> count > RARE);
        return counts.keySet();
    }

    private static String spelled(String page, Set<String> rare, int copy) {
        String header = HEADER.matcher(page)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElse("");
        return header
                + WORD.matcher(page.substring(header.length()))
                        .replaceAll(word -> rare.contains(word.group()) ? turned(word.group(), copy) : word.group());
    }

    /** Another vowel for each, and from the sixth copy on another ending. */
    private static String turned(String word, int copy) {
        StringBuilder other = new StringBuilder();
        for (char c : word.toCharArray()) {
            int vowel = VOWELS.indexOf(c);
            other.append(vowel < 0 ? c : VOWELS.charAt((vowel + copy) % VOWELS.length()));
        }
        return other + List.of("", "ol", "ix", "ur").get(copy / VOWELS.length());
    }
}
