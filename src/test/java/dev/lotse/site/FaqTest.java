package dev.lotse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.kit.Built;
import dev.lotse.kit.BuiltFile;
import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Knowledge records and the index above them, in a department's own site. */
class FaqTest {
    static final String RECORDS = """
            -- site/site.yml --
            title: Testfirma
            url: https://intranet.example/neu/
            languages: [de]
            content: ../content
            -- site/audiences.yml --
            facets:
              platform: {windows: Windows, ios: iPhone}
            helpdesks:
              central: {name: IT-Helpdesk, phone: "+49 40 2", email: help@example.com, tickets: "https://t.example/new"}
              lab: {name: Laborhilfe, phone: "+49 40 9"}
            departments:
              hr: {name: Personal, platform: [windows, ios], helpdesk: central}
              sales: {name: Vertrieb, platform: [windows], helpdesk: central}
              lab: {name: Labor, platform: [ios], helpdesk: lab}
              desk: {name: Helpdesk, platform: [windows], sees: all, internal: true, listed: false, helpdesk: central}
            -- content/de/index.md --
            # Start

            Text.
            -- content/de/faq/index.md --
            ---
            title: Häufige Fragen
            type: page
            ---
            Zuerst: [Gerät weg?](lost.md)
            -- content/de/faq/vpn.md --
            ---
            title: VPN verbindet sich nicht
            description: Prüfe das WLAN.
            id: FAQ-0008
            order: 3
            platform: [windows, ios]
            tags: [Netz, unterwegs]
            synonyms: [Tunnel]
            related: [lost.md, old.md]
            reviewed: 2026-10-01
            ---
            Öffne die [Statusseite](https://status.example/).

            ::: steps
            1. Trenne VPN.
            2. {for="platform:ios"} Schalte den Flugmodus ein.
            3. Verbinde es neu.
            :::

            ::: cause
            Manche Netze sperren VPN.
            :::

            ::: internal
            Geheim: Zertifikat prüfen.
            :::
            -- content/de/faq/lost.md --
            ---
            title: Gerät weg?
            id: FAQ-0002
            order: 9
            tags: [Notfall]
            ---
            Ruf an. </script><b>schnell</b>
            -- content/de/faq/print.md --
            ---
            title: Wie drucke ich?
            order: 1
            for: sales
            ---
            Am Drucker.
            -- content/de/faq/wifi.md --
            ---
            title: Welches WLAN?
            id: FAQ-0010
            order: 2
            tags: [Netz]
            ---
            Das der Firma.
            -- content/de/faq/old.md --
            ---
            title: Alte Frage
            id: FAQ-0003
            order: 4
            state: archived
            tags: [Netz]
            ---
            Veraltet.
            -- content/de/faq/new.md --
            ---
            title: Neue Frage
            id: FAQ-0011
            state: draft
            tags: [Netz]
            ---
            Unfertig.
            """;

    @TempDir
    private Path folder;

    private Built build() {
        return TestSite.in(folder, RECORDS).build().fine();
    }

    @Test
    void the_index_has_the_records_by_topic_in_the_order_of_the_navigation() {
        var index = build().department("sales").page("faq").html();
        assertEquals(
                List.of("Netz", "Notfall", "Weiteres"),
                index.select(".topic h2").eachText());
        assertEquals(
                List.of("Welches WLAN?", "VPN verbindet sich nicht", "Gerät weg?", "Wie drucke ich?"),
                index.select(".record-title").eachText());
        assertEquals(
                List.of("wifi/index.html", "vpn/index.html", "lost/index.html", "print/index.html"),
                index.select(".record-title a").eachAttr("href"));
        assertEquals(
                List.of("#_topic-1", "#_topic-2", "#_topic-3"),
                index.select(".topics a").eachAttr("href"));
        assertEquals(0, index.select(".cards a").size());
    }

    @Test
    void every_record_can_be_found_in_the_index_whether_its_text_leads_there_or_not() {
        var index = build().department("hr").page("faq").html();
        assertEquals(1, index.select(".records a[href=lost/index.html]").size());
        assertEquals(2, index.select("main a[href=lost/index.html]").size());
    }

