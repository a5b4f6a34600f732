package dev.lotse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How mistakes are told. */
class DiagnosticsTest {
    private static final String MISTAKES = """
            -- content/de/index.md --
            # Start

            [weg](gone.md) und 😀 [auch](gone2.md)
            -- content/de/b.md --
            ---
            title: B
            for: vertreib
            ---
            Text.
            -- content/de/a.md --
            # A

            ::: for slaes
            Text.
            :::

            ![Weg](weg.png)
            -- content/de/open.md --
            # Offen

            ::: for sales
            Text.
            """;

    @TempDir
    private Path folder;

    @Test
    void a_diagnostic_has_a_place_a_rule_a_message_and_a_hint() {
        TestSite.in(folder, "-- content/de/b.md --\n---\ntitle: B\nfor: slaes\n---\nText.\n")
                .build()
                .endsWith(1)
                .prints("content/de/b.md:3:6: error[unknown-department]: ", "; did you mean \"sales\"?");
    }

    @Test
    void columns_are_counted_in_code_points() {
        TestSite.in(folder, "-- content/de/a.md --\n# A\n\n😀é [x](gone.md)\n")
                .build()
                .endsWith(1)
                .reports("content/de/a.md:3:4: error[missing-link]");
    }

    @Test
    void all_mistakes_are_told_at_once_and_sorted() {
        Built built = TestSite.in(folder, MISTAKES).build().endsWith(1);
        List<String> found = built.diagnostics().stream()
                .filter(line -> line.contains(": error["))
                .toList();
        for (String expected : List.of(
                "content/de/a.md:3:",
                "content/de/a.md:7:1: error[missing-picture]",
                "content/de/b.md:3:6:",
                "content/de/index.md:3:1: error[missing-link]",
                "content/de/index.md:3:22: error[missing-link]",
                "content/de/open.md:3:1:")) {
            assertTrue(found.stream().anyMatch(line -> line.startsWith(expected)), expected + "\n" + built.err());
        }
        assertEquals(6, found.size(), built.err());
        assertEquals(found.stream().sorted().toList().size(), new HashSet<>(found).size(), "the same thing twice");
        assertEquals(
                List.of(
                        "content/de/a.md",
                        "content/de/a.md",
                        "content/de/b.md",
                        "content/de/index.md",
                        "content/de/index.md",
                        "content/de/open.md"),
                found.stream().map(line -> line.substring(0, line.indexOf(':'))).toList());
    }

    @Test
    void a_broken_file_hides_no_mistake_of_another_one() {
        Built built = TestSite.in(folder, MISTAKES)
                .write("content/de/bytes.md", new byte[] {'#', ' ', (byte) 0xC3, '\n'})
                .write("content/de/yaml.md", "---\ntitle: [\n---\nText.\n")
                .write("content/de/deep.md", ">".repeat(1000) + " x\n")
                .write("content/de/TOC.yml", "- name: [\n")
                .write("site/audiences.yml", TestSite.AUDIENCES.replace("wave: 2}", "wavee: 2}"))
                .build()
                .endsWith(1);
        for (String file : List.of("a", "b", "bytes", "deep", "index", "open", "yaml")) {
            assertTrue(
                    built.diagnostics().stream().anyMatch(line -> line.startsWith("content/de/" + file + ".md:")),
                    file + "\n" + built.err());
        }
        built.prints("content/de/TOC.yml:", "site/audiences.yml:16:");
    }

    @Test
    void a_broken_site_file_hides_no_mistake_of_a_page() {
        TestSite.in(folder, MISTAKES)
                .write("site/site.yml", "title: [\n")
                .write("content/de/yaml.md", "---\ntitle: [\n---\nText.\n")
                .build()
                .endsWith(1)
                .prints("site/site.yml:1:", "content/de/yaml.md:2:", "content/de/open.md:");
    }

    @Test
    void a_broken_audiences_file_hides_no_mistake_of_a_page_or_of_site_yml() {
        Built built = TestSite.in(folder, MISTAKES)
                .write("site/audiences.yml", "departments: [\n")
                .write("site/site.yml", TestSite.SITE + "nonsense: 1\n")
                .write("content/de/yaml.md", "---\ntitle: [\n---\nText.\n")
                .build()
                .endsWith(1);
        built.prints("site/audiences.yml:", "site/site.yml:6:1:", "content/de/yaml.md:2:");
    }

    @Test
    void a_page_that_can_t_be_read_is_not_blamed_on_those_that_link_to_it() {
        TestSite.in(folder, "-- content/de/index.md --\n# Start\n\n[x](bytes.md)\n")
                .write("content/de/bytes.md", new byte[] {'#', ' ', (byte) 0xC3, '\n'})
                .build()
                .endsWith(1)
                .reports("content/de/bytes.md:1:3: error[invalid-utf-8]");
    }

    @Test
    void json_is_one_object_with_the_same_diagnostics() throws IOException {
        TestSite site = TestSite.in(folder, MISTAKES);
        List<String> text = site.build().endsWith(1).diagnostics();
        Built built = site.build("--format", "json").endsWith(1);
        assertEquals("", built.err());
        assertEquals(text, diagnostics(built.out()));
        assertEquals(
                text,
                diagnostics(site.run("check", "--format", "json", "--date", "2026-10-12")
                        .out()));
    }

    @Test
    void json_of_a_fine_build_has_no_diagnostics() throws IOException {
        Built built = TestSite.in(folder, "-- content/de/index.md --\n# Start\n\nText.\n")
                .build("--format", "json")
                .endsWith(0);
        assertEquals(List.of(), diagnostics(built.out()));
        assertTrue(built.out().contains("\"published\" : true"));
    }

    @Test
    void what_stands_in_a_file_can_t_write_on_the_terminal() {
        Built built = TestSite.in(folder, "-- content/de/index.md --\n# Start\n\n[x](\u001b[31mgone\u0007.md)\n")
                .build();
        assertFalse((built.out() + built.err()).matches("(?s).*[\\x00-\\x08\\x0B-\\x1F\\x7F].*"), built.err());
    }

    @Test
    void rules_are_named_in_small_letters() {
        for (String line : TestSite.in(folder, MISTAKES).build().diagnostics()) {
            assertTrue(line.matches("\\S+?:\\d+:\\d+: (error|warning)\\[[a-z0-9-]+\\]: [^\\n]+"), line);
        }
    }

    /** The diagnostics of a report, as lines; fails where it is no JSON, or more than one object. */
    private static List<String> diagnostics(String json) throws IOException {
        List<String> lines = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            assertEquals(JsonToken.START_OBJECT, parser.nextToken());
            String[] d = new String[7];
            int depth = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (token.isScalarValue()) {
                    keys.add(parser.currentName());
                    int at = List.of("file", "line", "column", "severity", "rule", "message", "hint")
                            .indexOf(parser.currentName());
                    if (depth == 2 && at >= 0) {
                        d[at] = parser.getText();
                    }
                } else if (token == JsonToken.END_OBJECT && depth == 1) {
                    lines.add(d[0] + ":" + d[1] + ":" + d[2] + ": " + d[3] + "[" + d[4] + "]: " + d[5]
                            + (d[6].isEmpty() ? "" : "; " + d[6]));
                }
            }
            assertEquals(-1, depth, "one object");
        }
        assertTrue(keys.contains("published"), keys.toString());
        return lines;
    }
}
