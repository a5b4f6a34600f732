package dev.lotse.conditions;

import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Places where what one department gets could slip into another's site, or into that of one that sees both. */
class MixedAudiencesTest {
    private static final String AUDIENCES = """
            departments:
              a: {name: A, variables: {code: {de: gleich, en: word-of-a}}}
              b: {name: B, variables: {code: {de: gleich, en: word-of-b}}}
              h: {name: H, sees: all}
            """;

    @TempDir
    private Path folder;

    private Built build(String files) {
        return TestSite.in(folder, files + "-- site/audiences.yml --\n" + AUDIENCES)
                .build();
    }

    @Test
    void a_variable_in_an_include_of_another_language_is_each_departments_own() {
        Built built = build("""
                -- content/de/index.md --
                # Start

                [!INCLUDE [x](includes/x.md)]
                -- content/en/includes/x.md --
                {{ code }}
                """).fine();
        built.department("a", "de").hides("word-of-b").page("").shows("word-of-a");
        built.department("b", "de").hides("word-of-a").page("").shows("word-of-b");
    }

    @Test
    void a_table_of_contents_is_for_those_that_its_folder_is_for() {
        Built built = build("""
                -- content/de/index.md --
                # Start
                -- content/de/TOC.yml --
                - {name: Unter, href: f/TOC.yml}
                -- content/de/f/index.md --
                ---
                title: F
                for: b
                ---
                Text.
                -- content/de/f/TOC.yml --
                - {name: Geheim, href: "https://secret.example/"}
                """).fine();
        built.department("a", "de").hides("geheim", "secret.example");
        built.department("b", "de").page("all-pages").shows("Geheim");
    }

    @Test
    void a_site_that_sees_both_gets_nothing_of_a_footnote_that_neither_gets() {
        Built built = build("""
                -- content/de/index.md --
                # Start

                Text [nur A[^1]]{for="a"}.

                [^1]: Note [Fremdwort]{for="b"}
                """).fine();
        built.department("h", "de").hides("Fremdwort").page("").shows("Note");
    }

    @Test
    void a_child_in_a_table_of_contents_is_narrowed_by_its_parent() {
        Built built = build("""
                -- content/de/index.md --
                # Start
                -- content/de/TOC.yml --
                - name: Eltern
                  for: a
                  items:
                    - {name: Kind, href: "https://kind.example/", for: b}
                    - {name: Anders, href: "https://anders.example/"}
                """).fine();
        built.department("h", "de").hides("kind.example").page("all-pages").shows("Anders");
    }

    @Test
    void a_file_is_for_those_who_get_the_link_and_the_folder() {
        Built built = build("""
                -- site/site.yml --
                title: T
                languages: [de, en]
                content: ../content
                links: {hidden: text}
                -- content/de/index.md --
                # Start

                [[Datei](f/datei.txt)]{for="a"}
                -- content/de/f/index.md --
                ---
                title: F
                for: b
                ---
                Text.
                -- content/de/f/datei.txt --
                Inhalt
                """);
        built.fine().department("h", "de").lacks("f/datei.txt");
    }

    @Test
    void what_is_a_draft_is_not_included_either() {
        Built built = build("""
                -- content/de/index.md --
                # Start

                [!INCLUDE [x](includes/x.md)]

                [!INCLUDE [y](includes/y.md)]
                -- content/de/includes/x.md --
                ---
                draft: true
                ---
                Entwurf
                -- content/de/includes/y.md --
                ---
                publish: 2027-01-01
                ---
                Zukunft
                """).fine();
        built.department("a", "de").hides("Entwurf", "Zukunft");
    }

    @Test
    void a_condition_right_behind_a_box_is_an_error() {
        build("""
                -- content/de/index.md --
                # Start

                - [ ]{for="a"} Geheim
                """).reports("content/de/index.md:3:6: error[unattached-condition]");
    }

    @Test
    void a_facet_or_a_department_in_braces_is_an_error() {
        build("""
                -- content/de/index.md --
                # Start

                Text {a} und {wave:1} und \\{b}
                """)
                .reports(
                        "content/de/index.md:3:6: error[unreadable-condition]",
                        "content/de/index.md:3:14: error[unreadable-condition]");
    }

    @Test
    void a_value_that_a_department_lacks_is_missed_in_a_title_too() {
        TestSite.in(folder, """
                -- content/de/index.md --
                ---
                title: "Wert {{ code }}"
                ---
                Text.
                -- site/audiences.yml --
                departments:
                  a: {name: A, variables: {code: x}}
                  b: {name: B}
                """)
                .build()
                .reports("content/de/index.md:2:14: error[missing-value]: \"{{ code }}\" has no value here (b)");
    }
}
