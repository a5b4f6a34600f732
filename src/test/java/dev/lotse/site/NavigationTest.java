package dev.lotse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Navigation made of folders and {@code order}, and what a page has around it. */
class NavigationTest {
    @TempDir
    private Path folder;

    private Built build(String files) {
        return TestSite.in(folder, "-- content/de/index.md --\n# Willkommen\n\nText.\n" + files)
                .build();
    }

    private static List<String> all(Built built, String department) {
        return built.department(department)
                .page("all-pages")
                .html()
                .select(".all-pages li > *:first-child")
                .eachText();
    }

    private static String page(String path, String title, String more) {
        return "-- content/de/" + path + ".md --\n---\ntitle: " + title + "\n" + more + "---\nText.\n";
    }

    @Test
    void pages_stand_by_order_and_then_by_title_as_people_sort() {
        Built built = build(page("g/index", "Gruppe", "")
                        + page("g/a", "Zebra", "")
                        + page("g/b", "Äpfel", "")
                        + page("g/c", "Birne", "")
                        + page("g/d", "Zehn", "order: 10\n")
                        + page("g/e", "Zwei", "order: 2\n")
                        + page("g/f", "Anderthalb", "order: 1.5\n"))
                .clean();
        assertEquals(List.of("Gruppe", "Anderthalb", "Zwei", "Zehn", "Äpfel", "Birne", "Zebra"), all(built, "hr"));
    }

    @Test
    void a_character_of_private_use_in_a_title_stands_in_the_navigation_as_it_is() {
        Built built = build(page("g/a", "\"Eins \uE000 \uE001\"", "") + page("g/b", "Zwei", ""))
                .clean();
        assertEquals(
                List.of("Eins \uE000 \uE001", "Zwei"),
                built.department("hr")
                        .page("g/b")
                        .html()
                        .select(".navigation li li > a")
                        .eachText());
    }

    @Test
    void a_folder_stands_by_the_order_of_its_index_page_and_is_named_by_its_title() {
        Built built = build(page("z/index", "Zuerst", "order: 1\n")
                        + page("z/one", "Eins", "")
                        + page("a/index", "Danach", "order: 2\n")
                        + page("a/two", "Zwei", "")
                        + page("b", "Zuletzt", "order: 3\n"))
                .clean();
        assertEquals(List.of("Zuerst", "Eins", "Danach", "Zwei", "Zuletzt"), all(built, "hr"));
    }

    @Test
    void a_folder_without_an_index_page_is_a_group_with_a_name() {
        Built built = build(page("guides/vpn", "VPN", "") + page("mobile-devices/x", "Telefon", ""))
                .clean();
        assertEquals(List.of("Anleitungen", "VPN", "Mobile devices", "Telefon"), all(built, "hr"));
        var groups = built.department("hr").page("all-pages").html().select(".all-pages li > span");
        assertEquals(List.of("Anleitungen", "Mobile devices"), groups.eachText());
    }

    @Test
    void what_a_department_does_not_get_is_in_no_navigation_and_leaves_no_empty_group() {
        Built built = build(page("g/ios", "Nur Telefone", "for: platform:ios\n")
                        + page("h/index", "Allgemein", "")
                        + page("h/ios", "Auch Telefone", "for: platform:ios\n"))
                .clean();
        assertEquals(List.of("Allgemein"), all(built, "hr"));
        assertEquals(List.of("Allgemein", "Auch Telefone", "G", "Nur Telefone"), all(built, "sales"));
        built.department("hr").hides("Telefone");
    }

    @Test
    void breadcrumbs_lead_from_the_home_page_to_the_folder() {
        Built built = build(page("g/index", "Gruppe", "")
                        + page("g/deep/index", "Tief", "")
                        + page("g/deep/vpn", "VPN", ""))
                .clean();
        var crumbs = built.department("hr").page("g/deep/vpn").html().select("nav.breadcrumbs a");
        assertEquals(List.of("Start", "Gruppe", "Tief"), crumbs.eachText());
        assertEquals(List.of("../../../index.html", "../../index.html", "../index.html"), crumbs.eachAttr("href"));
        assertTrue(
                built.department("hr").page("").html().select("nav.breadcrumbs").isEmpty());
        assertEquals(
                List.of("Start"),
                built.department("hr")
                        .page("g")
                        .html()
                        .select("nav.breadcrumbs a")
                        .eachText());
    }

    @Test
    void previous_and_next_follow_the_navigation_of_the_section() {
        Built built = build(page("g/index", "Gruppe", "")
                        + page("g/a", "Eins", "order: 1\n")
                        + page("g/b", "Zwei", "order: 2\nfor: platform:ios\n")
                        + page("g/c", "Drei", "order: 3\n"))
                .clean();
        var first = built.department("hr").page("g/a").html();
        assertEquals("../index.html", first.select("a[rel=prev]").attr("href"));
        assertEquals("../c/index.html", first.select("a[rel=next]").attr("href"));
        assertEquals(
                "../b/index.html",
                built.department("sales")
                        .page("g/a")
                        .html()
                        .select("a[rel=next]")
                        .attr("href"));
        assertTrue(
                built.department("hr").page("g/c").html().select("a[rel=next]").isEmpty());
        assertTrue(built.department("hr").page("g").html().select("a[rel=prev]").isEmpty());
    }

