package dev.lotse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site shows that looks at other departments: whom a page is for, and what those see. */
class HelpdeskSiteTest {
    @TempDir
    private Path folder;

    private Built build() {
        return TestSite.in(folder, FaqTest.RECORDS).build().fine();
    }

    private static Element row(Built built, String address) {
        return built.department("desk").page("faq").html().selectFirst(".records li:has([href^=" + address + "])");
    }

    @Test
    void every_record_is_in_the_index_once_whatever_its_state() {
        assertEquals(
                List.of("Netz", "Notfall", "Weiteres"),
                build().department("desk")
                        .page("faq")
                        .html()
                        .select(".topic h2")
                        .eachText());
        assertEquals(
                List.of(
                        "Welches WLAN?",
                        "VPN verbindet sich nicht",
                        "Neue Frage",
                        "Alte Frage",
                        "Gerät weg?",
                        "Wie drucke ich?"),
                build().department("desk")
                        .page("faq")
                        .html()
                        .select(".record-title")
                        .eachText());
    }

    @Test
    void a_record_in_the_index_says_whom_it_is_for() {
        Built built = build();
        assertEquals("hr sales lab", row(built, "vpn").attr("data-department"));
        assertEquals(
                "Für alle Abteilungen",
                row(built, "vpn").select(".record-audience").text());
        assertEquals(
                "Nur für Vertrieb",
                row(built, "print").select(".record-audience").text());
        assertEquals(
                "Für keine Abteilung",
                row(built, "new").select(".record-audience").text());
        assertEquals("archived", row(built, "old").attr("data-state"));
        assertEquals("windows ios", row(built, "vpn").attr("data-platform"));
    }

    @Test
    void a_page_says_whom_it_is_for_and_nothing_of_those_who_help_them() {
        Built built = TestSite.in(folder, """
                        -- content/de/a.md --
                        ---
                        title: A
                        for: not hr
                        ---
                        Text.
                        -- content/de/b.md --
                        ---
                        title: B
                        for: not desk
                        ---
                        Text.
                        """)
                .write("site/audiences.yml", """
                        departments:
                          hr: {name: Personal}
                          sales: {name: Vertrieb}
                          lab: {name: Labor}
                          desk: {name: Helpdesk, sees: all, internal: true}
                        """)
                .build()
                .fine();
        assertEquals(
                "Nur für Vertrieb, Labor",
                built.department("desk")
                        .page("a")
                        .html()
                        .select(".head .audience")
                        .text());
        assertEquals(
                0,
                built.department("desk")
                        .page("b")
                        .html()
                        .select(".head .audience")
                        .size());
    }

    @Test
    void most_of_the_departments_are_named_by_the_others() {
        Built built = TestSite.in(folder, FaqTest.RECORDS)
                .edit("content/de/faq/wifi.md", "order: 2", "order: 2\nfor: not lab")
                .build()
                .fine();
        assertEquals(
                "Für alle außer: Labor",
                row(built, "wifi").select(".record-audience").text());
    }

    @Test
    void a_record_says_who_can_open_its_link_and_who_can_not() {
        Built built = build();
        assertEquals(
                "Alle Abteilungen.",
                built.department("desk")
                        .page("faq/vpn")
                        .html()
                        .select(".reach p")
                        .text());
        assertEquals(
                List.of("Vertrieb", "Personal, Labor"),
                built.department("desk")
                        .page("faq/print")
                        .html()
                        .select(".reach dd")
                        .eachText());
        assertTrue(built.department("desk")
                .page("faq/new")
                .html()
                .select(".reach")
                .text()
                .contains("Keine Abteilung"));
    }

    @Test
    void own_sites_say_nothing_of_that() {
        Built built = build();
        built.department("hr")
                .hides("class=\"reach\"", "data-as=", "read-as", "data-department=\"hr ", "Vertrieb", "Labor");
    }

    @Test
    void the_answer_stands_there_as_each_department_sees_it_where_they_differ() {
        Built built = build();
        var page = built.department("desk").page("faq/vpn").html();
        assertEquals(
                List.of("hr lab", "sales"), page.select("template[data-as]").eachAttr("data-as"));
        assertEquals(
                List.of("alle, mit Hinweisen", "Labor", "Personal", "Vertrieb"),
                page.select(".read-as option").eachText());
        Element sales = page.select("template[data-as]").get(1);
        assertFalse(sales.text().contains("Flugmodus"));
        assertFalse(page.select("template[data-as]").text().contains("Geheim"));
        assertEquals(
                built.department("sales")
                        .page("faq/vpn")
                        .html()
                        .selectFirst(".answer")
                        .html()
                        .strip(),
                sales.html().replaceAll("_as-\\d+-", "").strip());
        assertEquals(
                0,
                built.department("desk")
                        .page("faq/wifi")
                        .html()
                        .select("template[data-as]")
                        .size());
    }

