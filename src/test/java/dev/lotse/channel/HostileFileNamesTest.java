package dev.lotse.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import biweekly.Biweekly;
import dev.lotse.edition.text.Addresses;
import dev.lotse.kit.Built;
import dev.lotse.kit.Pictures;
import dev.lotse.kit.TestSite;
import dev.lotse.kit.Unpacked;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Every hostile file name in every channel that has addresses: each is a URI, and leads to the file. */
class HostileFileNamesTest {
    private static final String URL = "https://intranet.example/gr%C3%B6%C3%9Fe/";
    private static final List<String> NAMES = List.of(
            "Über uns",
            "a&b",
            "a&utm_source=x",
            "a+b",
            "C♯",
            "50%",
            "a%20b",
            "a;b",
            "a,b",
            "it's",
            "(1)",
            "[1]",
            "{x}",
            "a=b",
            "~a",
            "^`",
            "!$@",
            "😀 los",
            "日本",
            "Mu\u0308ll",
            "שלום",
            "null\u200Bbreit",
            "zehn\u00A0Prozent",
            "zeile\u2028neu",
            "v1.2",
            "=1+1",
            "-x",
            "sehr-" + "lang-".repeat(30) + "ende");

    /** Posters take long to print. */
    private static final List<String> PRINTED = List.of("Über uns", "a&utm_source=x");

    @TempDir
    private static Path folder;

    private static Built built;

    @BeforeAll
    static void one_project_has_them_all() {
        assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")));
        StringBuilder plan = new StringBuilder();
        for (String name : NAMES) {
            plan.append("  - page: ")
                    .append(HostileTexts.yaml("news/" + Normalizer.normalize(name, Normalizer.Form.NFC) + ".md"))
                    .append("\n    send: [{as: mail, when: 3 weeks before start}, {as: chat, when: start}")
                    .append(PRINTED.contains(name) ? ", {as: poster, when: start}]\n" : "]\n");
        }
        TestSite site = TestSite.in(folder, """
                -- site/site.yml --
                title: Testfirma
                url: https://intranet.example/größe/
                languages: [de]
                content: ../content
                audiences: audiences.yml
                rollout: rollout.yml
                -- site/audiences.yml --
                departments:
                  sales: {name: Vertrieb, wave: 1}
                -- site/rollout.yml --
                waves:
                  1: {name: Eins, start: 2026-11-02}
                plan:
                %s-- content/de/index.md --
                # Start

                Hallo.
                """.formatted(plan));
        for (String name : NAMES) {
            site.write("content/de/news/" + name + ".md", """
                    ---
                    title: Neu
                    publish: 2026-10-05
                    ---
                    ![Bild](<../bilder/%s.png>) [Datei](<../bilder/%s.pdf>)
                    """.formatted(escaped(name), escaped(name)));
            site.write("content/de/bilder/" + name + ".png", Pictures.plain(20, 20));
            site.write("content/de/bilder/" + name + ".pdf", "pdf");
            site.write("content/de/guides/" + name + ".md", "# Anleitung " + NAMES.indexOf(name) + "\n\nText.\n");
            site.write(
                    "content/de/training/" + name + "/index.md",
                    "---\ntitle: Modul\noutcome: Etwas\nsessions:\n  - {date: 2026-12-01, time: 9:00-9:30}\n---\n"
                            + "![Bild](<../../bilder/" + escaped(name) + ".png>)\n");
            site.write("content/de/training/" + name + "/eins.md", "# Eins\n\nText.\n");
        }
        built = site.run("build", "--date", "2026-10-12").fine();
    }

    /** A name as it stands in a link in angle brackets. */
    private static String escaped(String name) {
        return name.replace("%", "%25").replace("\u2028", "%E2%80%A8").replace("\u200B", "%E2%80%8B");
    }

    private static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /** Each is an address of ASCII that leads to the page of its name, with the marks it should have. */
    private static void lead(String to, Map<String, String> marks, List<String> addresses) {
        TreeSet<String> expected = new TreeSet<>();
        NAMES.forEach(name -> expected.add(to + composed(name) + "/"));
        TreeSet<String> found = new TreeSet<>();
        for (String address : addresses) {
            assertTrue(address.chars().allMatch(c -> c > ' ' && c < 0x7F), address);
            URI uri = URI.create(address);
            assertTrue(address.startsWith(URL), address);
            String path = uri.getPath().replaceFirst("^/größe/sales/de/", "");
            assertTrue(
                    Files.exists(
                            folder.resolve("dist/sites/sales/de").resolve(path).resolve("index.html")),
                    path);
            found.add(path);
            assertEquals(marks.keySet(), query(uri).keySet(), address);
            if (!marks.isEmpty()) {
                assertEquals(marks.get("utm_medium"), query(uri).get("utm_medium"));
                assertEquals(Kit.name(path), query(uri).get("utm_campaign"), address);
            }
        }
        assertEquals(expected, found);
    }

