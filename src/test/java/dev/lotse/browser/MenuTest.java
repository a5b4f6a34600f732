package dev.lotse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import dev.lotse.kit.TestSite;
import dev.lotse.kit.Thorough;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way around a site: a sheet on a phone, a column where there is room; neither needs a script. */
@InBrowser
@Thorough
class MenuTest {
    @TempDir
    private Path folder;

    private Page open(NewContextOptions options, Readers readers) {
        Page page = readers.window(options);
        page.navigate(readers.serve(TestSite.in(folder, """
                        -- content/de/index.md --
                        # Start
                        -- content/de/guides/index.md --
                        # Anleitungen
                        -- content/de/guides/mail.md --
                        # Mails lesen
                        -- content/de/guides/vpn.md --
                        # Von unterwegs verbinden

                        [Mails](mail.md) liest man auch unterwegs.
                        """)) + "sales/de/guides/vpn/");
        return page;
    }

    private static Locator button(Page page) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Menü").setExact(true));
    }

    private static Locator menu(Page page) {
        return page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Navigation"));
    }

    private static Locator closing(Page page) {
        return menu(page).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Menü schließen"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_tap_opens_it_and_its_button_closes_it_with_and_without_scripts(boolean scripts, Readers readers) {
        Page page = open(Readers.phone().setJavaScriptEnabled(scripts), readers);
        assertThat(menu(page)).hasCount(0);
        button(page).tap();
        assertThat(menu(page)).isVisible();
        closing(page).tap();
        assertThat(menu(page)).hasCount(0);
        button(page).tap();
        menu(page)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Mails lesen"))
                .tap();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Mails lesen");
        assertThat(menu(page)).hasCount(0);
    }

    @Test
    void help_is_two_taps_away_from_the_top_of_every_page(Readers readers) {
        Page page = open(Readers.phone(), readers);
        button(page).tap();
        menu(page)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Brauchst du Hilfe?"))
                .tap();
        assertThat(menu(page)).hasCount(0);
        assertThat(page.locator("#_help")).isInViewport();
    }

    @Test
    void help_is_one_tap_away_in_the_head(Readers readers) {
        Page page = open(Readers.phone(), readers);
        page.getByRole(AriaRole.BANNER)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Hilfe"))
                .tap();
        assertThat(page.locator("#_help")).isInViewport();
    }

    @Test
    void sections_that_the_line_has_no_room_for_are_behind_a_button(Readers readers) {
        StringBuilder pages = new StringBuilder("-- content/de/index.md --\n# Start\n");
        for (int i = 1; i <= 12; i++) {
            pages.append("-- content/de/bereich-" + i + "/index.md --\n# Ein ziemlich langer Bereich " + i + "\n");
        }
        String sites = readers.serve(TestSite.in(folder, pages.toString()));
        Page page = readers.window(1280, 900);
        page.navigate(sites + "sales/de/bereich-12/");
        Locator line = page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Bereiche"));
        Locator more = line.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Mehr"));
        Locator last = line.getByText("Ein ziemlich langer Bereich 12");
        assertThat(last).isHidden();
        assertEquals(
                0,
                line.locator("> ul > li").all().stream()
                        .filter(entry -> entry.boundingBox().y > line.boundingBox().y + 20)
                        .count());
        more.click();
        assertThat(last).isVisible();
        page.keyboard().press("Escape");
        assertThat(last).isHidden();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Enter", "Space"})
    void the_keyboard_opens_it_goes_into_it_and_comes_back(String key, Readers readers) {
        Page page = open(Readers.phone(), readers);
        button(page).press(key);
        assertThat(menu(page)).isVisible();
        page.keyboard().press("Tab");
        assertThat(closing(page)).isFocused();
        page.keyboard().press("Tab");
        assertThat(menu(page).getByRole(AriaRole.LINK).first()).isFocused();
        page.keyboard().press("Escape");
        assertThat(menu(page)).hasCount(0);
        assertThat(button(page)).isFocused();
    }

    /** Whoever wants to get rid of it, doesn't want to follow a link that happens to lie there. */
    @Test
    void a_tap_beside_it_closes_it_and_does_nothing_else(Readers readers) {
        Page page = open(Readers.phone(), readers);
        BoundingBox link = page.getByRole(AriaRole.MAIN).getByText("Mails").boundingBox();
        button(page).tap();
        double beside = menu(page).boundingBox().x;
        assertTrue(beside >= 40, "there is room beside it: " + beside);
        assertTrue(link.x < beside, "and a link: " + link.x);
        page.touchscreen().tap((link.x + beside) / 2, link.y + link.height / 2);
        assertThat(menu(page)).hasCount(0);
        button(page).tap();
        assertThat(menu(page)).isVisible();
        assertThat(page).hasURL(Pattern.compile("/guides/vpn/$"));
    }

    @Test
    void it_marks_the_page_that_is_read(Readers readers) {
        Page page = open(Readers.phone(), readers);
        button(page).tap();
        assertThat(menu(page).locator("[aria-current=page]")).hasText("Von unterwegs verbinden");
    }

    @Test
    void at_a_desk_it_stands_beside_the_text_and_has_no_button(Readers readers) {
        Page page = open(Readers.desk(), readers);
        assertThat(button(page)).hasCount(0);
        assertThat(closing(page)).hasCount(0);
        assertThat(menu(page).locator("[aria-current=page]")).isVisible();
        BoundingBox column = menu(page).boundingBox();
        BoundingBox text = page.getByRole(AriaRole.MAIN).boundingBox();
        assertTrue(column.x + column.width <= text.x, "left of the text");
        assertEquals(column.y, text.y, 150, "at its height");
    }
}
