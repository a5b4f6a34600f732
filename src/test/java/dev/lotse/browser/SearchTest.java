package dev.lotse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import dev.lotse.kit.BuiltSite;
import dev.lotse.kit.SearchIndex;
import dev.lotse.kit.TestSite;
import dev.lotse.kit.Thorough;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader with a question finds the page, and the place in it. */
@InBrowser
@Thorough
class SearchTest {
    private static final String PAGES = """
            -- content/de/index.md --
            # Start
            -- content/de/guides/enrol.md --
            # Laptop anmelden

            Die Geräteregistrierung dauert nicht lange.

            ## Auf dem Mac

            Öffne die Systemeinstellungen.
            -- content/de/guides/mail.md --
            # E-Mail am Handy

            Outlook kommt von selbst.

            ## Signatur

            Sie steht unter &lt;img src=x onerror=alert(1)&gt; `<b>Outlook</b>`.
            -- content/de/faq/password.md --
            ---
            id: FAQ-0042
            synonyms: [Kennwort]
            ---
            # Wie ändere ich mein Passwort?

            Auf jedem Gerät, auch in Outlook.
            -- content/de/faq/trolley.md --
            # Wo steht der Geraetewagen?

            In Halle 2.
            -- content/en/tides.md --
            # Tides

            High water at noon.
            """;

    @TempDir
    private Path folder;

    private Page page(Readers readers) {
        Page page = readers.window(Readers.desk());
        page.navigate(readers.serve(TestSite.in(folder, PAGES)) + "sales/de/index.html");
        return page;
    }

    private SearchDialog search(Readers readers) {
        return SearchDialog.open(page(readers));
    }

    @Test
    void before_anything_is_typed_it_offers_what_most_people_ask(Readers readers) {
        Page page = readers.window(1280, 900);
        page.navigate(readers.serve(TestSite.in(folder, PAGES)) + "sales/de/");
        SearchDialog search = SearchDialog.open(page);
        assertThat(search.dialog().getByText("Das fragen die meisten")).isVisible();
        assertThat(search.found())
                .hasText(new String[] {"Wie ändere ich mein Passwort?", "Wo steht der Geraetewagen?"});
        search.field().fill("outlook");
        assertThat(search.dialog().getByText("Das fragen die meisten")).isHidden();
    }

