package dev.lotse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.lotse.kit.TestSite;
import dev.lotse.kit.Thorough;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everybody finds their department once, and is led there from then on. */
@InBrowser
@Thorough
class ChooserTest {
    private static final List<String> TWELVE = List.of(
            "Öffentlichkeitsarbeit",
            "Straßenbau",
            "Einkauf",
            "Fuhrpark",
            "Hafen",
            "Kantine",
            "Labor",
            "Lager",
            "Leitung",
            "Presse",
            "Recht",
            "Wache");

    /** What a browser does that may keep nothing. */
    private static final String NO_STORAGE = """
            Object.defineProperty(window, 'localStorage', {
              get() { throw new DOMException('Access is denied.', 'SecurityError'); }
            });""";

    private static final String PAGES = """
            -- content/de/index.md --
            # Start
            -- content/de/guides/visitors.md --
            ---
            title: Besuch anmelden
            id: visitors
            for: department:sales,hr
            ---
            Text.
            -- content/en/index.md --
            # Start
            -- content/en/guides/visitors.md --
            ---
            title: Expect visitors
            id: visitors
            for: department:sales,hr
            ---
            Text.
            """;

    @TempDir
    private Path folder;

    private static Page speaking(String language, Readers readers) {
        return readers.window(Readers.phone().setLocale(language));
    }

