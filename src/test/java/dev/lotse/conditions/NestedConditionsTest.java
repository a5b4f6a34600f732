package dev.lotse.conditions;

import dev.lotse.kit.Built;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NestedConditionsTest {
    @TempDir
    private Path folder;

    @Test
    void an_inner_block_only_narrows() {
        Built built = OnePage.of(folder, """
                        ::: for platform:ios,android
                        outer

                        ::: for region:dach
                        dach
                        :::

                        ::: for not platform:ios
                        other
                        :::

                        ::: for all
                        both
                        :::

                        rest
                        :::
                        """).clean();
        OnePage.reads(built, "sales: outer dach both rest", "oslo: outer other both rest", "hr:", "lab:");
    }

    @Test
    void a_page_for_some_is_never_widened_by_a_part_for_all() {
        Built built = OnePage.of(folder, """
                        ---
                        for: platform:ios or lab
                        ---
                        common

                        ::: for all
                        part
                        :::

                        ::: for region:nordics
                        north
                        :::
                        """).fine();
        OnePage.reads(built, "sales: common part", "lab: common part north");
        built.department("hr").hides("common", "part</p>", "north");
    }

    @Test
    void sections_nest() {
        Built built = OnePage.of(folder, """
                        ## A {for="region:dach"}

                        a

                        ### B {for="platform:ios"}

                        b

                        ### C

                        c

                        ## D {for="platform:ios"}

                        ### E {for="all"}

                        e
                        """).clean();
        OnePage.reads(built, "sales: A a B b C c D E e", "hr: A a C c", "lab:");
    }

    @Test
    void lines_in_a_section_in_a_block_in_a_quote_narrow_each_other() {
        Built built = OnePage.of(folder, """
                        > ::: for region:dach
                        > ## H {for="workload:mail"}
                        >
                        > - {for="platform:ios"} item [x]{for="nobody"} end
                        > - every [hr]{for="hr"} dach
                        > :::
                        """).clean();
        OnePage.reads(built, "sales: H item end every dach", "hr: H every hr dach", "lab:");
    }

    @Test
    void more_colons_are_the_same_as_three() {
        Built built = OnePage.of(folder, """
                        :::: for region:dach
                        a

                        ::: for platform:ios
                        b
                        :::
                        ::::

                        c
                        """).clean();
        OnePage.reads(built, "sales: a b c", "hr: a c", "lab: c");
    }

    @Test
    void containers_take_conditions() {
        Built built = OnePage.of(folder, """
                        ::: steps {for="platform:ios"}
                        1. step
                        :::

                        ::: checklist {#list for="platform:ios"}
                        - [ ] task
                        :::

                        ::: details Title {for="platform:ios"}
                        more
                        :::

                        ::: zone pivot="ios" {for="platform:ios"}
                        zone
                        ::: zone-end

                        end
                        """).clean();
        OnePage.reads(built, "sales: step task Title more zone end", "hr: end");
        built.department("hr").hides("id=\"list\"", "Title</summary>");
    }

    @Test
    void questions_and_answers_of_a_quiz_take_conditions() {
        Built built = OnePage.of(folder, """
                        ::: quiz
                        ### One {for="platform:ios"}

                        - [x] yes
                        - [ ] no

                        ### Two

                        - [x] {for="platform:ios"} first
                        - {for="platform:ios"} [ ] second
                        - [x] third
                        :::
                        """).clean();
        OnePage.reads(built, "sales: One yes no Two first second third", "hr: Two third");
    }
}
