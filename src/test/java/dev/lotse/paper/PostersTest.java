package dev.lotse.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.kit.Built;
import dev.lotse.kit.Printed;
import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a poster shows, on paper and in a browser. */
class PostersTest {
    private static final String SITE = """
            -- site/site.yml --
            title: Größerer Umbau
            url: https://intranet.example/umbau/
            languages: [de]
            content: ../content
            audiences: audiences.yml
            brand: {logo: logo.svg}
            -- site/logo.svg --
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="10" height="10"/></svg>
            -- site/audiences.yml --
            helpdesks:
              central: {name: IT-Helpdesk, phone: "+49 40 2"}
            departments:
              hr: {name: Personalübersicht, helpdesk: central, accent: "#a3365c"}
            """;

    private static final String START = """
            -- content/de/news/start.md --
            ---
            title: Wir fangen an
            description: Alle Geräte werden neu eingerichtet.
            ---
            Mehr dazu hier.
            """;

    @TempDir
    Path folder;

    @Test
    void a_page_without_words_for_a_poster_shows_its_title_and_what_it_is_about() {
        Printed poster = poster(START, "news-start-a4");
        shows(poster, "Wir fangen", "Alle Geräte werden neu", "Größerer Umbau", "Personalübersicht", "+49 40 2");
        assertFalse(poster.text().contains("Mehr dazu"), poster.text());
    }

    @Test
    void words_for_the_poster_come_before_the_page_s_own() {
        Printed poster = poster(START + """

                ::: poster
                ## Dein Gerät kann mehr

                Komm am Montag in die Kantine.

                - Bring dein Handy mit.
                :::
                """, "news-start-a4");
        shows(poster, "Dein Gerät", "Komm am Montag", "Bring dein Handy mit");
        assertFalse(poster.text().contains("Wir fangen"), poster.text());
    }

    @Test
    void the_code_leads_to_the_page_and_says_where_it_was_scanned() {
        String link = "https://intranet.example/umbau/hr/de/news/start/?utm_medium=poster&utm_campaign=news-start";
        Built built = build(START);
        for (String paper : List.of("a4", "a3", "flyer")) {
            assertEquals(link, pdf(built, "news-start-" + paper).code().orElse("no code"), paper);
        }
        String text = pdf(built, "news-start-a4").text().replaceAll("\\s", "");
        assertTrue(text.contains("intranet.example/umbau/hr/de/news/start"), text);
    }

    @Test
    void the_code_of_a_page_with_an_id_is_as_short_as_can_be_and_the_address_below_can_be_clicked() {
        Built built = build(START.replace("---\ntitle", "---\nid: neu-1\ntitle"));
        String link = "https://intranet.example/umbau/hr/go/neu-1/?p";
        for (String paper : List.of("a4", "a3", "flyer")) {
            Printed poster = pdf(built, "news-start-" + paper);
            assertEquals(link, poster.code().orElse("no code"), paper);
            assertEquals(List.of(link), poster.links().stream().distinct().toList(), paper);
        }
        shows(pdf(built, "news-start-a4"), "intranet.example/umbau/hr/go/neu-1");
    }

    @Test
    void a_number_to_call_is_larger_than_all_else() {
        Built built = build(START
                + "\n::: poster\n# Weg? Sofort anrufen!\n\nWir sperren es, auch nachts: +49 40 66969 112.\n:::\n");
        for (String paper : List.of("a4", "a3", "flyer")) {
            Printed poster = pdf(built, "news-start-" + paper);
            shows(poster, "Weg?", "Wir sperren es, auch nachts:", "+49 40 66969 112");
            assertTrue(poster.size("+49 40 66969 112") > 1.2 * poster.size("Weg?"), paper);
            assertEquals("", poster.outside());
        }
    }

    @Test
    void without_an_address_of_the_site_there_is_no_code_and_nothing_else_is_missing() {
        Built built = TestSite.in(folder, SITE.replace("url: https://intranet.example/umbau/\n", "") + START)
                .buildWithKits()
                .clean();
        Printed poster = pdf(built, "news-start-a4");
        shows(poster, "Wir fangen", "+49 40 2");
        assertTrue(poster.code().isEmpty());
        assertFalse(poster.text().contains("Scan"), poster.text());
    }

    @Test
    void each_size_of_paper_is_filled_by_one_page_and_a_flyer_has_two_sides() {
        Built built = build(START);
        assertEquals(List.of("210x297"), pdf(built, "news-start-a4").sizes());
        assertEquals("ffffff", pdf(built, "news-start-a4").color(1, .69), "below the wave");
        assertEquals(List.of("297x420"), pdf(built, "news-start-a3").sizes());
        assertEquals(
                List.of("148x210", "148x210"), pdf(built, "news-start-flyer").sizes());
    }

    @Test
    void the_back_of_a_flyer_says_what_else_the_page_has_to_say() {
        shows(pdf(build(START), "news-start-flyer"), "Wir fangen", "Mehr dazu hier.", "+49 40 2");
    }

