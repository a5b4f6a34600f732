package dev.lotse.markdown;

import static dev.lotse.markdown.OnePage.build;
import static dev.lotse.markdown.OnePage.page;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VariablesTest {
    private static final String WAVES = """
            -- site/rollout.yml --
            waves:
              1: {name: Pilot, start: 2026-03-05, end: 2026-09-18}
              2: {name: {de: Büro, en: Offices}, start: 2026-10-05}
            """;

    @TempDir
    private Path folder;

    @Test
    void they_stand_in_text_and_marks_with_or_without_spaces() {
        page(folder, "{{ department.name }} {{vpn}} **{{  vpn  }}** a{{ vpn }}b ${{ vpn }} {{ site.title }}")
                .is("<p>Personal vpn.example.com <strong>vpn.example.com</strong> avpn.example.comb"
                        + " $vpn.example.com Testfirma</p>");
    }

    @Test
    void they_stand_in_addresses_titles_and_alternative_texts() {
        page(folder, """
                [{{ vpn }}](https://{{ vpn }}/a "T {{ vpn }}") [m](mailto:{{ mail }}) ![A {{ vpn }}](a.png "T {{ vpn }}") [r]

                [r]: https://{{ vpn }} "R {{ vpn }}"
                -- content/de/a.png --
                x
                """).is("""
                <p><a href="https://vpn.example.com/a" rel="external noreferrer" title="T vpn.example.com">vpn.example.com</a>
                <a href="mailto:it@example.com">m</a>
                <img src="../a.png" alt="A vpn.example.com" title="T vpn.example.com" width="1" height="1" decoding="async">
                <a href="https://vpn.example.com" rel="external noreferrer" title="R vpn.example.com">r</a></p>
                """);
    }

    @Test
    void in_code_a_known_one_is_filled_in_and_an_unknown_one_stays() {
        page(folder, """
                `{{ vpn }}` `{{ nix }}` `\\{{ vpn }}`

                ```yaml
                {{ vpn }} ${{ github.ref }} {{ a | b }}
                ```

                    {{ vpn }} {{ nix }}
                """).is("""
                <p><code>vpn.example.com</code> <code>{{ nix }}</code> <code>{{ vpn }}</code></p>
                <pre><code class="language-yaml">vpn.example.com ${{ github.ref }} {{ a | b }}
                </code></pre>
                <pre><code>vpn.example.com {{ nix }}
                </code></pre>
                """);
    }

    @Test
    void behind_a_backslash_braces_are_braces() {
        page(folder, "\\{{ vpn }} \\{{ nix }} [\\{{ x }}](y.md \"\\{{ x }}\")\n-- content/de/y.md --\n# \\{{ x }}\n")
                .is("<p>{{ vpn }} {{ nix }} <a href=\"../y/index.html\" title=\"{{ x }}\">{{ x }}</a></p>");
    }

    @Test
    void their_values_are_text_and_never_markup() {
        page(folder, "{{ tag }} *{{ tag }}* <em title=\"{{ tag }}\">r</em> `{{ tag }}`")
                .is("<p>&lt;b&gt;x <em>&lt;b&gt;x</em> <em title=\"&lt;b&gt;x\">r</em>"
                        + " <code>&lt;b&gt;x</code></p>");
    }

    @Test
    void an_address_is_looked_at_again_once_it_is_filled_in() {
        build(folder, "[a]({{ script }}) <a href=\"{{ script }}\">b</a> <{{ script }}>")
                .fine()
                .department("hr")
                .page("x")
                .is("<p>a b &lt;javascript:alert(1)&gt;</p>");
    }

    @Test
    void an_unknown_name_is_an_error_at_its_place_with_a_suggestion() {
        build(folder, "# Ä😀 {{ vpnn }}\n\n- ü {{ departmnt.name }} [x](https://{{ vqn }})\n")
                .reports(
                        "content/de/x.md:1:6: error[unknown-variable]: no variable \"vpnn\"; did you mean \"vpn\"?",
                        "content/de/x.md:3:5: error[unknown-variable]: no variable \"departmnt.name\"; did you mean"
                                + " \"department.name\"?",
                        "content/de/x.md:3:38: error[unknown-variable]: no variable \"vqn\"; did you mean \"vpn\"?");
    }

    @Test
    void code_between_the_braces_is_an_error() {
        build(folder, "{{ vpn | upper }} {{ }}")
                .reports("content/de/x.md:1:1: error[variable-syntax]", "content/de/x.md:1:19: error[variable-syntax]");
    }

    @Test
    void a_value_that_is_lacking_is_an_error_only_where_it_is_seen() {
        Built built = TestSite.in(folder, """
                -- content/de/x.md --
                [nur {{ vpn }}]{for="workload:mail"}

                ä {{ vpn }}
                """).build();
        built.reports("content/de/x.md:3:3: error[missing-value]: \"{{ vpn }}\" has no value here (lab, oslo)");
    }

    @Test
    void dates_are_written_in_the_language_of_the_page() {
        Built built = TestSite.in(folder, """
                -- content/de/x.md --
                {{ wave.start }} {{ wave.name }}
                -- content/en/x.md --
                {{ wave.start }} {{ wave.name }}
                """ + WAVES).build().clean();
        built.department("hr", "de").page("x").is("<p>5. März 2026 Pilot</p>");
        built.department("hr", "en").page("x").is("<p>5 March 2026 Pilot</p>");
        built.department("lab", "de").page("x").is("<p>5. Oktober 2026 Büro</p>");
        built.department("oslo", "en").page("x").is("<p>5 October 2026 Offices</p>");
    }

    @Test
    void an_end_that_the_plan_leaves_open_has_no_value() {
        TestSite.in(folder, "-- content/de/x.md --\nbis {{ wave.end }}\n" + WAVES)
                .build()
                .endsWith(1)
                .prints("content/de/x.md:1:5: error[missing-value]: \"{{ wave.end }}\" has no value here (lab, oslo)");
    }

    @Test
    void a_title_in_front_matter_may_hold_them() {
        assertEquals(
                "VPN vpn.example.com {{ x }}",
                page(folder, "---\ntitle: VPN {{ vpn }} \\{{ x }}\n---\nx\n")
                        .html()
                        .select("main h1")
                        .text());
    }

    @Test
    void an_unknown_name_in_front_matter_is_told_at_its_own_column() {
        build(folder, "---\ntitle: Ü {{ vpnn }}\n---\nx\n")
                .reports("content/de/x.md:2:10: error[unknown-variable]: no variable \"vpnn\"");
    }

    @Test
    void a_value_that_is_missing_is_told_with_the_place_where_it_would_have_to_stand() {
        TestSite.in(folder, """
                        -- content/de/x.md --
                        {{ wave.start }}

                        {{ wave.id }}

                        {{ helpdesk.phone }}

                        {{ sponsor.name }}

                        {{ department.size }}
                        -- site/audiences.yml --
                        departments: {hr: {name: Personal}}
                        """)
                .build()
                .endsWith(1)
                .prints(
                        "(hr); give the department \"wave:\" in audiences.yml, and that wave a \"start\" in rollout.yml,"
                                + " or put this under a condition",
                        "(hr); give the department \"wave:\" in audiences.yml, or put",
                        "(hr); give the department \"helpdesk:\" in audiences.yml, and that one a \"phone\", or put",
                        "(hr); give the department \"sponsor:\" in audiences.yml, or put",
                        "(hr); give the department \"size:\" in audiences.yml, or put");
    }
}
