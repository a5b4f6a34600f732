package dev.lotse.conditions;

import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhatIsLeftEmptyTest {
    private static final String IOS = "{for=\"platform:ios\"}";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a]IOS\n",
                "**[a]IOS** *[b]IOS* ~~[c]IOS~~\n",
                "[a]IOS  \n[b]IOS\n",
                "[[a]IOS](https://example.com)\n",
                "- IOS a\n- IOS b\n",
                "- [a]IOS\n- [b]IOS\n",
                "- [ ] [a]IOS\n",
                "1. IOS a\n",
                "- - IOS a\n",
                "- > [a]IOS\n",
                "> [a]IOS\n",
                "> [!NOTE]\n> [a]IOS\n",
                "> [!TIP]\n> ::: for platform:ios\n> a\n> :::\n",
                "> [!TIP]\n>\n> - IOS a\n",
                "> [!div class=\"checklist\"]\n> - IOS a\n",
                "::: details Title\n[a]IOS\n:::\n",
                "::: details\n[a]IOS\n:::\n",
                "::: details Title {#id}\n[a]IOS\n:::\n",
                "::: details Title {{ product }}\n[a]IOS\n:::\n",
                "<details><summary>Title</summary>\n\n[a]IOS\n\n</details>\n",
                "::: steps\n1. IOS a\n:::\n",
                "::: checklist {#other}\n- [ ] IOS a\n:::\n",
                "::: checklist {#list}\n- [ ] IOS a\n:::\n",
                "::: quiz\n### Question IOS\n\n- [x] a\n:::\n",
                "::: zone pivot=\"ios\"\n[a]IOS\n::: zone-end\n",
                "::: for all\n[a]IOS\n:::\n",
                "# [Tab](#tab/one)\n\n[a]IOS\n\n---\n",
                "# [Tab](#tab/one)\n\n[a]IOS\n\n# [Tab](#tab/two)\n\n- IOS b\n\n---\n",
                "# [Tab](#tab/one) IOS\n\na\n\n# [Tab](#tab/two) IOS\n\nb\n\n---\n",
                "| A |\n|---|\n| IOS a |\n",
                "| A | B |\n|---|---|\n| [a]IOS | [b]IOS |\n",
                "Term\n: IOS a\n",
                "Term\n: IOS a\n: IOS b\n",
                "Term\n: [a]IOS\n",
                "[Term]IOS\n: IOS a\n",
                "## [Heading]IOS\n",
                "<div>\n\n[a]IOS\n\n</div>\n",
                "![a](https://example.com/a.png)IOS\n",
            })
    void it_disappears(String markdown) {
        Built built =
                OnePage.of(folder, "Text\n\n" + markdown.replace("IOS", IOS)).fine();
        built.department("hr").page("").is("<p>Text</p>");
    }

    @Test
    void a_tab_without_content_goes_and_the_others_stay() {
        Built built = OnePage.of(folder, """
                        # [Windows](#tab/windows)

                        ::: for platform:ios
                        secret
                        :::

                        # [Mac](#tab/mac)

                        mac

                        ---
                        """).clean();
        OnePage.reads(built, "hr: Mac mac", "sales: Windows secret Mac mac");
    }

    @Test
    void a_term_whose_definitions_are_all_hidden_goes_and_the_others_stay() {
        Built built = OnePage.of(folder, """
                        One
                        : {for="platform:ios"} secret

                        Two
                        : def
                        """).clean();
        built.department("hr").page("").is("<dl><dt>Two</dt><dd>def</dd></dl>");
    }

    @Test
    void what_is_not_empty_stays() {
        Built built = OnePage.of(folder, """
                        - a [b]{for="platform:ios"}
                        - - c
                          - {for="platform:ios"} d

                        ::: details Title
                        e

                        [f]{for="platform:ios"}
                        :::

                        > [!NOTE]
                        > g [h]{for="platform:ios"}
                        """).clean();
        built.department("hr")
                .page("")
                .is("<ul><li>a</li><li><ul><li>c</li></ul></li></ul><details><summary>Title</summary><p>e</p></details>"
                        + "<div class=\"alert alert-note\"><p class=\"alert-title\">Hinweis</p><p>g</p></div>");
    }

    @Test
    void what_the_author_left_empty_is_none_of_our_business() {
        Built built = OnePage.of(folder, """
                        | A | B |
                        |---|---|
                        |   | x |

                        - a
                        - {for="platform:ios"} b

                        ***
                        """).clean();
        built.department("hr").page("").shows("<hr>");
        OnePage.reads(built, "hr: A B x a");
    }

    @Test
    void an_alert_with_a_block_in_it_begins_with_no_empty_paragraph() {
        Built built = OnePage.of(folder, "> [!TIP]\n> ::: for platform:ios\n> a\n> :::\n")
                .clean();
        built.department("sales").page("").hides("<p></p>");
    }

    @Test
    void a_hidden_heading_takes_no_id_and_no_entry_in_the_contents() {
        Built built = TestSite.in(folder, """
                        -- content/de/index.md --
                        Home
                        -- content/de/a.md --
                        # Title

                        ## Setup {for="platform:ios"}

                        a

                        ## Setup

                        b

                        ### [Secret]{for="platform:ios"}

                        ## Third

                        c [link](#setup)
                        """).build().clean();
        built.department("hr").hides("secret", "setup-1").page("a").shows("<h2 id=\"setup\">", "href=\"#setup\"");
        built.department("sales").page("a").shows("<h2 id=\"setup\">", "<h2 id=\"setup-1\">", "href=\"#secret\"");
    }

    @Test
    void a_link_to_a_hidden_heading_is_an_error_or_text() {
        OnePage.of(folder, "[l](#g) [m](#g){hidden=text}\n\n## A {#g for=\"platform:ios\"}\n\na\n")
                .endsWith(1)
                .reports("content/de/index.md:1:1: error[hidden-link]");
        Built built = OnePage.of(folder, "[m](#g){hidden=text}\n\n## A {#g for=\"platform:ios\"}\n\na\n")
                .clean();
        built.department("hr").hides("#g").page("").is("<p>m</p>");
        built.department("sales").page("").shows("<a href=\"#g\">m</a>");
    }

    @Test
    void two_versions_of_a_section_may_share_an_id() {
        Built built = OnePage.of(folder, """
                        [l](#g)

                        ## A {#g for="platform:ios"}

                        a

                        ## B {#g for="not platform:ios"}

                        b
                        """).fine();
        OnePage.reads(built, "sales: l A a", "hr: l B b");
    }

    @Test
    void the_title_of_a_page_is_not_taken_from_a_hidden_heading() {
        Built built = OnePage.of(folder, """
                        # Secret title {for="platform:ios"}

                        secret

                        # Public title

                        public
                        """).clean();
        built.department("hr").hides("secret").page("").shows("Public title");
        built.department("sales").page("").shows("Secret title");
    }
}