    @Test
    void the_back_of_a_flyer_names_the_topics_of_a_page_that_is_too_long_for_it() {
        Printed flyer = poster(START + "\n## Was du brauchst\n" + "Viel Text. ".repeat(100), "news-start-flyer");
        shows(flyer, "Mehr dazu auf der Seite", "Was du brauchst");
        assertFalse(flyer.text().contains("Viel Text."), flyer.text());
    }

    @Test
    void fonts_are_in_it_and_so_are_signs_that_the_usual_one_lacks() {
        Printed poster = poster(START.replace("Alle Geräte", "Erst A → B, dann ✓ 🚀 alle Geräte"), "news-start-a4");
        assertFalse(poster.fonts().isEmpty());
        assertFalse(poster.fonts().containsValue(false), poster.fonts().toString());
        shows(poster, "A → B", "✓");
        assertFalse(poster.text().contains("#"), poster.text());
    }

    @Test
    void code_keys_and_commands_are_printed_on_posters_and_flyers() {
        Built built = build(START.replace("Mehr dazu hier.", """
                Tippe `ping vpn` ein und drücke <kbd>Strg</kbd>, dann <samp>fertig</samp>.

                ```
                lotse hilfe
                ```
                """) + """

                ::: poster
                Das Netz heißt `Firma-5G`, drücke <kbd>Enter</kbd>.
                :::
                """);
        shows(pdf(built, "news-start-a4"), "Firma-5G", "Enter");
        shows(pdf(built, "news-start-a3"), "Firma-5G", "Enter");
        shows(pdf(built, "news-start-flyer"), "ping vpn", "Strg", "fertig", "lotse hilfe");
    }

    @Test
    void tables_and_long_words_on_a_flyer_and_a_poster_are_whole() {
        String word = "Donaudampfschifffahrt".repeat(5) + "ende";
        String table = """
                | Gerätebezeichnung | Betriebssystemversion | Verschlüsselungsverfahren | Ansprechpartnerin |
                |---|---|---|---|
                | Laptop | Windows | BitLocker | Anna |
                """;
        Built built = build(START.replace("Mehr dazu hier.", word + "\n\n" + table) + "\n::: poster\nEin Satz.\n\n"
                + word + "\n\n" + table + "\n:::\n");
        for (String paper : List.of("a4", "a3", "flyer")) {
            Printed pdf = pdf(built, "news-start-" + paper);
            String text = pdf.text().replaceAll("\\s", "");
            for (String shown : List.of(word, "Betriebssystemversion:Windows", "Ansprechpartnerin:Anna")) {
                assertTrue(text.contains(shown), paper + " lacks " + shown + ":\n" + text);
            }
            assertEquals("", pdf.outside());
        }
    }

    @Test
    void who_listens_to_it_is_told_its_language_its_title_and_what_the_code_is() {
        Printed poster = poster(START, "news-start-a4");
        assertEquals("de", poster.facts().get("language"));
        assertEquals("true", poster.facts().get("marked"));
        assertEquals(
                "Wir fangen an – Größerer Umbau – Personalübersicht",
                poster.facts().get("Title"));
        assertTrue(poster.tags().contains("H1"), poster.tags().toString());
        assertTrue(
                poster.tags().contains("Figure: QR-Code, der zur Seite führt"),
                poster.tags().toString());
    }

    @Test
    void it_has_no_date_of_its_own_and_equal_builds_make_equal_bytes() {
        byte[] first = pdf(build(START), "news-start-a4").bytes();
        Built again = TestSite.in(folder, SITE + START).buildWithKits("--clean").clean();
        assertArrayEquals(first, pdf(again, "news-start-a4").bytes());
        assertFalse(pdf(again, "news-start-a4").facts().containsKey("CreationDate"));
    }

    @Test
    void a_browser_needs_nothing_but_the_page_itself() {
        Document page = build(START).file("kits/hr/de/posters/news-start.html").html();
        assertEquals("Wir fangen an", page.select("h1").text());
        assertTrue(page.select("img").attr("src").startsWith("data:image/svg+xml;base64,"));
        assertEquals(0, page.select("link, script, img[src^=picture]").size());
        assertEquals(1, page.select("svg.qr").size());
    }

    @Test
    void no_word_of_a_long_headline_runs_out_of_the_paper() {
        Printed poster = poster(
                START.replace("Wir fangen an", "Mobilgeräteverwaltungsumstellungsinformation für alle Kolleginnen"),
                "news-start-a4");
        shows(poster, "Mobilgeräteverwaltungsumstellungsinformation", "Kolleginnen");
    }

    private Built build(String content) {
        return TestSite.in(folder, SITE + content).buildWithKits().clean();
    }

    private Printed poster(String content, String name) {
        return pdf(build(content), name);
    }

    private static Printed pdf(Built built, String name) {
        return built.file("kits/hr/de/posters/" + name + ".pdf").pdf();
    }

    private static void shows(Printed pdf, String... texts) {
        String all = pdf.text().replaceAll("[\\s\u00A0]+", " ");
        for (String text : texts) {
            assertTrue(all.contains(text), "no \"" + text + "\" in\n" + all);
        }
    }
}
