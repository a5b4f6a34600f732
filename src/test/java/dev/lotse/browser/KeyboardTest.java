package dev.lotse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import dev.lotse.kit.Thorough;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All can be reached and seen without a mouse. */
@InBrowser
@Thorough
class KeyboardTest {
    /** Null at the end; else what is wrong with what has the focus, which is noted as reached. */
    private static final String LOOK = """
            () => {
              const here = document.activeElement;
              if (here === document.body || here.reached) {
                return null;
              }
              here.reached = true;
              const wrong = [];
              const style = getComputedStyle(here);
              if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) {
                wrong.push('no outline');
              }
              const box = here.getClientRects()[0];
              if (!here.checkVisibility({visibilityProperty: true, opacityProperty: true}) || !box
                  || box.width < 2 || box.height < 2) {
                wrong.push('invisible');
              } else {
                const seen = [.5, .1, .9].some(part => {
                  const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height * part);
                  return top && (here.contains(top) || top.contains(here));
                });
                if (!seen) {
                  wrong.push('covered or out of sight');
                }
              }
              return wrong.map(what => what + ': ' + here.cloneNode(false).outerHTML + ' ' + here.textContent.trim());
            }""";

    @Test
    void the_first_stop_leads_past_the_navigation(Demo demo, Readers readers) {
        Page page = readers.window(Readers.desk());
        page.navigate(readers.serve(demo.sites(), "/") + "sales/de/guides/enrol-windows/index.html");
        Locator skip = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Zum Inhalt springen"));
        assertThat(skip).not().isInViewport();
        page.keyboard().press("Tab");
        assertThat(skip).isFocused();
        assertThat(skip).isInViewport();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertEquals(true, page.evaluate("document.querySelector('main').contains(document.activeElement)"));
    }

    @ParameterizedTest
    @CsvSource({
        "1440, 900, sales/de/index.html",
        "1440, 900, sales/de/guides/enrol-windows/index.html",
        "1440, 900, index.html#choose",
        "1440, 900, sales/de/404.html",
        "390, 844, sales/de/index.html",
        "390, 844, sales/de/guides/enrol-windows/index.html",
    })
    void every_stop_is_seen_and_framed(int width, int height, String address, Demo demo, Readers readers) {
        // what slides into view would be looked at too early
        Page page =
                readers.window(Readers.desk().setViewportSize(width, height).setReducedMotion(ReducedMotion.REDUCE));
        page.navigate(readers.serve(demo.sites(), "/") + address);
        // the chooser may still lead on to the reader's language
        page.waitForLoadState(LoadState.NETWORKIDLE);
        Set<Object> wrong = new TreeSet<>();
        int stops = 0;
        for (; stops < 500; stops++) {
            page.keyboard().press("Tab");
            Object here = page.evaluate(LOOK);
            if (here == null) {
                break;
            }
            wrong.addAll((List<?>) here);
        }
        assertTrue(stops > 2, "stops: " + stops);
        assertEquals(Set.of(), wrong, "of " + stops);
    }
}
