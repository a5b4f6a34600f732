package dev.lotse.markdown;

import static dev.lotse.markdown.OnePage.body;
import static dev.lotse.markdown.OnePage.build;
import static dev.lotse.markdown.OnePage.page;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lotse.kit.BuiltFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadingsTest {
    @TempDir
    private Path folder;

    private static String title(BuiltFile page) {
        return page.html().select("main h1").text();
    }

    @Test
    void terms_with_colons_below_them_are_definition_lists() {
        page(folder, """
                Begriff
                : Erklärung *eins*

                Zwei
                Drei
                : a
                : b

                  mehr
                """).is("""
                <dl><dt>Begriff</dt><dd>Erklärung <em>eins</em></dd>
                <dt>Zwei</dt><dt>Drei</dt><dd>a</dd><dd><p>b</p><p>mehr</p></dd></dl>
                """);
    }

    @Test
    void ids_are_made_of_the_text_and_are_told_apart_by_numbers() {
        page(folder, """
                ## Über uns & `Größe`!
                ## Über uns & Größe
                ## a b_c-d.e
                ## !!!
                """).is("""
                <h2 id="über-uns--größe">Über uns &amp; <code>Größe</code>!</h2>
                <h2 id="über-uns--größe-1">Über uns &amp; Größe</h2>
                <h2 id="a-b_c-de">a b_c-d.e</h2>
                <h2 id="section">!!!</h2>
                """);
    }

    @Test
    void an_id_of_ones_own_is_kept_and_no_made_one_takes_it() {
        page(folder, """
                ## Fest
                ## Anders {#fest .klasse}
                [hin](#fest)
                """).is("""
                <h2 id="fest-1">Fest</h2><h2 id="fest" class="klasse">Anders</h2><p><a href="#fest">hin</a></p>
                """);
    }

    @Test
    void an_id_that_stands_twice_is_an_error() {
        build(folder, "## A {#x}\n\n## B {#x}\n").reports("content/de/x.md:3:1: error[duplicate-anchor]");
    }

    @Test
    void an_id_that_stands_twice_on_spans_or_in_html_is_told_too() {
        assertEquals(
                1,
                build(folder, "[a]{#x} <span id=\"x\">b</span>\n").diagnostics().size());
    }

    @Test
    void ids_do_not_depend_on_what_is_hidden() {
        page(folder, """
                ## Schritte {for="platform:ios"}
                ## Schritte
                """).is("<h2 id=\"schritte\">Schritte</h2>");
    }

    @Test
    void without_a_title_the_level_1_heading_is_it() {
        BuiltFile page = page(folder, "Zuerst Text\n\n# Der *Titel* &amp; `mehr`\n\nweiter\n");
        assertEquals("Der Titel & mehr", title(page));
        page.is("<p>Zuerst Text</p><p>weiter</p>");
    }

    @Test
    void a_heading_equal_to_the_title_is_shown_once() {
        BuiltFile page = page(folder, "---\ntitle: Hallo & Welt {{ vpn }}\n---\n# Hallo *&* Welt {{ vpn }}\nx\n");
        assertEquals("Hallo & Welt vpn.example.com", title(page));
        page.is("<p>x</p>");
    }

    @Test
    void it_is_shown_once_wherever_it_stands() {
        BuiltFile page = page(folder, "---\ntitle: Hallo\n---\nText\n\n# Hallo\n");
        assertEquals("Hallo", title(page));
        page.is("<p>Text</p>");
    }

    @Test
    void a_further_level_1_heading_goes_below_the_title() {
        BuiltFile page = page(folder, "# Eins\n\n## Unter\n\n# Zwei\n");
        assertEquals("Eins", title(page));
        page.is("<h3 id=\"unter\">Unter</h3><h2 id=\"zwei\">Zwei</h2>");
    }

    @Test
    void without_both_the_name_of_the_file_is_the_title() {
        assertEquals("X", title(page(folder, "nur Text")));
    }

    @Test
    void a_page_has_one_level_1_heading_whatever_its_author_wrote() {
        assertEquals(
                1,
                page(folder, "---\ntitle: T\n---\nx\n\n# A\n\n<h1>B</h1>\n\n> # C\n")
                        .html()
                        .select("h1")
                        .size());
    }

    @Test
    void links_lead_to_headings_in_html_and_to_anchors() {
        page(folder, """
                <h2>Roh zwei</h2>

                ## Mit <a name="alt"></a>Anker <!-- x -->

                [a](#roh-zwei) [b](#alt) [c](#mit-anker) [d](#MIT-ANKER)
                """).shows("href=\"#roh-zwei\"", "href=\"#alt\"", "<a href=\"#mit-anker\">d</a>", "id=\"alt\"");
    }

    @Test
    void headings_take_no_script_with_them() {
        assertEquals(
                "A B <b>",
                body(folder, "# T\n\n## A <script>alert(1)</script> B `<b>`\n")
                        .select("h2")
                        .text());
    }
}
