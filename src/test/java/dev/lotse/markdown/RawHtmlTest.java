package dev.lotse.markdown;

import static dev.lotse.markdown.OnePage.body;
import static dev.lotse.markdown.OnePage.build;
import static dev.lotse.markdown.OnePage.page;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawHtmlTest {
    private static final String ACTIVE =
            "script, style, iframe, object, embed, svg, math, form, button, select, textarea,"
                    + " video, audio, link, meta, base, noscript, template, title, xmp, plaintext, [style], [srcdoc]";

    @TempDir
    private Path folder;

    @Test
    void what_is_allowed_comes_through() {
        page(folder, """
                <kbd>Strg</kbd>+<kbd>C</kbd> x<sub>2</sub> <u>u</u> <mark>m</mark> a<br>b<br/>c

                <p class="k" lang="en" id="p1">x</p>

                <dl><dt>a<dd>b</dl>
                """).is("""
                <p><kbd>Strg</kbd>+<kbd>C</kbd> x<sub>2</sub> <u>u</u> <mark>m</mark> a<br>b<br>c</p>
                <p class="k" lang="en" id="p1">x</p><dl><dt>a</dt><dd>b</dd></dl>
                """);
    }

    @Test
    void markdown_may_stand_in_it_between_empty_lines() {
        page(folder, """
                <details>
                <summary>Mehr {{ vpn }}</summary>

                **Markdown** darin

                - a

                </details>

                <div class="note">

                x

                </div>
                """).is("""
                <details><summary>Mehr vpn.example.com</summary><p><strong>Markdown</strong> darin</p>
                <ul><li>a</li></ul></details><div class="note"><p>x</p></div>
                """);
    }

    @Test
    void tables_nest() {
        page(folder, "<table border=1><tr><td colspan=\"2\">a<table><tr><td>b</td></tr></table></td></tr></table>")
                .is("<div class=\"table\"><table><tbody><tr><td colspan=\"2\">a<div class=\"table\"><table><tbody>"
                        + "<tr><td>b</td></tr></tbody></table></div></td></tr></tbody></table></div>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "a <script>alert(1)</script> b",
                "<SCRIPT SRC=//evil.example></SCRIPT>",
                "<style>a{}</style>",
                "<iframe src=x>i</iframe>",
                "<svg onload=alert(1)><script>alert(1)</script></svg>",
                "<math><mi xlink:href=\"javascript:alert(1)\">m</mi></math>",
                "<object data=x></object><embed src=x>",
                "<base href=\"//evil.example\"><meta http-equiv=refresh content=0><link rel=stylesheet href=x>",
                "<form action=x><input name=a><button>b</button><select><option>o</select><textarea>t</textarea></form>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
                "<p><style><!--</style><img src=z.png onerror=alert(1)>--></style>",
                "<textarea><script>alert(1)</script></textarea>",
                "<title><img src=x onerror=alert(1)></title>",
                "<xmp><script>alert(1)</script></xmp>",
                "<template><script>alert(1)</script></template>",
                "<p onclick=alert(1) style=color:red>x</p>",
                "<b/onclick=alert(1)>x</b>",
                "<svg><style><img src=x onerror=alert(1)></style></svg>",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--><img src=x onerror=alert(1)>\"></math>",
                "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
                "<video src=x onerror=alert(1)></video><audio src=x></audio>",
                "<a href=\"https://a.example\" onmouseover=alert(1) target=_blank ping=//evil.example>x</a>"
            })
    void nothing_that_acts_comes_through(String html) {
        Element body = OnePage.site(folder, html, "links: {missing: text}\n")
                .build()
                .fine()
                .department("hr")
                .page("x")
                .html()
                .selectFirst("main .body");
        assertEquals(0, body.select(ACTIVE).size(), body.html());
        assertEquals(
                0,
                body.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .filter(attribute -> attribute.getKey().startsWith("on")
                                || attribute.getKey().matches("ping|target|xlink:href|action|formaction|srcset"))
                        .count(),
                body.html());
    }

    @Test
    void what_is_left_out_is_told_where_it_stands() {
        build(folder, "ä😀 <script>x</script> <font color=red>f</font>\n\n> - ü <iframe></iframe>\n")
                .fine()
                .reports(
                        "content/de/x.md:1:4: warning[html-not-allowed]: <script>",
                        "content/de/x.md:1:23: warning[html-not-allowed]: <font>",
                        "content/de/x.md:3:7: warning[html-not-allowed]: <iframe>");
    }

    @Test
    void comments_never_reach_a_reader() {
        page(folder, """
                a <!-- geheim1 {{ nix }} --> b

                <!-- geheim2
                ::: for nobody
                -->

                <div>c <!-- geheim3 --> <?geheim4 ?> <!GEHEIM5> <![CDATA[geheim6]]></div>
                """).hides("geheim", "GEHEIM", "<!--").shows("<p>a  b</p>");
    }

    @Test
    void tags_that_do_not_match_can_not_break_the_page_around_them() {
        Element main = page(
                        folder, "<div>\n\noffen\n\n</span></p></div></div></main></body>\n\n<b>fett <i>beide</b> nur\n")
                .html()
                .selectFirst("main");
        assertEquals("offen fett beide nur", main.select(".body").text());
        assertEquals(
                1, main.ownerDocument().select("footer, [role=contentinfo]").size());
    }

    @Test
    void an_unknown_tag_goes_and_its_text_stays() {
        build(folder, "Gib <benutzername> ein")
                .reports("content/de/x.md:1:5: warning[html-not-allowed]")
                .fine()
                .department("hr")
                .page("x")
                .shows("ein");
    }

    @ParameterizedTest
    @ValueSource(strings = {"select", "title", "script", "textarea", "style", "iframe", "map", "object", "plaintext"})
    void a_tag_that_is_never_closed_does_not_swallow_the_rest_of_the_page_unnoticed(String tag) {
        var built = build(folder, "- Klicke auf <" + tag + ">\n- Zweiter\n\nLetzter Absatz\n");
        if (built.code() == 0) {
            built.department("hr").page("x").shows("Zweiter", "Letzter Absatz");
        } else {
            built.endsWith(1).prints("content/de/x.md:1:14: error[");
        }
    }

    @Test
    void an_address_in_it_stays_what_it_was() {
        assertEquals(
                "https://a.example/?q=<b>",
                body(folder, "<a href=\"https://a.example/?q=<b>\">a</a>")
                        .select("a")
                        .attr("href"));
    }
}