    private static Locator door(Page page, String name) {
        return page.getByRole(AriaRole.MAIN).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    @Test
    void a_choice_leads_to_the_department_and_from_then_on_at_once(Readers readers) {
        String sites = readers.serve(TestSite.in(folder, PAGES));
        Page page = speaking("de-DE", readers);
        page.navigate(sites);
        door(page, "Vertrieb").click();
        page.waitForURL(sites + "sales/de/index.html");
        page.navigate(sites);
        page.waitForURL(sites + "sales/de/index.html");
    }

    @Test
    void who_changes_the_department_gets_all_of_them_with_the_last_one_marked(Readers readers) {
        String sites = readers.serve(TestSite.in(folder, PAGES));
        Page page = speaking("de-DE", readers);
        page.navigate(sites);
        door(page, "Vertrieb").click();
        page.getByRole(AriaRole.CONTENTINFO)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Abteilung wechseln"))
                .click();
        // marks are made only where nothing leads on
        assertThat(door(page, "zuletzt gewählt")).hasCount(1);
        assertThat(door(page, "zuletzt gewählt")).containsText("Vertrieb");
        assertThat(page).hasURL(sites + "index.html#choose");
        door(page, "Personal").click();
        page.waitForURL(sites + "hr/de/index.html");
        page.navigate(sites);
        page.waitForURL(sites + "hr/de/index.html");
    }

    @ParameterizedTest
    @CsvSource({
        "en-GB, en, Where do you work?, index.en.html, Sales, sales/en/index.html",
        "de-AT, de, Wo arbeitest du?, '', Vertrieb, sales/de/index.html",
        "fr-FR, de, Wo arbeitest du?, '', Vertrieb, sales/de/index.html",
    })
    void the_chooser_speaks_the_language_of_the_browser(
            String browser, String language, String heading, String file, String sales, String home, Readers readers) {
        String sites = readers.serve(TestSite.in(folder, PAGES));
        Page page = speaking(browser, readers);
        page.navigate(sites);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(heading);
        assertThat(page.locator("html")).hasAttribute("lang", language);
        assertThat(page).hasURL(sites + file);
        door(page, sales).click();
        page.waitForURL(sites + home);
    }

    @Test
    void a_language_that_is_chosen_stays_against_that_of_the_browser(Readers readers) {
        String sites = readers.serve(TestSite.in(folder, PAGES));
        Page page = speaking("en-GB", readers);
        page.navigate(sites);
        link(page, "Deutsch").click();
        door(page, "Vertrieb").click();
        page.waitForURL(sites + "sales/de/index.html");
        link(page, "Abteilung wechseln").last().click();
        assertThat(page).hasURL(sites + "index.html#choose");
        assertThat(door(page, "zuletzt gewählt")).isVisible();
        link(page, "English").click();
        door(page, "HR").click();
        page.waitForURL(sites + "hr/en/index.html");
    }

    private TestSite departments(int listed) {
        StringBuilder site = new StringBuilder("-- site/audiences.yml --\ndepartments:\n");
        for (int i = 0; i < listed; i++) {
            site.append("  d%d: {name: %s}\n".formatted(i, TWELVE.get(i)));
        }
        site.append("  helpdesk: {name: Helpdesk, sees: all, listed: false}\n");
        return TestSite.in(folder, site + "-- content/de/index.md --\n# Start\n-- content/en/index.md --\n# Start\n");
    }

    private Page searching(Readers readers) {
        Page page = speaking("de-DE", readers);
        page.navigate(readers.serve(departments(12)));
        return page;
    }

    private static Locator doors(Page page) {
        return page.getByRole(AriaRole.MAIN).getByRole(AriaRole.LINK);
    }

    @Test
    void few_departments_are_listed_without_a_search(Readers readers) {
        Page page = speaking("de-DE", readers);
        page.navigate(readers.serve(departments(11)));
        assertThat(doors(page)).hasCount(11);
        assertThat(page.getByRole(AriaRole.SEARCHBOX)).hasCount(0);
    }

    @Test
    void a_name_is_found_by_a_part_of_it_however_umlauts_are_typed(Readers readers) {
        Page page = searching(readers);
        Locator search = page.getByLabel("Deine Abteilung suchen");
        Locator said = page.getByRole(AriaRole.STATUS);
        for (String typed : List.of("oeff", "off", "Öffent", "ARBEIT", "strasse", "straße")) {
            search.fill("");
            assertThat(doors(page)).hasCount(12);
            assertThat(said).hasText("12 Abteilungen gefunden.");
            search.fill(typed);
            assertThat(doors(page)).hasCount(1);
            assertThat(said).hasText("Eine Abteilung gefunden. Mit der Eingabetaste öffnest du sie.");
            assertThat(door(page, typed.startsWith("str") ? "Straßenbau" : "Öffentlichkeitsarbeit"))
                    .isVisible();
        }
    }

    @Test
    void the_enter_key_opens_the_only_one_that_is_left(Readers readers) {
        Page page = searching(readers);
        Locator search = page.getByRole(AriaRole.SEARCHBOX);
        search.fill("la");
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("2 Abteilungen gefunden.");
        search.press("Enter");
        assertThat(doors(page)).hasCount(2);
        search.fill("lag");
        search.press("Enter");
        page.waitForURL("**/d7/de/index.html");
        page.navigate(page.url().replace("d7/de/index.html", ""));
        page.waitForURL("**/d7/de/index.html");
    }

    @Test
    void who_finds_nothing_is_told_what_to_try(Readers readers) {
        Page page = searching(readers);
        Locator hint = page.getByText("Keine Abteilung heißt so.");
        assertThat(hint).isHidden();
        page.getByRole(AriaRole.SEARCHBOX).fill("werft");
        assertThat(hint).isVisible();
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("0 Abteilungen gefunden.");
        page.getByRole(AriaRole.SEARCHBOX).fill("");
        assertThat(hint).isHidden();
        assertThat(doors(page)).hasCount(12);
    }

    @Test
    void all_works_where_nothing_may_be_kept(Readers readers) {
        String sites = readers.serve(departments(12));
        Page page = speaking("de-DE", readers);
        page.addInitScript(NO_STORAGE);
        page.navigate(sites);
        page.getByRole(AriaRole.SEARCHBOX).fill("hafen");
        door(page, "Hafen").click();
        page.waitForURL(sites + "d4/de/index.html");
        page.navigate(sites);
        assertThat(doors(page)).hasCount(12);
        assertThat(page).hasURL(sites);
        page.navigate(sites + "d4/en/nowhere/");
        assertThat(link(page, "home page")).isVisible();
    }

    @Test
    void a_short_link_offers_the_departments_that_have_the_page_and_remembers(Readers readers) {
        String sites = readers.serve(TestSite.in(folder, PAGES));
        Page page = speaking("de-DE", readers);
        page.navigate(sites + "go/visitors/");
        assertThat(door(page, "Labor")).hasCount(0);
        door(page, "Personal").click();
        page.waitForURL(sites + "hr/de/guides/visitors/index.html");
        page.navigate(sites + "go/visitors/");
        page.waitForURL(sites + "hr/de/guides/visitors/index.html");
        page.navigate(sites);
        page.waitForURL(sites + "hr/de/index.html");
    }

    @Test
    void a_short_link_offers_others_than_the_own_department_to_who_came_to_choose(Readers readers) {
        String sites = readers.serve(TestSite.in(folder, PAGES));
        Page page = speaking("en-US", readers);
        page.navigate(sites);
        door(page, "Lab").click();
        page.waitForURL(sites + "lab/en/index.html");
        page.navigate(sites + "go/visitors/#choose");
        door(page, "Sales").click();
        page.waitForURL(sites + "sales/en/guides/visitors/index.html");
    }
}
