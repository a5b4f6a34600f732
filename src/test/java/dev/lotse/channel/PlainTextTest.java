package dev.lotse.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lotse.html.Tree;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    private static void becomes(String text, String html) {
        assertEquals(text.stripTrailing(), PlainText.of(Tree.of(html).childNodes()));
    }

    @Test
    void blocks_have_an_empty_line_between_them_and_lines_break_only_where_they_are_told_to() {
        becomes("""
                Erst das.

                Dann
                das, ganz fett.

                Noch etwas""", """
                <h2 id="a">Erst\n   das.</h2>
                <p>Dann<br>das, <b>ganz</b>\n<em>fett</em>.</p><div>Noch   etwas</div>""");
    }

    @Test
    void steps_keep_their_numbers_and_what_is_below_them_its_place() {
        becomes("""
                3. Öffne die App.
                4. Tippe auf:
                   - Konto
                   - Status
                5. Warte.""", """
                <div class="steps"><ol start="3"><li>Öffne die App.</li>
                <li>Tippe auf:<ul><li>Konto</li><li>Status</li></ul></li><li>Warte.</li></ol></div>""");
    }

    @Test
    void items_of_several_paragraphs_have_empty_lines_between_them() {
        becomes("""
                1. Eins.

                   Mehr dazu.

                2. Zwei.""", "<ol><li><p>Eins.</p><p>Mehr dazu.</p></li><li><p>Zwei.</p></li></ol>");
    }

    @Test
    void links_say_where_they_lead_unless_they_say_so_already() {
        becomes(
                "Lies das (https://intranet.example/hr/de/faq/pin/#neu), ruf an: +49 40 1,"
                        + " schreib uns (help@example.com), https://example.com/, hier.",
                """
                <p>Lies <a href="https://intranet.example/hr/de/faq/pin/#neu">das</a>, ruf an: <a href="tel:+49401">+49 40 1</a>,
                <a href="mailto:help@example.com">schreib uns</a>, <a href="https://example.com/">https://example.com/</a>,
                <a href="#oben">hier</a>.</p>""");
    }

    @Test
    void links_within_the_site_are_just_text_where_nobody_knows_its_address() {
        assertEquals(
                "Lies das und das (https://example.com/).",
                PlainText.of(Tree.of(
                                "<p>Lies <a href=\"../pin/index.html\">das</a> und <a href=\"https://example.com/\">das</a>.</p>")
                        .childNodes()));
    }

    @Test
    void a_table_has_a_line_for_each_row() {
        becomes("""
                Meldung | Was hilft
                zu alt | Update und Neustart""", """
                <table><thead><tr><th>Meldung</th><th>Was hilft</th></tr></thead>
                <tbody><tr><td>zu alt</td><td><p>Update</p><p>und Neustart</p></td></tr></tbody></table>""");
    }

    @Test
    void code_stays_as_it_is() {
        becomes("""
                net use X:
                  exit""", "<div class=\"code\"><pre><code>net use X:\n  exit\n</code></pre></div>");
    }

    @Test
    void pictures_say_what_they_show_and_boxes_whether_they_are_ticked() {
        becomes("""
                [Das Menü]

                - [x] fertig
                - [ ] offen""", """
                <p><img src="a.png" alt="Das Menü"><img src="b.png" alt=""></p>
                <ul><li><input type="checkbox" checked disabled> fertig</li>
                <li><label><input type="checkbox" disabled> offen</label></li></ul>""");
    }

    @Test
    void names_of_audiences_stand_in_brackets() {
        becomes("""
                (Nur für Personal)

                vpn-a (Vertrieb); (Nur für Labor) b""", """
                <p class="audience">Nur für Personal</p><p><span>vpn-a <span class="audience">Vertrieb</span></span>;
                <span class="audience">Nur für Labor</span> b</p>""");
    }

    @Test
    void quotations_footnotes_terms_and_what_unfolds_can_be_told_apart() {
        becomes("""
                > Zitat
                >
                > zwei

                Wort[1]

                Begriff

                  Erklärung

                Mehr

                Innen

                1. Fußnote""", """
                <blockquote><p>Zitat</p><p>zwei</p></blockquote>
                <p>Wort<sup class="footnote-ref"><a href="#fn-1">1</a></sup></p>
                <dl><dt>Begriff</dt><dd>Erklärung</dd></dl><hr>
                <details><summary>Mehr</summary><p>Innen</p></details>
                <ol><li id="fn-1">Fußnote <a class="footnote-back" href="#fnref-1">x</a></li></ol>""");
    }

    @Test
    void what_is_no_address_after_all_is_left_out() {
        becomes("Das", "<p><a href=\"a b|c\">Das</a></p>");
    }
}
