package dev.lotse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import dev.lotse.kit.TestSite;
import dev.lotse.kit.Thorough;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An address that leads nowhere leads on all the same. */
@InBrowser
@Thorough
class NotFoundTest {
    private static final String PAGES = """
            -- content/de/index.md --
            # Start
            -- content/en/index.md --
            # Start
            """;

    @TempDir
    private Path folder;

    private Path sites(String site) {
        return TestSite.in(folder, PAGES + "-- site/site.yml --\n" + site)
                .build()
                .fine()
                .folder()
                .resolve("dist/sites");
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    /** The last ones are those of a department that is served alone. */
    @ParameterizedTest
    @CsvSource({
        "'', /, sales/de/, nowhere",
        "'', /, sales/de/, guides/old/and/deep/",
        "'', /intranet/x/, sales/de/, guides/old/and/deep/page.html",
        "'', /de/, sales/de/, nowhere/de/",
        "sales, /, de/, nowhere",
        "sales, /team/y/, de/, guides/old/and/deep/",
    })
    void any_address_leads_to_the_home_page_and_to_all_pages(
            String served, String prefix, String site, String nowhere, Readers readers) {
        String address = readers.serve(sites(TestSite.SITE).resolve(served), prefix) + site;
        Page page = readers.window(Readers.phone());
        Response response = page.navigate(address + nowhere);
        assertEquals(404, response.status());
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Diese Seite gibt es nicht");
        assertThat(page.getByText("Geh dorthin")).isHidden();
        link(page, "Zur Startseite").tap();
        page.waitForURL(address + "index.html");
        page.navigate(address + nowhere);
        link(page, "Alle Seiten").tap();
        page.waitForURL(address + "all-pages/index.html");
    }

    @ParameterizedTest
    @CsvSource({
        "sales/de/guides/mail-app.html, mail app",
        "sales/de/was_ist_%C3%9Cbung/index.html, was ist Übung",
    })
    void what_the_address_was_about_can_be_searched_at_once(String nowhere, String words, Readers readers) {
        String address = readers.serve(sites(TestSite.SITE), "/");
        Page page = readers.window(Readers.phone());
        page.navigate(address + nowhere);
        Locator field = page.getByLabel("Wonach suchst du?");
        assertThat(field).hasValue(words);
        field.fill("Start & <b>");
        field.press("Enter");
        page.waitForURL(address + "sales/de/index.html");
        assertThat(new SearchDialog(page).field()).hasValue("Start & <b>");
    }

    @Test
    void it_speaks_the_language_of_the_address_and_names_the_department(Readers readers) {
        String address = readers.serve(sites(TestSite.SITE), "/");
        Page page = readers.window(Readers.phone());
        page.navigate(address + "hr/en/nowhere/");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.getByText("HR")).isVisible();
        assertThat(page.getByRole(AriaRole.CONTENTINFO).getByText("IT-Helpdesk"))
                .isVisible();
    }

    @Test
    void without_scripts_and_without_a_known_address_it_says_what_to_do(Readers readers) {
        String address = readers.serve(sites(TestSite.SITE), "/x/");
        Page page = readers.window(Readers.phone().setJavaScriptEnabled(false));
        page.navigate(address + "hr/de/no/where/");
        assertThat(page.getByText("Geh dorthin")).isVisible();
        assertThat(link(page, "Zur Startseite")).hasCount(0);
        assertThat(link(page, "Alle Seiten")).hasCount(0);
    }

    @Test
    void without_scripts_it_leads_to_the_address_that_the_site_has(Readers readers) {
        String address = readers.serve(sites(TestSite.SITE + "url: https://intranet.example/rollout/\n"), "/x/");
        Page page = readers.window(Readers.phone().setJavaScriptEnabled(false));
        page.navigate(address + "hr/de/no/where/");
        String home = "https://intranet.example/rollout/hr/de/";
        assertThat(link(page, "Zur Startseite")).hasAttribute("href", home);
        assertThat(link(page, "Alle Seiten")).hasAttribute("href", home + "all-pages/");
        assertThat(page.getByText("Geh dorthin")).hasCount(0);
    }
}
