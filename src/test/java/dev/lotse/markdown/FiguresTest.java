package dev.lotse.markdown;

import static dev.lotse.markdown.OnePage.build;
import static dev.lotse.markdown.OnePage.page;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.kit.Built;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures with a caption. {@code _A} is the first picture of a page, {@code _B} a later one. */
class FiguresTest {
    private static final String FILE = "-- content/de/a.png --\nx\n";

    @TempDir
    private Path folder;

    private static String html(String html) {
        String picture = "<img src=\"../a.png\" alt=\"A\" width=\"1\" height=\"1\"%s decoding=\"async\">";
        return html.replace("_A", picture.formatted("")).replace("_B", picture.formatted(" loading=\"lazy\""));
    }

    @Test
    void a_picture_with_a_title_that_stands_alone_is_a_figure_with_a_caption() {
        page(folder, """
                ![A](a.png "Die *eine* & {{ vpn }}")
                """ + FILE)
                .is(html("<figure>_A<figcaption>Die *eine* &amp; vpn.example.com</figcaption></figure>"));
    }

    @Test
    void its_title_may_be_that_of_its_label() {
        page(folder, """
                ![A]

                [A]: a.png 'Titel'
                """ + FILE).is(html("<figure>_A<figcaption>Titel</figcaption></figure>"));
    }

    @Test
    void attributes_belong_to_the_picture() {
        page(folder, """
                ![A](a.png "Titel"){.rund}
                """ + FILE)
                .is(html("<figure>_A<figcaption>Titel</figcaption></figure>")
                        .replace("alt=\"A\"", "class=\"rund\" alt=\"A\""));
    }

    @Test
    void it_stands_in_items_and_definitions() {
        page(folder, """
                - ![A](a.png "Eins")
                - Text

                1. ![A](a.png "Zwei")

                   mehr

                Begriff
                : ![A](a.png "Drei")
                """ + FILE).is(html("""
                <ul><li><figure>_A<figcaption>Eins</figcaption></figure></li><li>Text</li></ul>
                <ol><li><figure>_B<figcaption>Zwei</figcaption></figure><p>mehr</p></li></ol>
                <dl><dt>Begriff</dt><dd><figure>_B<figcaption>Drei</figcaption></figure></dd></dl>
                """));
    }

    @Test
    void with_text_around_it_or_without_a_title_it_is_none() {
        page(folder, """
                ![A](a.png "Titel") und Text

                ![A](a.png)

                [![A](a.png "Titel")](https://a.example)
                """ + FILE).hides("<figure");
    }

    @Test
    void a_condition_at_it_takes_the_whole_figure() throws Exception {
        String file = FILE.replace("a.png", "b.png").replace("x", "secret comment");
        Built built = build(folder, """
                Text

                ![secret](b.png "secret caption"){for="platform:ios"}

                - {for="platform:ios"} ![secret](b.png "secret caption")

                ::: for platform:ios
                ![secret](b.png "secret caption")
                :::
                """ + file).clean();
        built.department("hr").hides("secret").page("x").is("<p>Text</p>");
        assertTrue(Files.notExists(folder.resolve("dist/sites/hr/de/b.png")));
        assertTrue(built.department("sales")
                        .page("x")
                        .html()
                        .select("figure > figcaption")
                        .size()
                == 3);
        String helpdesk = built.department("helpdesk").page("x").text();
        assertTrue(helpdesk.contains("<p class=\"audience\">Nur für Vertrieb</p>\n<figure>"), helpdesk);
    }

    @Test
    void an_author_may_write_one_as_html() {
        page(folder, """
                <figure><img src="a.png" alt="A"><figcaption>Mit <b>Text</b></figcaption></figure>
                """ + FILE).is(html("<figure>_A<figcaption>Mit <b>Text</b></figcaption></figure>"));
    }
}
