package dev.lotse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.channel.QrCodes;
import dev.lotse.kit.Built;
import dev.lotse.kit.BuiltFile;
import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A guide on one sheet: what one needs, each step in short, who helps. */
class QuickStartTest {
    private static final String GUIDE = """
            -- content/de/guides/vpn.md --
            ---
            title: VPN einrichten
            id: VPN-1
            duration: 10 Minuten
            ---
            Einleitung, die niemand druckt.

            ::: needs
            - dein **Laptop**

              Er muss geladen sein.
            - {for="sales"} ein Schlüssel
            :::

            ## Vorbereiten

            Noch keine Schritte.

            ### Gerät

            ::: steps
            1. Öffne die [Seite](mail.md) **Netz**.

               ![Bild](netz.png)

               ::: trouble Sie geht nicht auf
               1. Starte neu.
               :::
            2. {for="sales"} Nimm den Schlüssel.
            3. Tippe auf <kbd>Weiter</kbd>.
            :::

            # [Neu](#tab/new)

            ::: steps
            1. Ganz neu.
            :::

            # [Alt](#tab/old)

            ::: steps
            1. Schon alt.
            :::

            ---

            ## Verbinden

            4. Verbinde dich.

            ::: details Mehr
            1. Nicht für jeden.
            :::

            ::: done
            1. Geht es?
            :::

            ## Zum Schluss

            Nichts mehr.
            -- content/de/guides/mail.md --
            # Mail

            1. Keine Schritte.
            -- content/de/guides/netz.png --
            -- content/de/news/steps.md --
            # Neues

            ::: steps
            1. Eins.
            :::
            """;

    @TempDir
    private Path folder;

    private Built build() {
        return TestSite.in(folder, GUIDE).build().clean();
    }

    @Test
    void it_has_what_one_needs_and_every_step_in_short_with_its_number() {
        BuiltFile sheet = build().department("sales").page("print/guides/vpn");
        assertEquals(
                List.of("dein Laptop", "ein Schlüssel"),
                sheet.html().select(".sheet-needs li").eachText());
        assertEquals(
                List.of(
                        "Öffne die Seite Netz.",
                        "Nimm den Schlüssel.",
                        "Tippe auf Weiter.",
                        "Ganz neu.",
                        "Schon alt.",
                        "Verbinde dich."),
                sheet.html().select(".sheet-steps li").eachText());
        assertEquals(List.of("4"), sheet.html().select("ol[start]").eachAttr("start"));
        sheet.shows("<strong>Netz</strong>", "<kbd>Weiter</kbd>", "Dauert 10 Minuten", "VPN einrichten", "Vertrieb");
        assertEquals(
                List.of(), sheet.html().select("main img, main a, main details").eachText());
        sheet.hides("Einleitung", "geladen sein", "Starte neu", "Nicht für jeden", "Geht es?");
    }

    @Test
    void only_headings_above_steps_are_there() {
        assertEquals(
                List.of("h2 Vorbereiten", "h3 Gerät", "h3 Neu", "h3 Alt", "h2 Verbinden"),
                build()
                        .department("sales")
                        .page("print/guides/vpn")
                        .html()
                        .select(".sheet-steps h2, .sheet-steps h3")
                        .stream()
                        .map(heading -> heading.tagName() + " " + heading.text())
                        .toList());
    }

    @Test
    void it_is_for_its_own_department() {
        Built built = build();
        built.department("hr").hides("Schlüssel");
        assertEquals(
                List.of("Öffne die Seite Netz.", "Tippe auf Weiter."),
                built.department("hr")
                        .page("print/guides/vpn")
                        .html()
                        .select(".sheet-steps section:first-child li")
                        .eachText());
    }

    @Test
    void the_guide_leads_to_it_and_it_leads_back() {
        Built built = build();
        assertEquals(
                "../../print/guides/vpn/index.html",
                built.department("sales")
                        .page("guides/vpn")
                        .html()
                        .select(".is-quick a")
                        .attr("href"));
        assertEquals(
                "../../../guides/vpn/index.html",
                built.department("sales")
                        .page("print/guides/vpn")
                        .html()
                        .select("nav a")
                        .attr("href"));
    }

    @Test
    void guides_without_steps_and_other_pages_have_none() {
        build().department("sales").lacks("print/guides/mail", "print/news");
    }

    @Test
    void it_is_in_no_list_and_not_for_search_engines() {
        Built built = TestSite.in(folder, GUIDE)
                .write("site/site.yml", TestSite.SITE + "url: https://intranet.example/rollout/\n")
                .build()
                .clean();
        built.department("sales").page("print/guides/vpn").shows("content=\"none\"");
        built.department("sales").file("sitemap.xml").shows("guides/vpn/").hides("print/");
        built.department("sales").page("all-pages").hides("print/");
        built.department("sales").page("guides/mail").hides("print/");
    }

    @Test
    void it_says_where_the_guide_is_and_who_helps() {
        Built built = TestSite.in(folder, GUIDE)
                .write("site/site.yml", TestSite.SITE + "url: https://intranet.example/rollout/\n")
                .build()
                .clean();
        built.department("sales")
                .page("print/guides/vpn")
                .shows("intranet.example/rollout/sales/go/VPN-1/", "IT-Helpdesk", "+49 40 2");
        String code = built.department("sales")
                .page("print/guides/vpn")
                .html()
                .select("footer svg.qr path")
                .attr("d");
        String wanted = new QrCodes()
                .svg("https://intranet.example/rollout/sales/go/VPN-1/?q", "")
                .orElseThrow();
        assertTrue(wanted.contains("\"" + code + "\"") && !code.isEmpty(), code);
        built.department("lab").page("print/guides/vpn").hides("IT-Helpdesk", "+49 40 2");
    }

    @Test
    void without_the_site_s_address_it_names_none() {
        assertFalse(build().department("sales")
                .page("print/guides/vpn")
                .html()
                .select("footer")
                .text()
                .contains("Mit Bildern"));
    }

    @Test
    void a_page_of_the_author_s_can_t_stand_where_the_sheets_do() {
        TestSite.in(folder, """
                        -- content/de/print/index.md --
                        # Drucken

                        Text.
                        -- content/de/Print/guides/vpn.md --
                        # Drucken

                        Text.
                        -- content/de/old.md --
                        ---
                        title: Alt
                        redirect-from: [print/guides/vpn/, prints/]
                        ---
                        Text.
                        """)
                .build()
                .reports(
                        "content/de/print/index.md: error[reserved-address]: ",
                        "content/de/Print/guides/vpn.md: error[reserved-address]: ",
                        "content/de/old.md:3:1: error[duplicate-address]: ");
    }

    @Test
    void a_page_in_another_language_has_its_sheet_in_that_language() {
        BuiltFile sheet = build().department("sales", "en").page("print/guides/vpn");
        assertEquals("de", sheet.html().select("main").attr("lang"));
        assertEquals("en", sheet.html().select("main h2").first().attr("lang"));
    }
}
