package dev.lotse.conditions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lotse.kit.Built;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListConditionsTest {
    @TempDir
    private Path folder;

    @Test
    void an_item_takes_a_condition() {
        Built built = OnePage.of(folder, """
                        - {for="platform:ios"} Tap *Share*
                        - Second
                        - {for=platform:macos} Mac
                        """).clean();
        built.department("sales").page("").is("<ul><li>Tap <em>Share</em></li><li>Second</li></ul>");
        built.department("hr").page("").is("<ul><li>Second</li></ul>");
        built.department("lab").page("").is("<ul><li>Second</li><li>Mac</li></ul>");
    }

    @Test
    void all_that_is_in_an_item_goes_with_it() {
        Built built = OnePage.of(folder, """
                        - {for="platform:ios"} a

                          secret paragraph

                          - secret item
                        - {for="platform:ios"}
                          ```
                          secret code
                          ```
                        - b
                        """).clean();
        OnePage.reads(built, "hr: b");
        built.department("hr").hides("secret");
        built.department("sales").page("").shows("secret paragraph", "secret item", "secret code");
    }

    @Test
    void a_task_takes_a_condition_before_or_behind_its_box() {
        Built built = OnePage.of(folder, """
                        - [ ] {for="platform:ios"} open
                        - {for="platform:ios"} [ ] open too
                        - [x] {for="platform:ios"} done
                        - {for="platform:ios"} [X] done too
                        - [ ] all
                        """).clean();
        OnePage.reads(built, "hr: all", "sales: open open too done done too all");
        var boxes =
                built.department("sales").page("").html().select("li.task-list-item > label > input[type=checkbox]");
        assertEquals(
                List.of(false, false, true, true, false),
                boxes.stream().map(box -> box.hasAttr("checked")).toList());
        assertEquals(
                1, built.department("hr").page("").html().select("main input").size());
    }

    @Test
    void a_box_is_named_by_what_a_department_gets_of_its_task() {
        Built built = OnePage.of(folder, """
                        - [ ] [secret]{for="platform:ios"}

                          - [ ] a [secret too]{for="platform:ios"}
                        """).clean();
        built.department("hr").hides("secret").page("").is("""
                        <ul><li class="task-list-item"><input type="checkbox" disabled aria-label="Erledigt">
                        <ul><li class="task-list-item"><label><input type="checkbox" disabled> a </label></li></ul></li></ul>
                        """);
        assertEquals(
                List.of("secret", "a secret too"),
                built.department("sales").page("").html().select("main label").eachText());
    }

    @Test
    void a_numbered_item_takes_a_condition_and_the_others_are_counted_anew() {
        Built built = OnePage.of(folder, """
                        5. {for="platform:ios"} five
                        6. six
                        7. {for="platform:macos"} seven
                        8. eight
                        """).clean();
        built.department("hr").page("").is("<ol start=\"5\"><li>six</li><li>eight</li></ol>");
        built.department("sales").page("").is("<ol start=\"5\"><li>five</li><li>six</li><li>eight</li></ol>");
        built.department("lab").page("").is("<ol start=\"5\"><li>six</li><li>seven</li><li>eight</li></ol>");
    }

    @Test
    void a_list_that_goes_on_with_the_number_of_another_one_follows_what_is_left_of_it() {
        Built built = OnePage.of(folder, """
                        1. one
                        2. {for="platform:ios"} two

                        Text

                        3. three
                        """).clean();
        built.department("hr").page("").is("<ol><li>one</li></ol><p>Text</p><ol start=\"2\"><li>three</li></ol>");
        built.department("sales")
                .page("")
                .is("<ol><li>one</li><li>two</li></ol><p>Text</p><ol start=\"3\"><li>three</li></ol>");
    }

    @Test
    void a_list_is_tight_when_blank_lines_are_between_hidden_items_only() {
        Built built = OnePage.of(folder, """
                        - a
                        - b

                        - {for="platform:ios"} c
                        """).clean();
        built.department("hr").page("").is("<ul><li>a</li><li>b</li></ul>");
        built.department("sales").page("").is("<ul><li><p>a</p></li><li><p>b</p></li><li><p>c</p></li></ul>");
    }

    @Test
    void a_list_is_loose_when_blank_lines_are_between_items_that_are_left() {
        Built built = OnePage.of(folder, """
                        - a

                        - {for="platform:ios"} b

                        - c
                        """).clean();
        built.department("hr").page("").is("<ul><li><p>a</p></li><li><p>c</p></li></ul>");
    }

    @Test
    void a_list_is_tight_when_the_only_item_with_two_paragraphs_is_hidden() {
        Built built = OnePage.of(folder, """
                        - a
                        - {for="platform:ios"} b

                          more
                        - c
                        """).clean();
        built.department("hr").page("").is("<ul><li>a</li><li>c</li></ul>");
        built.department("sales")
                .page("")
                .is("<ul><li><p>a</p></li><li><p>b</p><p>more</p></li><li><p>c</p></li></ul>");
    }

    @Test
    void a_definition_takes_a_condition() {
        Built built = OnePage.of(folder, """
                        Term
                        : {for="platform:ios"} one
                        : two
                        """).clean();
        built.department("hr").page("").is("<dl><dt>Term</dt><dd>two</dd></dl>");
        built.department("sales").page("").is("<dl><dt>Term</dt><dd>one</dd><dd>two</dd></dl>");
    }

    @Test
    void a_definition_holds_a_block_for_some() {
        Built built = OnePage.of(folder, """
                        Term
                        : Def

                          ::: for platform:ios
                          secret
                          :::
                        """).clean();
        OnePage.reads(built, "hr: Term Def", "sales: Term Def secret");
    }
}
