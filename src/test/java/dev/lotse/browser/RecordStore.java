package dev.lotse.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.lotse.kit.Unpacked;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** As little of a learning system of cmi5 as a course needs: it serves the course, and keeps what that tells. */
final class RecordStore implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ACTOR = """
            {"objectType": "Agent", "account": {"homePage": "https://lms.example", "name": "jule"}}""";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final Unpacked course;
    private final List<JsonNode> statements = new CopyOnWriteArrayList<>();
    private final Map<String, String> documents = new ConcurrentHashMap<>();
    private int sessions;

    RecordStore(Unpacked course) {
        this.course = course;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** Where a reader begins the next session. */
    String launch(String mode, double mastery) {
        sessions++;
        documents.put("LMS.LaunchData", """
                {"launchMode": "%s", "masteryScore": %s, "moveOn": "CompletedAndPassed", "returnURL": "%sback",
                 "contextTemplate": {
                   "contextActivities": {"grouping": [{"id": "https://publisher.example/course"}]},
                   "extensions": {"https://w3id.org/xapi/cmi5/context/extensions/sessionid": "session-%s"}}}
                """.formatted(mode, mastery, address(), sessions));
        return address() + "course/index.html?endpoint=" + encoded(address() + "lrs") + "&fetch="
                + encoded(address() + "fetch") + "&actor=" + encoded(ACTOR) + "&registration=r-1&activityId="
                + encoded("https://lms.example/activities/7");
    }

    /** What was said so far, in its order. */
    List<JsonNode> statements() {
        return statements.stream().toList();
    }

    /** The verbs of it, as {@code passed}. */
    List<String> verbs() {
        return statements.stream()
                .map(said -> said.at("/verb/id").asString().replaceAll(".*/", ""))
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            byte[] body = exchange.getRequestBody().readAllBytes();
            if (path.equals("/fetch") && exchange.getRequestMethod().equals("POST")) {
                send(exchange, 200, "application/json", "{\"auth-token\": \"token-" + sessions + "\"}");
            } else if (path.startsWith("/lrs/")) {
                records(exchange, path.substring("/lrs/".length()), new String(body, StandardCharsets.UTF_8));
            } else if (path.equals("/back")) {
                send(exchange, 200, "text/html", "<title>Back</title>");
            } else {
                file(exchange, path.replaceFirst("^/course/", ""));
            }
        }
    }

    private void file(HttpExchange exchange, String path) throws IOException {
        byte[] bytes = course.files().getOrDefault(path, new byte[0]);
        exchange.getResponseHeaders().set("Content-Type", type(path));
        exchange.sendResponseHeaders(bytes.length == 0 ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }

    private static String type(String path) {
        Map<String, String> types =
                Map.of("html", "text/html", "css", "text/css", "js", "text/javascript", "svg", "image/svg+xml");
        return types.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
    }

    /** As a record store does it: who has no token and names no version is sent away. */
    private void records(HttpExchange exchange, String resource, String body) throws IOException {
        String token = exchange.getRequestHeaders().getFirst("Authorization");
        String version = exchange.getRequestHeaders().getFirst("X-Experience-API-Version");
        if (!("Basic token-" + sessions).equals(token) || version == null || !version.startsWith("1.0")) {
            send(exchange, 401, "text/plain", "who are you?");
        } else if (resource.equals("statements")) {
            JsonNode said = JSON.readTree(body);
            (said.isArray() ? said : List.of(said)).forEach(statements::add);
            send(exchange, 200, "application/json", "[]");
        } else {
            document(exchange, resource.equals("agents/profile") ? "profileId" : "stateId", body);
        }
    }

    private void document(HttpExchange exchange, String key, String body) throws IOException {
        String name = List.of(exchange.getRequestURI().getRawQuery().split("&")).stream()
                .filter(part -> part.startsWith(key + "="))
                .map(part -> URLDecoder.decode(part.substring(key.length() + 1), StandardCharsets.UTF_8))
                .findFirst()
                .orElse("");
        if (exchange.getRequestMethod().equals("PUT")) {
            documents.put(name, body);
            exchange.sendResponseHeaders(204, -1);
        } else {
            String kept = documents.getOrDefault(name, "{}");
            send(exchange, 200, "application/json", kept);
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
