package dev.lotse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.lotse.kit.Pictures;
import dev.lotse.kit.TestSite;
import dev.lotse.kit.Thorough;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A screenshot that is too small to be read is shown large. */
@InBrowser
@Thorough
class ZoomTest {
    private static final String PAGE = """
            -- content/de/bilder.md --
            # Bilder

            Ein Absatz.

            ![Das Portal](portal.png)

            [![Führt weiter](portal.png)](index.md)

            ![So groß wie es ist](klein.png)

            Ein Zeichen ![Punkt](zeichen.png){width=24} im Text.
            -- content/de/index.md --
            # Start
            """;

    @TempDir
    private Path folder;

    private Page open(NewContextOptions options, Readers readers) {
        TestSite site = TestSite.in(folder, PAGE)
                .write("content/de/portal.png", Pictures.screen(1600, 1000))
                .write("content/de/zeichen.png", Pictures.screen(200, 200))
                .write("content/de/klein.png", Pictures.screen(200, 100));
        Page page = readers.window(options);
        page.navigate(readers.serve(site) + "hr/de/bilder/");
        return page;
    }

    private static Locator button(Page page) {
        return page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Das Portal Vergrößern"));
    }

    private static Locator dialog(Page page) {
        return page.getByRole(AriaRole.DIALOG);
    }

    @Test
    void a_click_shows_it_large_with_its_text(Readers readers) {
        Page page = open(Readers.desk(), readers);
        Locator image = page.getByRole(AriaRole.MAIN).getByAltText("Das Portal");
        double before = image.boundingBox().width;
        button(page).click();
        assertThat(dialog(page)).isVisible();
        Locator large = dialog(page).getByRole(AriaRole.IMG, new Locator.GetByRoleOptions().setName("Das Portal"));
        assertThat(large).isInViewport();
        assertTrue(large.boundingBox().width > 1.5 * before, () -> before + " " + large.boundingBox().width);
    }

    @Test
    void only_what_is_shown_smaller_and_leads_nowhere_else_can_be_enlarged(Readers readers) {
        Page page = open(Readers.desk(), readers);
        assertThat(button(page)).hasCount(1);
        page.waitForFunction("() => [...document.images].every(i => i.complete)");
        assertThat(page.getByRole(AriaRole.MAIN).getByRole(AriaRole.BUTTON)).hasCount(1);
    }

    /** A phone has taken the smaller file for the page. */
    @Test
    void the_whole_picture_is_loaded_only_then(Readers readers) {
        List<String> asked = new ArrayList<>();
        NewContextOptions phone = Readers.phone().setDeviceScaleFactor(3);
        Page page = readers.window(phone);
        page.onRequest(request -> asked.add(request.url().replaceFirst(".*/", "")));
        TestSite site = TestSite.in(folder, PAGE.replace("[![Führt weiter](portal.png)](index.md)", ""))
                .write("content/de/portal.png", Pictures.screen(1600, 1000))
                .write("content/de/zeichen.png", Pictures.screen(200, 200))
                .write("content/de/klein.png", Pictures.screen(200, 100));
        page.navigate(readers.serve(site) + "hr/de/bilder/");
        button(page).tap();
        assertThat(dialog(page)).isVisible();
        page.waitForFunction("() => [...document.querySelectorAll('dialog img')].every(i => i.complete)");
        List<String> pictures =
                asked.stream().filter(name -> name.startsWith("portal")).toList();
        assertEquals(List.of("portal.704w.png", "portal.png"), pictures);
        assertEquals(1600.0, dialog(page).locator("img").boundingBox().width);
        assertEquals(390, page.evaluate("document.documentElement.scrollWidth"));
    }

    @Test
    void the_keyboard_opens_and_closes_it_and_comes_back(Readers readers) {
        Page page = open(Readers.desk(), readers);
        button(page).focus();
        page.keyboard().press("Enter");
        assertThat(dialog(page).getByRole(AriaRole.BUTTON)).isFocused();
        assertThat(dialog(page).getByRole(AriaRole.BUTTON)).hasText("Schließen");
        page.keyboard().press("Escape");
        assertThat(dialog(page)).hasCount(0);
        assertThat(button(page)).isFocused();
        page.keyboard().press("Enter");
        page.keyboard().press("Enter");
        assertThat(dialog(page)).hasCount(0);
        assertThat(button(page)).isFocused();
    }

    @Test
    void a_click_beside_it_closes_it_and_one_on_it_does_not(Readers readers) {
        Page page = open(Readers.desk(), readers);
        button(page).click();
        dialog(page).locator("img").click();
        assertThat(dialog(page)).isVisible();
        page.mouse().click(5, 5);
        assertThat(dialog(page)).hasCount(0);
    }

    @Test
    void a_window_that_became_narrow_offers_it_too(Readers readers) {
        TestSite site = TestSite.in(folder, "-- content/de/index.md --\n# Start\n\n![Das Portal](portal.png)\n")
                .write("content/de/portal.png", Pictures.screen(600, 300));
        Page page = readers.window(1440, 900);
        page.navigate(readers.serve(site) + "hr/de/");
        page.waitForFunction("() => [...document.images].every(i => i.complete)");
        assertThat(button(page)).hasCount(0);
        page.setViewportSize(390, 844);
        assertThat(button(page)).hasCount(1);
    }

    @Test
    void without_scripts_it_is_a_picture(Readers readers) {
        Page page = open(Readers.desk().setJavaScriptEnabled(false), readers);
        assertThat(page.getByRole(AriaRole.MAIN).getByAltText("Das Portal")).isVisible();
        assertThat(page.getByRole(AriaRole.MAIN).getByRole(AriaRole.BUTTON)).hasCount(0);
    }

    @Test
    void it_has_no_faults(Readers readers) {
        Page page = open(Readers.phone(), readers);
        button(page).tap();
        assertThat(dialog(page)).isVisible();
        Axe axe = Axe.read();
        axe.enter(page);
        assertEquals(List.of(), axe.violations(page));
    }
}
