package dev.lotse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsInViewportOptions;
import com.microsoft.playwright.options.AriaRole;
import dev.lotse.kit.TestSite;
import dev.lotse.kit.Thorough;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of what a page has says where one is, and leads on. */
@InBrowser
@Thorough
class ContentsListTest {
    private static final String LONG = "Ein Absatz, der etwas sagt.\n\n".repeat(25);

    @TempDir
    private Path folder;

    private Page open(NewContextOptions options, String sections, Readers readers) {
        Page page = readers.window(options);
        String text = sections.replace("LONG", LONG);
        page.navigate(readers.serve(TestSite.in(folder, "-- content/de/guides/vpn.md --\n# Verbinden\n\n" + text))
                + "sales/de/guides/vpn/");
        return page;
    }

    private static final String THREE = """
            Vorab.

            ## Einrichten

            LONG

            ## Verbinden

            LONG

            ## Trennen

            Kurz.
            """;

    private static Locator contents(Page page) {
        return page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Auf dieser Seite"));
    }

    private static Locator entry(Page page, String name) {
        return contents(page).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(2).setName(name));
    }

    private static void readOn(Page page, String heading) {
        heading(page, heading).evaluate("heading => heading.scrollIntoView({behavior: 'instant'})");
    }

    private static void assertMarked(Page page, String... names) {
        assertThat(contents(page).locator("a[aria-current]")).hasText(names);
    }

    @Test
    void at_a_desk_the_section_that_is_read_is_marked(Readers readers) {
        Page page = open(Readers.desk(), THREE, readers);
        assertThat(entry(page, "Trennen")).isVisible();
        readOn(page, "Einrichten");
        assertMarked(page, "Einrichten");
        readOn(page, "Verbinden");
        assertMarked(page, "Verbinden");
        page.evaluate("scrollTo({top: 0, behavior: 'instant'})");
        readOn(page, "Einrichten");
        assertMarked(page, "Einrichten");
    }

    @ParameterizedTest
    @ValueSource(ints = {700, 900, 1200})
    void at_the_end_of_the_page_the_last_section_is_marked_however_short_it_is(int height, Readers readers) {
        Page page = open(Readers.desk().setViewportSize(1440, height), THREE, readers);
        page.evaluate("scrollTo({top: document.body.scrollHeight, behavior: 'instant'})");
        assertMarked(page, "Trennen");
    }

    @Test
    void a_choice_leads_to_the_section(Readers readers) {
        Page page = open(Readers.desk(), THREE, readers);
        entry(page, "Verbinden").click();
        assertThat(heading(page, "Verbinden")).isInViewport();
        assertMarked(page, "Verbinden");
    }

    @Test
    void on_a_phone_one_line_stays_that_says_where_one_is(Readers readers) {
        Page page = open(Readers.phone(), THREE, readers);
        Locator line = contents(page).locator("summary");
        assertThat(entry(page, "Trennen")).isHidden();
        assertThat(line).hasText("Auf dieser Seite");
        readOn(page, "Verbinden");
        assertThat(line).isInViewport();
        assertThat(line).containsText("Verbinden");
        assertThat(heading(page, "Verbinden")).isInViewport(new IsInViewportOptions().setRatio(1));
    }

    @Test
    void on_a_phone_the_list_opens_and_closes_after_a_choice(Readers readers) {
        Page page = open(Readers.phone(), THREE, readers);
        Locator line = contents(page).locator("summary");
        readOn(page, "Verbinden");
        line.tap();
        assertThat(entry(page, "Einrichten")).isVisible();
        entry(page, "Einrichten").tap();
        assertThat(entry(page, "Einrichten")).isHidden();
        assertThat(heading(page, "Einrichten")).isInViewport();
        assertThat(line).containsText("Einrichten");
    }

    @ParameterizedTest
    @CsvSource({"1440, 900", "390, 844"})
    void without_scripts_it_can_be_used_too(int width, int height, Readers readers) {
        Page page = open(Readers.desk().setViewportSize(width, height).setJavaScriptEnabled(false), THREE, readers);
        if (width < 1000) {
            contents(page).locator("summary").click();
        }
        entry(page, "Verbinden").click();
        assertThat(heading(page, "Verbinden")).isInViewport();
    }

    @Test
    void headings_in_hidden_tabs_and_closed_details_are_never_marked(Readers readers) {
        Page page = open(Readers.desk(), """
                ## Vorbereiten

                LONG

                # [Windows](#tab/windows)

                ## Fenster

                LONG

                # [Mac](#tab/mac)

                ## Apfel

                LONG

                ---

                ::: details Mehr

                ## Verborgen

                LONG

                :::

                ## Fertig

                LONG
                """, readers);
        readOn(page, "Fenster");
        assertMarked(page, "Fenster");
        page.evaluate("scrollBy({top: 300, behavior: 'instant'})");
        assertMarked(page, "Fenster");
        readOn(page, "Fertig");
        assertMarked(page, "Fertig");
        for (String hidden : List.of("Apfel", "Verborgen")) {
            if (entry(page, hidden).count() > 0) {
                entry(page, hidden).click();
                assertThat(heading(page, hidden)).isInViewport();
                assertMarked(page, hidden);
            }
        }
    }
}
