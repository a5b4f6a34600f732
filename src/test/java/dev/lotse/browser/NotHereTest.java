package dev.lotse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.lotse.kit.TestSite;
import dev.lotse.kit.Thorough;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody is sent a link to an answer that is none for their department. */
@InBrowser
@Thorough
class NotHereTest {
    @TempDir
    private Path folder;

    private static Page speaking(String language, Readers readers) {
        return readers.window(new NewContextOptions().setViewportSize(390, 844).setLocale(language));
    }

    private static void click(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    @Test
    void who_has_the_record_lands_on_it(Readers readers) {
        String sites = readers.serve(TestSite.in(folder, RecordsTest.PAGES));
        Page page = speaking("de-DE", readers);
        page.navigate(sites + "hr/de/");
        page.navigate(sites + "go/FAQ-0012/");
        page.waitForURL(sites + "hr/de/faq/printer/index.html");
    }

    @Test
    void who_lacks_it_is_told_so_with_the_help_desk_and_the_number_and_no_word_of_it(Readers readers) {
        String sites = readers.serve(TestSite.in(folder, RecordsTest.PAGES));
        Page page = speaking("de-DE", readers);
        page.navigate(sites + "lab/de/");
        page.navigate(sites + "go/FAQ-0012/");
        page.waitForURL(sites + "lab/go/index.html#id=FAQ-0012");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Dieser Link ist nicht für deine Abteilung");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("FAQ-0012");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("IT-Helpdesk");
        assertThat(page.locator("html")).not().containsText("drucke");
        click(page, "Zur Startseite");
        page.waitForURL(sites + "lab/de/index.html");
    }

    @Test
    void whoever_changed_departments_gets_on_to_it_from_there(Readers readers) {
        String sites = readers.serve(TestSite.in(folder, RecordsTest.PAGES));
        Page page = speaking("de-DE", readers);
        page.navigate(sites + "lab/de/");
        page.navigate(sites + "go/FAQ-0012/");
        click(page, "Abteilung wechseln");
        assertThat(page).hasURL(sites + "go/FAQ-0012/index.html#choose");
        click(page, "Vertrieb");
        page.waitForURL(sites + "sales/de/faq/printer/index.html");
    }

    @Test
    void it_speaks_the_readers_language_and_the_other_one_too(Readers readers) {
        String sites = readers.serve(TestSite.in(folder, RecordsTest.PAGES));
        Page page = speaking("en-GB", readers);
        page.navigate(sites + "lab/en/");
        page.navigate(sites + "go/FAQ-0012/");
        page.waitForURL(sites + "lab/go/index.en.html#id=FAQ-0012");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("This link is not for your department");
        click(page, "Deutsch");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Dieser Link ist nicht für deine Abteilung");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("FAQ-0012");
    }

    @Test
    void a_department_that_is_no_more_leads_nowhere(Readers readers) {
        String sites = readers.serve(TestSite.in(folder, RecordsTest.PAGES));
        Page page = speaking("de-DE", readers);
        page.addInitScript("localStorage.setItem('lotse.department', 'gone de')");
        page.navigate(sites + "go/FAQ-0012/");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("In welcher Abteilung bist du?");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Deine Abteilung steht nicht dabei?");
    }

    @Test
    void a_hash_that_is_no_id_is_not_shown(Readers readers) {
        String sites = readers.serve(TestSite.in(folder, RecordsTest.PAGES));
        Page page = speaking("de-DE", readers);
        page.navigate(sites + "lab/go/#id=<b>x</b>");
        assertThat(page.getByText("nenne diese Nummer")).isHidden();
    }

    @Test
    void without_scripts_the_departments_are_listed(Readers readers) {
        String sites = readers.serve(TestSite.in(folder, RecordsTest.PAGES));
        Page page =
                readers.window(new NewContextOptions().setViewportSize(390, 844).setJavaScriptEnabled(false));
        page.navigate(sites + "go/FAQ-0012/");
        assertThat(page.getByRole(AriaRole.MAIN).getByRole(AriaRole.LISTITEM)).hasCount(3);
        page.navigate(sites + "lab/go/");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("IT-Helpdesk");
        click(page, "Abteilung wechseln");
        assertThat(page).hasURL(sites + "index.html#choose");
    }
}
