package dev.lotse.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.kit.TestSite;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a preview must not do. */
class SafetyTest {
    @TempDir
    private Path folder;

    private Served served;

    @BeforeEach
    void serve() {
        served = Served.of(TestSite.in(folder, """
                -- secret.txt --
                Geheimnis
                -- content/de/index.md --
                # Start
                -- content/de/unused.txt --
                Geheimnis
                -- content/en/index.md --
                # Start
                """));
    }

    @AfterEach
    void end() {
        served.close();
    }

    @Test
    void it_listens_only_to_this_machine() throws IOException {
        assertTrue(InetAddress.getByName(served.address().getHost()).isLoopbackAddress());
    }

    @Test
    void a_foreign_name_that_leads_here_gets_nothing() {
        int port = served.address().getPort();
        for (String host : List.of("evil.example", "evil.example:" + port, "localhost", "localhost:1", "")) {
            String answer = served.raw("GET /sales/de/ HTTP/1.1\nHost: " + host + "\nConnection: close\n\n");
            assertTrue(answer.startsWith("HTTP/1.1 403 "), answer);
            assertFalse(answer.contains("Start"), answer);
        }
        for (String host : List.of("localhost:" + port, "LOCALHOST:" + port, "127.0.0.1:" + port, "[::1]:" + port)) {
            String answer = served.raw("GET /sales/de/ HTTP/1.1\nHost: " + host + "\nConnection: close\n\n");
            assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
        }
    }

    @Test
    void no_path_leads_out_of_the_sites() {
        int port = served.address().getPort();
        for (String path : List.of(
                "/../secret.txt",
                "/../../secret.txt",
                "/sales/../../secret.txt",
                "/%2e%2e/secret.txt",
                "/sales/de/..%2f..%2f..%2fsecret.txt",
                "/sales/de/%2e%2e%5c%2e%2e%5csecret.txt",
                "//secret.txt",
                "/sales/de//secret.txt",
                "/" + folder + "/secret.txt",
                "/_lotse/../secret.txt",
                "/_lotse/../../../cli/Main.class",
                "/sales/de/unused.txt")) {
            String answer =
                    served.raw("GET " + path + " HTTP/1.1\nHost: localhost:" + port + "\nConnection: close\n\n");
            assertTrue(answer.startsWith("HTTP/1.1 404 "), path + "\n" + answer);
            assertFalse(answer.contains("Geheimnis"), path);
        }
    }

    @Test
    void nothing_can_be_sent_to_it() {
        for (String method : List.of("POST", "PUT", "DELETE", "OPTIONS")) {
            assertEquals(405, served.send(method, "/sales/de/").statusCode());
        }
    }

    @Test
    void other_sites_can_neither_load_nor_frame_it() {
        var headers = served.get("/sales/de/").headers();
        assertEquals(
                "same-origin",
                headers.firstValue("Cross-Origin-Resource-Policy").orElseThrow());
        assertEquals("SAMEORIGIN", headers.firstValue("X-Frame-Options").orElseThrow());
        assertTrue(headers.firstValue("Access-Control-Allow-Origin").isEmpty());
    }

    @Test
    void what_a_page_may_load_is_widened_by_what_the_bar_needs_and_nothing_else() {
        served.shows("/sales/de/", "default-src 'none'", "connect-src 'self'").hides("/sales/de/", "unsafe");
        assertEquals(
                "default-src 'none'; style-src 'sha256-x' 'self'; base-uri 'none'; script-src 'self'; connect-src 'self'",
                Inlay.policy("default-src 'none'; style-src 'sha256-x'; base-uri 'none'"));
        assertEquals(
                "script-src 'self'; style-src 'self'; connect-src 'self'",
                Inlay.policy("script-src 'none';style-src 'self';"));
    }

    @Test
    void a_name_in_an_address_is_never_html() {
        String bar = served.look("/sales/de/?instead-of=%3Cimg%20src=x%3E").bar("instead");
        assertFalse(bar.contains("<img"), bar);
    }

    @Test
    void nothing_is_written_into_the_project() throws IOException {
        Map<String, Long> before = files();
        served.shows("/sales/de/", "Start")
                .shows("/@2027-02-01/hr/de/", "Start")
                .shows("/", "Vertrieb");
        served.look("/sales/de/").bar("No errors");
        assertEquals(before, files());
    }

    private Map<String, Long> files() throws IOException {
        Map<String, Long> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.toList()) {
                found.put(path.toString(), Files.getLastModifiedTime(path).toMillis());
            }
        }
        return found;
    }
}
