package dev.lotse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import dev.lotse.kit.TestSite;
import dev.lotse.kit.Thorough;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of what differs by device, one sees one's own, and finds the rest. */
@InBrowser
@Thorough
class TabsTest {
    @TempDir
    private Path folder;

    private String guides;

    @BeforeEach
    void serve(Readers readers) {
        guides = readers.serve(TestSite.in(folder, """
                -- content/de/guides/first.md --
                # Anmelden

                [Nummer finden](#serial)

                # [Windows](#tab/windows)

                Unter Windows.

                # [Mac](#tab/mac)

                Auf dem Mac.

                # [Handy](#tab/phone)

                Auf dem Handy.

                ### Seriennummer {#serial}

                Steht hinten.

                ---

                Dazwischen.

                # [Windows](#tab/windows)

                Fenster zum Schluss.

                # [Mac](#tab/mac)

                Apfel zum Schluss.

                ---
                -- content/de/guides/second.md --
                # Abmelden

                # [Handy](#tab/phone)

                Handy zuerst.

                # [Mac](#tab/mac)

                Mac danach.

                ---
                """)) + "sales/de/guides/";
    }

    private Page open(Readers readers) {
        Page page = readers.window(Readers.phone());
        page.navigate(guides + "first/");
        return page;
    }

    private static Locator tab(Page page, String name) {
        return page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private static void assertChosen(Page page, String name) {
        assertThat(tab(page, name)).hasAttribute("aria-selected", "true");
        assertThat(page.getByRole(AriaRole.TABLIST)
                        .first()
                        .getByRole(AriaRole.TAB, new Locator.GetByRoleOptions().setSelected(true)))
                .hasCount(1);
        assertThat(page.getByRole(AriaRole.TABPANEL, new Page.GetByRoleOptions().setName(name))
                        .first())
                .isVisible();
    }

    @Test
    void a_click_shows_the_panel_and_hides_the_others(Readers readers) {
        Page page = open(readers);
        assertChosen(page, "Windows");
        assertThat(page.getByText("Auf dem Mac.")).isHidden();
        tab(page, "Mac").tap();
        assertChosen(page, "Mac");
        assertThat(page.getByText("Auf dem Mac.")).isVisible();
        assertThat(page.getByText("Unter Windows.")).isHidden();
        assertThat(page.getByRole(AriaRole.TABLIST).first()).hasAccessibleName("Wähle, was auf dich zutrifft");
    }

    @Test
    void arrows_home_and_end_go_from_tab_to_tab(Readers readers) {
        Page page = open(readers);
        tab(page, "Windows").focus();
        for (List<String> step : List.of(
                List.of("ArrowRight", "Mac"),
                List.of("ArrowRight", "Handy"),
                List.of("ArrowRight", "Windows"),
                List.of("ArrowLeft", "Handy"),
                List.of("Home", "Windows"),
                List.of("End", "Handy"))) {
            page.keyboard().press(step.get(0));
            assertThat(tab(page, step.get(1))).isFocused();
            assertChosen(page, step.get(1));
        }
    }

    @Test
    void the_tab_key_goes_from_the_chosen_tab_into_its_panel_and_no_hidden_one(Readers readers) {
        Page page = open(readers);
        tab(page, "Mac").tap();
        tab(page, "Mac").focus();
        page.keyboard().press("Tab");
        assertThat(page.getByRole(AriaRole.TABPANEL).first()).isFocused();
        assertThat(page.getByRole(AriaRole.TABPANEL).first()).hasText("Mac Auf dem Mac.");
        page.keyboard().press("Tab");
        assertThat(page.getByRole(AriaRole.TABLIST)
                        .nth(1)
                        .getByRole(AriaRole.TAB, new Locator.GetByRoleOptions().setSelected(true)))
                .isFocused();
    }

    @Test
    void a_choice_holds_for_all_that_have_it_on_this_page_and_on_others(Readers readers) {
        Page page = open(readers);
        tab(page, "Mac").tap();
        assertThat(page.getByText("Apfel zum Schluss.")).isVisible();
        page.navigate(guides + "second/");
        assertThat(page.getByText("Mac danach.")).isVisible();
        assertThat(page.getByText("Handy zuerst.")).isHidden();
        page.navigate(guides + "first/");
        assertChosen(page, "Mac");
    }

    /** The last group has no such tab, so what was chosen there before stays. */
    @Test
    void a_group_that_lacks_the_choice_keeps_its_own(Readers readers) {
        Page page = open(readers);
        tab(page, "Mac").tap();
        tab(page, "Handy").tap();
        assertThat(page.getByText("Apfel zum Schluss.")).isVisible();
        page.reload();
        assertChosen(page, "Handy");
        assertThat(page.getByText("Apfel zum Schluss.")).isVisible();
    }

    @Test
    void a_link_into_a_hidden_tab_opens_it(Readers readers) {
        Page page = open(readers);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Nummer finden"))
                .tap();
        assertThat(page.getByText("Steht hinten.")).isInViewport();
        assertChosen(page, "Handy");
    }

    @Test
    void an_address_that_ends_in_a_hidden_tab_opens_it(Readers readers) {
        Page page = readers.window(Readers.phone());
        page.navigate(guides + "first/#serial");
        assertThat(page.getByText("Steht hinten.")).isInViewport();
        assertChosen(page, "Handy");
    }

    /** Browsers look into what is hidden in this way alone, and say so before they show it. */
    @Test
    void searching_in_the_page_finds_what_is_in_a_hidden_tab(Readers readers) {
        Page page = open(readers);
        Locator text = page.getByText("Auf dem Handy.");
        assertThat(text).isHidden();
        assertEquals(
                List.of("until-found", "hidden", "block"),
                page.getByText("Auf dem Handy.").evaluate("""
                        text => {
                          const panel = text.closest('[role=tabpanel]');
                          const style = getComputedStyle(panel);
                          return [panel.getAttribute('hidden'), style.contentVisibility, style.display];
                        }"""));
        text.dispatchEvent("beforematch");
        assertChosen(page, "Handy");
        assertThat(text).isVisible();
    }

    @Test
    void an_address_with_words_to_look_for_opens_the_tab_they_are_in(Readers readers) {
        Page page = readers.window(Readers.phone());
        page.navigate(guides + "first/#:~:text=Auf%20dem%20Handy");
        assertChosen(page, "Handy");
        assertThat(page.getByText("Auf dem Handy.")).isInViewport();
    }

    /** A frame of nothing would be in the way. */
    @Test
    void a_hidden_panel_takes_no_room(Readers readers) {
        Page page = open(readers);
        assertEquals(
                0, page.getByText("Auf dem Mac.").evaluate("text => text.closest('[role=tabpanel]').offsetHeight"));
    }

    @Test
    void all_are_printed_with_their_names(Readers readers) {
        Page page = open(readers);
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.getByText("Unter Windows.")).isVisible();
        assertThat(page.getByText("Auf dem Mac.")).isVisible();
        assertThat(page.getByText("Handy", new Page.GetByTextOptions().setExact(true))
                        .locator("visible=true"))
                .hasCount(1);
        assertThat(page.getByRole(AriaRole.TAB)).hasCount(0);
    }

    @Test
    void without_scripts_all_are_shown_below_each_other(Readers readers) {
        Page page = readers.window(Readers.phone().setJavaScriptEnabled(false));
        page.navigate(guides + "first/");
        assertThat(page.getByText("Unter Windows.")).isVisible();
        assertThat(page.getByText("Auf dem Handy.")).isVisible();
        assertThat(page.getByText("Handy", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(page.getByRole(AriaRole.TAB)).hasCount(0);
    }
}
