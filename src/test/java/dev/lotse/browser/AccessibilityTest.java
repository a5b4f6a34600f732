package dev.lotse.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.ColorScheme;
import dev.lotse.kit.Thorough;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Everybody can read and use every kind of page: at a desk as it comes, on a phone with all that folds unfolded,
 * by day and by night.
 */
@InBrowser
@Thorough
class AccessibilityTest {
    private static final String UNFOLD = "document.querySelectorAll('details').forEach(part => part.open = true)";

    /** Waits until the page has been laid out and drawn anew, and what watches its sizes has been told. */
    private static final String DRAWN =
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))";

    private final Axe axe = Axe.read();
    private final Map<String, String> words = new TreeMap<>();
    private final Map<String, List<String>> places = new TreeMap<>();

    @ParameterizedTest
    @CsvSource({
        "sales, de",
        "production, en",
        "helpdesk, de",
    })
    void each_kind_of_page_is_accessible(String department, String language, Demo demo, Readers readers) {
        String sites = readers.serve(demo.sites(), "/");
        Page page = readers.window(1280, 900);
        demo.examples(department, language).forEach(example -> look(page, sites, example));
        assertNothingFound();
    }

    /** Their scripts lead on at once; who has none reads them. */
    @Test
    void the_ways_in_are_accessible_where_no_script_leads_on(Demo demo, Readers readers) {
        String sites = readers.serve(demo.sites(), "/");
        Page page = readers.window(1280, 900);
        // axe itself needs scripts, so only the theme's are taken away
        page.route("**/*.js", script -> script.fulfill(new FulfillOptions().setBody("")));
        demo.doors().forEach(door -> look(page, sites, door));
        assertNothingFound();
    }

    private void look(Page page, String sites, WebPage example) {
        page.setViewportSize(1280, 900);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.navigate(sites + example.address());
        axe.enter(page);
        note(example, "desk", axe.violations(page));
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.setViewportSize(360, 740);
        page.evaluate(UNFOLD);
        page.evaluate(DRAWN);
        note(example, "phone, unfolded, dark", axe.violations(page));
    }

    private void note(WebPage page, String state, List<Axe.Violation> violations) {
        for (Axe.Violation violation : violations) {
            String where = violation.where().replaceAll(":nth-child\\(\\d+\\)", "");
            words.putIfAbsent(where, violation.words());
            places.computeIfAbsent(where, first -> new ArrayList<>())
                    .add(page.kind() + " " + page + " (" + state + ")");
        }
    }

    private void assertNothingFound() {
        String found = places.entrySet().stream()
                .map(entry -> entry.getKey() + "\n    " + words.get(entry.getKey()) + "\n    "
                        + entry.getValue().size() + " times, first in "
                        + entry.getValue().get(0))
                .collect(Collectors.joining("\n"));
        assertEquals("", found);
    }
}
