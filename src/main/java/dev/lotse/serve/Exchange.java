package dev.lotse.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.lotse.Preview;
import dev.lotse.html.Html;
import dev.lotse.output.Output;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers the requests of browsers: the sites with the bar in them, and what the bar needs below {@code /_lotse/}. */
final class Exchange implements HttpHandler {
    private static final String OWN = "/_lotse/";
    private static final Set<String> OWN_FILES = Set.of("bar.js", "bar.css", "page.css");

    private final LastGoodSites proofs;
    private final Sites sites;
    private final Set<String> hosts;

    Exchange(LastGoodSites proofs, int port) {
        this.proofs = proofs;
        this.sites = new Sites(proofs);
        this.hosts = Set.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            answer(exchange);
        } catch (RuntimeException mistake) {
            // Else the connection would end without a word. There is nothing to do if it has ended already.
            String words = "This is a mistake in Lotse itself, please report it: " + mistake;
            send(exchange, Response.of(500, Output.text("mistake.txt", words)));
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        Headers asked = exchange.getRequestHeaders();
        String path = exchange.getRequestURI().getPath();
        PreviewTexts texts = PreviewTexts.of(asked.getFirst("Accept-Language"));
        if (!isForUs(asked.getFirst("Host"))) {
            // Another site whose name was made to lead here must not read what is here.
            send(exchange, text(403, "This preview answers only to localhost."));
        } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
            send(exchange, text(405, "A preview can only be read."));
        } else if (path == null || !path.startsWith("/")) {
            send(exchange, text(400, "This is no address."));
        } else if (path.startsWith(OWN)) {
            own(exchange, path.substring(OWN.length()), texts);
        } else {
            page(exchange, Address.of(path), texts);
        }
    }

    private boolean isForUs(@Nullable String host) {
        return host != null && hosts.contains(host.toLowerCase(Locale.ROOT));
    }

    private static Response text(int status, String words) {
        return Response.of(status, Output.text("words.txt", words + "\n"));
    }

    private void own(HttpExchange exchange, String name, PreviewTexts texts) throws IOException {
        Map<String, String> query = Query.of(exchange.getRequestURI().getRawQuery());
        if (name.equals("events")) {
            new Events(proofs, sites, texts).send(exchange, query);
        } else if (name.equals("go")) {
            send(exchange, sites.go(Address.of(query.getOrDefault("from", "/")), query));
        } else if (OWN_FILES.contains(name)) {
            send(exchange, Response.of(200, new Output.Bytes(name, resource(name))));
        } else {
            send(exchange, OwnPage.missing(texts));
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Exchange.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return in.readAllBytes();
        }
    }

    private void page(HttpExchange exchange, Address address, PreviewTexts texts) throws IOException {
        Response answer = sites.answer(address, texts);
        if (!answer.isPage()) {
            send(exchange, answer);
            return;
        }
        String digest = PageState.of(address, answer, other -> sites.answer(other, texts));
        String html = answer.status() == 404 ? inside(answer.text(), address) : answer.text();
        send(exchange, Response.page(answer.status(), Inlay.in(html, digest)));
    }

    /** What stands where nothing is leads to where the sites will be published; here it leads on in the preview. */
    private String inside(String html, Address address) {
        String root = new Address(address.date(), "").toString();
        return proofs.whole()
                .flatMap(Preview::url)
                .map(url -> html.replace(" href=\"" + Html.escape(url), " href=\"" + root))
                .orElse(html);
    }

    private static void send(HttpExchange exchange, Response answer) throws IOException {
        byte[] body;
        try (InputStream in = answer.body().open()) {
            body = in.readAllBytes();
        } catch (NoSuchFileException gone) {
            send(exchange, text(404, "This file is gone."));
            return;
        }
        Headers headers = headers(exchange, answer.type());
        if (!answer.location().isEmpty()) {
            headers.set("Location", answer.location());
        }
        if (exchange.getRequestMethod().equals("HEAD")) {
            headers.set("Content-Length", String.valueOf(body.length));
            exchange.sendResponseHeaders(answer.status(), -1);
        } else {
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    /** Says what holds for everything that is sent. */
    static Headers headers(HttpExchange exchange, String type) {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("X-Frame-Options", "SAMEORIGIN");
        return headers;
    }

    /** A text as a browser's stream of events takes it. */
    static byte[] event(String name, String data) {
        String lines = data.lines().map(line -> "data: " + line + "\n").reduce("", String::concat);
        return ("event: " + name + "\n" + (lines.isEmpty() ? "data:\n" : lines) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