    @Test
    void a_folder_shows_cards_for_the_pages_that_its_text_does_not_lead_to() {
        Built built = build(page("g/index", "Gruppe", "").replace("Text.", """
                                [VPN](vpn.md#unten), [Q](q&a's.md), [Tief](deep/index.md)
                                und [nur so]{for="platform:ios"} [Telefon](ios.md){for="platform:ios"}
                                """)
                        + page("g/vpn", "VPN", "").replace("Text.", "## Unten")
                        + page("g/q&a's", "Fragen", "")
                        + page("g/deep/index", "Tief", "")
                        + page("g/deep/x", "Tiefer", "")
                        + page("g/folder/x", "Darin", "")
                        + page("g/ios", "Telefon", "")
                        + page("g/other", "VPN", ""))
                .clean();
        assertEquals(List.of("Darin", "Telefon", "VPN"), cards(built, "hr", "g"));
        assertEquals(List.of("Darin", "VPN"), cards(built, "sales", "g"));
        assertEquals(
                List.of("folder/x/index.html", "other/index.html"),
                built.department("sales").page("g").html().select(".cards a").eachAttr("href"));
    }

    @Test
    void a_group_without_a_page_of_its_own_is_no_card_but_its_pages_are() {
        Built built = TestSite.in(
                        folder,
                        "-- content/de/g/index.md --\n# Gruppen\n\n[VPN](vpn.md)\n" + page("g/vpn", "VPN", "")
                                + page("g/mail", "Mail", "")
                                + "-- content/de/g/TOC.yml --\n- name: Gruppe\n  items:\n"
                                + "    - {name: Netz, href: vpn.md}\n    - {name: Post, href: mail.md}\n")
                .build()
                .fine();
        assertEquals(List.of("Post"), cards(built, "hr", "g"));
    }

    @Test
    void a_home_page_shows_a_card_for_every_section_whatever_its_text_leads_to() {
        Built built = TestSite.in(
                        folder,
                        "-- content/de/index.md --\n[A](a/x.md) [A](a/index.md) [B](b.md)\n"
                                + page("a/index", "A", "")
                                + page("a/x", "X", "")
                                + page("b", "B", ""))
                .build()
                .clean();
        assertEquals(List.of("A", "B"), cards(built, "hr", ""));
    }

    private static List<String> cards(Built built, String department, String address) {
        return built.department(department)
                .page(address)
                .html()
                .select(".cards b")
                .eachText();
    }

    @Test
    void the_page_that_is_open_is_marked_once_in_the_navigation() {
        Built built = build(page("g/index", "Gruppe & Co", "") + page("g/a", "Eins", "") + page("g/it's", "Zwei", ""))
                .clean();
        for (String address : List.of("g", "g/a", "g/it's")) {
            var current = built.department("hr").page(address).html().select(".navigation [aria-current=page]");
            assertEquals(1, current.size(), address);
        }
    }

    @Test
    void the_contents_list_names_the_headings_that_a_department_gets() {
        Built built = build("""
                -- content/de/a.md --
                # Titel

                ## Erstens & <b>wichtig</b>

                Text.

                ### Genauer

                Text.

                #### Noch genauer

                Text.

                ## Am iPhone {for="platform:ios"}

                Text.

                ## {{ department.name }} zuletzt

                Text.
                """).clean();
        var sales = built.department("sales").page("a").html().select("nav.toc a");
        assertEquals(List.of("Erstens & wichtig", "Genauer", "Am iPhone", "Vertrieb zuletzt"), sales.eachText());
        var hr = built.department("hr").page("a").html();
        assertEquals(
                List.of("Erstens & wichtig", "Genauer", "Personal zuletzt"),
                hr.select("nav.toc a").eachText());
        for (String href : hr.select("nav.toc a").eachAttr("href")) {
            assertTrue(hr.getElementById(href.substring(1)) != null, href);
        }
    }

    @Test
    void what_a_quiz_asks_is_no_part_of_the_page() {
        var page = build("""
                -- content/de/index.md --
                # Start
                -- content/de/a.md --
                # A

                ## Zuerst

                Text.

                ## Probier es aus

                ::: quiz
                ### Was hilft?

                - [x] Lesen
                - [ ] Raten
                :::
                """).clean().department("sales").page("a").html();
        assertEquals(
                List.of("Zuerst", "Probier es aus"), page.select("nav.toc a").eachText());
    }

    @Test
    void a_heading_that_is_named_like_a_part_of_the_theme_keeps_its_own_anchor() {
        build("""
                -- content/de/a.md --
                # Titel

                ## Help

                Text.

                ## Content

                Text.

                ## Toc title

                Text.

                [Help](#help) [Content](#content)
                """).clean();
        Crawler.follow(folder.resolve("dist"));
    }

    @Test
    void a_large_section_shows_every_page_somewhere() {
        StringBuilder files = new StringBuilder(page("g/index", "Gruppe", ""));
        for (int i = 0; i < 120; i++) {
            files.append(page("g/p" + i, "Seite " + i, "order: " + i + "\n"));
        }
        Built built = build(files.toString()).clean();
        assertEquals(121, all(built, "hr").size());
        var middle = built.department("hr").page("g/p60").html();
        assertEquals("../p61/index.html", middle.select("a[rel=next]").attr("href"));
        assertEquals(1, middle.select(".navigation [aria-current=page]").size());
        Crawler.follow(folder.resolve("dist"));
    }
}
