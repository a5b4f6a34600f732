package dev.lotse.conditions;

import dev.lotse.kit.Built;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableConditionsTest {
    private static final String UNREADABLE = " error[unreadable-condition]";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{For=\"platform:ios\"}",
                "{FOR=platform:ios}",
                "{for=„platform:ios“}",
                "{for=“platform:ios”}",
                "{for=‘platform:ios’}",
                "{for}",
                "{for=}",
                "{ for }",
                "{for=\"platform:ios}",
                "{for=\"platform:ios\"",
                "{for = \"platform:ios\"}",
                "{for: platform:ios}",
                "{for platform:ios}",
                "{für=\"platform:ios\"}",
                "{fuer=\"platform:ios\"}",
                "{Für=platform:ios}",
                "{fro=\"platform:ios\"}",
                "{ofr=\"platform:ios\"}",
                "{forr=\"platform:ios\"}",
                "{audience=\"sales\"}",
                "{zielgruppe=\"sales\"}",
                "{department=\"sales\"}",
                "{abteilung=sales}",
                "{.x For=\"platform:ios\"}",
                "{.x for}",
                "{.x, for=\"platform:ios\"}",
                "{#a;for=\"platform:ios\"}",
                "{for=\"sales\" for=\"hr\"}",
                "{\u200Bfor=\"platform:ios\"}",
                "{for\u200B=\"platform:ios\"}",
                "{fo\u00ADr=\"platform:ios\"}",
                "｛for=\"platform:ios\"｝",
                "{ｆｏｒ=\"platform:ios\"}",
            })
    void braces_that_look_like_a_condition_are_refused_wherever_they_stand(String braces) {
        OnePage.isRefused(folder, "## Heading " + braces + "\n", "1:12:" + UNREADABLE);
        OnePage.isRefused(folder, "- " + braces + " item\n", "1:3:" + UNREADABLE);
        OnePage.isRefused(folder, "A [span]" + braces + " b\n", "1:9:" + UNREADABLE);
        OnePage.isRefused(folder, "A [link](https://example.com)" + braces + " b\n", "1:30:" + UNREADABLE);
        OnePage.isRefused(folder, "| A |\n|---|\n| " + braces + " a |\n", "3:3:" + UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Heading {for=\"\"}\n",
                "- {for=\"\"} item\n",
                "[span]{for=\"\"}\n",
                "[span]{for=\" \"}\n",
                "::: for\nsecret\n:::\n"
            })
    void a_condition_without_value_is_refused(String markdown) {
        Built built = OnePage.of(folder, markdown).endsWith(1);
        built.prints("error[empty-audience]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":::für platform:ios",
                "::: für platform:ios",
                "::: For platform:ios",
                ":::FOR platform:ios",
                "::: fuer platform:ios",
                "::: fr platform:ios",
                "::: for(platform:ios)",
                "::: {for=\"platform:ios\"}",
                "::: {.note for=\"platform:ios\"}",
                "::: audience platform:ios",
                "::: nur sales",
                ":: for platform:ios",
                "：：： for platform:ios",
                "\u200B::: for platform:ios",
            })
    void a_line_that_looks_like_the_start_of_a_block_is_refused(String line) {
        OnePage.of(folder, line + "\n\nsecret\n").endsWith(1).prints("content/de/index.md:1:1: error[");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "::: for \"platform:ios\"",
                "::: for „platform:ios“",
                "::: steps {for=»platform:ios«}",
                "::: for: platform:ios",
                "::: for platform:ios {.x}",
                "::: for platform:ios :::",
                "::: for sales hr",
                "::: for SALES",
                "::: for {for=\"sales\"}",
                "::: steps {for=„platform:ios“}",
                "::: details A [secret]{for=\"platform:ios\"} b",
                "::: details A [secret]{for=\"platform:ios\"} b {x}",
                "::: details {for=\"platform:ios\"} b",
                "::: zone pivot=\"ios\" for=\"platform:ios\"",
                "::: zone {for=„platform:ios“}",
            })
    void a_block_whose_condition_cannot_be_read_is_refused(String line) {
        OnePage.of(folder, line + "\nsecret\n:::\n").endsWith(1).prints("content/de/index.md:1:");
    }

    @Test
    void colons_in_indented_code_are_refused() {
        OnePage.isRefused(
                folder,
                "Text\n\n    ::: for platform:ios\n    secret\n    :::\n",
                "3:5: error[container-in-text]",
                "5:5: error[container-in-text]");
    }

    @Test
    void colons_in_html_are_refused() {
        OnePage.isRefused(
                folder,
                "<div>\n::: for platform:ios\nsecret\n:::\n</div>\n",
                "2:1: error[container-in-text]",
                "4:1: error[container-in-text]");
    }

    @Test
    void colons_that_are_indented_within_a_paragraph_are_no_text() {
        Built built = OnePage.of(folder, "Text goes\n    ::: for platform:ios\n    secret\n    :::\n");
        built.endsWith(1).prints("content/de/index.md:2:5: error[");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Text\n\n    {for=\"platform:ios\"} secret\n",
                "Text\n\n    [secret]{For=\"platform:ios\"}\n",
                "<p>\n[secret]{for=\"platform:ios\"}\n</p>\n",
                "<p>[secret]{for=„platform:ios“}</p>\n",
                "<table><tr><td>{for=\"platform:ios\"} secret</td></tr></table>\n",
                "<div for=\"platform:ios\">secret</div>\n",
                "a <span for=\"platform:ios\">secret</span>\n",
                "<span title='{for=\"platform:ios\"} secret'>a</span>\n",
            })
    void braces_in_indented_code_and_in_html_are_refused(String markdown) {
        OnePage.of(folder, markdown).endsWith(1).prints("content/de/index.md:", "error[");
    }

    @Test
    void a_condition_in_the_first_line_of_a_fence_is_refused() {
        OnePage.isRefused(folder, "```bash {for=\"platform:ios\"}\nsecret\n```\n", "1:9:" + UNREADABLE);
    }

    @Test
    void fenced_code_and_code_spans_are_exempt() {
        Built built = OnePage.of(folder, """
                        ```
                        ::: for platform:ios
                        {for="x"} {For=y} :::für
                        ```

                        ~~~ text
                        :::
                        ~~~

                        a `{for="x"}` ``[b]{For=c}`` `:::` d

                        - `{for=}` item
                        """).clean();
        built.department("hr")
                .page("")
                .shows(
                        "::: for platform:ios\n{for=&quot;x&quot;} {For=y} :::für",
                        "<code>[b]{For=c}</code>",
                        "<code>{for=}</code> item");
    }

    @Test
    void what_is_escaped_is_text() {
        Built built = OnePage.of(folder, "\\::: for x\n\n\\{for=\"x\"}\n\n- \\{For=x} y\n")
                .clean();
        OnePage.reads(built, "hr: ::: for x {for=\"x\"} {For=x} y");
    }

    @Test
    void ordinary_braces_are_text() {
        Built built = OnePage.of(folder, "a {forest} {format=x} for {x} {before: for} (for)\n")
                .clean();
        OnePage.reads(built, "hr: a {forest} {format=x} for {x} {before: for} (for)");
    }

    @Test
    void a_comment_is_neither_text_nor_a_condition() {
        Built built =
                OnePage.of(folder, "<!--\n::: for platform:ios\n-->\n\nText\n").clean();
        OnePage.reads(built, "hr: Text");
    }
}
