package dev.lotse.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.lotse.kit.Pictures;
import dev.lotse.kit.TestSite;
import dev.lotse.kit.Thorough;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What one reads stays where it is, however late the pictures come. */
@InBrowser
@Thorough
class LayoutShiftTest {
    private static final String PAGE = """
            -- content/de/bilder.md --
            # Viele Bilder

            ![Breit](breit.png)

            Text dazwischen, der nicht springen soll.

            ![Hoch](hoch.png)

            ![Klein](klein.png) mitten im Satz.

            ::: steps
            1. Tippe auf *Weiter*.

               ![Breit](breit.png)

            2. Tippe auf *Fertig*.

               ![Ein Telefon](telefon.jpg)
            :::

            ![Mit Unterschrift](hoch.png "Eine Unterschrift")

            ![Mittel](mittel.png)

            ![Vom Autor](breit.png){width=300}

            | Bild | Text |
            |---|---|
            | ![In einer Zelle](mittel.png) | Text |

            ![Zeichnung](zeichnung.svg)

            Ende.
            """;

    /** Adds up all that moves while nobody touches anything. */
    private static final String COUNT = """
            window.moved = 0;
            new PerformanceObserver(function (list) {
              list.getEntries().forEach(function (entry) { window.moved += entry.value; });
            }).observe({ type: 'layout-shift', buffered: true });""";

    @TempDir
    private Path folder;

    static Stream<NewContextOptions> windows() {
        return Stream.of(Readers.desk(), Readers.phone(), new NewContextOptions().setViewportSize(320, 640));
    }

    @ParameterizedTest
    @MethodSource("windows")
    void nothing_moves_when_a_picture_comes(NewContextOptions size, Readers readers) {
        TestSite site = TestSite.in(folder, PAGE)
                .write("content/de/breit.png", Pictures.screen(1600, 900))
                .write("content/de/hoch.png", Pictures.screen(1080, 2160))
                .write("content/de/telefon.jpg", Pictures.photo(400, 800))
                .write("content/de/mittel.png", Pictures.screen(500, 300))
                .write("content/de/klein.png", Pictures.screen(24, 24))
                .write("content/de/zeichnung.svg", Pictures.svg("viewBox=\"0 0 640 360\""));
        Page page = readers.window(size);
        page.addInitScript(COUNT);
        page.route("**/*.{png,jpg,svg}", LayoutShiftTest::late);
        page.navigate(readers.serve(site) + "hr/de/bilder/");
        page.evaluate("""
                async () => {
                  for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
                    scrollTo({ top: y, behavior: 'instant' });
                    await new Promise(done => setTimeout(done, 100));
                  }
                }""");
        page.waitForFunction(
                "() => [...document.querySelectorAll('.body img')].every(i => i.complete && i.naturalWidth)");
        page.waitForTimeout(300);
        // what scripts put into the head may move a hair; a picture that comes moved 0.25 and more
        assertEquals(0.0, ((Number) page.evaluate("window.moved")).doubleValue(), 0.005);
    }

    /** What scripts switch on has its place before they come. */
    @ParameterizedTest
    @MethodSource("windows")
    void nothing_moves_when_the_scripts_come(NewContextOptions size, Demo demo, Readers readers) {
        String sites = readers.serve(demo.sites(), "/");
        for (String address : List.of(
                "#choose",
                "go/FAQ-0001/",
                "sales/de/",
                "sales/de/guides/",
                "sales/de/faq/",
                "sales/de/training/safe-sign-in/",
                "helpdesk/en/")) {
            Page page = readers.window(size);
            page.addInitScript(COUNT);
            page.route(Pattern.compile("/(?!scheme|language)[a-z0-9-]+\\.js$"), LayoutShiftTest::late);
            page.navigate(sites + address);
            page.waitForTimeout(500);
            assertEquals(0.0, ((Number) page.evaluate("window.moved")).doubleValue(), address);
        }
    }

    private static void late(Route route) {
        route.request().frame().page().waitForTimeout(300);
        route.resume();
    }

    /** As wide as its author says, and no higher than the screen. */
    @ParameterizedTest
    @MethodSource("windows")
    void pictures_are_as_large_as_they_say(NewContextOptions size, Readers readers) {
        TestSite site = TestSite.in(folder, """
                        -- content/de/bilder.md --
                        # Bilder

                        ![a](breit.png){width=300}

                        ![b](hoch.png)

                        ![c](mittel.png)
                        """)
                .write("content/de/breit.png", Pictures.screen(1600, 900))
                .write("content/de/hoch.png", Pictures.screen(1080, 2160))
                .write("content/de/mittel.png", Pictures.screen(200, 100));
        Page page = readers.window(size);
        page.navigate(readers.serve(site) + "hr/de/bilder/");
        page.waitForFunction("() => [...document.querySelectorAll('.body img')].every(i => i.complete)");
        int room = ((Number) page.evaluate("document.querySelector('.body').clientWidth")).intValue();
        int narrow = Math.min(room, 300);
        assertEquals(
                List.of(narrow + "x" + Math.round(narrow * 9 / 16.0), "272x544", "200x100"),
                page.evaluate("[...document.querySelectorAll('.body img')].map(i => i.getBoundingClientRect())"
                        + ".map(r => Math.round(r.width) + 'x' + Math.round(r.height))"));
    }
}
