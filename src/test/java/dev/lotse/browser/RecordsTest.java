package dev.lotse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.lotse.kit.TestSite;
import dev.lotse.kit.Thorough;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers and agents do with an answer: hand it on, say whether it helped, see what others see. */
@InBrowser
@Thorough
class RecordsTest {
    static final String PAGES = """
            -- site/audiences.yml --
            facets:
              platform: {windows: Windows, ios: iPhone}
            helpdesks:
              central: {name: IT-Helpdesk, phone: "+49 40 2", email: help@example.com, tickets: "https://t.example/new"}
            departments:
              hr: {name: Personal, platform: [windows, ios], helpdesk: central}
              sales: {name: Vertrieb, platform: [windows], helpdesk: central}
              lab: {name: Labor, platform: [ios], helpdesk: central}
              desk: {name: Helpdesk, platform: [windows], sees: all, internal: true, listed: false, helpdesk: central}
            -- content/de/index.md --
            # Start

            Text.
            -- content/en/index.md --
            # Start

            Text.
            -- content/de/faq/index.md --
            # Häufige Fragen

            Text.
            -- content/de/faq/vpn.md --
            ---
            title: VPN verbindet sich nicht
            id: FAQ-0008
            order: 1
            tags: [Netz]
            synonyms: [Tunnel, Fernzugang]
            platform: [windows, ios]
            ---
            Öffne die [Statusseite](https://status.example/) oder [lies das](wifi.md).

            ::: steps
            1. Trenne **VPN**.
            2. {for="platform:ios"} Schalte den Flugmodus ein:
               - an
               - aus
            3. Verbinde es neu.
            :::

            ```
            ping vpn
            ```

            ::: cause
            Manche Netze sperren VPN.
            :::

            ::: internal
            Geheim: Zertifikat prüfen.
            :::
            -- content/de/faq/wifi.md --
            ---
            title: Welches WLAN?
            id: FAQ-0010
            order: 2
            tags: [Netz]
            ---
            Das der Firma.
            -- content/de/faq/printer.md --
            ---
            title: Wie drucke ich?
            id: FAQ-0012
            order: 3
            tags: [Büro]
            platform: windows
            for: platform:windows
            ---
            Am Drucker.
            -- content/de/faq/old.md --
            ---
            title: Überholte Frage
            id: FAQ-0003
            order: 4
            state: archived
            tags: [Büro]
            ---
            Veraltet.
            """;

    @TempDir
    private Path folder;

    private String serve(Readers readers) {
        return readers.serve(TestSite.in(folder, PAGES));
    }

