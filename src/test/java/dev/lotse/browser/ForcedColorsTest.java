package dev.lotse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import dev.lotse.kit.Thorough;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever sets the colours of all pages themselves still sees what is drawn. */
@InBrowser
@Thorough
class ForcedColorsTest {
    /** What is drawn as a mask in the colour of what it lies on; first, how many are drawn at all. */
    private static final String UNSEEN = """
            () => {
              const drawn = [...document.querySelectorAll('body *')]
                .flatMap(element => ['', '::before', '::after'].map(part => [element, part]))
                .filter(([element, part]) => {
                  const style = getComputedStyle(element, part || null);
                  return element.checkVisibility() && style.maskImage !== 'none' && style.content !== 'none'
                    && style.display !== 'none';
                });
              const under = element => {
                for (let at = element; at; at = at.parentElement) {
                  const color = getComputedStyle(at).backgroundColor;
                  if (!color.endsWith(', 0)')) {
                    return color;
                  }
                }
                return getComputedStyle(document.documentElement).backgroundColor;
              };
              return [String(drawn.length)].concat(drawn
                .filter(([element, part]) => getComputedStyle(element, part || null).backgroundColor
                  === under(part ? element : element.parentElement))
                .map(([element, part]) => element.parentElement.className + ' > ' + element.tagName.toLowerCase() + '.'
                  + element.className + part));
            }""";

    private static final List<String> PAGES = List.of(
            "sales/de/index.html",
            "sales/de/guides/index.html",
            "sales/de/guides/enrol-windows/index.html",
            "sales/de/guides/vpn/index.html",
            "helpdesk/de/guides/enrol-windows/index.html",
            "index.html#choose");

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void icons_stay_visible(ColorScheme scheme, Demo demo, Readers readers) {
        String sites = readers.serve(demo.sites(), "/");
        Page page = readers.window(
                Readers.phone().setForcedColors(ForcedColors.ACTIVE).setColorScheme(scheme));
        Set<Object> unseen = new TreeSet<>();
        for (String address : PAGES) {
            page.navigate(sites + address);
            List<?> found = (List<?>) page.evaluate(UNSEEN);
            assertTrue(Integer.parseInt((String) found.get(0)) > 2, address);
            unseen.addAll(found.subList(1, found.size()));
        }
        assertEquals(Set.of(), unseen);
    }

    /** Colour alone marks them otherwise, and colours are gone. */
    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void what_is_chosen_and_where_one_is_stay_marked(ColorScheme scheme, Demo demo, Readers readers) {
        Page page = readers.window(
                Readers.desk().setForcedColors(ForcedColors.ACTIVE).setColorScheme(scheme));
        page.navigate(readers.serve(demo.sites(), "/") + "sales/de/guides/enrol-windows/index.html");
        assertThat(page.getByRole(AriaRole.TAB).first()).isVisible();
        assertDiffer(page, "[role=tab][aria-selected=true]", "[role=tab][aria-selected=false]");
        assertDiffer(page, "nav a[aria-current=page]", "nav a[href$='guides/vpn/index.html']");
    }

    private static void assertDiffer(Page page, String marked, String other) {
        assertTrue(
                !background(page, marked).equals(background(page, other)),
                marked + " looks like the others: " + background(page, marked));
    }

    private static Object background(Page page, String selector) {
        return page.locator(selector).locator("visible=true").first().evaluate("""
                element => {
                  let at = element;
                  while (at.parentElement && getComputedStyle(at).backgroundColor.endsWith(', 0)')) {
                    at = at.parentElement;
                  }
                  return getComputedStyle(at).backgroundColor;
                }""");
    }
}
