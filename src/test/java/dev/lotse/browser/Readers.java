package dev.lotse.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ReducedMotion;
import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * People who read, each with an empty memory. What goes wrong while they do is noted: errors in the console, in scripts
 * and against the page's own security policy, files that are missing, and anything asked of another server.
 */
final class Readers {
    /** Errors of the policy reach the console too, but not always with what broke it. */
    private static final String TELL_VIOLATIONS = """
            document.addEventListener('securitypolicyviolation', function (e) {
              console.error('against the policy ' + e.effectiveDirective + ': ' + e.blockedURI + ' ' + e.sample);
            });""";

    private final Browser browser;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<Server> servers = new ArrayList<>();
    private final Set<String> welcome = new TreeSet<>();
    private final List<AutoCloseable> others = new ArrayList<>();
    private final Set<String> troubles = new TreeSet<>();
    private boolean serversGo;

    Readers(Browser browser) {
        this.browser = browser;
    }

    /** Serves a folder below a path that begins and ends with {@code /}; returns its address, which does too. */
    String serve(Path folder, String prefix) {
        Server server = Server.of(folder, prefix);
        servers.add(server);
        return server.address();
    }

    /** Builds a small site and serves it. */
    String serve(TestSite site) {
        return serve(site.build().fine().folder().resolve("dist/sites"), "/");
    }

    /** Takes another server for one of ours, and ends it when all windows are closed. */
    void welcome(AutoCloseable server, String address) {
        others.add(server);
        welcome.add(address);
    }

    /** From now on nothing is noted that has to do with a server that is not there. */
    void expectServersToGo() {
        serversGo = true;
    }

    /** What is held in one hand and touched. */
    static NewContextOptions phone() {
        return new NewContextOptions()
                .setViewportSize(390, 844)
                .setIsMobile(true)
                .setHasTouch(true);
    }

    /** What has room for everything beside each other. */
    static NewContextOptions desk() {
        return new NewContextOptions().setViewportSize(1440, 900);
    }

    /** A window of a new reader. */
    Page window(NewContextOptions options) {
        if (options.reducedMotion == null) {
            // A click waits until nothing moves; what moves on the way is MotionTest's.
            options.setReducedMotion(ReducedMotion.REDUCE);
        }
        BrowserContext context = browser.newContext(options);
        contexts.add(context);
        context.addInitScript(TELL_VIOLATIONS);
        context.onConsoleMessage(message -> {
            // of what couldn't be loaded we know more from the request itself
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                troubles.add(message.page().url() + ": " + message.text());
            }
        });
        context.onWebError(error -> troubles.add(error.page().url() + ": " + error.error()));
        context.onRequest(request -> {
            if (!isOurs(request.url())) {
                troubles.add("asked of another server: " + request.url());
            }
        });
        context.onRequestFailed(request -> {
            // a page that leads on at once no longer wants what it has asked for
            if (!"net::ERR_ABORTED".equals(request.failure()) && !serversGo) {
                troubles.add("not loaded: " + request.url() + " (" + request.failure() + ")");
            }
        });
        context.onResponse(response -> {
            Request request = response.request();
            if (response.status() >= 400 && !request.isNavigationRequest()) {
                troubles.add("not loaded: " + response.url() + " (" + response.status() + ")");
            }
        });
        return context.newPage();
    }

    /** A window of a size. */
    Page window(int width, int height) {
        return window(new NewContextOptions().setViewportSize(width, height));
    }

    private boolean isOurs(String url) {
        return url.matches("(file|data|about|blob):.*")
                || welcome.stream().anyMatch(url::startsWith)
                || servers.stream().anyMatch(server -> url.startsWith(server.address()));
    }

    /** They close their windows and say what went wrong. */
    void leave() throws Exception {
        contexts.forEach(BrowserContext::close);
        servers.forEach(Server::close);
        for (AutoCloseable other : others) {
            other.close();
        }
        assertEquals("", String.join("\n", troubles), "trouble while reading");
    }
}
