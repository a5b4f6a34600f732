package dev.lotse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.lotse.kit.TestSite;
import dev.lotse.kit.Thorough;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever has a keyboard searches without a mouse. */
@InBrowser
@Thorough
class SearchKeysTest {
    private static final String PAGES = """
            -- content/de/index.md --
            # Start

            [Ruhig liegen](anchor.md)
            -- content/de/anchor.md --
            # Anker

            Vor Anker liegt man ruhig.

            ## Lichten

            Den Anker lichten.
            -- content/de/buoy.md --
            # Boje

            Kein Anker hält hier.
            """;

    @TempDir
    private Path folder;

    private SearchDialog search(Readers readers) {
        Page page = readers.window(Readers.desk());
        page.navigate(readers.serve(TestSite.in(folder, PAGES)) + "sales/de/index.html");
        SearchDialog search = new SearchDialog(page);
        assertThat(search.button()).isVisible();
        return search;
    }

    @Test
    void arrows_choose_and_Enter_opens(Readers readers) {
        SearchDialog search = search(readers);
        Keyboard keys = search.page().keyboard();
        keys.press("/");
        assertThat(search.field()).isFocused();
        keys.type("anker");
        assertThat(search.found()).hasText(new String[] {"Anker", "Lichten", "Boje"});
        keys.press("ArrowDown");
        assertThat(search.found().nth(0)).isFocused();
        keys.press("ArrowDown");
        keys.press("ArrowDown");
        keys.press("ArrowDown");
        assertThat(search.found().nth(2)).isFocused();
        keys.press("ArrowUp");
        assertThat(search.found().nth(1)).isFocused();
        keys.press("Enter");
        search.page().waitForURL(Pattern.compile(".*/anchor/index\\.html#lichten"));
    }

    @Test
    void Enter_in_the_field_opens_the_first(Readers readers) {
        SearchDialog search = search(readers);
        search.page().keyboard().press("Control+k");
        search.page().keyboard().type("anker");
        assertThat(search.found()).hasCount(3);
        search.page().keyboard().press("Enter");
        search.page().waitForURL(Pattern.compile(".*/anchor/index\\.html"));
    }

    @Test
    void letters_go_on_with_the_field_from_wherever_one_is(Readers readers) {
        SearchDialog search = search(readers);
        Keyboard keys = search.page().keyboard();
        keys.press("/");
        keys.type("anke");
        assertThat(search.found()).hasCount(3);
        keys.press("ArrowDown");
        keys.press("r");
        assertThat(search.field()).isFocused();
        assertThat(search.field()).hasValue("anker");
        keys.press("/");
        assertThat(search.field()).hasValue("anker/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "Control+k", "Meta+k"})
    void Escape_closes_it_and_the_focus_is_where_it_was(String key, Readers readers) {
        SearchDialog search = search(readers);
        Locator link = search.page()
                .getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Ruhig liegen"));
        link.focus();
        search.page().keyboard().press(key);
        assertThat(search.field()).isFocused();
        search.page().keyboard().type("anker");
        search.page().keyboard().press("Escape");
        assertThat(search.dialog()).isHidden();
        assertThat(link).isFocused();
        search.page().keyboard().press(key);
        assertThat(search.field()).hasValue("anker");
        search.page().keyboard().type("boje");
        assertThat(search.field()).hasValue("boje"); // what was there is selected
    }

    /** WCAG 2.1.4: people who speak to their computer press single keys by accident. */
    @Test
    void the_single_key_can_be_switched_off(Readers readers) {
        SearchDialog search = search(readers);
        search.button().click();
        search.dialog()
                .getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName("Taste / öffnet die Suche"))
                .uncheck();
        search.page().keyboard().press("Escape");
        search.page().reload();
        assertThat(search.button()).isVisible();
        search.page().keyboard().press("/");
        assertThat(search.dialog()).isHidden();
        search.page().keyboard().press("Control+k");
        assertThat(search.dialog()).isVisible();
    }

    @Test
    void a_click_beside_it_closes_it(Readers readers) {
        SearchDialog search = search(readers);
        search.button().click();
        search.page().mouse().click(5, 5);
        assertThat(search.dialog()).isHidden();
        assertThat(search.button()).isFocused();
        search.button().click();
        search.dialog()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Suche schließen"))
                .click();
        assertThat(search.dialog()).isHidden();
    }
}
