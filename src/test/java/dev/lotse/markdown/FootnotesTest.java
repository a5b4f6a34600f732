package dev.lotse.markdown;

import static dev.lotse.markdown.OnePage.body;
import static dev.lotse.markdown.OnePage.build;
import static dev.lotse.markdown.OnePage.page;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FootnotesTest {
    @TempDir
    private Path folder;

    @Test
    void footnotes_are_numbered_by_their_first_call_and_called_more_than_once() {
        page(folder, """
                Eins[^b] zwei[^a] drei[^b].

                [^a]: Aah

                    Zweiter *Absatz*
                [^b]: Bee
                [^c]: Nie gerufen
                """).is("""
                <p>Eins<sup class="footnote-ref"><a id="fnref-1" href="#fn-1">1</a></sup>
                zwei<sup class="footnote-ref"><a id="fnref-2" href="#fn-2">2</a></sup>
                drei<sup class="footnote-ref"><a id="fnref-1-2" href="#fn-1">1</a></sup>.</p>
                <section class="footnotes"><h2 id="footnotes">Fußnoten</h2><ol>
                <li id="fn-1"><p>Bee</p>
                <a class="footnote-back" href="#fnref-1" aria-label="Zurück zum Text">↩</a></li>
                <li id="fn-2"><p>Aah</p><p>Zweiter <em>Absatz</em></p>
                <a class="footnote-back" href="#fnref-2" aria-label="Zurück zum Text">↩</a></li>
                </ol></section>
                """);
    }

    @Test
    void the_same_label_in_an_included_file_is_another_footnote() {
        Element body = body(folder, """
                Hier[^1].

                [!INCLUDE [t](_a.md)]

                Und [!INCLUDE [t](_a.md)].

                [^1]: von hier
                -- content/de/_a.md --
                Dort[^1]

                [^1]: von dort
                """);
        assertEquals("Hier1. Dort2 Und Dort2.", body.select("> p").text());
        assertEquals("von hier ↩ von dort ↩", body.select(".footnotes ol").text());
    }

    @Test
    void footnotes_may_call_others_and_stand_in_headings() {
        Element body = body(folder, """
                ## Kopf[^1]

                [^1]: Eins, siehe[^2]
                [^2]: Zwei
                """);
        assertEquals("kopf", body.select("h2").first().id());
        assertEquals("Eins, siehe2 ↩ Zwei ↩", body.select(".footnotes ol").text());
    }

    @Test
    void a_footnote_that_only_a_hidden_part_calls_is_not_there_and_leaves_no_number() {
        Element body = body(folder, """
                [geheim[^1]]{for="platform:ios"} offen[^2]

                [^1]: Geheimes
                [^2]: Offenes
                """);
        assertEquals("offen1", body.select("> p").text());
        assertEquals("Offenes ↩", body.select(".footnotes ol").text());
    }

    @Test
    void a_call_without_a_footnote_is_told_and_stays_text() {
        build(folder, "ä[^nix]")
                .reports("content/de/x.md:1:2: warning[missing-footnote]")
                .fine()
                .department("hr")
                .page("x")
                .is("<p>ä[^nix]</p>");
    }

    @Test
    void a_footnote_that_stands_twice_is_told() {
        build(folder, "a[^1]\n\n[^1]: eins\n\n[^1]: zwei\n").reports("content/de/x.md:5:1: warning[duplicate-label]");
    }

    @Test
    void no_id_of_the_footnotes_is_that_of_a_heading() {
        Element body = body(folder, """
                ## Footnotes

                ## fn-1

                a[^1]

                [^1]: x
                """);
        assertEquals(
                body.select("[id]").size(),
                body.select("[id]").stream().map(Element::id).distinct().count());
    }

    @Test
    void a_call_with_a_condition_is_called_by_those_who_get_it() {
        build(folder, "a[[^1]]{for=\"platform:windows\"}\n\n[^1]: Fuß\n")
                .clean()
                .department("hr")
                .page("x")
                .shows("Fuß");
    }
}