    @Test
    void nothing_of_it_is_loaded_before_somebody_searches(Readers readers) {
        Page page = page(readers);
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url().replaceFirst(".*/sales/", "")));
        page.reload();
        assertThat(new SearchDialog(page).button()).isVisible();
        assertEquals(
                List.of(),
                asked.stream()
                        .filter(url -> url.matches("de/search.*|.*(minisearch|finder).*"))
                        .toList());
        asked.clear();
        SearchDialog.open(page).finds("Signatur", "E-Mail am Handy", "Signatur");
        assertEquals(
                List.of("_theme/finder.js", "_theme/minisearch.js", "de/search.js", "de/search/1.js"),
                asked.stream().sorted().toList());
    }

    @Test
    void a_compound_is_found_by_what_it_is_made_of(Readers readers) {
        SearchDialog search = search(readers).finds("Registrierung", "Laptop anmelden");
        assertEquals(List.of("Geräteregistrierung"), search.marked());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Gerät", "gerät", "Geraet", "gerat", "GERÄT", "gera"})
    void umlauts_are_found_however_they_are_spelled(String query, Readers readers) {
        SearchDialog search = search(readers);
        search.field().fill(query);
        assertThat(search.found()).hasCount(3);
        for (String title : List.of("Wo steht der Geraetewagen?", "Wie ändere ich mein Passwort?", "Laptop anmelden")) {
            assertThat(search.found().filter(new Locator.FilterOptions().setHasText(title)))
                    .isVisible();
        }
    }

    /** What is typed, and the page that comes first. */
    private static final List<List<String>> QUESTIONS = List.of(
            List.of("Passwortänderung", "Passwort ändern"),
            List.of("Druckerinstallation", "Drucker installieren"),
            List.of("Netzwerkzugang", "Zugang zum Netzwerk"),
            List.of("Urlaubsantrag", "Urlaub"),
            List.of("Datenlöschung", "Daten löschen"),
            List.of("VPNverbindung", "VPN verbinden"),
            List.of("Homeofficezugang", "Zugang im Home Office"),
            List.of("Druckerdefekt", "Drucker installieren"),
            List.of("80180014", "Registrierung scheitert"),
            List.of("0x80180014", "Registrierung scheitert"),
            List.of("5005565", "Registrierung scheitert"),
            List.of("KB 5005565", "Registrierung scheitert"),
            List.of("50076", "Registrierung scheitert"),
            List.of("0x50076", "Registrierung scheitert"),
            List.of("800CCC0E", "Registrierung scheitert"),
            List.of("Netzlaufwerk", "Laufwerk verbinden"),
            List.of("Konto", "Laufwerk verbinden"),
            List.of("Dokument", "Laufwerk verbinden"),
            List.of("Netz\u200Blaufwerk", "Laufwerk verbinden"),
            List.of("Ablage", "Laufwerk verbinden"));

    @Test
    void what_people_join_shorten_or_copy_is_found(Readers readers) {
        Page page = readers.window(Readers.desk());
        page.navigate(readers.serve(TestSite.in(folder, PAGES + """
                        -- content/de/a.md --
                        # Passwort ändern

                        So geht es.
                        -- content/de/b.md --
                        # Drucker installieren

                        So geht es.
                        -- content/de/c.md --
                        # Zugang zum Netzwerk

                        So geht es.
                        -- content/de/d.md --
                        # Urlaub

                        Der Antrag auf Urlaub.
                        -- content/de/e.md --
                        # Daten löschen

                        So geht es.
                        -- content/de/f.md --
                        # VPN verbinden

                        So geht es.
                        -- content/de/g.md --
                        # Zugang im Home Office

                        So geht es.
                        -- content/de/h.md --
                        # Registrierung scheitert

                        Meldung 0x80180014 oder 0x800CCC0E, danach KB5005565 und AADSTS50076.
                        -- content/de/i.md --
                        # Laufwerk verbinden

                        Netz\u200Blaufwerk, Kon\u200Cto, Dok\u2060ument und Akten\u00ADablage.
                        """)) + "sales/de/index.html");
        SearchDialog search = SearchDialog.open(page);
        for (List<String> question : QUESTIONS) {
            search.field().fill(question.get(0));
            assertThat(search.found().first()).hasText(question.get(1));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Lapptop, Laptop anmelden",
        "Passwrot, Wie ändere ich mein Passwort?",
        "sytsemeinstellungen, Laptop anmelden",
        "Signatru, E-Mail am Handy",
    })
    void a_typo_does_no_harm(String query, String title, Readers readers) {
        SearchDialog search = search(readers);
        search.field().fill(query);
        assertThat(search.found().first()).hasText(title);
    }

    @ParameterizedTest
    @CsvSource({
        "FAQ-0042, Wie ändere ich mein Passwort?",
        "0042, Wie ändere ich mein Passwort?",
        "kennwort, Wie ändere ich mein Passwort?",
        "email, E-Mail am Handy",
        "mail handy, E-Mail am Handy",
        "anmeldung, Laptop anmelden",
        "wie melde ich meinen laptop an, Laptop anmelden",
    })
    void other_words_for_it_find_it_too(String query, String title, Readers readers) {
        SearchDialog search = search(readers);
        search.field().fill(query);
        assertThat(search.found().first()).hasText(title);
    }

    @Test
    void a_page_that_has_all_words_comes_before_those_that_have_some(Readers readers) {
        SearchDialog search = search(readers);
        search.field().fill("outlook handy");
        assertThat(search.found().first()).hasText("E-Mail am Handy");
        search.field().fill("outlook gerät");
        assertThat(search.found().first()).hasText("Wie ändere ich mein Passwort?");
    }

    @Test
    void what_was_found_is_marked_and_no_text_is_read_as_HTML(Readers readers) {
        SearchDialog search = search(readers).finds("outlook signatur", "E-Mail am Handy", "Signatur");
        assertEquals(List.of("Outlook", "Signatur", "Outlook"), search.marked());
        assertThat(search.dialog()).containsText("Sie steht unter <img src=x onerror=alert(1)> <b>Outlook</b>.");
        assertThat(search.dialog().locator("b, img")).hasCount(0);
    }

    @Test
    void a_section_that_was_found_is_where_its_link_leads(Readers readers) {
        SearchDialog search = search(readers);
        search.field().fill("Systemeinstellungen");
        search.found()
                .filter(new Locator.FilterOptions().setHasText("Auf dem Mac"))
                .click();
        search.page().waitForURL(Pattern.compile(".*/guides/enrol/index\\.html#auf-dem-mac"));
        assertThat(search.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Auf dem Mac")))
                .isInViewport();
        assertThat(search.dialog()).isHidden();
        SearchDialog.open(search.page()).found().last().click();
        assertThat(search.dialog()).isHidden(); // it is on this very page
    }

    @Test
    void what_was_found_stays_where_it_is_when_its_number_is_told_a_little_later(Readers readers) {
        SearchDialog search = search(readers).finds("outlook signatur", "E-Mail am Handy", "Signatur");
        assertThat(search.status()).not().isEmpty();
        double told = search.found().first().boundingBox().y;
        search.status().evaluate("status => { status.textContent = ''; }");
        assertEquals(told, search.found().first().boundingBox().y, 1);
    }

    @Test
    void who_comes_back_from_a_page_finds_what_was_found(Readers readers) {
        SearchDialog search = search(readers).finds("outlook signatur", "E-Mail am Handy", "Signatur");
        search.found().first().click();
        search.page().waitForURL(Pattern.compile(".*/mail/index\\.html"));
        assertThat(search.dialog()).isHidden();
        search.page().goBack();
        assertThat(search.dialog()).isVisible();
        assertThat(search.field()).hasValue("outlook signatur");
        assertThat(search.found()).hasText(new String[] {"E-Mail am Handy", "Signatur"});
        search.page().keyboard().press("Escape");
        search.page().reload();
        assertThat(search.button()).isVisible();
        assertThat(search.dialog()).isHidden();
    }

    @Test
    void a_page_in_another_language_says_so(Readers readers) {
        Page page = readers.window(Readers.desk());
        TestSite site = TestSite.in(folder, PAGES.replace("content/en/tides", "content/en/other"));
        page.navigate(readers.serve(site) + "sales/en/index.html");
        page.keyboard().press("/");
        page.keyboard().type("Systemeinstellungen");
        Locator item = page.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText("Laptop anmelden"))
                .first();
        assertThat(item).hasAttribute("lang", "de");
        assertThat(item).containsText("Guide · DE");
    }

    @Test
    void the_number_of_pages_is_said_aloud(Readers readers) {
        SearchDialog search = search(readers);
        search.field().fill("outlook");
        assertThat(search.status()).hasText("2 Seiten gefunden.");
        search.field().fill("signatur");
        assertThat(search.status()).hasText("Eine Seite gefunden.");
        search.field().fill("");
        assertThat(search.status()).hasText("");
    }

    @Test
    void who_finds_nothing_is_told_what_else_there_is(Readers readers) {
        SearchDialog search = search(readers);
        search.field().fill("<Zahnrad>");
        assertThat(search.status()).hasText("Nichts gefunden für „<Zahnrad>“.");
        assertThat(search.dialog()).containsText("Versuch es mit einem anderen Wort");
        assertThat(search.dialog().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Anrufen")))
                .hasAttribute("href", "tel:+49402");
        search.dialog()
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Alle Seiten"))
                .click();
        assertThat(search.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Alle Seiten");
    }

    @Test
    void where_the_index_is_missing_there_is_help_all_the_same(Readers readers) {
        Page page = page(readers);
        readers.expectServersToGo();
        page.route("**/de/search.js*", route -> route.abort("failed"));
        SearchDialog search = SearchDialog.open(page);
        assertThat(search.status()).containsText("lässt sich gerade nicht laden");
        assertThat(search.dialog().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Alle Seiten")))
                .isVisible();
        page.unroute("**/de/search.js*");
        page.keyboard().press("Escape");
        SearchDialog.open(page).finds("signatur", "E-Mail am Handy", "Signatur");
        assertThat(search.dialog().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Alle Seiten")))
                .isHidden();
    }

    /** Somebody's browser has kept the file that names the parts, and the pages have been divided since. */
    @Test
    void a_part_that_is_gone_is_no_matter(Readers readers) {
        Page page = page(readers);
        readers.expectServersToGo();
        page.route(
                "**/de/search.js",
                route -> route.fulfill(new FulfillOptions()
                        .setContentType("text/javascript; charset=utf-8")
                        .setBody("var lotseSearch = {fillers: '', platforms: [], files: '2 3', parts: {}};")));
        page.route("**/de/search/{2,3}.js", route -> route.abort("failed"));
        SearchDialog.open(page).finds("signatur", "E-Mail am Handy", "Signatur");
    }

    @Test
    void what_stands_in_several_parts_is_found_as_if_it_were_one(Readers readers) {
        StringBuilder pages = new StringBuilder(PAGES);
        for (int i = 0; i < 150; i++) {
            String name = String.format(Locale.ROOT, "%03d", i);
            pages.append("-- content/de/boats/b" + name + ".md --\n# Boot " + name + "\n\nEin Boot.\n");
        }
        Path sites =
                TestSite.in(folder, pages.toString()).build().fine().folder().resolve("dist/sites");
        BuiltSite built = new BuiltSite(sites.resolve("sales/de"));
        assertTrue(SearchIndex.parts(built).size() > 1);
        Page page = readers.window(Readers.desk());
        page.navigate(sites.resolve("sales/de/index.html").toUri().toString());
        SearchDialog search = SearchDialog.open(page).finds("signatur", "E-Mail am Handy", "Signatur");
        search.field().fill("Boot");
        assertThat(search.status()).hasText("150 Seiten gefunden.");
        assertThat(search.found()).hasText(new String[] {
            "Boot 000",
            "Boot 001",
            "Boot 002",
            "Boot 003",
            "Boot 004",
            "Boot 005",
            "Boot 006",
            "Boot 007",
            "Boot 008",
            "Boot 009"
        });
    }

    @Test
    void from_disk_it_finds_the_same(Readers readers) {
        Path sites = TestSite.in(folder, PAGES).build().fine().folder().resolve("dist/sites");
        Page page = readers.window(Readers.desk());
        page.navigate(sites.resolve("sales/de/guides/mail/index.html").toUri().toString());
        SearchDialog search = SearchDialog.open(page).finds("Registrierung", "Laptop anmelden");
        search.found().click();
        page.waitForURL(Pattern.compile("file:.*/guides/enrol/index\\.html"));
        page.goBack();
        assertThat(search.found()).hasText("Laptop anmelden");
    }

    @Test
    void many_pages_are_shown_bit_by_bit(Readers readers) {
        StringBuilder pages = new StringBuilder(PAGES);
        for (int i = 0; i < 25; i++) {
            pages.append("-- content/de/boats/b" + i + ".md --\n# Boot " + i + "\n");
        }
        Page page = readers.window(Readers.desk());
        page.navigate(readers.serve(TestSite.in(folder, pages.toString())) + "sales/de/index.html");
        SearchDialog search = SearchDialog.open(page);
        search.field().fill("Boot");
        assertThat(search.found()).hasCount(10);
        assertThat(search.status()).hasText("25 Seiten gefunden.");
        search.chip("Mehr anzeigen").click();
        assertThat(search.found()).hasCount(20);
        assertThat(search.found().nth(10)).isFocused();
        search.chip("Mehr anzeigen").click();
        assertThat(search.found()).hasCount(25);
        assertThat(search.chip("Mehr anzeigen")).isHidden();
    }

    /** What the build folded one way and the browser another would never be found. */
    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void the_browser_reads_words_as_the_build_does(String language, Demo demo, Readers readers) {
        Page page = readers.window(Readers.desk());
        page.navigate(readers.serve(demo.sites(), "/") + "helpdesk/" + language + "/index.html");
        page.keyboard().press("Control+k");
        page.waitForFunction("() => window.lotseSearch && window.lotseFinder"
                + " && lotseSearch.files.split(' ').every(name => lotseSearch.parts[name])");
        assertEquals(List.of(), page.evaluate("""
                () => {
                  const parts = Object.values(lotseSearch.parts);
                  const known = new Set(parts.map(part => part.words).concat(lotseSearch.fillers).join(' ').split(' '));
                  const pages = parts.flatMap(part => part.pages);
                  const texts = pages.flatMap(page => [page[1]].concat(page[6].filter((x, i) => i % 3)));
                  const words = texts.flatMap(text => lotseFinder.runs(text)).flatMap(run => run[0].split(/[-\u2010\u2011]/));
                  return [...new Set(words.map(lotseFinder.fold))]
                    .filter(word => (word.length > 1 || /[0-9]/.test(word)) && !known.has(word));
                }"""));
    }
}