    private static Map<String, String> query(URI uri) {
        return uri.getRawQuery() == null
                ? Map.of()
                : Arrays.stream(uri.getRawQuery().split("&"))
                        .map(part -> part.split("=", 2))
                        .collect(Collectors.toMap(
                                part -> part[0], part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8)));
    }

    private static Map<String, String> marks(String medium) {
        return Map.of("utm_medium", medium, "utm_campaign", "");
    }

    private static List<String> each(Function<String, String> read) {
        return NAMES.stream().map(HostileFileNamesTest::composed).map(read).toList();
    }

    private static Document xml(String text) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception broken) {
            throw new AssertionError(text, broken);
        }
    }

    private static List<Element> elements(String xml, String name) {
        NodeList found = xml(xml).getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    @Test
    void in_mails() {
        lead(
                "news/",
                marks("mail"),
                each(name -> Jsoup.parse(built.file("kits/sales/de/mail/news-" + name + ".html")
                                .text())
                        .select("a[href*=/news/]")
                        .first()
                        .attr("href")));
        lead(
                "news/",
                marks("mail"),
                each(name -> built.file("kits/sales/de/mail/news-" + name + ".txt")
                        .text()
                        .lines()
                        .filter(line -> line.startsWith(URL + "sales/de/news/"))
                        .findFirst()
                        .orElseThrow()));
    }

    @Test
    void in_codes_on_posters() {
        for (String name : PRINTED) {
            String code = built.file("kits/sales/de/posters/news-" + name + "-a4.pdf")
                    .pdf()
                    .code()
                    .orElseThrow();
            URI uri = URI.create(code);
            assertEquals("/größe/sales/de/news/" + name + "/", uri.getPath());
            assertEquals(Map.of("utm_medium", "poster", "utm_campaign", "news-" + name), query(uri));
        }
    }

    @Test
    void in_cards() {
        lead("news/", marks("chat"), each(name -> {
            JsonNode card = new ObjectMapper()
                    .readTree(built.file("kits/sales/de/chat/news-" + name + ".json")
                            .text());
            return card.at("/actions/0/url").asString();
        }));
    }

    @Test
    void in_the_feed_the_sitemap_and_calendars() {
        lead(
                "news/",
                Map.of("utm_medium", "feed", "utm_campaign", ""),
                elements(built.department("sales").file("feed.xml").text(), "entry").stream()
                        .map(entry ->
                                ((Element) entry.getElementsByTagName("link").item(0)).getAttribute("href"))
                        .toList());
        lead(
                "news/",
                Map.of(),
                elements(built.department("sales").file("sitemap.xml").text(), "loc").stream()
                        .map(Element::getTextContent)
                        .filter(address -> address.matches(".*/news/.+"))
                        .toList());
        lead(
                "training/",
                Map.of(),
                each(name -> Biweekly.parse(built.department("sales")
                                .file("training/" + name + "/sessions.ics")
                                .text())
                        .first()
                        .getEvents()
                        .get(0)
                        .getUrl()
                        .getValue()));
    }

    @Test
    void in_pages_pictures_and_files_are_found() {
        for (String name : NAMES) {
            String page = "news/" + composed(name) + "/";
            var html = built.department("sales").page(page).html();
            assertEquals(1, html.select("main img").size(), page);
            html.select("main img, main a[href$=.pdf]").forEach(element -> {
                String way = element.hasAttr("src") ? element.attr("src") : element.attr("href");
                String path =
                        URI.create("/" + Addresses.encoded(page)).resolve(way).getPath();
                assertTrue(built.department("sales").file(path.substring(1)).bytes().length > 0, path);
            });
            assertTrue(html.select("main a[href$=.pdf]").size() == 1, page);
        }
    }

    @Test
    void in_packages_of_courses() {
        for (String name : NAMES) {
            for (String kind : List.of("scorm12", "scorm2004")) {
                Unpacked course =
                        Unpacked.of(built.file("kits/sales/de/training/" + composed(name) + "-" + kind + ".zip")
                                .path());
                List<String> files = elements(course.text("imsmanifest.xml"), "file").stream()
                        .map(file -> URLDecoder.decode(
                                file.getAttribute("href").replace("+", "%2B"), StandardCharsets.UTF_8))
                        .toList();
                TreeSet<String> all = new TreeSet<>(course.files().keySet());
                all.remove("imsmanifest.xml");
                all.removeIf(file -> file.endsWith(".xsd"));
                assertEquals(all, new TreeSet<>(files), name);
            }
        }
    }
}
