package dev.lotse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.io.IOException;
import java.net.URI;
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
        assertEquals(List.of("missing-link", "error", "content/de/index.md", "3", "1"), values(built.out()));
    }

    @Test
    void names_of_files_are_addresses() throws IOException {
        Built built = TestSite.in(folder, "-- content/de/Über uns/a&b #1 50%.md --\n# Start\n\n[weg](fort.md)\n")
                .run("check", "--format", "sarif")
                .endsWith(1);
        String uri = values(built.out()).get(2);
        assertEquals("content/de/%C3%9Cber%20uns/a&b%20%231%2050%25.md", uri);
        assertEquals("content/de/Über uns/a&b #1 50%.md", URI.create(uri).getPath());
    }

    private static List<String> values(String json) throws IOException {
        List<String> wanted = List.of("ruleId", "level", "uri", "startLine", "startColumn");
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
