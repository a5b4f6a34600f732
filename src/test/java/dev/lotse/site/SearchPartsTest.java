package dev.lotse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.kit.BuiltSite;
import dev.lotse.kit.SearchIndex;
import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Into which files the search of a site is divided. */
class SearchPartsTest {
    private static final String DEPARTMENTS = """
            -- site/audiences.yml --
            departments: {hr: {name: HR}, lab: {name: Lab}}
            -- content/de/index.md --
            # Start
            """;

    @TempDir
    private Path folder;

    private int sites;

    private TestSite site() {
        return TestSite.in(folder.resolve("site-" + sites++), DEPARTMENTS);
    }

    private static TestSite with(TestSite site, String section, int pages) {
        for (int i = 0; i < pages; i++) {
            site.write("content/de/" + section + "/p" + i + ".md", "# " + section + " " + i + "\n\nAnker.\n");
        }
        return site;
    }

    private static BuiltSite hr(TestSite site) {
        return site.build().fine().department("hr");
    }

    /** The pages of each part, by their addresses. */
    private static List<Set<String>> parts(BuiltSite site) {
        List<Set<String>> parts = new ArrayList<>();
        for (String name : SearchIndex.parts(site)) {
            String rows = site.file("search/" + name + ".js").text();
            Set<String> addresses = new TreeSet<>();
            rows.lines()
                    .filter(line -> line.startsWith("[\""))
                    .forEach(line -> addresses.add(line.substring(2, line.indexOf('"', 2))));
            parts.add(addresses);
        }
        return parts;
    }

    @Test
    void a_small_site_has_one() {
        BuiltSite site = hr(with(with(site(), "guides", 10), "faq", 10));
        assertEquals(Set.of("search.js", "search/1.js"), SearchIndex.files(site).keySet());
        assertEquals(21, parts(site).get(0).size());
    }

    @Test
    void each_page_is_in_one_of_those_that_the_head_names_and_none_has_too_many() {
        BuiltSite site = hr(with(with(with(site(), "guides", 300), "faq", 40), "news", 3));
        List<Set<String>> parts = parts(site);
        assertEquals(344, parts.stream().mapToInt(Set::size).sum());
        assertEquals(344, parts.stream().flatMap(Set::stream).distinct().count());
        assertTrue(parts.stream().allMatch(part -> part.size() <= 128), parts.toString());
        assertEquals(parts.size() + 1, SearchIndex.files(site).size());
        assertEquals(344, SearchIndex.of(site).pages().size());
    }

    @Test
    void a_section_stays_together_and_small_ones_are_united() {
        TestSite site = site();
        Stream.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j").forEach(name -> with(site, name, 30));
        List<Set<String>> parts = parts(hr(site));
        assertTrue(parts.size() > 2 && parts.size() < 8, parts.toString());
        for (String name : List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j")) {
            assertEquals(
                    1,
                    parts.stream()
                            .filter(part -> part.contains(name + "/p0/") || part.contains(name + "/p29/"))
                            .count(),
                    name);
        }
    }

    @Test
    void a_new_page_changes_one() {
        TestSite site = with(with(with(site(), "guides", 300), "faq", 40), "news", 3);
        Map<String, String> before = SearchIndex.files(hr(site));
        site.write("content/de/guides/new.md", "# New\n");
        Map<String, String> after = SearchIndex.files(hr(site));
        assertEquals(before.keySet(), after.keySet());
        assertEquals(
                1,
                before.keySet().stream()
                        .filter(file -> !before.get(file).equals(after.get(file)))
                        .count());
    }

    /** Neither the number of files nor their names tell that others have more. */
    @Test
    void pages_that_are_hidden_divide_nothing() {
        Map<String, String> before = SearchIndex.files(hr(with(site(), "guides", 120)));
        TestSite more = with(site(), "guides", 120);
        for (int i = 0; i < 60; i++) {
            more.write("content/de/guides/secret" + i + ".md", "---\nfor: lab\n---\n# Secret " + i + "\n");
        }
        assertEquals(before, SearchIndex.files(hr(more)));
        assertTrue(SearchIndex.parts(new BuiltSite(more.folder().resolve("dist/sites/lab/de")))
                        .size()
                > 1);
    }

    @Test
    void long_texts_have_room_together_whatever_part_they_are_in() {
        TestSite site = site();
        String much = "Wasser unter dem Kiel und Wind von achtern. ".repeat(500);
        for (int i = 0; i < 200; i++) {
            site.write("content/de/s" + i % 9 + "/p" + i + ".md", "# P\n\n" + much + "\n");
        }
        BuiltSite hr = hr(with(site, "short", 9));
        assertTrue(SearchIndex.parts(hr).size() > 1);
        int shown = SearchIndex.of(hr).texts().values().stream()
                .mapToInt(String::length)
                .sum();
        assertTrue(shown > 1_500_000 && shown < 1_900_000, shown + " letters");
        assertEquals("Anker.", SearchIndex.of(hr).texts().get("short/p3/"));
    }
}
