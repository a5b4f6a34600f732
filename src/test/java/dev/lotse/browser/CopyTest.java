package dev.lotse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.lotse.kit.TestSite;
import dev.lotse.kit.Thorough;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody types commands and addresses off a page. */
@InBrowser
@Thorough
class CopyTest {
    private static final String PAGE = """
            -- content/de/guides/vpn.md --
            # Verbinden

            ```
            net use X: \\\\server\\"my files"
              <exit> & done
            ```

            %s

            ```
            second
            ```
            """.formatted("Noch ein Absatz.\n\n".repeat(60));

    @TempDir
    private Path folder;

    private Page open(Readers readers) {
        Page page = readers.window(Readers.phone());
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.clock().install(new Clock.InstallOptions().setTime("2026-11-22"));
        page.navigate(address(readers));
        // so that the button stays as it is, however long it takes to look at it
        page.clock().pauseAt("2026-11-23");
        return page;
    }

    private String address(Readers readers) {
        return readers.serve(TestSite.in(folder, PAGE)) + "sales/de/guides/vpn/";
    }

    private static Locator button(Page page) {
        return page.getByRole(AriaRole.MAIN).getByRole(AriaRole.BUTTON).first();
    }

    private static void assertCopied(Page page, String text) {
        Page other = page.context().newPage();
        other.navigate(page.url());
        other.bringToFront();
        assertEquals(text, other.evaluate("navigator.clipboard.readText()"));
        other.close();
    }

    @Test
    void exactly_the_text_of_the_code_is_copied(Readers readers) {
        Page page = open(readers);
        button(page).tap();
        assertThat(button(page)).hasText("Kopiert");
        assertCopied(page, "net use X: \\\\server\\\"my files\"\n  <exit> & done");
    }

    @Test
    void the_button_says_so_aloud_too_and_offers_itself_again(Readers readers) {
        Page page = open(readers);
        Locator said = page.getByRole(AriaRole.MAIN).getByRole(AriaRole.STATUS).first();
        assertThat(button(page)).hasText("Kopieren");
        assertThat(said).hasText("");
        button(page).tap();
        assertThat(button(page)).hasText("Kopiert");
        assertThat(said).hasText("Kopiert");
        assertEquals(
                false,
                said.evaluate("status => status.closest('button') !== null"),
                "what is in a button is part of its name, and isn't announced");
        page.clock().runFor(3000);
        assertThat(button(page)).hasText("Kopieren");
        assertThat(said).hasText("");
    }

    /** As where the intranet has no certificate. */
    @Test
    void it_works_where_the_browser_gives_no_clipboard(Readers readers) {
        Page page = open(readers);
        page.addInitScript("Object.defineProperty(navigator, 'clipboard', {value: undefined})");
        page.reload();
        button(page).focus();
        page.keyboard().press("Enter");
        assertThat(button(page)).hasText("Kopiert");
        assertThat(button(page)).isFocused();
        assertThat(button(page)).isInViewport();
        assertCopied(page, "net use X: \\\\server\\\"my files\"\n  <exit> & done");
    }

    @Test
    void without_scripts_there_is_no_button(Readers readers) {
        Page page = readers.window(Readers.phone().setJavaScriptEnabled(false));
        page.navigate(address(readers));
        assertThat(page.getByText("net use")).isVisible();
        assertThat(button(page)).hasCount(0);
    }
}
