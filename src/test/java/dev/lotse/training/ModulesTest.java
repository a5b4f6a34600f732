package dev.lotse.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module is what a department gets of its folder. */
class ModulesTest {
    @TempDir
    private Path folder;

    private TestSite site() {
        return TestSite.in(folder, TrainingSite.FILES);
    }

    @Test
    void its_page_says_what_one_can_do_then_and_leads_to_the_lessons_in_their_order() {
        Document module =
                site().build().clean().department("hr").page("training/start").html();
        assertEquals(
                "Am Ende: Du meldest dich sicher an.", module.select(".outcome").text());
        assertEquals(List.of("Die PIN", "Hilfe"), module.select(".lessons li a").eachText());
        assertEquals("pin/index.html", module.select("#_start").attr("href"));
        assertEquals(
                "Dauert 9 Minuten Für dich allein 2 Lektionen Bestanden ab 60\u2009% Am Ende: eine Urkunde",
                module.select(".facts li").eachText().stream()
                        .reduce((a, b) -> a + " " + b)
                        .orElse(""));
    }

    @Test
    void a_lesson_that_a_department_does_not_get_is_in_none_of_its_pages() {
        Built built = site().build().clean();
        assertEquals(
                List.of("Die PIN", "Hilfe", "Nur am Mac"),
                built.department("lab")
                        .page("training/start")
                        .html()
                        .select(".lessons li a")
                        .eachText());
        built.department("hr").hides("Nur am Mac", "start/mac");
    }

    @Test
    void a_lesson_says_where_it_stands_and_leads_on() {
        Built built = site().build().clean();
        Document first = built.department("hr").page("training/start/pin").html();
        assertEquals("Dein erster Tag Lektion 1 von 2", first.select(".eyebrow").text());
        assertEquals("../help/index.html", first.select(".onward a").attr("href"));
        Document last = built.department("hr").page("training/start/help").html();
        assertEquals("../index.html", last.select(".onward a").attr("href"));
        assertFalse(last.select(".onward a").hasAttr("data-finish"));
        Document other = built.department("hr").page("training/more/one").html();
        assertEquals(true, other.select(".onward a").hasAttr("data-finish"));
    }

    @Test
    void questions_are_counted_as_a_department_gets_them() {
        Built built = site().build().clean();
        assertEquals("2 2", questions(built, "sales"));
        assertEquals("2 1", questions(built, "hr"));
        built.department("hr").hides("Vertriebsecke");
    }

    private static String questions(Built built, String department) {
        return built.department(department)
                .page("training/start")
                .html()
                .select("#_course")
                .attr("data-questions");
    }

    @Test
    void a_table_of_contents_orders_the_lessons() {
        Built built = site().write("content/de/training/start/TOC.yml", "- href: help.md\n- href: pin.md\n")
                .build()
                .clean();
        assertEquals(
                List.of("Hilfe", "Die PIN"),
                built.department("hr")
                        .page("training/start")
                        .html()
                        .select(".lessons li a")
                        .eachText());
    }

    @Test
    void the_page_of_their_folder_shows_the_way_through_them() {
        Document page = site().build().clean().department("hr").page("training").html();
        assertEquals(
                List.of("Mehr", "Dein erster Tag"),
                page.select(".learning-path a").eachText(),
                "one with an order comes first");
        assertEquals(
                "training/start/pin/ training/start/help/",
                page.select("[data-module=training/start/]").attr("data-lessons"));
        assertEquals(0, page.select(".children a").size(), "each is shown once");
    }

    @Test
    void a_department_may_ask_for_more_or_less() {
        Built built = site().edit("site/audiences.yml", "lab: {", "lab: {pass-mark: 100 %, ")
                .edit("site/audiences.yml", "office: {", "office: {pass-mark: {start: 70 %, more: 10 %}, ")
                .edit("site/audiences.yml", "sales: {", "sales: {pass-mark: {TRAIN-1: 90%}, ")
                .build()
                .clean();
        assertEquals("70", pass(built, "hr"));
        assertEquals("90", pass(built, "sales"));
        assertEquals("100", pass(built, "lab"));
    }

    private static String pass(Built built, String department) {
        return built.department(department)
                .page("training/start")
                .html()
                .select("#_course")
                .attr("data-pass");
    }

    @Test
    void a_certificate_and_a_page_to_take_along_are_in_no_list_of_pages() {
        Built built = site().edit("site/site.yml", "title:", "url: https://intranet.example/\ntitle:")
                .build()
                .clean();
        built.department("hr").has("training/start/certificate/index.html", "print/training/start/index.html");
        built.department("hr").lacks("print/training/more");
        for (String list : List.of("sitemap.xml", "all-pages/index.html", "index.html")) {
            built.department("hr").file(list).hides("certificate", "print/");
        }
        built.department("hr")
                .page("training/start/certificate")
                .shows("<meta name=\"robots\" content=\"none\">", "Du meldest dich sicher an.", "Personal");
    }

    @Test
    void what_is_taken_along_comes_from_all_its_pages_and_its_links_and_pictures_hold() {
        Document page = site().build()
                .clean()
                .department("hr")
                .page("print/training/start")
                .html();
        assertEquals(
                List.of("Nie die PIN sagen.", "Merkzettel"),
                page.select(".note").eachText());
        assertEquals(
                "../../../training/start/pin/index.html", page.select(".note a").attr("href"));
        assertEquals(
                "../../../training/start/lock.png", page.select(".note img").attr("src"));
    }

    @Test
    void nobody_else_may_stand_where_a_certificate_stands() {
        site().write("content/de/training/start/certificate.md", "# Mein Zeugnis\n")
                .build()
                .endsWith(1)
                .reports("content/de/training/start/certificate.md: error[reserved-address]: the address");
    }
}