    @Test
    void what_the_author_says_first_stands_before_the_questions_and_the_rest_behind_them() {
        TestSite site = TestSite.in(folder, RECORDS)
                .write("content/de/faq/index.md", "# Fragen\n\nRuf an.\n\n## Nicht dabei?\n\nSchreib uns.\n");
        String html =
                site.build().department("hr").page("faq").html().select("main").text();
        assertTrue(html.matches("(?s).*Ruf an\\..*VPN verbindet sich nicht.*Nicht dabei\\? Schreib uns\\..*"), html);
    }

    @Test
    void the_index_says_of_each_record_what_it_is_about() {
        var row = build().department("hr").page("faq").html().select(".records li:has([href^=vpn])");
        assertEquals("Prüfe das WLAN.", row.select(".record-text").text());
        assertEquals(List.of("Windows", "iPhone"), row.select(".record li").eachText());
        assertEquals("Tunnel Netz unterwegs FAQ-0008", row.attr("data-words"));
    }

    @Test
    void a_record_of_another_department_is_in_no_byte() {
        Built built = build();
        built.department("hr").hides("drucke", "Drucker");
        built.department("sales").hides("Flugmodus");
        built.department("lab").hides("Windows", "Prüfe das Windows").has("faq/vpn/index.html");
    }

    @Test
    void the_internal_part_is_in_no_byte_of_other_sites() {
        Built built = build();
        for (String department : List.of("hr", "sales", "lab")) {
            built.department(department).hides("Geheim", "Unfertig", "Neue Frage", "FAQ-0011");
        }
        built.department("desk").page("faq/vpn").shows("Geheim");
    }

    @Test
    void what_is_archived_is_named_by_nothing_and_still_there_for_its_link() {
        Built built = build();
        built.department("hr").page("faq/old").shows("Veraltet.", "wird nicht mehr gepflegt");
        built.department("hr").page("faq").hides("Alte Frage");
        built.department("hr").page("all-pages").hides("Alte Frage");
        built.department("hr").page("faq/wifi").hides("Alte Frage");
        built.department("hr").page("").hides("Alte Frage");
        built.department("hr").file("sitemap.xml").shows("faq/vpn/").hides("faq/old/");
        built.file("sites/hr/go/FAQ-0003/index.html").shows("faq/old/index.html");
    }

    @Test
    void an_archived_page_is_taken_from_a_table_of_contents_too() {
        var nav = TestSite.in(folder, RECORDS)
                .write("content/de/faq/TOC.md", "# [Alt](old.md)\n## [WLAN hier](wifi.md)\n# [VPN](vpn.md)\n")
                .build()
                .fine()
                .department("hr")
                .page("all-pages");
        nav.hides("Alt<").shows("WLAN hier", "VPN");
    }

    @Test
    void a_draft_says_that_it_is_not_checked() {
        Built built = build();
        built.department("desk").page("faq/new").shows("noch nicht geprüft");
        built.department("desk").page("faq/vpn").hides("noch nicht geprüft", "nicht mehr gepflegt");
    }

    @Test
    void the_link_to_hand_on_is_the_one_above_all_sites() {
        Built built = build();
        assertEquals(
                "https://intranet.example/neu/go/FAQ-0008/",
                link(built.department("hr").page("faq/vpn")));
        assertEquals(
                "https://intranet.example/neu/sales/de/faq/print/",
                link(built.department("sales").page("faq/print")));
    }

    @Test
    void without_a_chooser_or_an_address_the_link_is_the_departments_own() {
        TestSite site = TestSite.in(folder, RECORDS).edit("site/site.yml", "languages", "portal: false\nlanguages");
        assertEquals(
                "https://intranet.example/neu/hr/go/FAQ-0008/",
                link(site.build().fine().department("hr").page("faq/vpn")));
        Built built = site.edit("site/site.yml", "url: https://intranet.example/neu/\n", "")
                .build()
                .fine();
        assertEquals(
                "../../../go/FAQ-0008/index.html", link(built.department("hr").page("faq/vpn")));
        assertEquals("index.html", link(built.department("sales").page("faq/print")));
        Crawler.follow(folder.resolve("dist"));
    }

    private static String link(BuiltFile page) {
        return page.html().select(".share-link").attr("href");
    }

