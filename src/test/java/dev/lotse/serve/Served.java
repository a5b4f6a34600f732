package dev.lotse.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.BuildRequest;
import dev.lotse.kit.TestSite;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A project that is served, for 2026-10-12, to an English browser. */
final class Served implements AutoCloseable {
    private static final Pattern SEEN = Pattern.compile("data-seen=\"([^\"]*)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final PreviewServer server;
    private final TestSite site;
    private final BlockingQueue<Reading> readings;

    private Served(PreviewServer server, TestSite site, BlockingQueue<Reading> readings) {
        this.server = server;
        this.site = site;
        this.readings = readings;
    }

    /** Serves a project at a free port; only some departments where they are given. */
    static Served of(TestSite site, String... departments) {
        BuildRequest request = new BuildRequest(
                site.folder(),
                Optional.empty(),
                Set.of(departments),
                Set.of(),
                LocalDate.of(2026, 10, 12),
                false,
                false);
        try {
            BlockingQueue<Reading> readings = new LinkedBlockingQueue<>();
            return new Served(PreviewServer.start(request, OptionalInt.of(0), readings::add), site, readings);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Waits for the next reading of a kind; others are forgotten. */
    Reading reading(Reading.Kind kind) {
        try {
            Reading next = readings.poll(30, TimeUnit.SECONDS);
            while (next != null && next.kind() != kind) {
                next = readings.poll(30, TimeUnit.SECONDS);
            }
            assertTrue(next != null, "waited in vain for " + kind);
            return next;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Whether there is no other reading in this time. */
    boolean isQuiet(Duration time) throws InterruptedException {
        return readings.poll(time.toMillis(), TimeUnit.MILLISECONDS) == null;
    }

    TestSite site() {
        return site;
    }

    URI address() {
        return server.address();
    }

    HttpResponse<String> get(String path) {
        return send("GET", path);
    }

    HttpResponse<String> send(String method, String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address() + path.substring(1)))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .header("Accept-Language", "en")
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** A page that is there has all these texts. */
    Served shows(String path, String... texts) {
        HttpResponse<String> answer = get(path);
        assertEquals(200, answer.statusCode(), answer.body());
        for (String text : texts) {
            assertTrue(answer.body().contains(text), "no \"" + text + "\" in\n" + answer.body());
        }
        return this;
    }

    /** A page has all these texts, maybe only after it was loaded again: a save is seen in steps by a busy machine. */
    Served comes(String path, String... texts) {
        String page = path.endsWith("/") ? path : "/sales/de/";
        for (int loads = 0; loads < 10; loads++) {
            String seen = seen(page);
            if (List.of(texts).stream().allMatch(get(path).body()::contains)) {
                break;
            }
            look(page, seen).reloads();
        }
        return shows(path, texts);
    }

    /** What is sent has none of these texts. */
    Served hides(String path, String... texts) {
        String body = get(path).body();
        for (String text : texts) {
            assertFalse(body.contains(text), "\"" + text + "\" should not be in\n" + body);
        }
        return this;
    }

    /** Where an address leads to, below that of the server. */
    String leads(String path) {
        HttpResponse<String> answer = get(path);
        assertEquals(302, answer.statusCode(), answer.body());
        return answer.headers().firstValue("Location").orElseThrow();
    }

    /** A browser that looks at a page, as it is now. */
    Look look(String path) {
        return look(path, seen(path));
    }

    private String seen(String path) {
        Matcher seen = SEEN.matcher(get(path).body());
        assertTrue(seen.find(), "there is no bar in " + path);
        return seen.group(1);
    }

    /** A browser that looks at a page, as it was once. */
    Look look(String path, String seen) {
        int question = path.indexOf('?');
        String instead = question < 0 ? "" : path.substring(question + 1).replace("instead-of=", "&instead=");
        String bare = question < 0 ? path : path.substring(0, question);
        String decoded = URLDecoder.decode(bare, StandardCharsets.UTF_8);
        String query = "path=" + URLEncoder.encode(decoded, StandardCharsets.UTF_8) + "&seen=" + seen + instead;
        HttpRequest request = HttpRequest.newBuilder(URI.create(address() + "_lotse/events?" + query))
                .header("Accept-Language", "en")
                .build();
        try {
            return new Look(client.send(request, HttpResponse.BodyHandlers.ofInputStream())
                    .body());
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** What is answered to these very bytes. */
    String raw(String request) {
        try (Socket socket =
                new Socket(InetAddress.getByName(address().getHost()), address().getPort())) {
            socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The events that one page gets. */
    static final class Look implements AutoCloseable {
        private final InputStream in;
        private final BlockingQueue<String[]> events = new LinkedBlockingQueue<>();

        private Look(InputStream in) {
            this.in = in;
            Thread thread = new Thread(this::listen);
            thread.setDaemon(true);
            thread.start();
        }

        private void listen() {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                String name = "";
                StringBuilder data = new StringBuilder();
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.startsWith("event: ")) {
                        name = line.substring(7);
                    } else if (line.startsWith("data: ")) {
                        data.append(line.substring(6)).append('\n');
                    } else if (line.isEmpty() && !name.isEmpty()) {
                        events.add(new String[] {name, data.toString()});
                        name = "";
                        data.setLength(0);
                    }
                }
            } catch (IOException end) {
                // The test is over.
            }
        }

        /** Waits until the page is told to load again. */
        void reloads() {
            while (!next("a reload")[0].equals("reload")) {
                // Bars are of no interest here.
            }
        }

        /** Waits for a bar with all these texts; the page itself stays. */
        String bar(String... texts) {
            while (true) {
                String[] event = next("a bar with " + String.join(", ", texts));
                assertEquals("bar", event[0]);
                if (java.util.Arrays.stream(texts).allMatch(event[1]::contains)) {
                    return event[1];
                }
            }
        }

        /** Waits for a bar that does not have this text any more. */
        String barWithout(String text) {
            while (true) {
                String[] event = next("a bar without " + text);
                assertEquals("bar", event[0]);
                if (!event[1].contains(text)) {
                    return event[1];
                }
            }
        }

        private String[] next(String what) {
            try {
                String[] event = events.poll(Duration.ofSeconds(30).toMillis(), TimeUnit.MILLISECONDS);
                assertTrue(event != null, "waited in vain for " + what);
                return event;
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
