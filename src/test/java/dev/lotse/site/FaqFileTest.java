package dev.lotse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code faq.json}: what ticket tools read. */
class FaqFileTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private Built build() {
        return TestSite.in(folder, FaqTest.RECORDS).build().fine();
    }

    private static JsonNode file(Built built, String department) throws IOException {
        return JSON.readTree(built.department(department).file("faq.json").text());
    }

    private static JsonNode record(Built built, String department, String id) throws IOException {
        return StreamSupport.stream(file(built, department).get("records").spliterator(), false)
                .filter(record -> id.equals(record.get("id").asString()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Error> wrong(Built built, String department, JsonNode file) throws IOException {
        String schema = built.department(department).file("faq.schema.json").text();
        JsonNode own = JSON.readTree(schema);
        SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        Schema meta = schemas.getSchema(SchemaLocation.of(own.get("$schema").asString()));
        assertEquals(List.of(), meta.validate(own), "the schema itself");
        return schemas.getSchema(own).validate(file);
    }

    @Test
    void it_keeps_to_the_schema_that_lies_beside_it() throws IOException {
        Built built = build();
        for (String department : List.of("hr", "sales", "lab", "desk")) {
            JsonNode file = file(built, department);
            assertEquals("faq.schema.json", file.get("$schema").asString());
            assertEquals(List.of(), wrong(built, department, file), department);
        }
    }

    @Test
    void its_schema_is_one_that_validators_read_as_they_come() throws IOException {
        String schema = build().department("hr").file("faq.schema.json").text();
        assertEquals(
                "http://json-schema.org/draft-07/schema#",
                JSON.readTree(schema).get("$schema").asString(),
                "what Ajv and others take unless they are told otherwise");
        assertFalse(schema.contains("\"format\""), "names of formats are strange to many");
    }

    @Test
    void the_schema_notices_what_does_not_belong_there() throws IOException {
        Built built = build();
        JsonNode file = file(built, "hr");
        ObjectNode first = (ObjectNode) file.get("records").get(0);
        first.put("state", "secret");
        assertEquals(1, wrong(built, "hr", file).size());
        first.put("state", "checked").put("more", 1);
        assertEquals(1, wrong(built, "hr", file).size());
        first.remove(List.of("more", "answer"));
        assertEquals(1, wrong(built, "hr", file).size());
    }

    @Test
    void a_record_has_everything_that_a_ticket_tool_asks_for() throws IOException {
        JsonNode record = record(build(), "hr", "FAQ-0008");
        assertEquals("VPN verbindet sich nicht", record.get("question").asString());
        assertEquals("""
                Öffne die Statusseite (https://status.example/).

                1. Trenne VPN.
                2. Schalte den Flugmodus ein.
                3. Verbinde es neu.""", record.get("answer").asString());
        assertEquals("Manche Netze sperren VPN.", record.get("cause").asString());
        assertEquals("Netz", record.get("topic").asString());
        assertEquals("checked", record.get("state").asString());
        assertEquals("2026-10-01", record.get("reviewed").asString());
        assertEquals(
                "[{\"id\":\"windows\",\"name\":\"Windows\"},{\"id\":\"ios\",\"name\":\"iPhone\"}]",
                record.get("environment").toString());
        assertEquals("[\"Tunnel\"]", record.get("synonyms").toString());
        assertEquals("[\"FAQ-0002\",\"FAQ-0003\"]", record.get("related").toString());
        assertEquals(
                "https://intranet.example/neu/hr/de/faq/vpn/",
                record.get("address").asString());
        assertEquals(
                "https://intranet.example/neu/go/FAQ-0008/", record.get("link").asString());
        assertFalse(record.has("internal"));
        assertFalse(record.has("audiences"));
    }

    @Test
    void records_follow_each_other_as_in_the_navigation_and_archived_ones_come_last() throws IOException {
        assertEquals(
                List.of("FAQ-0010", "FAQ-0008", "FAQ-0002", "FAQ-0003"),
                file(build(), "hr").get("records").findValuesAsString("id").stream()
                        .filter(id -> id.startsWith("FAQ"))
                        .toList());
    }

    @Test
    void the_help_desks_file_has_internal_parts_and_audiences() throws IOException {
        Built built = build();
        JsonNode record = record(built, "desk", "FAQ-0008");
        assertEquals("Geheim: Zertifikat prüfen.", record.get("internal").asString());
        assertEquals(
                "[\"hr\",\"sales\",\"lab\"]",
                JSON.valueToTree(record.get("audiences").findValuesAsString("id"))
                        .toString());
        assertEquals(0, record(built, "desk", "FAQ-0011").get("audiences").size());
        assertTrue(record(built, "desk", "FAQ-0002").get("internal").isNull());
    }

    @Test
    void no_other_departments_words_are_in_it() {
        Built built = build();
        built.department("hr").file("faq.json").hides("Geheim", "drucke", "Unfertig", "audiences", "internal");
        built.department("sales")
                .file("faq.json")
                .hides("Geheim", "Flugmodus", "iPhone")
                .shows("drucke");
    }

    @Test
    void without_an_address_ways_start_from_the_file() throws IOException {
        Built built = TestSite.in(folder, FaqTest.RECORDS)
                .edit("site/site.yml", "url: https://intranet.example/neu/\n", "")
                .build()
                .fine();
        JsonNode record = record(built, "hr", "FAQ-0008");
        built.department("hr").has(record.get("address").asString());
        assertEquals("../go/FAQ-0008/index.html", record.get("link").asString());
        assertEquals(
                "../../go/FAQ-0008/index.html",
                record(built, "desk", "FAQ-0008").get("link").asString());
    }

    @Test
    void a_site_without_records_has_no_such_file() {
        TestSite.in(folder, "-- content/de/index.md --\n# Start\n\nText.\n")
                .build()
                .fine()
                .department("hr")
                .lacks("faq.json", "faq.schema.json");
    }
}
