package dev.lotse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.lotse.kit.TestSite;
import dev.lotse.kit.Thorough;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who changes the language goes on reading the same. */
@InBrowser
@Thorough
class LanguageTest {
    @TempDir
    private Path folder;

    private String sites;

    @BeforeEach
    void serve(Readers readers) {
        sites = readers.serve(TestSite.in(folder, """
                -- content/de/index.md --
                # Start
                -- content/de/guides/vpn.md --
                # Verbinden
                -- content/en/index.md --
                # Start
                -- content/en/guides/vpn.md --
                # Connect
                -- content/en/guides/visa.md --
                # Visa
                """));
    }

    private static Locator to(String language, Page page) {
        return page.getByRole(AriaRole.BANNER)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(language));
    }

    @Test
    void the_switch_leads_to_the_same_page_and_back(Readers readers) {
        Page page = readers.window(Readers.phone());
        page.navigate(sites + "sales/de/guides/vpn/");
        to("English", page).click();
        page.waitForURL(sites + "sales/en/guides/vpn/index.html");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        to("Deutsch", page).click();
        page.waitForURL(sites + "sales/de/guides/vpn/index.html");
    }

    @Test
    void a_page_that_is_missing_in_the_other_language_leads_to_its_home(Readers readers) {
        Page page = readers.window(Readers.desk());
        page.navigate(sites + "sales/en/guides/visa/");
        to("Deutsch", page).click();
        page.waitForURL(sites + "sales/de/index.html");
    }

    @Test
    void the_language_read_last_is_that_of_the_department_from_then_on(Readers readers) {
        Page page = readers.window(Readers.desk().setLocale("de-DE"));
        page.navigate(sites + "sales/");
        page.waitForURL(sites + "sales/de/index.html");
        to("English", page).click();
        page.waitForURL(sites + "sales/en/index.html");
        page.navigate(sites + "sales/");
        page.waitForURL(sites + "sales/en/index.html");
    }
}
