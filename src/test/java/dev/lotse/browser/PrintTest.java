package dev.lotse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import dev.lotse.kit.Pictures;
import dev.lotse.kit.TestSite;
import dev.lotse.kit.Thorough;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On paper there is what one reads, and nothing that one would press. */
@InBrowser
@Thorough
class PrintTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "guides/index.html",
                "guides/enrol-windows/index.html",
                "guides/vpn/index.html",
                "all-pages/index.html"
            })
    void nothing_is_printed_that_leads_on(String address, Demo demo, Readers readers) {
        Page page = readers.window(Readers.desk().setColorScheme(ColorScheme.DARK));
        page.navigate(readers.serve(demo.sites(), "/") + "sales/de/" + address);
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
        assertThat(page.getByRole(AriaRole.NAVIGATION)).hasCount(0);
        assertThat(page.getByRole(AriaRole.BUTTON)).hasCount(0);
        assertThat(page.getByRole(AriaRole.TAB)).hasCount(0);
        for (String chrome : new String[] {"Abteilung wechseln", "Zum Inhalt springen", "Kopieren", "English"}) {
            assertThat(page.getByText(chrome).filter(new Locator.FilterOptions().setVisible(true)))
                    .hasCount(0);
        }
        assertEquals("light", page.evaluate("getComputedStyle(document.documentElement).colorScheme"));
    }

    /** Help is what one wants to find on a sheet. */
    @Test
    void the_help_desk_is_printed(Demo demo, Readers readers) {
        Page page = readers.window(Readers.desk());
        page.navigate(readers.serve(demo.sites(), "/") + "sales/de/guides/vpn/index.html");
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.getByRole(AriaRole.MAIN).getByText("Anrufen")).isVisible();
    }

    @Test
    void links_to_other_sites_say_where_they_lead(Readers readers, @TempDir Path folder) {
        Page page = readers.window(Readers.desk());
        page.navigate(readers.serve(TestSite.in(folder, """
                        -- content/de/index.md --
                        # Start

                        [Hersteller](https://example.com/vpn) und [Start](index.md#start)
                        """)
                        .edit("site/audiences.yml", "phone:", "tickets: https://tickets.example/new, phone:"))
                + "hr/de/");
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        assertEquals("\" (https://example.com/vpn)\"", after(page, "Hersteller"));
        assertEquals("\" (https://tickets.example/new)\"", after(page, "Anfrage schreiben"));
        assertEquals("none", after(page.getByRole(AriaRole.MAIN), "Start"));
    }

    @Test
    void an_address_is_not_printed_twice(Readers readers, @TempDir Path folder) {
        Page page = readers.window(Readers.desk());
        page.navigate(readers.serve(TestSite.in(folder, """
                        -- content/de/index.md --
                        # Start

                        <https://example.com/a?b=1&c=2> und https://example.com/lage und
                        [beispiel.example](https://beispiel.example/) und [**https://example.com/x**](https://example.com/y)
                        """)) + "hr/de/");
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        assertEquals("none", after(page, "https://example.com/a?b=1&c=2"));
        assertEquals("none", after(page, "https://example.com/lage"));
        assertEquals("none", after(page, "beispiel.example"));
        assertEquals("\" (https://example.com/y)\"", after(page, "https://example.com/x"));
    }

    @Test
    void whoever_reads_in_the_dark_prints_on_white(Demo demo, Readers readers) {
        Page page = readers.window(Readers.desk().setColorScheme(ColorScheme.LIGHT));
        page.navigate(readers.serve(demo.sites(), "/") + "sales/de/guides/vpn/index.html");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Dunkle Ansicht"))
                .click();
        assertEquals("dark", page.evaluate("getComputedStyle(document.documentElement).colorScheme"));
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        assertEquals("light", page.evaluate("getComputedStyle(document.documentElement).colorScheme"));
        assertEquals("rgb(255, 255, 255)", page.evaluate("getComputedStyle(document.body).backgroundColor"));
    }

    /** A sheet of A4 without its margins is about 670 pixels wide and 1000 high. */
    @Test
    void nothing_is_cut_at_the_edge_of_the_sheet(Readers readers, @TempDir Path folder) {
        String row = "| Registrierungsvorgang ".repeat(9) + "|\n";
        Page page = readers.window(670, 1000);
        page.navigate(readers.serve(TestSite.in(
                                folder,
                                "-- content/de/index.md --\n# Start\n\n" + row + "|---".repeat(9) + "|\n" + row
                                        + "\n```\nnet use " + "x".repeat(300) + "\n```\n\n![Breit](breit.png)\n\n"
                                        + "1. Punkt\n\n   ![Hoch](hoch.png)\n")
                        .write("content/de/breit.png", Pictures.screen(1600, 500))
                        .write("content/de/hoch.png", Pictures.screen(400, 1600)))
                + "hr/de/");
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        page.waitForFunction("() => [...document.images].every(i => i.complete)");
        assertEquals(670, page.evaluate("document.documentElement.scrollWidth"));
        assertEquals(
                List.of(),
                page.evaluate(
                        "[...document.querySelectorAll('td, pre, img')].filter(e => e.scrollWidth > e.clientWidth + 1"
                                + " || e.getBoundingClientRect().right > innerWidth || e.tagName === 'IMG' && e.clientHeight > 400)"
                                + ".map(e => e.outerHTML)"));
    }

    @Test
    void there_is_a_box_to_tick_for_each_step_and_task(Readers readers, @TempDir Path folder) {
        Page page = readers.window(Readers.desk());
        page.navigate(readers.serve(TestSite.in(folder, """
                        -- content/de/index.md --
                        # Start

                        ::: steps
                        1. Erstens
                        2. Zweitens
                        :::

                        ::: checklist {#liste}
                        - [ ] Offen
                        :::
                        """)) + "hr/de/");
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        String box =
                "const s = getComputedStyle(e, p); return s.borderTopWidth !== '0px' && s.borderTopStyle === 'solid'"
                        + " && s.width === s.height && parseFloat(s.width) > 10 && s.backgroundColor === 'rgba(0, 0, 0, 0)'";
        assertEquals(
                List.of(true, true),
                page.evaluate(
                        "[...document.querySelectorAll('.steps li')].map(e => { const p = '::after'; " + box + "})"));
        assertEquals(
                List.of(true),
                page.evaluate(
                        "[...document.querySelectorAll('.checklist input')].map(e => { const p = null; " + box + "})"));
    }

    @Test
    void a_picture_that_can_be_enlarged_is_only_a_picture(Readers readers, @TempDir Path folder) {
        Page page = readers.window(Readers.phone());
        page.navigate(readers.serve(TestSite.in(folder, "-- content/de/index.md --\n# Start\n\n![Portal](a.png)\n")
                        .write("content/de/a.png", Pictures.screen(1200, 600)))
                + "hr/de/");
        assertThat(page.getByRole(AriaRole.MAIN).getByText("Vergrößern")).hasCount(1);
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.getByRole(AriaRole.MAIN).getByText("Vergrößern")).isHidden();
        assertThat(page.getByAltText("Portal")).isVisible();
    }

    private static Object after(Page page, String link) {
        return after(page.locator("body"), link);
    }

    /** What the theme adds to it, as the browser says: with the attribute put in. */
    private static Object after(Locator within, String link) {
        return within.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
                .evaluate(
                        "link => getComputedStyle(link, '::after').content"
                                + ".replace(/attr\\(href\\)/, JSON.stringify(link.getAttribute('href'))).replace(/\" \"/g, '')");
    }
}
