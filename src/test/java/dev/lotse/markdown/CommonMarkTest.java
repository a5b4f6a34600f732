package dev.lotse.markdown;

import static dev.lotse.markdown.OnePage.page;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommonMarkTest {
    @TempDir
    private Path folder;

    @Test
    void emphasis_code_and_line_breaks_are_written_as_everywhere() {
        page(folder, """
                *kursiv* _auch_ **fett** __auch__ ***beides*** `a < b` ``a ` b``

                snake_case_name, \\*kein\\* \\<b>

                Zeile\\
                um\\
                bruch
                und weiter
                """).is("""
                <p><em>kursiv</em> <em>auch</em> <strong>fett</strong> <strong>auch</strong>
                <em><strong>beides</strong></em> <code>a &lt; b</code> <code>a ` b</code></p>
                <p>snake_case_name, *kein* &lt;b&gt;</p>
                <p>Zeile<br>um<br>bruch und weiter</p>
                """);
    }

    @Test
    void entities_become_letters() {
        page(folder, "&copy; &auml; &#x41; &lt;").is("<p>© ä A &lt;</p>");
    }

    @Test
    void headings_have_hashes_or_lines_below_them() {
        page(folder, """
                ## Zwei ##

                Auch zwei
                ---

                ###### Sechs

                #Kein Titel
                """).is("""
                <h2 id="zwei">Zwei</h2><h2 id="auch-zwei">Auch zwei</h2><h6 id="sechs">Sechs</h6><p>#Kein Titel</p>
                """);
    }

    @Test
    void quotes_lines_and_code_blocks_are_blocks() {
        page(folder, """
                > Zitat
                weiter
                >
                > > innen

                * * *

                    eingerückt <b>

                ```js title
                a < b
                ```

                ~~~
                Tilde
                ~~~
                """).is("""
                <blockquote><p>Zitat weiter</p><blockquote><p>innen</p></blockquote></blockquote>
                <hr>
                <pre><code>eingerückt &lt;b&gt;
                </code></pre>
                <pre><code class="language-js">a &lt; b
                </code></pre>
                <pre><code>Tilde
                </code></pre>
                """);
    }

    @Test
    void lists_are_tight_or_loose_start_anywhere_and_change_with_their_marker() {
        page(folder, """
                - a
                - b
                  1. innen

                + andere

                7. sieben
                8. acht

                   mehr
                9. neun

                1986\\. Ein Jahr
                """).is("""
                <ul><li>a</li><li>b<ol><li>innen</li></ol></li></ul>
                <ul><li>andere</li></ul>
                <ol start="7"><li><p>sieben</p></li><li><p>acht</p><p>mehr</p></li><li><p>neun</p></li></ol>
                <p>1986. Ein Jahr</p>
                """);
    }

    @Test
    void links_may_be_direct_or_by_label_and_hold_more_than_text() {
        page(folder, """
                [a *b* `c`](https://a.example/x "Titel \\"x\\"") [k](https://a.example/(x)) [l]( <https://a.example> )

                [Voll][Ziel], [ziel][], [ZIEL], [keins][nie], [nie]

                [ziel]: https://b.example 'B'
                """).is("""
                <p><a href="https://a.example/x" rel="external noreferrer" title="Titel &quot;x&quot;">a <em>b</em>
                <code>c</code></a> <a href="https://a.example/(x)" rel="external noreferrer">k</a>
                <a href="https://a.example" rel="external noreferrer">l</a></p>
                <p><a href="https://b.example" rel="external noreferrer" title="B">Voll</a>,
                <a href="https://b.example" rel="external noreferrer" title="B">ziel</a>,
                <a href="https://b.example" rel="external noreferrer" title="B">ZIEL</a>, [keins][nie], [nie]</p>
                """);
    }

    @Test
    void an_address_in_angle_brackets_may_hold_spaces() {
        page(folder, """
                [f](<leer zeichen.md> "T") ![b](<mein bild.png>)
                -- content/de/leer zeichen.md --
                # L
                -- content/de/mein bild.png --
                x
                """).is("""
                <p><a href="../leer%20zeichen/index.html" title="T">f</a> <img src="../mein%20bild.png" alt="b" width="1" height="1" decoding="async"></p>
                """);
    }

    @Test
    void pictures_have_their_text_without_marks_and_may_be_links() {
        page(folder, """
                ![Ein *großes* `Bild` & mehr](a.png 'T') [![b](a.png)](https://a.example)
                -- content/de/a.png --
                x
                """).is("""
                <p><img src="../a.png" alt="Ein großes Bild &amp; mehr" title="T" width="1" height="1" decoding="async">
                <a href="https://a.example" rel="external noreferrer"><img src="../a.png" alt="b" width="1" height="1" loading="lazy" decoding="async"></a></p>
                """);
    }

    @Test
    void what_is_no_markup_stays_as_it_was_written() {
        page(folder, "a * b, 2 < 3 > 1, [x] (y), ![z], {x}, http:// -- ... \"x\" C:\\Temp\\neu 3 & 4")
                .is("<p>a * b, 2 &lt; 3 &gt; 1, [x] (y), ![z], {x}, http:// -- ... \"x\" C:\\Temp\\neu 3 &amp; 4</p>");
    }
}
