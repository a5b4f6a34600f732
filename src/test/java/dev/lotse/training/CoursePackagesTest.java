package dev.lotse.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.kit.Built;
import dev.lotse.kit.Pictures;
import dev.lotse.kit.TestSite;
import dev.lotse.kit.Unpacked;
import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/** A module as a package for learning systems is what its department gets of it, and whole. */
class CoursePackagesTest {
    @TempDir
    private Path folder;

    private TestSite site() {
        return TestSite.in(folder, TrainingSite.FILES);
    }

    private static Path zip(Built built, String department, String name) {
        return built.file("kits/" + department + "/de/training/" + name + ".zip")
                .path();
    }

    private static Unpacked course(Built built, String department, String name) {
        return Unpacked.of(zip(built, department, name));
    }

    private static void validate(String xml, String... schemas) throws SAXException, IOException {
        Source[] sources = Stream.of(schemas)
                .map(schema -> (Source) new StreamSource(resource(schema).toString()))
                .toArray(Source[]::new);
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(sources)
                .newValidator()
                .validate(new StreamSource(new StringReader(xml)));
    }

    private static URL resource(String path) {
        URL found = CoursePackagesTest.class.getResource("/course/" + path);
        assertTrue(found != null, path);
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"start", "more"})
    void its_manifest_is_what_the_published_schemas_want(String module) throws SAXException, IOException {
        Built built = site().edit("site/site.yml", "Testfirma", "\"Test & <Firma>\"")
                .edit("content/de/training/start/index.md", "Dein erster Tag", "Dein \"erster\" Tag & mehr")
                .buildWithKits()
                .clean();
        validate(
                course(built, "hr", module + "-scorm12").text("imsmanifest.xml"),
                "scorm12/imscp_rootv1p1p2.xsd",
                "scorm12/adlcp_rootv1p2.xsd");
        validate(
                course(built, "hr", module + "-scorm2004").text("imsmanifest.xml"),
                "scorm2004/imscp_v1p1.xsd",
                "scorm2004/adlcp_v1p3.xsd",
                "scorm2004/imsss_v1p0.xsd");
        validate(course(built, "hr", module + "-cmi5").text("cmi5.xml"), "cmi5/CourseStructure.xsd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"scorm12", "scorm2004"})
    void it_lists_every_file_and_none_that_is_not_there(String standard) {
        Unpacked course = course(site().buildWithKits().clean(), "hr", "start-" + standard);
        List<String> listed = Jsoup.parse(course.text("imsmanifest.xml"), "", Parser.xmlParser())
                .select("file")
                .eachAttr("href");
        Set<String> there = new TreeSet<>(course.files().keySet());
        there.remove("imsmanifest.xml");
        assertEquals(List.copyOf(there), listed);
        assertTrue(there.contains("index.html"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"scorm12", "scorm2004", "cmi5"})
    void everything_that_its_page_asks_for_is_in_it(String standard) {
        TestSite branded = site().write("site/tidewerk.svg", Pictures.svg("viewBox='0 0 10 10'"))
                .edit("site/site.yml", "content:", "brand: {logo: tidewerk.svg}\ncontent:");
        Unpacked course = course(branded.buildWithKits().clean(), "hr", "start-" + standard);
        assertTrue(course.files().containsKey("theme/logo.svg"));
        Document page = course.html("index.html");
        for (Element element : page.select("[src], link[href]")) {
            String way = element.hasAttr("src") ? element.attr("src") : element.attr("href");
            assertTrue(course.files().containsKey(way), way);
        }
        for (Element link : page.select("a[href^=#]")) {
            assertTrue(page.getElementById(link.attr("href").substring(1)) != null, link.outerHtml());
        }
        Set<String> ids = new TreeSet<>();
        page.select("[id]").forEach(element -> assertTrue(ids.add(element.id()), element.id() + " twice"));
        assertFalse(course.text("theme/style.css").contains("@import"));
    }

    @Test
    void its_page_has_all_lessons_and_questions_in_their_order() {
        Document page =
                course(site().buildWithKits().clean(), "hr", "start-scorm12").html("index.html");
        assertEquals(
                List.of("Dein erster Tag", "Die PIN", "Hilfe"),
                page.select("section > .head h1").eachText());
        assertEquals(3, page.select("fieldset.question").size());
        assertEquals(
                3,
                page.select("fieldset.question input").eachAttr("name").stream()
                        .distinct()
                        .count());
        assertEquals("#_part-1", page.select("#_part-0 .takeaway a").attr("href"));
        assertEquals(
                "files/training/start/lock.png", page.select("#_part-1 img").attr("src"));
    }

    @Test
    void nothing_of_another_department_is_in_it() {
        Built built = site().buildWithKits().clean();
        for (String standard : List.of("scorm12", "scorm2004", "cmi5")) {
            Unpacked own = course(built, "hr", "start-" + standard);
            own.files().keySet().forEach(path -> {
                for (String other : List.of("Vertriebsecke", "Nur am Mac", "vpn-sales", "Vertrieb<")) {
                    assertFalse(own.text(path).contains(other), path + " has " + other);
                }
            });
            assertTrue(course(built, "sales", "start-" + standard)
                    .text("index.html")
                    .contains("Vertriebsecke"));
            assertTrue(
                    course(built, "lab", "start-" + standard).text("index.html").contains("Nur am Mac"));
        }
    }

    @Test
    void the_department_s_pass_mark_is_the_learning_system_s() {
        Built built = site().edit("site/audiences.yml", "lab: {", "lab: {pass-mark: 100 %, ")
                .edit("site/audiences.yml", "hr: {", "hr: {pass-mark: 75 %, ")
                .buildWithKits()
                .clean();
        assertTrue(course(built, "hr", "start-scorm12")
                .text("imsmanifest.xml")
                .contains("<adlcp:masteryscore>75</adlcp:masteryscore>"));
        assertTrue(course(built, "hr", "start-scorm2004")
                .text("imsmanifest.xml")
                .contains("<imsss:minNormalizedMeasure>0.75</imsss:minNormalizedMeasure>"));
        assertTrue(course(built, "lab", "start-cmi5")
                .text("cmi5.xml")
                .contains("moveOn=\"CompletedAndPassed\" masteryScore=\"1\""));
        assertTrue(course(built, "hr", "more-cmi5").text("cmi5.xml").contains("moveOn=\"Completed\""));
        assertFalse(course(built, "hr", "more-scorm12").text("imsmanifest.xml").contains("mastery"));
    }

    @Test
    void a_link_out_of_the_module_leads_to_the_site_where_that_is_known() {
        TestSite site = site().write("content/de/training/more/one.md", """
                # Eins

                [Anfang](../../index.md#eins) [Netz](https://example.com/) [Datei](liste.txt) [Lektionen](index.md) [Anruf](tel:+49402)
                """)
                .write("content/de/training/more/liste.txt", "x")
                .write("content/de/index.md", "# Start\n\n## Eins\n");
        Document without =
                course(site.buildWithKits().clean(), "hr", "more-scorm12").html("index.html");
        assertEquals(
                List.of("https://example.com/", "files/training/more/liste.txt", "#_part-0", "tel:+49402"),
                without.select("#_part-1 .body p a").eachAttr("href"));
        assertTrue(without.select("#_part-1 .body p").text().contains("Anfang"));
        assertEquals(2, without.select("#_part-1 a[target=_blank]").size());
        Document with = course(
                        site.edit("site/site.yml", "title:", "url: https://intranet.example/neu/\ntitle:")
                                .buildWithKits()
                                .clean(),
                        "hr",
                        "more-scorm12")
                .html("index.html");
        Element out = with.select("#_part-1 .body p a").first();
        assertEquals("https://intranet.example/neu/hr/de/?utm_medium=course&utm_campaign=more#eins", out.attr("href"));
        assertEquals("_blank", out.attr("target"));
    }

    @Test
    void the_same_module_makes_the_same_bytes() throws IOException {
        byte[] first = Files.readAllBytes(zip(site().buildWithKits().clean(), "hr", "start-cmi5"));
        assertArrayEquals(
                first,
                Files.readAllBytes(zip(
                        TestSite.in(folder, TrainingSite.FILES)
                                .buildWithKits("--clean")
                                .clean(),
                        "hr",
                        "start-cmi5")));
    }
}
