package dev.lotse.markdown;

import static dev.lotse.markdown.OnePage.page;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What GitHub and editors' previews show is what a page shows, also where it was typed in a hurry. */
class AsOthersReadItTest {
    @TempDir
    private Path folder;

    @Test
    void a_list_marker_may_stand_alone_in_its_line() {
        page(folder, """
                1.
                   Tippen Sie auf **Start**.
                2.
                   Tippen Sie auf **Ende**.

                Text

                *
                  * innen
                """).is("""
                <ol><li>Tippen Sie auf <strong>Start</strong>.</li><li>Tippen Sie auf <strong>Ende</strong>.</li></ol>
                <p>Text</p><ul><li><ul><li>innen</li></ul></li></ul>
                """);
    }

    @Test
    void the_number_of_an_empty_item_is_no_text() {
        page(folder, "1. eins\n2.\n3. drei\n").shows("eins", "drei").hides("2.");
    }

    @Test
    void a_table_may_stand_right_below_text() {
        page(folder, """
                Die Hotlines
                stehen hier:
                | Wo | Wann |
                |---|---|
                | Nord | 7 Uhr |

                Ohne Rand:
                a | b
                - | -
                c | d
                """).is("""
                <p>Die Hotlines stehen hier:</p>
                <div class="table"><table><thead><tr><th>Wo</th><th>Wann</th></tr></thead>
                <tbody><tr><td>Nord</td><td>7 Uhr</td></tr></tbody></table></div>
                <p>Ohne Rand:</p>
                <div class="table"><table><thead><tr><th>a</th><th>b</th></tr></thead>
                <tbody><tr><td>c</td><td>d</td></tr></tbody></table></div>
                """);
    }

    @Test
    void conditions_in_rows_hold_there_too() {
        page(folder, """
                > - Text
                >   | Wo | Wann |
                >   |---|---|
                >   | {for="sales"} Nord | 7 Uhr |
                >   | Süd | 8 Uhr |
                """).shows("Süd").hides("Nord");
    }

    @Test
    void a_line_with_bars_is_no_table_where_the_line_below_has_others() {
        page(folder, "Erst\n| A | B |\n|--|\n").is("<p>Erst | A | B | |--|</p>");
    }

    @Test
    void one_tilde_strikes_words_out_and_not_parts_of_words() {
        page(folder, "~eins~ ~~zwei~~ ~~~drei~~~ C:\\PROGRA~1\\MICROS~2 ~5 bis ~10")
                .is("""
                <p><del>eins</del> <del>zwei</del> ~~~drei~~~ C:\\PROGRA~1\\MICROS~2 ~5 bis ~10</p>
                """);
    }

    @Test
    void three_stars_may_stand_inside_a_word() {
        page(folder, "wir***müssen***los").is("<p>wir<em><strong>müssen</strong></em>los</p>");
    }

    @Test
    void labels_that_differ_in_sharp_s_are_one() {
        page(folder, "[Straße], [STRASSE]\n\n[straße]: https://a.example\n").is("""
                <p><a href="https://a.example" rel="external noreferrer">Straße</a>,
                <a href="https://a.example" rel="external noreferrer">STRASSE</a></p>
                """);
    }

    @Test
    void a_label_of_a_condition_serves_nobody_else_in_any_spelling() {
        OnePage.build(folder, "::: for sales\n[straße]: https://a.example\n:::\n\n[STRASSE]\n")
                .reports("content/de/x.md:5:1: error[conditional-label]");
    }

    @Test
    void a_comment_in_a_line_may_hold_hyphens() {
        page(folder, "Vor <!-- Frau X -- geheim --> nach <!--> Ende").is("<p>Vor nach Ende</p>");
    }

    @Test
    void the_marks_of_a_quote_are_not_part_of_the_html_in_it() {
        page(folder, "> <div>\n> Text\n> </div>\n").is("<blockquote><div>Text</div></blockquote>");
    }

    @Test
    void code_keeps_its_blanks_but_for_one_beside_its_backticks() {
        page(folder, "`` `a` `` `  b ` ` c`").is("<p><code>`a`</code> <code> b</code> <code> c</code></p>");
    }

    @Test
    void an_empty_line_of_a_quote_in_an_item_parts_no_items() {
        page(folder, "* a\n  > b\n  >\n* c\n").is("""
                <ul><li>a<blockquote><p>b</p></blockquote></li><li>c</li></ul>
                """);
    }

    @Test
    void a_language_between_tildes_may_hold_backticks() {
        page(folder, "~~~ a ``` b\ncode\n~~~\n").is("<pre><code class=\"language-a\">code\n</code></pre>");
    }
}
