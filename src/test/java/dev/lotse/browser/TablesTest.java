package dev.lotse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.lotse.kit.TestSite;
import dev.lotse.kit.Thorough;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table that is wider than the screen moves by itself, under a finger and with the keyboard. */
@InBrowser
@Thorough
class TablesTest {
    private static final String WIDE = """
            | Montag | Dienstag | Mittwoch | Donnerstag | Freitag | Samstag |
            |---|---|---|---|---|---|
            | früh | früh | spät | spät | nachts | frei |
            """;

    /** Ends when it has; it slides. */
    private static final String MOVED = """
            async () => {
              while (document.activeElement.scrollLeft === 0) {
                await new Promise(requestAnimationFrame);
              }
            }""";

    @TempDir
    private Path folder;

    private String guides;

    @BeforeEach
    void serve(Readers readers) {
        guides = readers.serve(TestSite.in(folder, """
                -- content/de/guides/wide.md --
                # Schichten

                WIDE
                -- content/de/guides/narrow.md --
                # Farben

                | Rot | Halt |
                |---|---|
                | Grün | Los |

                ```
                kurz
                ```
                -- content/de/guides/code.md --
                # Befehle

                ```
                LONG
                ```
                -- content/de/guides/hidden.md --
                # Versteckt

                # [Leer](#tab/a)

                Nichts.

                # [Plan](#tab/b)

                WIDE

                ---

                ::: details Mehr

                WIDE

                :::
                """.replace("WIDE\n", WIDE).replace("LONG", "befehl ".repeat(40))))
                + "sales/de/guides/";
    }

    private Page open(String guide, Readers readers) {
        Page page = readers.window(Readers.phone());
        page.navigate(guides + guide + "/");
        return page;
    }

    /** What can be moved sideways says so. */
    private static Locator wide(Page page) {
        return page.getByRole(
                AriaRole.GROUP, new Page.GetByRoleOptions().setName("Breiter Inhalt, lässt sich zur Seite schieben"));
    }

    private static void assertMovesByKeyboard(Page page) {
        assertThat(wide(page)).hasCount(1);
        wide(page).focus();
        assertThat(wide(page)).isFocused();
        page.keyboard().press("ArrowRight");
        page.evaluate(MOVED);
        assertEquals(0, page.evaluate("document.scrollingElement.scrollWidth - innerWidth"));
    }

    @Test
    void a_wide_table_is_moved_with_the_keyboard_and_the_page_stays(Readers readers) {
        Page page = open("wide", readers);
        assertMovesByKeyboard(page);
        assertThat(wide(page).getByRole(AriaRole.TABLE)).isVisible();
    }

    @Test
    void so_is_a_long_command(Readers readers) {
        assertMovesByKeyboard(open("code", readers));
    }

    @Test
    void what_is_narrow_is_no_stop_on_the_way(Readers readers) {
        Page page = open("narrow", readers);
        assertThat(page.getByRole(AriaRole.TABLE)).isVisible();
        assertThat(wide(page)).hasCount(0);
        assertThat(page.locator("main [tabindex]")).hasCount(0);
    }

    @Test
    void a_table_that_becomes_wider_than_the_window_can_be_moved_from_then_on(Readers readers) {
        Page page = open("wide", readers);
        page.setViewportSize(1440, 900);
        assertThat(wide(page)).hasCount(0);
        page.setViewportSize(390, 844);
        assertMovesByKeyboard(page);
    }

    @Test
    void a_table_that_was_hidden_can_be_moved_once_it_is_shown(Readers readers) {
        Page page = open("hidden", readers);
        assertThat(wide(page)).hasCount(0);
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Plan"))
                .tap();
        assertMovesByKeyboard(page);
        page.getByRole(AriaRole.MAIN)
                .getByText("Mehr", new Locator.GetByTextOptions().setExact(true))
                .tap();
        assertThat(wide(page)).hasCount(2);
    }
}
