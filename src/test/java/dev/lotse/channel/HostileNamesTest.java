package dev.lotse.channel;

import static dev.lotse.channel.HostileTexts.flat;
import static dev.lotse.channel.HostileTexts.yaml;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import dev.lotse.kit.Unpacked;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every hostile text as the name of a department, a help desk, a wave, in every channel that says it. */
class HostileNamesTest {
    private static final Map<String, String> TEXTS = HostileTexts.ALL;
    private static final String TITLE = "Test & <Firma> \"*A*_b_\" ; = 100 % [x](y)";

    @TempDir
    private static Path folder;

    private static Built built;

    @BeforeAll
    static void one_project_has_them_all() {
        built = TestSite.in(folder, project())
                .run("build", "--date", "2026-10-12")
                .fine();
    }

    private static String project() {
        StringBuilder desks = new StringBuilder();
        StringBuilder departments = new StringBuilder();
        StringBuilder waves = new StringBuilder();
        TEXTS.forEach((id, text) -> {
            String name = yaml(text);
            desks.append("  h-%s: {name: %s, hours: %s, phone: %s, email: %s@example.com}\n"
                    .formatted(id, name, name, name, id));
            departments.append("  %s: {name: %s, helpdesk: h-%s, wave: w-%s}\n".formatted(id, name, id, id));
            waves.append("  w-%s: {name: %s, start: 2026-11-02}\n".formatted(id, name));
        });
        return """
                -- site/site.yml --
                title: %s
                url: https://intranet.example/neu/
                languages: [de]
                content: ../content
                audiences: audiences.yml
                rollout: rollout.yml
                -- site/audiences.yml --
                helpdesks:
                %sdepartments:
                %s-- site/rollout.yml --
                waves:
                %splan:
                  - page: news/a.md
                    send: [{as: mail, when: 3 weeks before start}]
                -- content/de/index.md --
                # Start

                {{ department.name }}; {{ helpdesk.hours }}; {{ wave.name }} Ende.
                -- content/de/news/a.md --
                ---
                title: Nachricht
                publish: 2026-10-05
                ---
                Text.
                -- content/de/guides/g.md --
                # Anleitung

                Text.
                -- content/de/rollout/index.md --
                ---
                title: Wann
                type: rollout
                ---
                Text.
                """.formatted(yaml(TITLE), desks, departments, waves);
    }

    private static void same(Function<String, String> read) {
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> found = new TreeMap<>();
        TEXTS.forEach((id, text) -> {
            expected.put(id, flat(text));
            found.put(id, flat(read.apply(id)));
        });
        assertEquals(expected, found);
    }

    private static Document page(String department, String page) {
        return built.department(department).page(page).html();
    }

    private static org.w3c.dom.Document xml(String text) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception broken) {
            throw new AssertionError(text, broken);
        }
    }

    private static String element(String xml, String name) {
        return xml(xml).getElementsByTagName(name).item(0).getTextContent();
    }

    private static String without(String text, String start, String end) {
        String flat = flat(text);
        assertTrue(flat.startsWith(start) && flat.endsWith(end), flat);
        return flat.substring(start.length(), flat.length() - end.length());
    }

    @Test
    void on_pages() {
        TEXTS.forEach((id, text) -> {
            String said = flat(page(id, "").select("main").first().wholeText());
            String name = flat(text);
            assertTrue(said.contains(name + "; " + name + "; " + name + " Ende."), id + ": " + said);
            assertTrue(
                    flat(page(id, "news/a").select("title").first().wholeText())
                            .endsWith("Nachricht – " + name + " – " + TITLE),
                    id);
        });
    }

    @Test
    void in_the_chooser() {
        Document chooser = built.file("sites/index.html").html();
        same(id -> chooser.select("a[href^='" + id + "/']").first().wholeText());
    }

    @Test
    void in_mails() {
        TEXTS.forEach((id, text) -> {
            String plain = flat(built.file("kits/" + id + "/de/mail/news-a.txt").text());
            String html = flat(Jsoup.parse(
                            built.file("kits/" + id + "/de/mail/news-a.html").text())
                    .wholeText());
            assertTrue(plain.contains(flat(text)), id + ": " + plain);
            assertTrue(html.contains(flat(text)), id + ": " + html);
        });
    }

    @Test
    void in_feeds_books_calendars_and_tables() throws IOException {
        same(id -> without(element(built.department(id).file("feed.xml").text(), "title"), TITLE + " – ", ""));
        same(id -> without(
                element(
                        Unpacked.of(built.file("kits/" + id + "/de/handbook.epub")
                                        .path())
                                .text("EPUB/package.opf"),
                        "dc:title"),
                "Handbuch – " + TITLE + " – ",
                ""));
        TEXTS.forEach((id, text) -> {
            String summary = Biweekly.parse(
                            built.department(id).file("rollout.ics").text())
                    .first()
                    .getEvents()
                    .get(0)
                    .getSummary()
                    .getValue();
            assertTrue(flat(summary).contains(flat(text)), summary);
        });
        same(id -> CsvReader.builder()
                .fieldSeparator(';')
                .ofCsvRecord(built.file("kits/" + id + "/de/plan.csv").text().substring(1))
                .stream()
                .skip(1)
                .map(CsvRecord::getFields)
                .map(row -> row.get(1).replaceFirst("^'", ""))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void in_reports() throws IOException {
        Document report = built.file("reports/communication-plan.html").html();
        TEXTS.forEach((id, text) -> assertTrue(flat(report.wholeText()).contains(flat(text)), id));
        List<String> names = CsvReader.builder()
                .fieldSeparator(';')
                .ofCsvRecord(built.file("reports/communication-plan.csv").text().substring(1))
                .stream()
                .skip(1)
                .flatMap(row -> row.getFields().stream())
                .toList();
        names.forEach(cell -> assertTrue(!cell.matches("(?s)[=+@\\-\\t\\r\\n].*"), cell));
        TEXTS.forEach((id, text) -> assertTrue(
                names.stream()
                        .anyMatch(cell -> flat(cell.replaceFirst("^'", "")).equals(flat(text))),
                id));
    }
}
