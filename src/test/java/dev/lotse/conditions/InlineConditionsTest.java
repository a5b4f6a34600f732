package dev.lotse.conditions;

import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InlineConditionsTest {
    private static final String LINK = "<a href=\"https://example.com/secret\" rel=\"external noreferrer\">";

    @TempDir
    private Path folder;

    @Test
    void a_span_takes_a_condition() {
        Built built = OnePage.of(folder, "For [only *for* iPhones]{for=\"platform:ios\"} all.\n")
                .clean();
        built.department("sales").page("").is("<p>For only <em>for</em> iPhones all.</p>");
        built.department("hr").page("").is("<p>For all.</p>");
    }

    @Test
    void quotes_may_be_single_or_left_out_and_other_attributes_stand_beside() {
        Built built = OnePage.of(folder, """
                        [a]{.c for="platform:ios"} [b]{for='platform:ios and region:dach' .d} [c]{for=platform:ios} d
                        """).clean();
        OnePage.reads(built, "sales: a b c d", "hr: d");
    }

    @Test
    void a_span_goes_over_lines_code_and_brackets() {
        Built built = OnePage.of(folder, """
                        x [`]`]{for="platform:ios"} [a\\]b]{for="platform:ios"} [multi
                        line]{for="platform:ios"} [c [d]{for="region:nordics"}]{for="platform:ios"}
                        """).clean();
        OnePage.reads(built, "sales: x ] a]b multi line c", "hr: x", "lab: x");
    }

    @Test
    void a_span_goes_around_a_link_or_a_picture() {
        Built built = TestSite.in(folder, """
                        -- content/de/index.md --
                        A [see [l](https://example.com/secret) ![alt](x.png)]{for="platform:ios"} b.
                        -- content/de/x.png --
                        png
                        """).build().clean();
        String picture = "<img src=\"x.png\" alt=\"alt\" width=\"1\" height=\"1\" decoding=\"async\">";
        built.department("sales").page("").is("<p>A see " + LINK + "l</a> " + picture + " b.</p>");
        built.department("hr").lacks("x.png").page("").is("<p>A b.</p>");
    }

    @Test
    void a_span_stands_in_the_text_of_a_link_and_in_emphasis() {
        Built built = OnePage.of(folder, """
                        [text [inside]{for="platform:ios"} end](https://example.com/secret)

                        *a [b]{for="platform:ios"}* **[c]{for="platform:ios"}** ~~d [e]{for="platform:ios"}~~
                        """).clean();
        OnePage.reads(built, "sales: text inside end a b c d e", "hr: text end a d");
    }

    @Test
    void a_link_takes_a_condition() {
        Built built = OnePage.of(folder, """
                        a [l](https://example.com/secret){for="platform:ios"}
                        [m][x]{for="platform:ios"} [x][]{for="platform:ios"}
                        <https://example.com/secret>{for="platform:ios"} b

                        [x]: https://example.com/secret
                        """).clean();
        OnePage.reads(built, "sales: a l m x https://example.com/secret b", "hr: a b");
        built.department("hr").hides("example.com/secret");
    }

    @Test
    void a_footnote_mark_takes_a_condition() {
        Built built = OnePage.of(folder, """
                        a[^1]{for="platform:ios"} b.

                        [^1]: secret note
                        """).clean();
        built.department("hr").hides("secret note").page("").is("<p>a b.</p>");
        built.department("sales").page("").shows("secret note").hides("^1");
    }

    @Test
    void code_and_emphasis_take_conditions() {
        Built built = OnePage.of(folder, """
                        a `b`{for="platform:ios"} *c*{for="platform:ios"} **d**{for="platform:ios"} e
                        """).clean();
        OnePage.reads(built, "sales: a b c d e", "hr: a e");
    }

    @Test
    void a_picture_takes_a_condition_and_its_file_goes_with_it() {
        Built built = TestSite.in(folder, """
                        -- content/de/index.md --
                        Text ![Secret alt](secret-x.png "secret title"){for="platform:ios"} end.

                        ![label]{for="platform:ios"} [![Secret b](secret-y.png){for="platform:ios"}](https://example.com)

                        [label]: secret-x.png
                        -- content/de/secret-x.png --
                        png
                        -- content/de/secret-y.png --
                        png
                        """).build().clean();
        built.department("sales").has("secret-x.png", "secret-y.png").page("").shows("Secret alt", "secret title");
        built.department("hr").hides("secret").page("").is("<p>Text end.</p>");
    }

    @Test
    void a_condition_in_the_text_of_a_picture_holds_there_or_is_refused() {
        Built built = TestSite.in(folder, """
                        -- content/de/index.md --
                        ![A [Secret]{for="platform:ios"} B](x.png)
                        -- content/de/x.png --
                        png
                        """).build();
        if (built.code() == 0) {
            built.department("hr").hides("Secret");
        }
    }

    @Test
    void a_condition_that_ends_in_the_middle_of_something_else_is_refused() {
        OnePage.isRefused(folder, "*a [b* c]{for=\"platform:ios\"}\n", "1:9: error[unreadable-condition]");
    }

    @Test
    void a_condition_across_two_cells_is_refused() {
        OnePage.isRefused(
                folder,
                "| A | B |\n|---|---|\n| [a | b]{for=\"platform:ios\"} |\n",
                "3:9: error[unreadable-condition]");
    }

    @Test
    void a_part_of_a_heading_takes_a_condition() {
        Built built = OnePage.of(folder, """
                        Text

                        ## Set up [your iPhone]{for="platform:ios"}

                        more
                        """).clean();
        built.department("sales").page("").shows("id=\"set-up-your-iphone\"");
        built.department("hr").hides("iphone").page("").shows("id=\"set-up\"");
    }
}
