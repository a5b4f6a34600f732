package dev.lotse.conditions;

import dev.lotse.kit.Built;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SectionConditionsTest {
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
}
