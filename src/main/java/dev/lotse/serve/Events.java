package dev.lotse.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/**
 * Tells one page in one browser what has changed, as server-sent events: {@code reload} where the page itself has, and
 * {@code bar} with the HTML of the bar where only that has.
 */
final class Events {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final LastGoodSites proofs;
    private final Sites sites;
    private final PreviewTexts texts;

    Events(LastGoodSites proofs, Sites sites, PreviewTexts texts) {
        this.proofs = proofs;
        this.sites = sites;
        this.texts = texts;
    }

    /** Sends events until the browser is gone, or has been told to load the page again. */
    void send(HttpExchange exchange, Map<String, String> query) throws IOException {
        Address address = Address.of(query.getOrDefault("path", "/"));
        String seen = query.getOrDefault("seen", "");
        Exchange.headers(exchange, "text/event-stream; charset=utf-8");
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        out.write("retry: 500\n\n".getBytes(StandardCharsets.UTF_8));
        try {
            String sent = "";
            while (!proofs.isClosed()) {
                long state = proofs.state();
                Response answer = sites.answer(address, texts);
                if (!PageState.of(address, answer, other -> sites.answer(other, texts))
                        .equals(seen)) {
                    write(out, Exchange.event("reload", ""));
                    return;
                }
                String bar = new Bar(proofs, texts).html(address, query.getOrDefault("instead", ""));
                write(
                        out,
                        bar.equals(sent)
                                ? ": still here\n\n".getBytes(StandardCharsets.UTF_8)
                                : Exchange.event("bar", bar));
                sent = bar;
                proofs.await(state, PATIENCE);
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private static void write(OutputStream out, byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }
}
