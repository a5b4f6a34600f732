package dev.lotse.conditions;

import dev.lotse.kit.Built;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlockConditionsTest {
    @TempDir
    private Path folder;

    @Test
    void a_block_holds_anything() {
        Built built = OnePage.of(folder, """
                        ::: for sales or platform:macos
                        # Heading

                        - item

                        1. step

                        | A |
                        |---|
                        | b |

                        > quote

                        ```
                        ::: for nobody
                        ```

                        ::: details More
                        inside
                        :::

                        <p>html</p>

                        :::

                        after
                        """).clean();
        String all = "item step A b quote ::: for nobody More inside html after";
        OnePage.reads(built, "sales: " + all, "lab: " + all, "hr: after");
    }

    @Test
    void a_block_ends_right_behind_html() {
        Built built = OnePage.of(folder, """
                        ::: for platform:ios
                        <div>secret</div>
                        :::

                        <p>after</p>
                        """).clean();
        OnePage.reads(built, "sales: secret after", "hr: after");
    }

    @Test
    void a_block_ends_right_behind_a_list_a_table_and_a_quote() {
        Built built = OnePage.of(folder, """
                        ::: for platform:ios
                        - item
                        :::
                        ::: for platform:ios
                        | A |
                        |---|
                        | b |
                        :::
                        ::: for platform:ios
                        > quote
                        :::
                        after
                        """).clean();
        OnePage.reads(built, "sales: item A b quote after", "hr: after");
    }

    @Test
    void a_block_needs_no_empty_line_around_it() {
        Built built = OnePage.of(folder, """
                        before
                        ::: for platform:ios
                        secret
                        :::
                        after
                        - item
                        ::: for platform:ios
                        secret
                        :::
                        # Heading
                        ::: for platform:ios
                        secret
                        :::
                        """).clean();
        OnePage.reads(built, "hr: before after item", "sales: before secret after item secret secret");
    }

    @Test
    void a_block_stands_in_an_item_and_in_a_quote() {
        Built built = OnePage.of(folder, """
                        1. one

                           ::: for platform:ios
                           secret
                           :::
                        2. two

                        - ::: for platform:ios
                          secret
                          :::
                        - b

                        >::: for platform:ios
                        >secret
                        >:::
                        >after
                        """).clean();
        OnePage.reads(built, "sales: one secret two secret b secret after", "hr: one two b after");
    }

    @Test
    void a_block_ends_right_behind_a_definition() {
        Built built = OnePage.of(folder, """
                        ::: for platform:ios
                        Term
                        : definition
                        :::
                        after
                        """).clean();
        OnePage.reads(built, "sales: Term definition after", "hr: after");
    }

    @Test
    void a_block_begins_right_behind_a_definition_and_is_no_part_of_it() {
        Built built = OnePage.of(folder, """
                        Term
                        : definition
                        ::: for platform:ios
                        secret
                        :::
                        """).clean();
        built.department("sales").page("").is("<dl><dt>Term</dt><dd>definition</dd></dl><p>secret</p>");
        built.department("hr").page("").is("<dl><dt>Term</dt><dd>definition</dd></dl>");
    }

    @Test
    void definitions_may_follow_a_block_that_ends_right_behind_a_definition() {
        Built built = OnePage.of(folder, """
                        ::: for platform:ios
                        Eins
                        : eins
                        :::

                        Zwei
                        : zwei
                        : auch

                        ::: for platform:macos
                        Drei
                        : drei [e]
                        :::

                        Vier
                        : vier [e]
                        : [e][e] und

                          mehr

                        Fünf
                        : fünf

                        [e]: https://e.example
                        """).clean();
        String rest = "<dl><dt>Zwei</dt><dd>zwei</dd><dd>auch</dd></dl>%s<dl><dt>Vier</dt><dd>vier _</dd>"
                + "<dd><p>_ und</p><p>mehr</p></dd><dt>Fünf</dt><dd>fünf</dd></dl>";
        rest = rest.replace("_", "<a href=\"https://e.example\" rel=\"external noreferrer\">e</a>");
        built.department("hr").page("").is(rest.formatted(""));
        built.department("sales").page("").is("<dl><dt>Eins</dt><dd>eins</dd></dl>" + rest.formatted(""));
        built.department("lab")
                .page("")
                .is(rest.formatted("<dl><dt>Drei</dt><dd>drei"
                        + " <a href=\"https://e.example\" rel=\"external noreferrer\">e</a></dd></dl>"));
    }

    @Test
    void blocks_with_definitions_need_no_empty_lines_between_them() {
        Built built = OnePage.of(folder, """
                        ::: for platform:ios
                        Eins
                        : eins
                        :::
                        ::: for platform:macos
                        Zwei [^1]
                        : zwei
                        :::
                        Drei [^1]
                        : drei

                        - Punkt

                          ::: for platform:ios
                          Vier
                          : vier
                          :::

                          Fünf
                          : fünf

                        [^1]: Note
                        """).clean();
        OnePage.reads(
                built,
                "sales: Eins eins Drei 1 drei Punkt Vier vier Fünf fünf Fußnoten Note \u21A9",
                "hr: Drei 1 drei Punkt Fünf fünf Fußnoten Note \u21A9",
                "lab: Zwei 1 zwei Drei 1 drei Punkt Fünf fünf Fußnoten Note \u21A9");
        built.department("hr").page("").shows("<dt>Drei");
    }
}
