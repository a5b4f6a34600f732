package dev.lotse.markdown;

import static dev.lotse.markdown.OnePage.body;
import static dev.lotse.markdown.OnePage.build;
import static dev.lotse.markdown.OnePage.page;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lotse.kit.Built;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words, pictures and parts of addresses that were written are there; what looks like HTML and is not is named. */
class NothingWrittenIsLostTest {
    @TempDir
    private Path folder;

    @Test
    void a_blank_at_the_edge_of_a_link_parts_its_words_from_those_around_it() {
        assertEquals(
                "Frag deinen Admin und das Team dort, x y, z l .",
                body(folder, """
                        Frag[ deinen Admin](https://a.example) und das [Team
                        ](https://a.example)dort, [ x ][l]y, z[ l ].

                        [l]: https://a.example
                        """).text());
    }

    @Test
    void a_blank_belongs_to_whoever_gets_its_link() {
        page(folder, "Frag[ deine Chefin](https://a.example){for=\"sales\"} nicht.")
                .is("<p>Frag nicht.</p>");
    }

    @Test
    void a_table_of_a_head_alone_is_shown_with_what_is_in_it() {
        page(folder, """
                | ![Menü](a.png) |
                |---|

                | Wann | Wer |
                |---|---|
                -- content/de/a.png --
                x
                """).is("""
                <div class="table"><table><tbody><tr><th><img src="../a.png" alt="Menü" width="1" height="1" decoding="async"></th></tr></tbody></table></div>
                <div class="table"><table><tbody><tr><th>Wann</th><th>Wer</th></tr></tbody></table></div>
                """);
    }

    @Test
    void a_head_goes_with_the_last_row_that_a_condition_leaves() {
        page(folder, "Text\n\n| Wann |\n|---|\n| {for=\"sales\"} heute |\n").is("<p>Text</p>");
    }

    @Test
    void a_head_without_rows_has_no_condition_either() {
        build(folder, "| {for=\"sales\"} Wann |\n|---|\n").reports("content/de/x.md:1:1: error[conditional-header]");
    }

    @Test
    void a_link_into_a_file_leads_to_its_place_there() {
        page(folder, """
                [Seite 3](plan.pdf#page=3), [Kapitel](plan.pdf#Kapitel%20"1")
                -- content/de/plan.pdf --
                x
                """).is("""
                <p><a href="../plan.pdf#page=3">Seite 3</a>, <a href="../plan.pdf#Kapitel%20%221%22">Kapitel</a></p>
                """);
    }

    @Test
    void a_tag_that_is_left_open_ends_with_its_paragraph_and_is_named() {
        Built built = build(folder, """
                Vor <u>wichtig **und <i>sehr** so.

                ## Danach <kbd>Strg

                - Punkt <b>fett

                  mehr
                - noch <a name="x">einer

                | <s>a | b |
                |---|---|
                """);
        built.reports(
                "content/de/x.md:1:5: warning[html-left-open]: <u> is not closed",
                "content/de/x.md:1:22: warning[html-left-open]: <i> is not closed",
                "content/de/x.md:3:11: warning[html-left-open]: <kbd> is not closed",
                "content/de/x.md:5:9: warning[html-left-open]: <b> is not closed",
                "content/de/x.md:8:8: warning[html-left-open]: <a> is not closed",
                "content/de/x.md:10:3: warning[html-left-open]: <s> is not closed");
        built.fine().department("hr").page("x").is("""
                <p>Vor <u>wichtig <strong>und <i>sehr</i></strong> so.</u></p>
                <h2 id="danach-strg">Danach <kbd>Strg</kbd></h2>
                <ul><li><p>Punkt <b>fett</b></p><p>mehr</p></li><li><p>noch <a id="x"></a>einer</p></li></ul>
                <div class="table"><table><tbody><tr><th><s>a</s></th><th>b</th></tr></tbody></table></div>
                """);
    }

    @Test
    void so_does_one_in_a_block_of_html_that_nothing_behind_it_closes() {
        Built built = build(folder, """
                <span class="x">

                Hier **geht** das.

                </span>

                <u>

                ## Danach

                > <p title="<i>">a <s>weg</p>

                Ende <u>gut</u>
                """);
        built.reports(
                "content/de/x.md:7:1: warning[html-left-open]: <u> is not closed, so it ends with this block",
                "content/de/x.md:11:20: warning[html-left-open]: <s> is not closed, so it ends with this block");
        built.fine().department("hr").page("x").shows("<p>Ende <u>gut</u></p>").hides("<u><h2", "<u>\n<h2");
        assertEquals(
                "Ende gut",
                Jsoup.parse(built.department("hr").page("x").body())
                        .select("p")
                        .last()
                        .text());
    }

    @Test
    void what_only_looks_like_a_tag_is_text_and_named() {
        Built built = build(folder, "Wenn a<b und c>d gilt.\n\nDanach <b>fett</b> und <i class=x>so</i>.");
        built.reports("content/de/x.md:1:7: warning[html-left-open]: <b und c> looks like HTML and shows as text");
        built.fine().department("hr").page("x").is("""
                <p>Wenn a&lt;b und c&gt;d gilt.</p><p>Danach <b>fett</b> und <i class="x">so</i>.</p>
                """);
    }

    @Test
    void the_english_below_a_translated_sentence_is_not_shown() {
        Built built = build(folder, """
                # <span>Erste Schritte</span><span class="sxs-lookup"><span>First steps</span></span>

                <span data-ttu-id="1">Deutscher Satz.<span class="sxs-lookup"><span data-stu-id="1">English [x](y.md).</span></span></span>

                <p><span>Mehr.</span><span class="sxs-lookup">More.</span></p>
                """);
        built.clean()
                .department("hr")
                .page("x")
                .shows("Erste Schritte", "Deutscher Satz.", "Mehr.")
                .hides("First", "English [", "More");
        built.department("hr").page("x").shows("<title>Erste Schritte").hides("First steps");
    }
}
