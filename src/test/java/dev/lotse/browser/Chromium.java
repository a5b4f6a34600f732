package dev.lotse.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands {@link Readers} to tests. One Chromium serves all of them and ends with the last; each test's readers know
 * nothing of another's, and end with the test, which fails where one of them met trouble.
 *
 * <p>Where there is no Chromium the tests are skipped, which is said; on a build server they fail.
 */
final class Chromium implements BeforeAllCallback, ParameterResolver, AfterEachCallback {
    private static final Namespace OURS = Namespace.create(Chromium.class);

    /** Without a window, and silent: nothing that it does by itself shall reach a network. */
    private static final List<String> QUIET = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Where it is installed. */
    static Path program() {
        return Path.of(System.getenv().getOrDefault("CHROME_PATH", "/usr/bin/chromium"));
    }

    @Override
    public void beforeAll(ExtensionContext tests) {
        if (Files.isExecutable(program())) {
            return;
        }
        String missing = "There is no " + program() + ", so nothing is tested in a browser: "
                + tests.getRequiredTestClass().getSimpleName() + ". CHROME_PATH may lead to it.";
        if ("true".equals(System.getenv("CI"))) {
            Assertions.fail(missing);
        }
        System.err.println(missing);
        Assumptions.abort(missing);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Readers.class;
    }

    @Override
    public Readers resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Browser browser = test.getRoot()
                .getStore(OURS)
                .computeIfAbsent(Running.class, none -> Running.start(), Running.class)
                .browser();
        return test.getStore(OURS).computeIfAbsent(Readers.class, none -> new Readers(browser), Readers.class);
    }

    @Override
    public void afterEach(ExtensionContext test) throws Exception {
        Store store = test.getStore(OURS);
        Readers readers = store.remove(Readers.class, Readers.class);
        if (readers != null) {
            readers.leave();
        }
    }

    private record Running(Playwright playwright, Browser browser) implements AutoCloseable {
        static Running start() {
            // without it, a browser of its own would be downloaded
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            LaunchOptions options =
                    new LaunchOptions().setExecutablePath(program()).setArgs(QUIET);
            return new Running(playwright, playwright.chromium().launch(options));
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
