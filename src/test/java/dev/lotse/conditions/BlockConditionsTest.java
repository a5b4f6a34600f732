package dev.lotse.conditions;

import dev.lotse.kit.Built;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlockConditionsTest {
    @TempDir
    private Path folder;

    @Test
    void a_section_goes_down_to_the_next_heading_of_its_level() {
        Built built = OnePage.of(folder, """
                        Intro.

                        ## On your iPhone {for="platform:ios"}

                        Tap.

                        ### Deeper

                        Deep.

                        ## Next

                        End.
                        """).clean();
        OnePage.reads(built, "sales: Intro. On your iPhone Tap. Deeper Deep. Next End.", "hr: Intro. Next End.");
        built.department("hr").hides("iPhone", "Tap.", "Deep");
    }

    @Test
    void a_section_ends_at_a_heading_above_it_too() {
        Built built = OnePage.of(folder, """
                        ## A

                        ### B {for="platform:ios"}

                        b

                        #### C

                        c

                        ## D

                        d
                        """).clean();
        OnePage.reads(built, "sales: A B b C c D d", "hr: A D d");
    }

    @Test
    void a_section_goes_to_the_end_of_the_page_without_another_heading() {
        Built built = OnePage.of(folder, """
                        Intro

                        # Last {for="platform:ios"}

                        a

                        ## Deeper

                        b
                        """).clean();
        OnePage.reads(built, "lab: Intro");
    }

    @Test
    void a_section_ends_with_what_contains_it() {
        Built built = OnePage.of(folder, """
                        - x

                          ## H {for="platform:ios"}

                          secret
                        - y

                        > ### H {for="platform:ios"}
                        >
                        > secret

                        ::: for all
                        ## H {for="platform:ios"}

                        secret
                        :::

                        after
                        """).clean();
        OnePage.reads(built, "hr: x y after", "sales: x H secret y H secret H secret after");
    }

    @Test
    void an_underlined_heading_takes_a_condition() {
        Built built = OnePage.of(folder, """
                        Intro.

                        iPhone {for="platform:ios"}
                        ---------------------------

                        Tap.

                        Next
                        ----

                        End.
                        """).clean();
        OnePage.reads(built, "sales: Intro. iPhone Tap. Next End.", "hr: Intro. Next End.");
    }

    @Test
    void tab_headings_do_not_end_a_section() {
        Built built = OnePage.of(folder, """
                        ## Setup {for="platform:ios"}

                        # [Windows](#tab/windows)

                        win

                        # [iPhone](#tab/ios)

                        ios

                        ---

                        still

                        ## Next

                        end
                        """).clean();
        OnePage.reads(built, "sales: Setup Windows win iPhone ios still Next end", "hr: Next end");
    }

    @Test
    void a_tab_takes_a_condition() {
        Built built = OnePage.of(folder, """
                        # [Windows](#tab/windows) {for="platform:windows"}

                        win

                        # [iPhone](#tab/ios) {for="platform:ios"}

                        ios

                        ---

                        after
                        """).clean();
        OnePage.reads(built, "sales: Windows win iPhone ios after", "hr: Windows win after", "lab: after");
    }

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
    void a_block_ends_right_behind_a_list_a_table_a_quote_and_a_definition() {
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
                        ::: for platform:ios
                        Term
                        : definition
                        :::
                        after
                        """).clean();
        OnePage.reads(built, "sales: item A b quote Term definition after", "hr: after");
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
}
