package dev.lotse.channel;

import static dev.lotse.channel.HostileTexts.flat;
import static dev.lotse.channel.HostileTexts.yaml;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.lotse.kit.Built;
import dev.lotse.kit.BuiltSite;
import dev.lotse.kit.SearchIndex;
import dev.lotse.kit.TestSite;
import dev.lotse.kit.Unpacked;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Nothing crosses into another language unescaped: every hostile text as title, description, name, variable and place goes
 * through every channel, is read back by a reader of that channel, and is what was written.
 */
class HostileTextsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> TEXTS = HostileTexts.ALL;

    @TempDir
    private static Path folder;

    private static Built built;
    private static BuiltSite site;

    @BeforeAll
    static void one_project_has_them_all() {
        built = TestSite.in(folder, project())
                .run("build", "--date", "2026-10-12")
                .fine();
        site = built.department("sales");
    }

    private static String project() {
        StringBuilder files = new StringBuilder();
        files.append("-- site/site.yml --\ntitle: Testfirma\nurl: https://intranet.example/neu/\nlanguages: [de]\n"
                + "content: ../content\naudiences: audiences.yml\nrollout: rollout.yml\nvariables:\n");
        TEXTS.forEach((id, text) -> files.append("  v-" + id + ": " + yaml(text) + "\n"));
        files.append("-- site/audiences.yml --\npeople:\n");
        TEXTS.forEach((id, text) ->
                files.append("  p-" + id + ": {name: " + yaml(text) + ", email: " + id + "@example.com}\n"));
        files.append("departments:\n  sales: {name: Vertrieb, wave: 1}\n");
        files.append("-- site/rollout.yml --\nwaves:\n  1: {name: Eins, start: 2026-11-02}\nplan:\n");
        TEXTS.keySet()
                .forEach(id -> files.append("  - page: news/" + id + ".md\n    send:\n"
                        + "      - {as: mail, when: 3 weeks before start}\n"
                        + "      - {as: chat, when: 3 weeks before start}\n"));
        files.append(
                "-- content/de/index.md --\n# Start\n\nHallo.\n-- content/de/faq/index.md --\n# Fragen\n\nAlle.\n");
        TEXTS.forEach((id, text) -> files.append(page(id, text)));
        return files.toString();
    }

    private static String page(String id, String text) {
        String quoted = yaml(text);
        return """
                -- content/de/news/%1$s.md --
                ---
                title: %2$s
                description: %2$s
                subject: %2$s
                publish: 2026-10-05
                from: p-%1$s
                action: {text: %2$s, link: ../index.md}
                ---
                Wert: {{ v-%1$s }} Ende.
                -- content/de/faq/%1$s.md --
                ---
                title: %2$s
                description: %2$s
                tags: [Thema]
                ---
                Antwort: {{ v-%1$s }} Ende.
                -- content/de/training/%1$s/index.md --
                ---
                title: %2$s
                outcome: %2$s
                sessions:
                  - {date: 2026-12-01, time: "9:00-9:30", place: %2$s}
                ---
                Modul.
                -- content/de/training/%1$s/eins.md --
                ---
                title: %2$s
                ---
                Inhalt: {{ v-%1$s }} Ende.
                """.formatted(id, quoted);
    }

    /** Each text is what is read of it. */
    private static void same(Function<String, String> read) {
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> found = new TreeMap<>();
        TEXTS.forEach((id, text) -> {
            expected.put(id, flat(text));
            found.put(id, flat(read.apply(id)));
        });
        assertEquals(lines(expected), lines(found));
    }

    private static String lines(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(text -> text.getKey() + ": " + text.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static Document news(String id) {
        return site.page("news/" + id).html();
    }

    private static String between(String text, String start) {
        String flat = flat(text);
        int from = flat.indexOf(start);
        assertTrue(from >= 0, flat);
        return flat.substring(from + start.length(), flat.indexOf(" Ende.", from));
    }

    private static String bare(String text) {
        return Jsoup.parse(text).wholeText();
    }

    @Test
    void a_page_in_html() {
        same(id -> news(id).select("main h1").first().wholeText());
        same(id -> news(id).select("title").first().wholeText().replaceFirst(" – Vertrieb – Testfirma$", ""));
        same(id -> news(id).select("meta[name=description]").attr("content"));
        same(id -> between(news(id).select("main .body").first().wholeText(), "Wert: "));
        same(id -> site.page("all-pages")
                .html()
                .select("a[href$='news/" + id + "/index.html']")
                .last()
                .wholeText());
    }

    @Test
    void the_answers_in_json() throws IOException {
        JsonNode records = JSON.readTree(site.file("faq.json").text()).get("records");
        Function<String, JsonNode> record = id -> {
            for (JsonNode one : records) {
                if (one.get("address").asString().endsWith("/faq/" + id + "/")) {
                    return one;
                }
            }
            throw new AssertionError(id);
        };
        same(id -> record.apply(id).get("question").asString());
        same(id -> record.apply(id).get("description").asString());
        same(id -> between(record.apply(id).get("answer").asString(), "Antwort: "));
    }

    @Test
    void the_answers_for_search_engines() {
        List<String> data = site.page("faq").html().select("script[type=application/ld+json]").stream()
                .map(script -> script.data())
                .toList();
        assertEquals(1, data.size());
        same(id -> {
            for (JsonNode one : json(data.get(0)).get("mainEntity")) {
                if (one.get("url").asString().endsWith("/faq/" + id + "/")) {
                    return one.get("name").asString();
                }
            }
            throw new AssertionError(id);
        });
    }

    private static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    @Test
    void the_index_of_the_search() {
        SearchIndex index = SearchIndex.of(site);
        same(id -> (String) index.pages().get("news/" + id + "/").get(1));
        same(id -> between(index.texts().get("news/" + id + "/"), "Wert: "));
    }

    @Test
    void a_mail() {
        same(id -> header(id, "Subject"));
        same(id -> ((InternetAddress) from(id)).getPersonal());
        TEXTS.keySet().forEach(id -> assertEquals("", header(id, "Bcc")));
        same(id ->
                mail(id, "html", html -> Jsoup.parse(html).select("h1").first().wholeText()));
        same(id -> mail(id, "html", html -> between(bare(html), "Wert: ")));
        same(id -> mail(id, "txt", text -> between(text, "Wert: ")));
    }

    private static String mail(String id, String ending, Function<String, String> read) {
        return read.apply(
                built.file("kits/sales/de/mail/news-" + id + "." + ending).text());
    }

    private static MimeMessage message(String id) {
        try {
            return new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(
                            built.file("kits/sales/de/mail/news-" + id + ".eml").bytes()));
        } catch (jakarta.mail.MessagingException broken) {
            throw new AssertionError(broken);
        }
    }

    private static String header(String id, String name) {
        try {
            return name.equals("Subject")
                    ? message(id).getSubject()
                    : String.join(
                            "|",
                            message(id).getHeader(name) == null
                                    ? new String[0]
                                    : message(id).getHeader(name));
        } catch (jakarta.mail.MessagingException broken) {
            throw new AssertionError(broken);
        }
    }

    private static jakarta.mail.Address from(String id) {
        try {
            return message(id).getFrom()[0];
        } catch (jakarta.mail.MessagingException broken) {
            throw new AssertionError(broken);
        }
    }

    @Test
    void a_card_for_chats() {
        same(id -> card(id).at("/body/0/inlines/0/text").asString());
        same(id -> card(id).at("/body/1/inlines/0/text").asString());
        same(id -> card(id).at("/body/2/inlines/0/text").asString());
        same(id -> card(id).at("/actions/0/title").asString());
        same(id -> {
            Node read = Parser.builder()
                    .build()
                    .parse(flat(card(id).get("fallbackText").asString()));
            return new TextCollectingVisitor().collectAndGetText(read);
        });
    }

    private static JsonNode card(String id) {
        return json(built.file("kits/sales/de/chat/news-" + id + ".json").text());
    }

    @Test
    void calendars() {
        same(id -> event(id).getSummary().getValue());
        same(id -> event(id).getLocation().getValue());
        same(id -> event(id).getDescription().getValue().replaceFirst("\\s*https://\\S+$", ""));
        same(id -> Biweekly.parse(built.file("kits/sales/de/plan.ics").text()).first().getEvents().stream()
                .filter(event -> event.getUrl().getValue().contains("/news/" + id + "/"))
                .map(event ->
                        event.getDescription().getValue().replaceFirst("\\s*(mail|chat)/\\S+\\s*https://\\S+$", ""))
                .findFirst()
                .orElseThrow());
        for (String id : TEXTS.keySet()) {
            calendar(id)
                    .lines()
                    .forEach(line -> assertTrue(
                            line.getBytes(StandardCharsets.UTF_8).length <= 75 && !line.contains("\uFFFD"), line));
        }
    }

    private static String calendar(String id) {
        return site.file("training/" + id + "/sessions.ics").text();
    }

    private static VEvent event(String id) {
        List<VEvent> events = Biweekly.parse(calendar(id)).first().getEvents();
        assertEquals(1, events.size());
        return events.get(0);
    }

    @Test
    void the_feed() {
        org.w3c.dom.Document feed = xml(site.file("feed.xml").text());
        Map<String, Element> entries = elements(feed, "entry").stream()
                .collect(Collectors.toMap(
                        entry -> ((Element) entry.getElementsByTagName("link").item(0))
                                .getAttribute("href")
                                .replaceFirst(".*/news/([a-z]+)/\\?.*$", "$1"),
                        entry -> entry));
        same(id -> child(entries.get(id), "title"));
        same(id -> child(entries.get(id), "summary"));
        same(id ->
                child((Element) entries.get(id).getElementsByTagName("author").item(0), "name"));
    }

    private static org.w3c.dom.Document xml(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception broken) {
            throw new AssertionError(text, broken);
        }
    }

    private static List<Element> elements(org.w3c.dom.Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        return java.util.stream.IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static String child(Element element, String name) {
        return element.getElementsByTagName(name).item(0).getTextContent();
    }

    @Test
    void the_book_as_epub() {
        Unpacked book = Unpacked.of(built.file("kits/sales/de/handbook.epub").path());
        List<String> titles = book.files().keySet().stream()
                .filter(name -> name.endsWith(".xhtml"))
                .flatMap(name -> elements(xml(book.text(name)), "h2").stream())
                .map(heading -> flat(heading.getTextContent()))
                .toList();
        List<String> contents = elements(xml(book.text("EPUB/nav.xhtml")), "a").stream()
                .map(link -> flat(link.getTextContent()))
                .toList();
        xml(book.text("EPUB/package.opf"));
        List<String> missing = TEXTS.values().stream()
                .map(HostileTexts::flat)
                .filter(text -> contents.stream().noneMatch(title -> title.contains(text)))
                .toList();
        assertEquals(List.of(), missing, contents + "\n" + titles);
    }

    @Test
    void packages_for_learning_systems() throws IOException {
        for (String kind : List.of("scorm12", "scorm2004", "cmi5")) {
            same(id -> {
                Unpacked course = Unpacked.of(built.file("kits/sales/de/training/" + id + "-" + kind + ".zip")
                        .path());
                org.w3c.dom.Document manifest = xml(course.text(kind.equals("cmi5") ? "cmi5.xml" : "imsmanifest.xml"));
                String title = elements(manifest, kind.equals("cmi5") ? "langstring" : "title")
                        .get(0)
                        .getTextContent();
                assertEquals(
                        flat(TEXTS.get(id)),
                        between(course.html("index.html").body().wholeText(), "Inhalt: "));
                return title;
            });
        }
    }

    @Test
    void the_plan_as_a_table() throws IOException {
        String table = built.file("kits/sales/de/plan.csv").text().substring(1);
        List<List<String>> rows = CsvReader.builder().fieldSeparator(';').ofCsvRecord(table).stream()
                .map(CsvRecord::getFields)
                .toList();
        rows.stream()
                .skip(1)
                .forEach(row -> row.forEach(cell -> assertTrue(!cell.matches("(?s)[=+@\\-\\t\\r\\n].*"), cell)));
        for (int column : List.of(3, 4, 5)) {
            same(id -> rows.stream()
                    .filter(row -> row.get(6).endsWith("/news/" + id + "/"))
                    .map(row -> row.get(column).replaceFirst("^'", ""))
                    .findFirst()
                    .orElseThrow());
        }
    }

    @Test
    void nothing_is_text_that_nobody_can_read() throws IOException {
        try (var files = Files.walk(folder.resolve("dist").toRealPath())) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(html|xml|json|js|ics|csv|txt|svg)"))
                    .toList()) {
                String text = Files.readString(file);
                assertTrue(!text.contains("\uFFFD") || file.toString().endsWith(".js"), file.toString());
            }
        }
    }
}
