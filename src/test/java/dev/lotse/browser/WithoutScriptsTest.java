package dev.lotse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.lotse.kit.Thorough;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who reads without scripts misses comfort, never content, and finds nothing that doesn't answer. */
@InBrowser
@Thorough
class WithoutScriptsTest {
    /** The beginnings of all text of the page that nobody can get to see; what is folded can be unfolded. */
    private static final String UNSEEN = """
            () => {
              document.querySelectorAll('details').forEach(part => part.open = true);
              const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
              const unseen = [];
              while (texts.nextNode()) {
                const text = texts.currentNode.textContent.trim();
                // controls that only scripts can work with are no text
                if (texts.currentNode.parentElement.closest('.scripts, form[hidden]')) {
                  continue;
                }
                if (text && !texts.currentNode.parentElement.checkVisibility({visibilityProperty: true})) {
                  unseen.push(text.substring(0, 60));
                }
              }
              return unseen;
            }""";

    /** What looks as if it could be used and needs a script, or sends a form that nobody receives. */
    private static final String DEAD = """
            () => [...document.querySelectorAll(
                'button:not([popovertarget]), select, textarea, [role=button], [role=tab], [role=switch], a[href="#"],'
                + 'input:not([disabled]):not([type=checkbox]):not([type=radio]):not([type=hidden])')]
              .filter(control => control.checkVisibility({visibilityProperty: true}))
              .map(control => control.outerHTML.substring(0, 120))""";

    private static Page window(Readers readers, int width) {
        return readers.window(
                new NewContextOptions().setViewportSize(width, 800).setJavaScriptEnabled(false));
    }

    @Test
    void all_text_can_be_read_that_of_tabs_too(Demo demo, Readers readers) {
        assertEquals(Map.of(), found(UNSEEN, demo, readers));
    }

    @Test
    void no_control_is_shown_that_does_nothing(Demo demo, Readers readers) {
        assertEquals(Map.of(), found(DEAD, demo, readers));
    }

    private static Map<String, Object> found(String search, Demo demo, Readers readers) {
        String sites = readers.serve(demo.sites(), "/");
        Page page = window(readers, 1280);
        Map<String, Object> found = new TreeMap<>();
        for (WebPage example : demo.examples()) {
            page.navigate(sites + example.address());
            Object here = page.evaluate(search);
            if (!here.equals(List.of())) {
                found.put(example.address(), here);
            }
        }
        return found;
    }

    /** What folds does so by itself, as {@code <details>}, so a reader can unfold it. */
    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void the_navigation_leads_to_every_section(int width, Demo demo, Readers readers) {
        String sites = readers.serve(demo.sites(), "/");
        Page page = window(readers, width);
        page.navigate(sites + "sales/de/index.html");
        Set<String> sections = visibleLinks(page);
        assertFalse(sections.isEmpty(), "a navigation with links");
        for (String section : sections) {
            page.navigate(sites + "sales/de/index.html");
            links(page, section).first().click();
            assertThat(page.getByRole(AriaRole.MAIN)).isVisible();
            assertTrue(page.url().endsWith(section.replaceFirst("^(\\.\\./)*", "")), page.url());
        }
    }

    /** Opens what is folded, and says where the links of all navigation lead that is to be seen then. */
    private static Set<String> visibleLinks(Page page) {
        unfold(page);
        Locator links = page.getByRole(AriaRole.NAVIGATION).getByRole(AriaRole.LINK);
        return IntStream.range(0, links.count())
                .mapToObj(links::nth)
                .filter(Locator::isVisible)
                .map(link -> link.getAttribute("href"))
                .filter(href -> !href.startsWith("#"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Locator links(Page page, String href) {
        unfold(page);
        return page.getByRole(AriaRole.NAVIGATION)
                .locator("a[href='" + href + "']")
                .filter(new Locator.FilterOptions().setVisible(true));
    }

    private static void unfold(Page page) {
        Locator folded = page.locator("nav details:not([open]) > summary, header details:not([open]) > summary")
                .filter(new Locator.FilterOptions().setVisible(true));
        while (folded.count() > 0) {
            folded.first().click();
        }
    }

    @Test
    void the_entrance_lets_a_reader_choose_a_language(Demo demo, Readers readers) {
        String sites = readers.serve(demo.sites(), "/");
        Page page = window(readers, 360);
        page.navigate(sites + demo.page("sales/index.html"));
        page.locator("main a[hreflang=en]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }
}
