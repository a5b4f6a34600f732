package dev.lotse.markdown;

import static dev.lotse.markdown.OnePage.body;
import static dev.lotse.markdown.OnePage.page;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GfmTest {
    @TempDir
    private Path folder;

    @Test
    void tables_have_aligned_columns_and_as_many_cells_as_their_header() {
        page(folder, """
                | a | b | c |
                |:--|:-:|--:|
                | 1 | **2** \\| x | 3 | zu viel |
                | 1 |
                """).is("""
                <div class="table"><table>
                <thead><tr><th>a</th><th class="center">b</th><th class="right">c</th></tr></thead>
                <tbody><tr><td>1</td><td class="center"><strong>2</strong> | x</td><td class="right">3</td></tr>
                <tr><td>1</td><td class="center"></td><td class="right"></td></tr></tbody>
                </table></div>
                """);
    }

    @Test
    void an_address_as_code_goes_on_in_the_next_line_where_one_would_break_it_oneself() {
        page(folder, """
                `portal.tidewerk.example/sicherheit` `C:\\Users\\Public\\Desktop\\x` `anna@mail.tidewerk.example`
                `kurz.example/a` `ein langer Befehl/mit Wörtern`
                """).is("""
                <p><code>portal<wbr>.tidewerk<wbr>.example/<wbr>sicherheit</code> <code>C:\\Users\\<wbr>Public\\<wbr>Desktop\\<wbr>x</code> <code>anna<wbr>@mail<wbr>.tidewerk<wbr>.example</code>
                <code>kurz.example/a</code> <code>ein langer Befehl/mit Wörtern</code></p>
                """);
    }

    @Test
    void every_table_has_something_around_it_that_can_be_scrolled() {
        Element body = body(folder, """
                - Punkt

                  | a |
                  |---|
                  | <table><tr><td>innen</td></tr></table> |

                > | b |
                > |---|
                > | 1 |

                ::: details Mehr
                <table id="t"><caption>c</caption><tr><td>{{ vpn }}</td></tr></table>
                :::

                <div class="x">
                <table><tr><td>1</td></tr></table>
                </div>

                <div class="wide table"><table><tr><td>2</td></tr></table></div>

                Text[^1]

                [^1]: Fuß

                    | c |
                    |---|
                    | 3 |
                """);
        assertEquals(6, body.select("table").size() - body.select("table table").size());
        assertEquals(
                body.select("table").size(), body.select("div.table > table").size());
        assertEquals(body.select("table").size(), body.select("div.table").size());
    }

    @Test
    void a_table_that_conditions_leave_empty_leaves_nothing_around_it() {
        page(folder, """
                Text

                | a |
                |---|
                | {for="platform:ios"} b |
                """).is("<p>Text</p>");
    }

    @Test
    void one_dash_makes_a_separator_and_outer_bars_may_be_left_out() {
        page(folder, """
                a | b
                -|-
                1 | 2
                """).is("""
                <div class="table"><table><thead><tr><th>a</th><th>b</th></tr></thead>
                <tbody><tr><td>1</td><td>2</td></tr></tbody></table></div>
                """);
    }

    @Test
    void a_separator_with_another_number_of_columns_makes_no_table() {
        assertEquals(
                0, body(folder, "| a | b |\n| - |\n| 1 | 2 |\n").select("table").size());
    }

    @Test
    void a_bar_behind_a_backslash_is_a_bar_in_code_too() {
        assertEquals(
                "a|b",
                body(folder, "| x |\n|---|\n| `a\\|b` |\n").select("td code").text());
    }

    @Test
    void task_lists_have_boxes() {
        page(folder, """
                - [ ] offen
                - [x] fertig
                  - [X] innen
                - kein Kasten
                1. [ ] gezählt
                """).is("""
                <ul><li class="task-list-item"><label><input type="checkbox" disabled> offen</label></li>
                <li class="task-list-item"><label><input type="checkbox" disabled checked> fertig</label>
                <ul><li class="task-list-item"><label><input type="checkbox" disabled checked> innen</label></li></ul></li>
                <li>kein Kasten</li></ul>
                <ol><li class="task-list-item"><label><input type="checkbox" disabled> gezählt</label></li></ol>
                """);
    }

    @Test
    void the_name_of_a_box_is_the_first_line_of_its_task() {
        page(folder, """
                - [ ] **Lose** [b](https://b.example)

                  mehr
                - [x] [!INCLUDE [e](_e.md)]

                1. [ ] ![Bild](a.png "Titel")
                2. [ ] > Zitat
                -- content/de/_e.md --
                *eingefügt*
                -- content/de/a.png --
                x
                """).is("""
                <ul><li class="task-list-item"><p><label><input type="checkbox" disabled> <strong>Lose</strong>
                <a href="https://b.example" rel="external noreferrer">b</a></label></p><p>mehr</p></li>
                <li class="task-list-item"><label><input type="checkbox" disabled checked> <em>eingefügt</em></label></li></ul>
                <ol><li class="task-list-item"><label><input type="checkbox" disabled>
                <img src="../a.png" alt="Bild" title="Titel" width="1" height="1" decoding="async"></label></li>
                <li class="task-list-item"><label><input type="checkbox" disabled> &gt; Zitat</label></li></ol>
                """);
    }

    @Test
    void a_link_at_the_start_of_an_item_is_no_box() {
        page(folder, """
                - [x](y.md) Link
                - [x]: kein Kasten
                -- content/de/y.md --
                # Y
                """).is("""
                <ul><li><a href="../y/index.html">x</a> Link</li><li>[x]: kein Kasten</li></ul>
                """);
    }

    @Test
    void strikethrough_is_shown_as_deleted() {
        page(folder, "~~weg *ganz*~~ 1~2").is("<p><del>weg <em>ganz</em></del> 1~2</p>");
    }

    @Test
    void bare_addresses_become_links() {
        page(folder, """
                https://a.example/x?b=c&d=e. www.a.example, it@a.example! <https://b.example/?a=b&c> <it@b.example>
                (http://a.example/(a)) "https://a.example/x"
                """).is("""
                <p><a href="https://a.example/x?b=c&amp;d=e" rel="external noreferrer" data-bare>https://a.example/x?b=c&amp;d=e</a>.
                <a href="https://www.a.example" rel="external noreferrer" data-bare>www.a.example</a>,
                <a href="mailto:it@a.example">it@a.example</a>!
                <a href="https://b.example/?a=b&amp;c" rel="external noreferrer" data-bare>https://b.example/?a=b&amp;c</a>
                <a href="mailto:it@b.example">it@b.example</a>
                (<a href="http://a.example/(a)" rel="external noreferrer" data-bare>http://a.example/(a)</a>)
                "<a href="https://a.example/x" rel="external noreferrer" data-bare>https://a.example/x</a>"</p>
                """);
    }

    @Test
    void addresses_in_code_and_in_links_stay_text() {
        page(folder, "`www.a.example` [www.a.example](https://b.example) <code>it@a.example</code>")
                .is("""
                <p><code>www.a.example</code> <a href="https://b.example" rel="external noreferrer">www.a.example</a>
                <code>it@a.example</code></p>
                """);
    }

    @Test
    void every_external_link_says_so_in_any_case() {
        page(folder, "[a](HTTPS://A.example)")
                .is("<p><a href=\"HTTPS://A.example\" rel=\"external noreferrer\">a</a></p>");
    }

    @Test
    void a_bare_address_may_hold_a_variable() {
        page(folder, "https://{{ vpn }}/path <https://{{ vpn }}/> https://a.example/?q={{ vpn }}&r=1")
                .is("""
                <p><a href="https://vpn.example.com/path" rel="external noreferrer" data-bare>https://vpn.example.com/path</a>
                <a href="https://vpn.example.com/" rel="external noreferrer" data-bare>https://vpn.example.com/</a>
                <a href="https://a.example/?q=vpn.example.com&amp;r=1" rel="external noreferrer" data-bare>https://a.example/?q=vpn.example.com&amp;r=1</a></p>
                """);
    }

    @Test
    void a_bare_www_or_mail_address_may_hold_a_variable() {
        page(folder, "www.{{ vpn }}/x anna@{{ vpn }}").is("""
                <p><a href="https://www.vpn.example.com/x" rel="external noreferrer" data-bare>www.vpn.example.com/x</a>
                <a href="mailto:anna@vpn.example.com">anna@vpn.example.com</a></p>
                """);
    }

    @Test
    void no_link_stands_inside_another() {
        assertEquals(1, body(folder, """
                        [a [b www.a.example]{for="platform:windows"} c](y.md) danach
                        -- content/de/y.md --
                        # Y
                        """).select("a").size());
    }

    @Test
    void an_included_link_inside_a_link_does_not_break_the_outer_one() {
        page(folder, """
                [a [!INCLUDE [t](_l.md)] c](y.md) danach
                -- content/de/_l.md --
                [innen](https://b.example)
                -- content/de/y.md --
                # Y
                """).shows("</a> danach").hides("<a href=\"../y/index.html\">a <a ");
    }
}
