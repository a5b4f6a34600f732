package dev.lotse.markdown;

import static dev.lotse.markdown.OnePage.body;
import static dev.lotse.markdown.OnePage.build;
import static dev.lotse.markdown.OnePage.page;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlertsTest {
    @TempDir
    private Path folder;

    @Test
    void there_are_five_in_any_case() {
        assertEquals(
                "Hinweis Tipp Wichtig Achtung Vorsicht",
                body(folder, """
                        > [!NOTE]
                        > a

                        > [!tip]
                        > a

                        > [!Important]
                        > a

                        > [!wArNiNg]
                        > a

                        > [!CAUTION]
                        > a
                        """).select(".alert > .alert-title").text());
    }

    @Test
    void their_text_may_begin_on_the_same_line() {
        page(folder, "> [!NOTE] Gleich hier\n> und weiter\n").is("""
                <div class="alert alert-note"><p class="alert-title">Hinweis</p>
                <p>Gleich hier und weiter</p></div>
                """);
    }

    @Test
    void they_hold_any_blocks_and_stand_in_items() {
        page(folder, """
                - a

                  > [!TIP]
                  > - eins
                  >
                  > > [!NOTE]
                  > > innen
                """).is("""
                <ul><li><p>a</p><div class="alert alert-tip"><p class="alert-title">Tipp</p>
                <ul><li>eins</li></ul>
                <div class="alert alert-note"><p class="alert-title">Hinweis</p><p>innen</p></div></div></li></ul>
                """);
    }

    @Test
    void an_unknown_one_is_told_and_stays_a_quote() {
        build(folder, "> [!HINWEIS]\n> x\n")
                .reports("content/de/x.md:1:3: warning[unknown-alert]: there is no alert \"HINWEIS\"")
                .fine()
                .department("hr")
                .page("x")
                .is("<blockquote><p>[!HINWEIS] x</p></blockquote>");
    }

    @Test
    void a_quote_that_does_not_begin_with_one_is_a_quote() {
        page(folder, "> Text\n> [!NOTE]\n").is("<blockquote><p>Text [!NOTE]</p></blockquote>");
    }

    @Test
    void what_is_hidden_in_one_takes_the_alert_along() {
        page(folder, "> [!NOTE]\n> [geheim]{for=\"platform:ios\"}\n\nText\n").is("<p>Text</p>");
    }
}
