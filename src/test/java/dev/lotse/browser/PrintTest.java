package dev.lotse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On paper there is what one reads, and nothing that one would press. */
@InBrowser
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
