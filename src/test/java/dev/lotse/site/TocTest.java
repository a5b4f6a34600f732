package dev.lotse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Navigation as Microsoft Learn writes it. */
class TocTest {
    private static final String PAGES = """
            -- content/de/index.md --
            # Willkommen

            Text.
            -- content/de/a.md --
            # Seite A

            Text.
            -- content/de/b.md --
            # Seite B

            Text.
            -- content/de/sub/c.md --
            # Seite C

            Text.
            -- content/de/ios.md --
            ---
            title: iPhone
            for: platform:ios
            ---
            Text.
            -- content/de/unlisted.md --
            # Nicht aufgeführt

            Text.
            """;

    @TempDir
    private Path folder;

    private Built build(String toc) {
        return TestSite.in(folder, PAGES + toc).build();
    }

    private static List<String> all(Built built, String department) {
        return built.department(department)
                .page("all-pages")
                .html()
                .select(".all-pages li > *:first-child")
                .eachText();
    }

    @Test
    void a_yaml_file_says_order_names_and_groups() {
        Built built = build("""
                -- content/de/TOC.yml --
                - name: Zuerst B
                  href: b.md
                - name: Gruppe
                  items:
                  - href: a.md
                  - name: C hier
                    href: sub/c.md
                """).clean();
        assertEquals(List.of("Zuerst B", "Gruppe", "Seite A", "C hier"), all(built, "hr"));
        assertEquals(
                List.of("Gruppe"),
                built.department("hr")
                        .page("all-pages")
                        .html()
                        .select(".all-pages li > span")
                        .eachText());
        built.department("hr").has("unlisted/index.html");
        Crawler.follow(folder.resolve("dist"));
    }

    @Test
    void a_markdown_file_says_the_same_with_headings() {
        Built built = build("""
                -- content/de/TOC.md --
                # [Zuerst B](b.md)
                # Gruppe
                ## [Seite A](a.md)
                ### [C hier](sub/c.md)
                """).clean();
        assertEquals(List.of("Zuerst B", "Gruppe", "Seite A", "C hier"), all(built, "hr"));
    }

    @Test
    void pages_that_a_department_does_not_get_and_groups_of_them_are_left_out() {
        Built built = build("""
                -- content/de/TOC.yml --
                items:
                - name: Geheime Gruppe
                  items:
                  - name: Geheimes Telefon
                    href: ios.md
                - name: Nur Labor
                  for: lab
                  items:
                  - href: a.md
                - name: B
                  href: b.md
                """).clean();
        assertEquals(List.of("B"), all(built, "hr"));
        assertEquals(List.of("Geheime Gruppe", "Geheimes Telefon", "B"), all(built, "sales"));
        assertEquals(List.of("Nur Labor", "Seite A", "B"), all(built, "lab"));
        built.department("hr").hides("Geheim", "Nur Labor");
    }

    @Test
    void a_page_that_stands_twice_counts_where_it_stands_first() {
        Built built = build("""
                -- content/de/TOC.yml --
                - name: Erste Gruppe
                  items: [{name: A, href: a.md}]
                - name: Zweite Gruppe
                  items: [{name: Noch einmal A, href: a.md}, {name: B, href: b.md}]
                """).clean();
        assertEquals(List.of("Erste Gruppe", "A", "Zweite Gruppe", "B"), all(built, "hr"));
    }

    @Test
    void previous_and_next_follow_the_entries() {
        Built built = build("""
                -- content/de/TOC.yml --
                - name: Gruppe
                  items:
                  - {name: B, href: b.md}
                  - {name: Telefon, href: ios.md}
                  - {name: A, href: a.md}
                """).clean();
        var page = built.department("hr").page("b").html();
        assertEquals("../a/index.html", page.select("a[rel=next]").attr("href"));
        var unlisted = built.department("hr").page("unlisted").html();
        assertTrue(unlisted.select("a[rel=next], a[rel=prev]").isEmpty());
        assertEquals(List.of("Start"), unlisted.select("nav.breadcrumbs a").eachText());
    }

    @Test
    void an_entry_that_leads_nowhere_is_told() {
        build("""
                -- content/de/TOC.yml --
                - {name: Weg, href: gone.md}
                - {name: B, href: b.md}
                """).endsWith(1).reports("content/de/TOC.yml:1:");
    }

    @Test
    void an_entry_may_bring_in_the_entries_of_another_file() {
        Built built = build("""
                -- content/de/TOC.yml --
                - {name: B, href: b.md}
                - {name: Darunter, href: sub/TOC.yml}
                -- content/de/sub/TOC.yml --
                - {name: C hier, href: c.md}
                """).clean();
        assertEquals(List.of("B", "Darunter", "C hier"), all(built, "hr"));
    }

