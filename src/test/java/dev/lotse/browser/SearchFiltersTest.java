package dev.lotse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import dev.lotse.kit.BuiltSite;
import dev.lotse.kit.TestSite;
import dev.lotse.kit.Thorough;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever finds too much leaves out what it can't be. */
@InBrowser
@Thorough
class SearchFiltersTest {
    private static final String PAGES = """
            -- content/de/index.md --
            # Start
            -- content/de/faq/anchor.md --
            # Wo ist der Anker?
            -- content/de/guides/anchor-ios.md --
            # Anker am iPhone
            -- content/de/guides/anchor-windows.md --
            # Anker am Laptop
            -- content/de/guides/buoy.md --
            # Boje
            """;

    @TempDir
    private Path folder;

    private SearchDialog search(Readers readers, Map<String, String> index) {
        Page page = readers.window(Readers.desk());
        page.navigate(readers.serve(TestSite.in(folder, PAGES)) + "sales/de/index.html");
        index.forEach((file, text) -> page.route(
                "**/de/" + file,
                route -> route.fulfill(new FulfillOptions()
                        .setContentType("text/javascript; charset=utf-8")
                        .setBody(text))));
        SearchDialog search = SearchDialog.open(page);
        search.field().fill("anker");
        assertThat(search.found()).hasCount(3);
        return search;
    }

    @Test
    void only_kinds_that_were_found_are_offered(Readers readers) {
        SearchDialog search = search(readers, Map.of());
        assertThat(search.chip("Anleitungen")).isVisible();
        assertThat(search.chip("Häufige Fragen")).isVisible();
        assertThat(search.chip("Neuigkeiten")).isHidden();
        search.field().fill("boje");
        assertThat(search.found()).hasText("Boje");
        assertThat(search.chip("Anleitungen")).isHidden(); // there is nothing to choose
    }

    @Test
    void a_kind_leaves_out_the_others_until_it_is_pressed_again(Readers readers) {
        SearchDialog search = search(readers, Map.of());
        search.chip("Häufige Fragen").click();
        assertThat(search.chip("Häufige Fragen")).hasAttribute("aria-pressed", "true");
        assertThat(search.found()).hasText("Wo ist der Anker?");
        assertThat(search.status()).hasText("Eine Seite gefunden.");
        search.chip("Anleitungen").click();
        assertThat(search.chip("Häufige Fragen")).hasAttribute("aria-pressed", "false");
        assertThat(search.found()).hasCount(2);
        search.chip("Anleitungen").click();
        assertThat(search.found()).hasCount(3);
    }

    @Test
    void a_filter_that_would_leave_nothing_is_let_go(Readers readers) {
        SearchDialog search = search(readers, Map.of());
        search.chip("Häufige Fragen").click();
        search.finds("boje", "Boje");
        search.field().fill("anker");
        assertThat(search.found()).hasCount(3);
    }

    /** What is for no platform in particular stays. */
    @Test
    void a_platform_leaves_out_what_is_for_others(Readers readers) {
        TestSite site = TestSite.in(folder.resolve("twin"), PAGES);
        BuiltSite built = site.build().fine().department("sales");
        String head = built.file("search.js")
                .text()
                .replace("\"platforms\": []", "\"platforms\": [[\"ios\",\"iPhone\"],[\"windows\",\"Windows\"]]");
        String part = built.file("search/1.js")
                .text()
                .replace("Anker am iPhone\",\"guide\",[]", "Anker am iPhone\",\"guide\",[\"ios\"]")
                .replace("Anker am Laptop\",\"guide\",[]", "Anker am Laptop\",\"guide\",[\"windows\"]");
        SearchDialog search = search(readers, Map.of("search.js", head, "search/1.js", part));
        search.chip("iPhone").click();
        assertThat(search.found()).hasText(new String[] {"Wo ist der Anker?", "Anker am iPhone"});
        search.chip("Anleitungen").click();
        assertThat(search.found()).hasText("Anker am iPhone");
        assertThat(search.dialog()).containsText("Anleitung · iPhone");
        assertThat(search.chip("Windows")).isVisible();
        search.chip("Windows").click();
        assertThat(search.found()).hasText("Anker am Laptop");
    }
}
