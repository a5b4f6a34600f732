package dev.lotse.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import dev.lotse.real.RealContent;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * No test but pictures to look at: every kind of page, on a phone and at a desk, by day and by night, and printed. They
 * are made with {@code mvn test -Dtest=Screenshots -Dscreenshots=FOLDER} and sort by kind, department and language.
 */
@InBrowser
@Timeout(value = 15, unit = TimeUnit.MINUTES)
@EnabledIfSystemProperty(named = "screenshots", matches = ".+", disabledReason = "-Dscreenshots=FOLDER says where to")
class Screenshots {
    private final Path to = Path.of(System.getProperty("screenshots", "."));

    @Test
    void of_the_demo(Demo demo, Readers readers) {
        List<WebPage> pages = Stream.of(
                        demo.examples("sales", "de"),
                        demo.examples("sales", "en"),
                        demo.examples("production", "de").stream()
                                .filter(page -> page.kind().equals(Kinds.HOME))
                                .toList(),
                        demo.examples("helpdesk", "de").stream()
                                .filter(page -> page.kind().matches("home|guide|all-pages"))
                                .toList(),
                        demo.doors())
                .flatMap(List::stream)
                .toList();
        make(pages, readers.serve(demo.sites(), "/"), to.resolve("demo"), readers);
    }

    @Test
    void of_the_content_that_others_wrote(Readers readers, @TempDir Path folder) {
        RealContent corpus = RealContent.beside();
        corpus.demand();
        for (String project : List.of("intune", "rollout-de")) {
            corpus.build(project, folder.resolve(project));
            Demo built = Demo.in(folder.resolve(project));
            List<WebPage> pages = built.pages().stream()
                    .filter(page -> page.kind().equals(Kinds.HOME))
                    .filter(page -> List.of("sales", "helpdesk", "projekt").contains(page.department()))
                    .flatMap(home -> built.examples(home.department(), home.language()).stream())
                    .toList();
            make(pages, readers.serve(built.sites(), "/"), to.resolve(project), readers);
        }
    }

    private static void make(List<WebPage> pages, String sites, Path to, Readers readers) {
        Page phone =
                readers.window(new NewContextOptions().setViewportSize(390, 844).setDeviceScaleFactor(2));
        Page desk = readers.window(1440, 900);
        // the entrances lead on by script, before anybody could see them
        Stream.of(phone, desk).forEach(page -> page.route("**/entrance.js", script -> script.abort("aborted")));
        for (WebPage page : pages) {
            shoot(phone, sites, page, to, "phone");
            shoot(desk, sites, page, to, "desk");
            if (page.isFramed()) {
                print(desk, to.resolve(name(page, "print")));
            }
        }
    }

    private static void shoot(Page window, String sites, WebPage page, Path to, String device) {
        window.emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN));
        window.navigate(sites + page.address());
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            window.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
            String state = device + "." + scheme.name().toLowerCase(Locale.ROOT);
            window.screenshot(
                    new ScreenshotOptions().setFullPage(true).setPath(to.resolve(name(page, state) + ".png")));
        }
    }

    /** As the printer gets it, and as a picture of it that is as wide as a sheet of A4 without its margins. */
    private static void print(Page window, Path to) {
        window.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.LIGHT));
        window.pdf(new PdfOptions().setFormat("A4").setPath(to.resolveSibling(to.getFileName() + ".pdf")));
        window.setViewportSize(718, 1046);
        window.screenshot(
                new ScreenshotOptions().setFullPage(true).setPath(to.resolveSibling(to.getFileName() + ".png")));
        window.setViewportSize(1440, 900);
    }

    private static String name(WebPage page, String state) {
        return Stream.of(page.kind(), page.department(), page.language(), state)
                .filter(part -> !part.isEmpty())
                .reduce((a, b) -> a + "." + b)
                .orElseThrow();
    }
}