    private static Page window(Readers readers) {
        Page page = readers.window(Readers.phone());
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static String copied(Page page) {
        return String.valueOf(page.evaluate("navigator.clipboard.readText()"));
    }

    @Test
    void the_link_that_is_copied_is_the_permanent_one(Readers readers) {
        String sites = serve(readers);
        Page page = window(readers);
        page.navigate(sites + "hr/de/faq/vpn/");
        button(page, "Link kopieren").tap();
        assertThat(page.locator(".record-copy [role=status]")).hasText("Link kopiert");
        assertEquals(sites + "hr/go/FAQ-0008/index.html", copied(page));
    }

    @Test
    void the_answer_that_is_copied_is_plain_text_with_its_link(Readers readers) {
        String sites = serve(readers);
        Page page = window(readers);
        page.navigate(sites + "hr/de/faq/vpn/");
        button(page, "Antwort kopieren").tap();
        assertThat(page.locator(".share [role=status]")).hasText("Antwort kopiert");
        assertEquals("""
                VPN verbindet sich nicht

                Öffne die Statusseite (https://status.example/) oder lies das (%1$shr/de/faq/wifi/).

                1. Trenne VPN.
                2. Schalte den Flugmodus ein:
                   - an
                   - aus
                3. Verbinde es neu.

                ping vpn

                Woran liegt das?

                Manche Netze sperren VPN.

                %1$shr/go/FAQ-0008/index.html""".formatted(sites), copied(page));
    }

    @Test
    void an_agent_copies_what_a_department_sees_and_never_the_internal_part(Readers readers) {
        String sites = serve(readers);
        Page page = window(readers);
        page.navigate(sites + "desk/de/faq/vpn/");
        assertThat(page.locator("main")).containsText("Flugmodus");
        assertThat(button(page, "Antwort kopieren")).hasCount(0);
        page.getByLabel("Lesen als").selectOption("Vertrieb");
        assertThat(page.locator(".answer")).not().containsText("Flugmodus");
        assertThat(page.locator(".answer .audience")).hasCount(0);
        button(page, "Antwort kopieren").tap();
        assertThat(page.locator(".share [role=status]")).hasText("Antwort kopiert");
        String text = copied(page);
        assertTrue(text.contains("1. Trenne VPN.\n2. Verbinde es neu."), text);
        assertTrue(text.endsWith(sites + "go/FAQ-0008/index.html"), text);
        assertTrue(text.contains("oder lies das (" + sites + "go/FAQ-0010/)."), text);
        assertTrue(!text.contains("desk/"), text);
        page.navigate(sites + "desk/de/faq/");
        assertThat(page.getByLabel("Abteilung")).hasValue("sales");
    }

    @Test
    void an_agent_is_told_where_a_department_does_not_have_a_page(Readers readers) {
        String sites = serve(readers);
        Page page = window(readers);
        page.navigate(sites + "desk/de/faq/printer/");
        page.getByLabel("Lesen als").selectOption("Labor");
        assertThat(page.getByText("Labor hat diese Seite nicht.")).isVisible();
        page.getByLabel("Lesen als").selectOption("alle, mit Hinweisen");
        assertThat(page.getByText("hat diese Seite nicht.")).isHidden();
    }

    @Test
    void an_agent_who_copies_what_all_see_hands_on_no_address_that_only_agents_can_open(Readers readers) {
        String sites = readers.serve(TestSite.in(folder, PAGES.replace("Das der Firma.", """
                Siehe [VPN](vpn.md#top), [Start](../index.md), [Ticket](https://t.example/new).
                Ruf an: [Hotline +49 40 2](tel:+49402).

                ::: internal
                Geheim: Zertifikat prüfen.
                :::
                """)));
        Page page = window(readers);
        page.navigate(sites + "desk/de/faq/wifi/");
        button(page, "Antwort kopieren").tap();
        assertThat(page.locator(".share [role=status]")).hasText("Antwort kopiert");
        assertEquals("""
                Welches WLAN?

                Siehe VPN (%1$sgo/FAQ-0008/), Start, Ticket (https://t.example/new). Ruf an: Hotline +49 40 2.

                %1$sgo/FAQ-0010/index.html""".formatted(sites), copied(page));
    }

    @Test
    void who_was_helped_is_thanked_aloud_too(Readers readers) {
        Page page = window(readers);
        page.navigate(serve(readers) + "hr/de/faq/vpn/");
        Locator yes = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ja").setExact(true));
        yes.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".helped [role=status]")).hasText("Danke! Schön, dass es geklappt hat.");
        assertThat(yes).hasAttribute("aria-pressed", "true");
        assertThat(yes).isFocused();
    }

    @Test
    void who_was_not_helped_opens_a_ticket_that_names_the_page_as_the_reader_has_it(Readers readers) {
        String sites = serve(readers);
        Page page = window(readers);
        page.navigate(sites + "hr/de/faq/vpn/?x=1#top");
        String ticket = page.locator(".helped a").getAttribute("href");
        assertEquals(
                "https://t.example/new?id=FAQ-0008&page=" + sites + "hr/de/faq/vpn/",
                URLDecoder.decode(ticket, StandardCharsets.UTF_8));
    }

    @Test
    void without_scripts_the_links_are_there_and_no_button(Readers readers) {
        Page page = readers.window(Readers.phone().setJavaScriptEnabled(false));
        page.navigate(serve(readers) + "hr/de/faq/vpn/");
        assertThat(page.getByRole(AriaRole.MAIN).getByRole(AriaRole.BUTTON)).hasCount(0);
        assertThat(page.locator(".helped a"))
                .hasAttribute("href", "https://t.example/new?id=FAQ-0008&page=hr%2Fde%2Ffaq%2Fvpn%2F");
        page.locator(".share-link").tap();
        assertThat(page.getByRole(AriaRole.MAIN)).isVisible();
        assertTrue(page.url().endsWith("hr/go/FAQ-0008/index.html"), page.url());
    }

    @Test
    void all_of_it_works_from_the_disk(Readers readers) {
        Path sites = TestSite.in(folder, PAGES).build().fine().folder().resolve("dist/sites");
        Page page = readers.window(Readers.desk());
        page.navigate(sites.resolve("hr/de/faq/vpn/index.html").toUri().toString());
        button(page, "Link kopieren").click();
        assertThat(page.locator(".record-copy [role=status]")).hasText("Link kopiert");
        assertTrue(page.locator(".helped a").getAttribute("href").endsWith("page=hr%2Fde%2Ffaq%2Fvpn%2F"));
        page.navigate(sites.resolve("hr/de/faq/index.html").toUri().toString());
        page.getByRole(AriaRole.SEARCHBOX).fill("wlan");
        assertThat(page.locator(".records > li:visible")).hasCount(1);
        page.navigate(sites.resolve("go/FAQ-0012/index.html").toUri() + "#choose");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Personal");
    }

    @Test
    void the_data_for_search_engines_is_against_no_policy(Readers readers) {
        Page page = window(readers);
        page.navigate(serve(readers) + "hr/de/faq/");
        Object type = page.evaluate(
                "JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').textContent)['@type']");
        assertEquals("FAQPage", type);
    }
}
