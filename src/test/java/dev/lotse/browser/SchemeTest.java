package dev.lotse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.lotse.kit.Thorough;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Light or dark, as the system says or as the reader does. */
@InBrowser
@Thorough
class SchemeTest {
    /** Notes what the page says of it when its body begins, before anything of it can be painted. */
    private static final String NOTE_BEGINNING = """
            window.beginning = new Promise(resolve => new MutationObserver((changes, observer) => {
              if (document.body) {
                observer.disconnect();
                resolve(document.documentElement.dataset.scheme || '');
              }
            }).observe(document, {childList: true, subtree: true}));""";

    private static final String IS_DARK =
            "getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3).every(part => part < 64)";

    private static boolean isDark(Page page) {
        return (boolean) page.evaluate(IS_DARK);
    }

    private static Locator button(Page page) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Dunkle Ansicht"));
    }

    private static Page open(Demo demo, NewContextOptions options, Readers readers) {
        Page page = readers.window(options);
        page.navigate(readers.serve(demo.sites(), "/") + "sales/de/index.html");
        return page;
    }

    private static void says(ColorScheme scheme, Page page) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
    }

    @Test
    void a_page_follows_the_system(Demo demo, Readers readers) {
        Page page = open(demo, Readers.desk(), readers);
        assertFalse(isDark(page));
        assertThat(button(page)).hasAttribute("aria-pressed", "false");
        says(ColorScheme.DARK, page);
        assertTrue(isDark(page));
        assertThat(button(page)).hasAttribute("aria-pressed", "true");
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void a_choice_holds_on_every_page_from_its_beginning(ColorScheme system, Demo demo, Readers readers) {
        boolean chosen = system == ColorScheme.LIGHT;
        String name = chosen ? "dark" : "light";
        Page page = open(demo, Readers.desk().setColorScheme(system), readers);
        page.addInitScript(NOTE_BEGINNING);
        button(page).click();
        assertThat(button(page)).hasAttribute("aria-pressed", String.valueOf(chosen));
        assertEquals(chosen, isDark(page));
        page.getByRole(AriaRole.NAVIGATION)
                .locator("a[href$='guides/index.html']")
                .first()
                .click();
        page.waitForURL("**/guides/index.html");
        assertEquals(name, page.evaluate("beginning"));
        assertEquals(chosen, isDark(page));
        page.reload();
        assertEquals(name, page.evaluate("beginning"));
        assertEquals(chosen, isDark(page));
        assertThat(button(page)).hasAttribute("aria-pressed", String.valueOf(chosen));
    }

    @Test
    void who_goes_back_to_what_the_system_says_follows_it_again(Demo demo, Readers readers) {
        Page page = open(demo, Readers.desk(), readers);
        button(page).click();
        assertTrue(isDark(page));
        button(page).click();
        assertFalse(isDark(page));
        says(ColorScheme.DARK, page);
        assertTrue(isDark(page));
        page.reload();
        assertTrue(isDark(page));
        assertThat(button(page)).hasAttribute("aria-pressed", "true");
    }

    @Test
    void on_a_phone_the_switch_is_in_the_menu(Demo demo, Readers readers) {
        Page page = open(demo, Readers.phone(), readers);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Menü").setExact(true))
                .tap();
        button(page).tap();
        assertTrue(isDark(page));
        assertThat(button(page)).hasAttribute("aria-pressed", "true");
    }

    @Test
    void the_choice_holds_where_a_page_is_missing_too(Demo demo, Readers readers) {
        Page page = open(demo, Readers.desk(), readers);
        button(page).click();
        page.navigate(page.url().replace("index.html", "nowhere/"));
        assertTrue(isDark(page));
        page.navigate(page.url().replace("sales/de/nowhere/", "index.html#choose"));
        assertTrue(isDark(page));
    }

    @Test
    void without_scripts_there_is_no_switch_and_the_system_is_followed(Demo demo, Readers readers) {
        Page page = open(demo, Readers.desk().setJavaScriptEnabled(false).setColorScheme(ColorScheme.DARK), readers);
        assertThat(page.getByRole(AriaRole.MAIN)).isVisible();
        assertThat(button(page)).hasCount(0);
        assertTrue(isDark(page));
    }
}