    @Test
    void who_was_not_helped_opens_a_ticket_that_says_what_it_is_about() {
        var page = build().department("hr").page("faq/vpn").html();
        assertEquals(
                "https://t.example/new?id=FAQ-0008&page=https%3A%2F%2Fintranet.example%2Fneu%2Fhr%2Fde%2Ffaq%2Fvpn%2F",
                page.select(".helped a").attr("href"));
    }

    @Test
    void where_there_are_no_tickets_one_calls_or_writes_a_mail() {
        var page = TestSite.in(folder, RECORDS)
                .edit("site/audiences.yml", ", tickets: \"https://t.example/new\"", "")
                .build()
                .fine()
                .department("hr")
                .page("faq/vpn")
                .html();
        List<String> ways = page.select(".helped a").eachAttr("href");
        assertEquals("tel:+49402", ways.get(0));
        assertTrue(
                ways.get(1).startsWith("mailto:help@example.com?subject=FAQ-0008%3A%20VPN%20verbindet"), ways.get(1));
    }

    @Test
    void places_in_the_address_of_tickets_are_filled_in_wherever_it_stands() {
        Built built = TestSite.in(folder, RECORDS)
                .edit("site/audiences.yml", "t.example/new", "t.example/{id}?t={title}")
                .edit("content/de/index.md", "Text.", "Text. [{{ helpdesk.tickets }}]{for=\"hr\"}")
                .build()
                .fine();
        var page = built.department("hr").page("faq/vpn").html();
        String filled = "https://t.example/FAQ-0008?t=VPN%20verbindet%20sich%20nicht";
        assertEquals(filled, page.select(".helped a").attr("href"));
        assertEquals(filled, page.select(".helpdesk a[href*=t.example]").attr("href"));
        built.department("hr").page("").hides("{id}", "{title}").shows("https://t.example/?t=Start");
    }

    @Test
    void an_unknown_place_in_the_address_of_tickets_is_a_mistake() {
        TestSite.in(folder, RECORDS)
                .edit("site/audiences.yml", "t.example/new", "t.example/{article}")
                .build()
                .endsWith(1)
                .reports("site/audiences.yml:4:");
    }

    @Test
    void search_engines_get_what_is_checked_and_no_text_can_end_the_script() {
        Built built = build();
        String data = built.department("hr")
                .page("faq")
                .html()
                .select("script[type=application/ld+json]")
                .html();
        assertFalse(data.contains("<"), data);
        for (String there : List.of("FAQPage", "VPN verbindet", "1. Trenne VPN.", "sperren VPN", "Gerät weg?")) {
            assertTrue(data.contains(there), data);
        }
        for (String hidden : List.of("Geheim", "Veraltet", "Unfertig", "Drucker")) {
            assertFalse(data.contains(hidden), data);
        }
        assertEquals(
                0,
                built.department("desk")
                        .page("faq")
                        .html()
                        .select("script[type]")
                        .size());
    }

    @Test
    void records_in_folders_below_are_in_the_index_above_them_too() {
        Built built = TestSite.in(folder, RECORDS)
                .write("content/de/faq/mail/index.md", "# E-Mail\n\nText.\n")
                .write("content/de/faq/mail/full.md", "# Postfach voll\n\nText.\n")
                .build()
                .fine();
        var above = built.department("hr").page("faq").html();
        assertTrue(above.select(".record-title").eachText().contains("Postfach voll"));
        assertEquals(List.of("mail/index.html"), above.select(".cards a").eachAttr("href"));
        assertEquals(
                List.of("Postfach voll"),
                built.department("hr")
                        .page("faq/mail")
                        .html()
                        .select(".record-title")
                        .eachText());
    }

    @Test
    void a_folder_with_other_pages_in_it_is_no_index() {
        Built built = TestSite.in(folder, RECORDS)
                .write("content/de/help/index.md", "# Hilfe\n\nText.\n")
                .write("content/de/help/one.md", "---\ntype: faq\n---\n# Eine Frage\n\nText.\n")
                .write("content/de/help/two.md", "# Eine Seite\n\nText.\n")
                .build()
                .fine();
        var help = built.department("hr").page("help").html();
        assertEquals(0, help.select(".records").size());
        assertEquals(2, help.select(".cards a").size());
    }
}