    @Test
    void no_id_stands_twice_and_footnotes_of_a_version_lead_to_its_own() {
        Built built = TestSite.in(folder, FaqTest.RECORDS)
                .edit(
                        "content/de/faq/vpn.md",
                        "::: cause",
                        "## Mehr {#mehr}\n\nSiehe [oben](#mehr), Wort.[^1]\n\n[^1]: Notiz.\n\n::: cause")
                .build()
                .fine();
        var page = built.department("desk").page("faq/vpn").html();
        List<String> ids = page.select("[id]").eachAttr("id");
        assertEquals(ids.stream().distinct().toList(), ids);
        Element variant = page.select("template[data-as]").get(1);
        for (String href : variant.select("a[href^=#]").eachAttr("href")) {
            assertEquals(1, variant.select("[id=" + href.substring(1) + "]").size(), href);
        }
    }

    @Test
    void versions_differ_by_values_too_and_titles_of_departments_without_the_language_count() {
        Built built = TestSite.in(folder, FaqTest.RECORDS)
                .edit("content/de/faq/wifi.md", "Das der Firma.", "Das von {{ department.name }}.")
                .build()
                .fine();
        var page = built.department("desk").page("faq/wifi").html();
        assertEquals(
                List.of("Das von Personal.", "Das von Vertrieb.", "Das von Labor."),
                page.select("template[data-as]").eachText());
    }

    @Test
    void pages_of_other_types_have_it_too() {
        Built built = TestSite.in(folder, FaqTest.RECORDS)
                .write("content/de/rules.md", "# Regeln\n\nAlle.\n\n[Nur hier.]{for=\"hr\"}\n")
                .build()
                .fine();
        var page = built.department("desk").page("rules").html();
        assertEquals("Alle Abteilungen.", page.select(".reach p").text());
        assertEquals(
                List.of("hr", "sales lab"), page.select("template[data-as]").eachAttr("data-as"));
    }

    @Test
    void a_page_in_another_ones_place_is_what_the_link_opens_there() {
        Built built = TestSite.in(folder, FaqTest.RECORDS)
                .write(
                        "content/de/faq/wifi-lab.md",
                        "---\ntitle: WLAN im Labor\nreplaces: wifi.md\nfor: lab\n---\nGrün.\n")
                .build()
                .fine();
        var page = built.department("desk").page("faq/wifi").html();
        assertEquals("Alle Abteilungen.", page.select(".reach p").text());
        assertEquals(0, page.select("template[data-as]").size());
        var other = built.department("desk").page("faq/wifi-lab").html();
        assertEquals(
                List.of("Labor", "Personal, Vertrieb"),
                other.select(".reach dd").eachText());
        assertEquals(0, other.select(".share-link").size(), "nobody else could open it");
    }

    @Test
    void a_version_of_a_page_that_is_not_translated_is_for_the_sites_language_not_for_the_pages() {
        TestSite.in(folder, FaqTest.RECORDS)
                .edit("site/site.yml", "languages: [de]", "languages: [de, en]")
                .write("content/en/index.md", "# Start\n\nText.\n")
                .edit(
                        "content/de/faq/wifi.md",
                        "Das der Firma.",
                        "Von {{ department.name }}. [Hier]{for=\"language:de\"} [here]{for=\"language:en\"}")
                .build()
                .fine()
                .department("desk", "en")
                .page("faq/wifi")
                .shows("Von Labor. ", "here")
                .hides("Hier<", ">Hier", "Hier ");
    }

    @Test
    void a_department_that_speaks_another_language_can_open_it_in_that_one() {
        var page = TestSite.in(folder, FaqTest.RECORDS)
                .edit("site/site.yml", "languages: [de]", "languages: [de, en]")
                .edit("site/audiences.yml", "name: Labor, ", "name: Labor, languages: [en], ")
                .write("content/en/faq/index.md", "# Questions\n\nText.\n")
                .write("content/en/faq/wifi.md", "---\nfor: language:en\n---\n# Which?\n\nOurs.\n")
                .edit("content/de/faq/vpn.md", "id: FAQ-0008", "id: FAQ-0008\nfor: language:de")
                .write("content/en/faq/vpn.md", "---\nfor: language:de\n---\n# VPN\n\nNo.\n")
                .build()
                .fine()
                .department("desk", "de")
                .page("faq/vpn")
                .html();
        assertEquals(
                List.of("Personal, Vertrieb", "Labor"), page.select(".reach dd").eachText());
    }
}
