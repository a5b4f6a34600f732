package dev.lotse.markdown;

import static dev.lotse.markdown.OnePage.body;
import static dev.lotse.markdown.OnePage.page;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttributesTest {
    @TempDir
    private Path folder;

    @Test
    void links_pictures_spans_and_marks_take_attributes() {
        page(folder, """
                [l](y.md){#l .a .b title="Ti" lang=en} ![p](a.png){width=20 height=10 .c} [s]{.k #sid}
                `c`{.k} **f**{.k} *e*{.k} ~~d~~{.k}
                -- content/de/y.md --
                # Y
                -- content/de/a.png --
                x
                """).is("""
                <p><a href="../y/index.html" class="a b" title="Ti" lang="en" id="l">l</a>
                <img src="../a.png" class="c" alt="p" width="20" height="10" decoding="async"> <span class="k" id="sid">s</span>
                <code class="k">c</code> <strong class="k">f</strong> <em class="k">e</em> <del class="k">d</del></p>
                """);
    }

    @Test
    void items_and_rows_take_them_at_their_start() {
        page(folder, """
                - {.a #i} eins
                - zwei

                | a |
                |---|
                | {.r} x |
                """).is("""
                <ul><li class="a" id="i">eins</li><li>zwei</li></ul>
                <div class="table"><table><thead><tr><th>a</th></tr></thead>
                <tbody><tr class="r"><td>x</td></tr></tbody></table></div>
                """);
    }

    @Test
    void headings_take_them_at_their_end() {
        page(folder, "## A {#b .c lang=\"en\"}\n\n## D {.e} ##\n\nF {#g}\n---\n")
                .is("<h2 id=\"b\" class=\"c\" lang=\"en\">A</h2><h2 id=\"d\" class=\"e\">D</h2><h2 id=\"g\">F</h2>");
    }

    @Test
    void only_harmless_attributes_come_through() {
        Element body = body(folder, """
                ## H {#h onclick="x" style="y" data-x=1 .h}

                - {onmouseover=x style=y .i} Punkt

                [l](y.md){href="javascript:1" onclick=x style=y target=_blank ping="https://e.example" .l}
                ![p](a.png){src="https://e.example/x.png" srcset=x onerror=y alt=z .p}
                [s]{href="javascript:1" style=x role=button tabindex=1 formaction=y .s}
                **f**{style=x .f} `c`{onclick=x .c}
                -- content/de/y.md --
                # Y
                -- content/de/a.png --
                x
                """);
        List<String> names = body.getAllElements().stream()
                .flatMap(element -> element.attributes().asList().stream())
                .map(attribute -> attribute.getKey())
                .distinct()
                .sorted()
                .toList();
        assertEquals(List.of("alt", "class", "decoding", "height", "href", "id", "src", "width"), names);
        assertEquals("../y/index.html", body.select("a").attr("href"));
        assertEquals("../a.png", body.select("img").attr("src"));
        assertEquals("p", body.select("img").attr("alt"));
    }

    @Test
    void values_can_not_leave_their_quotes() {
        Element body = body(folder, "[s]{title='\"><script>alert(1)</script>' .a} [t]{title=\"{{ tag }}\" .b}");
        assertEquals("\"><script>alert(1)</script>", body.select(".a").attr("title"));
        assertEquals("<b>x", body.select(".b").attr("title"));
        assertEquals(0, body.select("script, b").size());
    }

    @Test
    void other_braces_are_text() {
        page(folder, "{x} {a b} {} {#} { y } {1,2} f(){return}").is("<p>{x} {a b} {} {#} { y } {1,2} f(){return}</p>");
    }

    @Test
    void containers_take_them_at_the_end_of_their_line() {
        page(folder, """
                ::: details Titel {#d .k style=x}
                a
                :::
                """).is("<details class=\"k\" id=\"d\"><summary>Titel</summary><p>a</p></details>");
    }
}
