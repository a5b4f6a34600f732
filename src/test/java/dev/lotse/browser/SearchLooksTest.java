package dev.lotse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import dev.lotse.kit.Thorough;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search can be seen and used by everybody, on whatever they have. */
@InBrowser
@Thorough
class SearchLooksTest {
    @ParameterizedTest
    @CsvSource({"1280, 900, LIGHT", "1280, 900, DARK", "360, 740, LIGHT", "360, 740, DARK"})
    void it_is_accessible(int width, int height, ColorScheme scheme, Demo demo, Readers readers) {
        Page page = readers.window(
                new NewContextOptions().setViewportSize(width, height).setColorScheme(scheme));
        page.navigate(readers.serve(demo.sites(), "/") + "helpdesk/de/guides/index.html");
        SearchDialog search = SearchDialog.open(page);
        Axe axe = Axe.read();
        axe.enter(page);
        List<String> violations = new ArrayList<>();
        for (String query : List.of("", "passwort vergessen", "xyzzyxx")) {
            search.field().fill(query);
            assertThat(search.status())
                    .hasText(Pattern.compile(
                            query.isEmpty()
                                    ? "^$"
                                    : query.startsWith("x")
                                            ? "Nichts gefunden für „xyzzyxx“\\."
                                            : "\\d+ Seiten gefunden\\."));
            axe.violations(page)
                    .forEach(violation -> violations.add(query + ": " + violation.where() + " " + violation.words()));
        }
        assertEquals(List.of(), violations);
    }

    @Test
    void on_a_small_phone_nothing_is_cut_off_and_all_can_be_hit(Demo demo, Readers readers) {
        Page page = readers.window(new NewContextOptions()
                .setViewportSize(320, 640)
                .setIsMobile(true)
                .setHasTouch(true));
        page.navigate(readers.serve(demo.sites(), "/") + "helpdesk/de/index.html");
        SearchDialog search = new SearchDialog(page);
        assertLarge(search.button());
        search.button().tap();
        search.field().fill("passwort vergessen");
        assertThat(search.found().first()).isVisible();
        assertEquals(List.of(), page.evaluate("""
                        () => [...document.querySelectorAll('#_search, #_search .search-box, #_search .hit')]
                          .filter(box => box.scrollWidth > box.clientWidth || box.getBoundingClientRect().right > innerWidth)
                          .map(box => box.className)"""));
        assertLarge(
                search.dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Suche schließen")));
        assertLarge(search.chip("Anleitungen"));
        for (Locator hit : search.dialog().locator(".hit").all()) {
            assertLarge(hit);
        }
    }

    private static void assertLarge(Locator target) {
        BoundingBox box = target.boundingBox();
        assertTrue(box.width >= 44 && box.height >= 44, target + ": " + box.width + " x " + box.height);
    }

    @Test
    void without_scripts_there_is_the_list_of_all_pages_instead(Demo demo, Readers readers) {
        Page page = readers.window(Readers.phone().setJavaScriptEnabled(false));
        page.navigate(readers.serve(demo.sites(), "/") + "sales/de/guides/index.html");
        assertThat(new SearchDialog(page).button()).hasCount(0);
        page.getByRole(AriaRole.BANNER)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Alle Seiten"))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Alle Seiten");
    }

    @Test
    void the_list_of_all_pages_has_it_and_the_dead_end_has_none(Demo demo, Readers readers) {
        Page page = readers.window(Readers.desk());
        String sites = readers.serve(demo.sites(), "/");
        page.navigate(sites + "sales/de/all-pages/index.html");
        SearchDialog.open(page).field().fill("vpn");
        assertThat(new SearchDialog(page).found().first()).hasAttribute("href", "../faq/vpn-fails/index.html");
        page.navigate(sites + "sales/de/404.html");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(new SearchDialog(page).button()).hasCount(0);
    }
}
