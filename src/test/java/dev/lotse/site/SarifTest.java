package dev.lotse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SarifTest {
    @TempDir
    private Path folder;

    @Test
    void check_tells_editors_and_code_hosts_where_a_mistake_is() throws IOException {
        Built built = TestSite.in(folder, "-- content/de/index.md --\n# Start\n\n[weg](fort.md)\n")
                .run("check", "--format", "sarif")
                .endsWith(1);
        assertTrue(built.out().contains("\"version\" : \"2.1.0\""), built.out());
        assertEquals(
                List.of("error", "missing-link", "error", "content/de/index.md", "3", "1"),
                values(built.out(), List.of("ruleId", "level", "uri", "startLine", "startColumn")));
    }

    @Test
    void a_rule_says_what_it_is_about_and_how_to_mend_it() throws IOException {
        Built built = TestSite.in(folder, "-- content/de/index.md --\n# Start\n\n[weg](fort.md)\n")
                .run("check", "--format", "sarif");
        assertEquals(
                List.of(
                        "missing-link",
                        "There is nothing where this link leads.",
                        "There is nothing where this link leads. Correct the path, which starts from the file you are in.",
                        "Correct the path, which starts from the file you are in.\n\n"
                                + "Instead of:\n    [Your VPN](vpn.md)\n\nWrite:\n    [Your VPN](../guides/vpn.md)",
                        "error"),
                values(built.out(), List.of("id", "text", "level")).subList(0, 5));
    }

    @Test
    void a_file_s_name_is_an_address() throws IOException {
        Built built = TestSite.in(folder, "-- content/de/über 100 %.md --\n# Start\n\n[weg](fort.md)\n")
                .run("check", "--format", "sarif");
        assertEquals(List.of("content/de/%C3%BCber%20100%20%25.md"), values(built.out(), List.of("uri")));
    }

    private static List<String> values(String json, List<String> wanted) throws IOException {
        List<String> values = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME && wanted.contains(parser.currentName())) {
                    parser.nextToken();
                    values.add(parser.getText());
                }
            }
        }
        return values;
    }
}
