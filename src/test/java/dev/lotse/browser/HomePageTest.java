package dev.lotse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import dev.lotse.kit.Pictures;
import dev.lotse.kit.TestSite;
import dev.lotse.kit.Thorough;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who has ten minutes and a phone sees at once when and what, and reads on in the order that matters. */
@InBrowser
@Thorough
class HomePageTest {
    private static final List<String> ADDRESSES =
            List.of("", "checklist/", "news/", "news/start/", "stories/", "stories/dora/");

    @TempDir
    private Path folder;

    private TestSite site;

    @BeforeEach
    void write() {
        site = TestSite.in(folder, """
                -- site/audiences.yml --
                facets:
                  platform: {windows: Windows, ios: iPhone}
                people:
                  anna: {name: Anna Keller, title: {de: Vorständin, en: Board member}, photo: people/anna.svg}
                  dora: {name: Dora Dean, email: dora@example.com, phone: +49 40 77, photo: people/anna.svg}
                helpdesks:
                  central: {name: IT-Helpdesk, phone: +49 40 2}
                departments:
                  sales: {name: {de: Vertrieb, en: Sales}, platform: [windows, ios], wave: 1, helpdesk: central, sponsor: anna, champions: [dora], welcome: {de: Wir schaffen das., en: We can do it.}}
                -- site/rollout.yml --
                waves:
                  1: {name: Erste, start: 2026-10-05, end: 2026-11-04}
                -- site/site.yml --
                title: {de: Testfirma, en: Test company}
                languages: [de, en]
                content: ../content
                audiences: audiences.yml
                rollout: rollout.yml
                -- content/de/index.md --
                ---
                title: Arbeiten wird jetzt einfacher
                description: Was sich ändert, wann du an der Reihe bist und was du dafür tun musst.
                ---
                Der eigene Text.
                -- content/de/checklist.md --
                ---
                title: Deine ersten Schritte
                type: checklist
                ---
                ::: checklist {#entry}
                - [ ] {#code} Code holen
                - [ ] {#phone} Handy einrichten
                - [ ] {#more} Training machen
                :::
                -- content/de/guides/index.md --
                # Anleitungen
                -- content/de/guides/phone.md --
                ---
                title: iPhone einrichten
                platform: ios
                ---
                Text.
                -- content/de/faq/index.md --
                # Fragen
                -- content/de/faq/lost.md --
                # Mein Gerät ist weg
                -- content/de/news/index.md --
                # Neuigkeiten
                -- content/de/news/start.md --
                ---
                title: Es geht los
                publish: 2026-10-05
                from: sponsor
                action: ../checklist.md
                ---
                Text.
                -- content/de/stories/index.md --
                # Erfahrungen
                -- content/de/stories/dora.md --
                ---
                title: Dora war schnell
                person: dora
                quote: Zehn Minuten.
                ---
                Text.
                """).write("content/de/people/anna.svg", Pictures.svg("viewBox='0 0 10 10'"));
    }

    private static NewContextOptions small() {
        return Readers.phone().setViewportSize(360, 740);
    }

    private String serve(Readers readers) {
        return readers.serve(site);
    }

    @Test
    void on_a_phone_the_date_and_what_to_do_are_seen_at_once(Readers readers) {
        Page page = readers.window(small());
        page.navigate(serve(readers) + "sales/de/");
        for (Locator part : List.of(page.locator(".turn"), page.locator(".now .button"), page.locator(".todo-items"))) {
            assertEquals(true, part.evaluate("part => part.getBoundingClientRect().bottom <= 740"), part.textContent());
        }
    }

    @Test
    void on_a_phone_the_headings_come_in_the_order_that_matters(Readers readers) {
        Page page = readers.window(small());
        page.navigate(serve(readers) + "sales/de/");
        assertEquals(
                List.of(
                        "Das ist jetzt zu tun",
                        "Für dein Gerät: iPhone",
                        "Hilfe in deiner Nähe",
                        "Worum es geht",
                        "Ein Wort zum Start",
                        "Das fragen die meisten",
                        "Neuigkeiten",
                        "Aus der Praxis",
                        "Brauchst du Hilfe?"),
                page.evaluate("""
                        [...document.querySelectorAll('h2:not(dialog h2)')]
                          .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
                          .map(heading => heading.textContent)"""));
    }

    @Test
    void the_keyboard_goes_from_what_to_do_to_the_guides_to_who_helps(Readers readers) {
        Page page = readers.window(Readers.desk());
        page.navigate(serve(readers) + "sales/de/");
        page.locator("main").evaluate("main => { main.tabIndex = -1; main.focus(); }");
        for (String stop : List.of(
                "rollout/",
                "checklist/",
                "guides/phone/",
                "guides/index",
                "tel:+494077",
                "mailto:",
                "tel:+49402",
                "#_help",
                "faq/")) {
            page.keyboard().press("Tab");
            String href = (String) page.evaluate("document.activeElement.getAttribute('href')");
            assertEquals(true, href.startsWith(stop), href + " instead of " + stop);
        }
    }

    @Test
    void what_is_ticked_on_the_list_is_counted_on_the_home_page_also_from_a_disk(Readers readers) {
        Page page = readers.window(small());
        Path sites = site.build().fine().folder().resolve("dist/sites");
        page.navigate(sites.resolve("sales/de/index.html").toUri().toString());
        assertThat(page.locator(".todo-items")).hasText("0 von 3 erledigt");
        page.locator(".now .button").tap();
        page.locator("#entry input").first().check();
        page.locator("#entry input").last().check();
        page.goBack();
        assertThat(page.locator(".todo-items")).hasText("2 von 3 erledigt");
    }

    @Test
    void without_scripts_all_is_there_but_what_needs_them(Readers readers) {
        Page page = readers.window(small().setJavaScriptEnabled(false));
        String sales = serve(readers) + "sales/de/";
        page.navigate(sales);
        assertThat(page.locator(".todo-items")).hasText("3 Schritte zum Abhaken");
        assertThat(page.locator(".platforms a")).isVisible();
        page.navigate(sales + "checklist/");
        assertThat(page.locator("#entry li")).hasCount(3);
        assertThat(page.locator(".print-page")).isHidden();
    }

    @Test
    void a_checklist_is_printed_with_its_button_and_without_the_button(Readers readers) {
        Page page = readers.window(small());
        page.addInitScript("window.print = () => { document.title = 'printed'; }");
        page.navigate(serve(readers) + "sales/de/checklist/");
        page.locator(".print-page button").tap();
        assertEquals("printed", page.title());
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".print-page")).isHidden();
        assertThat(page.locator("#entry li").last()).isVisible();
    }

    @Test
    void every_page_is_accessible_and_fits_by_day_and_by_night(Readers readers) {
        Axe axe = Axe.read();
        String sales = serve(readers) + "sales/";
        Map<String, Object> found = new TreeMap<>();
        Page page = readers.window(360, 740);
        for (String language : List.of("de", "en")) {
            for (String address : ADDRESSES) {
                page.navigate(sales + language + "/" + address);
                axe.enter(page);
                for (int width : new int[] {320, 1280}) {
                    page.setViewportSize(width, 740);
                    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                        page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
                        List<Axe.Violation> violations = axe.violations(page);
                        if (!violations.isEmpty()) {
                            found.put(language + "/" + address + " " + width + " " + scheme, violations);
                        }
                    }
                    if (page.evaluate("document.documentElement.scrollWidth > innerWidth")
                            .equals(true)) {
                        found.put(language + "/" + address + " " + width, "wider than the window");
                    }
                }
            }
        }
        assertEquals(Map.of(), found);
    }
}
