package dev.lotse.conditions;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MisplacedConditionsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Text {for=\"platform:ios\"} more.\n",
                "{for=\"platform:ios\"}\n",
                "{for=\"platform:ios\"} At the start\n",
                "At the end {for=\"platform:ios\"}\n",
                "Below\n{for=\"platform:ios\"}\n",
                "> {for=\"platform:ios\"} in a quote\n",
                "- at the end {for=\"platform:ios\"}\n",
                "- a\n\n  {for=\"platform:ios\"} second paragraph\n",
                "- > {for=\"platform:ios\"} quote in an item\n",
                "- # {for=\"platform:ios\"} heading in an item\n",
                "## A {for=\"platform:ios\"} heading\n",
                "[span] {for=\"platform:ios\"} behind a space\n",
                "[span]{.a}{for=\"platform:ios\"}\n",
                "<b>html</b>{for=\"platform:ios\"}\n",
                "https://example.com{for=\"platform:ios\"}\n",
                "a[^1]\n\n[^1]: {for=\"platform:ios\"} note\n",
                "Term {for=\"platform:ios\"}\n: definition\n",
                "::: for all\n{for=\"platform:ios\"}\n:::\n",
            })
    void a_condition_that_belongs_to_nothing_is_refused(String markdown) {
        OnePage.of(folder, markdown).endsWith(1).prints("error[unattached-condition]");
    }

    @Test
    void the_message_names_the_way_out_for_a_term() {
        OnePage.of(folder, "*Term* {for=\"platform:ios\"}\n: definition\n")
                .endsWith(1)
                .prints("put the term with its definitions between \"::: for ...\" and \":::\"");
    }

    @Test
    void the_message_names_the_place_for_a_row() {
        OnePage.of(folder, "| A | B |\n|---|---|\n| a | {for=\"platform:ios\"} b |\n")
                .endsWith(1)
                .prints("put it at the start of the first cell if it is for the row");
    }

    @Test
    void a_block_that_is_left_open_is_refused() {
        OnePage.isRefused(folder, "::: for platform:ios\nsecret\n", "1:1: error[unclosed-container]");
        OnePage.isRefused(folder, "::: for sales\n::: for hr\na\n:::\n\nb\n", "1:1: error[unclosed-container]");
    }

    @Test
    void a_block_ends_in_the_quote_or_item_it_began_in() {
        OnePage.isRefused(
                folder,
                "> ::: for platform:ios\n> secret\n\nafter\n\n:::\n",
                "1:3: error[unclosed-container]",
                "6:1: error[unopened-container]");
        OnePage.isRefused(
                folder,
                "- x\n  ::: for platform:ios\n  secret\n\nafter\n\n:::\n",
                "2:3: error[unclosed-container]",
                "7:1: error[unopened-container]");
    }

    @Test
    void an_end_without_a_beginning_is_refused() {
        OnePage.isRefused(folder, "Text\n\n:::\n", "3:1: error[unopened-container]");
        OnePage.isRefused(folder, "::: for all\na\n:::\n:::\n", "4:1: error[unopened-container]");
        OnePage.isRefused(folder, "Text\n:::\n", "2:1: error[unopened-container]");
    }

    @Test
    void a_block_that_begins_in_the_middle_of_a_line_hides_nothing_and_so_its_end_is_refused() {
        OnePage.isRefused(
                folder,
                "Text ::: for platform:ios\nsecret\n:::\n",
                "1:6: error[unreadable-condition]",
                "3:1: error[unopened-container]");
    }

    @Test
    void broken_html_does_not_let_anything_out_of_a_condition() {
        var built = OnePage.of(folder, """
                        ::: for platform:ios
                        <div>secret

                        :::

                        </div>

                        after

                        - {for="platform:ios"} <b>secret
                        - b

                        [<i>secret]{for="platform:ios"} end
                        """);
        if (built.code() == 0) {
            built.department("hr").hides("secret");
        }
    }
}
