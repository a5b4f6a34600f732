package dev.lotse.markdown;

import static dev.lotse.markdown.OnePage.body;
import static dev.lotse.markdown.OnePage.build;
import static dev.lotse.markdown.OnePage.page;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContainersTest {
    @TempDir
    private Path folder;

    @Test
    void steps_checklist_and_details_hold_blocks() {
        page(folder, """
                ::: steps
                1. Eins
                2. Zwei
                :::

                ::: checklist {#liste}
                - [ ] a
                - [x] b
                :::

                ::: details Mehr {{ vpn }} & <b>
                innen
                :::
                """).is("""
                <div class="steps"><ol><li>Eins</li><li>Zwei</li></ol></div>
                <div class="checklist" id="liste"><ul>
                <li class="task-list-item"><label><input type="checkbox" disabled> a</label></li>
                <li class="task-list-item"><label><input type="checkbox" disabled checked> b</label></li></ul></div>
                <details><summary>Mehr vpn.example.com &amp; &lt;b&gt;</summary><p>innen</p></details>
                """);
    }

    @Test
    void a_checklist_without_an_id_is_told_for_its_ticks_are_not_kept() {
        build(folder, "::: checklist\n- [ ] a\n:::\n")
                .fine()
                .reports("content/de/x.md:1:1: warning[checklist-id]: this list has no id");
    }

    @Test
    void details_without_a_title_have_one_of_ours() {
        assertEquals(
                false,
                body(folder, "::: details\nx\n:::\n").select("summary").text().isBlank());
    }

    @Test
    void internal_parts_are_for_internal_sites_only() {
        Built built = TestSite.in(folder, "-- content/de/x.md --\nOffen\n\n::: internal\nVerborgenes\n:::\n")
                .build()
                .clean();
        built.department("hr").hides("Verborgenes").page("x").is("<p>Offen</p>");
        built.department("helpdesk").page("x").shows("<p>Offen</p>", "<p>Verborgenes</p>");
    }

    @Test
    void a_quiz_says_by_ticks_what_is_right() {
        page(folder, """
                ::: quiz
                ### Was stimmt?

                - [ ] falsch
                  > weil
                - [x] richtig

                > Auflösung
                :::
                """).is("""
                <div class="quiz"><fieldset class="question"><legend><h2 id="was-stimmt">Was stimmt?</h2></legend>
                <ul class="answers plain">
                <li class="answer"><label><input type="radio" name="_question-0" value="0" disabled> <span>falsch</span></label></li>
                <li class="answer"><label><input type="radio" name="_question-0" value="1" disabled> <span>richtig</span></label></li>
                </ul>
                <details class="solution"><summary>Antwort zeigen</summary><ul class="plain">
                <li class="is-wrong" data-answer="0"><div class="verdict"><b>Nicht richtig</b> <div>falsch</div></div>
                <div class="feedback"><p>weil</p></div></li>
                <li class="is-right" data-answer="1"><div class="verdict"><b>Richtig</b> <div>richtig</div></div></li></ul>
                <div class="explanation"><p>Auflösung</p></div></details></fieldset></div>
                """);
    }

    @Test
    void they_nest_and_stand_in_items_and_quotes() {
        page(folder, """
                - Punkt

                  ::: details A
                  ::: steps
                  1. a
                  :::
                  :::
                - Zwei

                > ::: details B
                > b
                > :::
                """).is("""
                <ul><li><p>Punkt</p><details><summary>A</summary><div class="steps"><ol><li>a</li></ol></div></details></li>
                <li><p>Zwei</p></li></ul>
                <blockquote><details><summary>B</summary><p>b</p></details></blockquote>
                """);
    }

    @Test
    void more_colons_and_no_space_are_fine_too() {
        page(folder, ":::::details A\nx\n:::\n").is("<details><summary>A</summary><p>x</p></details>");
    }

    @Test
    void the_closing_line_ends_a_paragraph_and_may_follow_html() {
        page(folder, "::: details A\n<b>x</b> y\n:::\n\n::: details B\n<div>z</div>\n:::\n\nDanach\n")
                .is("""
                <details><summary>A</summary><p><b>x</b> y</p></details>
                <details><summary>B</summary><div>z</div></details><p>Danach</p>
                """);
    }

    @Test
    void one_left_open_is_an_error() {
        build(folder, "ä\n\n::: details A\n::: steps\n1. a\n:::\n")
                .reports("content/de/x.md:3:1: error[unclosed-container]: this \"::: details\" is never closed");
    }

    @Test
    void one_can_not_reach_out_of_its_item_or_quote() {
        build(folder, "- ü\n\n  ::: details A\n  x\n- Zwei\n\n> ::: steps\n> 1. a\n\nText\n")
                .reports(
                        "content/de/x.md:3:3: error[unclosed-container]",
                        "content/de/x.md:7:3: error[unclosed-container]");
    }

    @Test
    void a_stray_end_is_an_error() {
        build(folder, "Text\n:::\n").reports("content/de/x.md:2:1: error[unopened-container]");
    }

    @Test
    void an_unknown_name_is_one_error_with_a_suggestion() {
        build(folder, "::: detials X\na\n:::\n")
                .reports("content/de/x.md:1:1: error[unknown-container]: there is no \"::: detials\"; did you mean"
                        + " \"details\"?");
    }

    @Test
    void names_in_german_or_capitals_are_understood_well_enough_to_say_so() {
        build(folder, "::: Schritte\n1. a\n:::\n")
                .endsWith(1)
                .prints("content/de/x.md:1:1: error[unknown-container]", "did you mean \"steps\"?");
    }

    @Test
    void one_without_its_list_is_told() {
        build(folder, "::: steps\n- a\n:::\n\n::: checklist {#l}\nx\n:::\n")
                .fine()
                .reports(
                        "content/de/x.md:1:1: warning[container-content]",
                        "content/de/x.md:5:1: warning[container-content]");
    }

    @Test
    void in_fenced_code_and_in_a_line_colons_are_text() {
        page(folder, "```\n::: for nobody\n:::\n```\n\n`::: x` a ::: b\n")
                .is("<pre><code>::: for nobody\n:::\n</code></pre><p><code>::: x</code> a ::: b</p>");
    }

    @Test
    void in_indented_code_and_in_html_they_are_errors() {
        build(folder, "    ::: for hr\n\n<div>\n::: for hr\n</div>\n")
                .reports(
                        "content/de/x.md:1:5: error[container-in-text]",
                        "content/de/x.md:4:1: error[container-in-text]");
    }
}