    @Test
    void a_folder_may_have_a_table_of_its_own() {
        Built built = TestSite.in(folder, """
                -- content/de/index.md --
                # Start

                Text.
                -- content/de/docs/index.md --
                # Handbuch

                Text.
                -- content/de/docs/z.md --
                # Z

                Text.
                -- content/de/docs/a.md --
                # A

                Text.
                -- content/de/docs/TOC.yml --
                - {name: Zett, href: z.md}
                - {name: Aah, href: a.md}
                -- content/de/top.md --
                # Oben

                Text.
                """).build().clean();
        assertEquals(List.of("Handbuch", "Zett", "Aah", "Oben"), all(built, "hr"));
    }

    @Test
    void a_translation_without_a_table_uses_the_default_language_s_order_and_its_own_titles() {
        Built built = build("""
                -- content/en/a.md --
                # Page A

                Text.
                -- content/de/TOC.yml --
                - {href: b.md}
                - {href: a.md}
                """).clean();
        var titles = built.department("hr", "en")
                .page("all-pages")
                .html()
                .select(".all-pages a")
                .eachText();
        assertEquals(List.of("Seite B", "Page A"), titles);
    }

    @Test
    void an_entry_for_a_page_that_is_replaced_leads_to_the_other_one() {
        Built built = build("""
                -- content/de/a-lab.md --
                ---
                title: Seite A im Labor
                replaces: a.md
                for: lab
                ---
                Text.
                -- content/de/TOC.yml --
                - {name: B, href: b.md}
                - {href: a.md}
                """).clean();
        assertEquals(List.of("B", "Seite A"), all(built, "hr"));
        assertEquals(List.of("B", "Seite A im Labor"), all(built, "lab"));
        Crawler.follow(folder.resolve("dist"));
    }

    @Test
    void a_page_that_is_not_listed_stands_where_its_folder_does() {
        Built built = TestSite.in(folder, PAGES + """
                        -- content/de/docs/index.md --
                        # Handbuch

                        Text.
                        -- content/de/docs/a.md --
                        # A

                        Text.
                        -- content/de/docs/new/later.md --
                        # Neu

                        Text.
                        -- content/de/docs/TOC.yml --
                        - {name: Aah, href: a.md}
                        -- content/de/howto/b.md --
                        # B

                        Text.
                        -- content/de/howto/c.md --
                        # C

                        Text.
                        -- content/de/howto/new.md --
                        # Auch neu

                        Text.
                        -- content/de/howto/TOC.yml --
                        - {name: Beh, href: b.md}
                        - {name: Zeh, href: c.md}
                        """).build().clean();
        var below = built.department("hr").page("docs/new/later").html();
        assertEquals(
                List.of("Start", "Handbuch"),
                below.select("nav.breadcrumbs li > *:first-child").eachText());
        assertEquals(
                List.of("Handbuch"), below.select("nav.sections [aria-current]").eachText());
        assertTrue(below.text().contains("Aah"), below.text());
        assertTrue(below.select("a[rel=next], a[rel=prev], .cards").isEmpty());
        var beside = built.department("hr").page("howto/new").html();
        assertEquals(
                List.of("Start", "Howto"),
                beside.select("nav.breadcrumbs li > *:first-child").eachText());
        assertTrue(beside.text().contains("Zeh"), beside.text());
        Crawler.follow(folder.resolve("dist"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TOC.md|# [Bonus](a.md) [for=\"sales\"]",
                "TOC.md|# [Bonus](a.md) (for: sales)",
                "TOC.md|# [Bonus](a.md) {nur=\"Vertrieb\"}",
                "TOC.md|::: for sales↵# [Bonus](a.md)↵:::",
                "TOC.md|---↵for: sales↵---↵# [Bonus](a.md)",
                "TOC.yml|- {name: Bonus, href: a.md, audience: sales}",
                "TOC.yml|- {name: Bonus, href: a.md, hidden: true}",
                "TOC.yml|- {name: Bonus, href: a.md, For: sales}",
            })
    void an_entry_that_nearly_says_for_whom_it_is_is_refused(String toc) {
        String[] parts = toc.split("\\|", 2);
        TestSite.in(folder, "-- content/de/index.md --\n# Start\n\nText.\n-- content/de/a.md --\n# A\n\nText.\n")
                .write("content/de/" + parts[0], parts[1].replace("↵", "\n") + "\n")
                .build()
                .endsWith(1)
                .prints("content/de/" + parts[0] + ":", "error[");
    }
}
