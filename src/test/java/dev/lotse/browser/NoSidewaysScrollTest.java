package dev.lotse.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import dev.lotse.kit.Thorough;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever reads on a narrow screen, or enlarges the page, moves up and down only (WCAG 1.4.10). */
@InBrowser
@Thorough
class NoSidewaysScrollTest {
    /** Empty, or the element that reaches furthest and isn't cut off or scrolled by one around it. */
    private static final String WIDEST = """
            () => {
              document.querySelectorAll('details').forEach(part => part.open = true);
              const screen = document.scrollingElement;
              if (screen.scrollWidth <= screen.clientWidth) {
                return '';
              }
              const held = element => {
                for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
                  if (getComputedStyle(at).overflowX !== 'visible') {
                    return true;
                  }
                }
                return false;
              };
              const right = element => element.getBoundingClientRect().right;
              const widest = [...document.body.querySelectorAll('*')].filter(element => !held(element))
                .reduce((a, b) => right(b) > right(a) ? b : a);
              return screen.scrollWidth + ' px in ' + screen.clientWidth + ': '
                + widest.cloneNode(false).outerHTML + ' ' + widest.textContent.trim().substring(0, 60);
            }""";

    @ParameterizedTest
    @CsvSource({"320, 640, 1", "640, 450, 2"})
    void no_page_is_wider_than_the_screen(int width, int height, double scale, Demo demo, Readers readers) {
        String sites = readers.serve(demo.sites(), "/");
        Page page = readers.window(
                new NewContextOptions().setViewportSize(width, height).setDeviceScaleFactor(scale));
        Map<String, String> wide = new TreeMap<>();
        for (WebPage example : pages(demo)) {
            page.navigate(sites + example.address());
            Object widest = page.evaluate(WIDEST);
            if (!widest.equals("")) {
                wide.put(example.address(), "\n" + widest);
            }
        }
        assertEquals(Map.of(), wide);
    }

    /**
     * One of each kind; and as the help desk gets all that is written, all of its pages with a table, which does not break
     * as words do.
     */
    private static Set<WebPage> pages(Demo demo) {
        Set<WebPage> pages = new LinkedHashSet<>(demo.examples());
        demo.pages().stream()
                .filter(page ->
                        page.department().equals("helpdesk") && page.language().equals("de"))
                .filter(WebPage::isFramed)
                .filter(page -> page.html().selectFirst("main table") != null)
                .forEach(pages::add);
        demo.doors().stream()
                .filter(door -> !door.kind().endsWith(Kinds.ENTRANCE))
                .forEach(pages::add);
        return pages;
    }
}
