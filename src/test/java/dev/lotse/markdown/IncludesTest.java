package dev.lotse.markdown;

import static dev.lotse.markdown.OnePage.build;
import static dev.lotse.markdown.OnePage.page;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncludesTest {
    @TempDir
    private Path folder;

    @Test
    void one_in_a_line_goes_on_with_the_line_and_one_alone_is_blocks() {
        page(folder, """
                Ein [!INCLUDE [t](_kurz.md)], [!include[](includes/kurz.md)].

                [!INCLUDE [t](_lang.md)]

                -- content/de/_kurz.md --
                **kurzer** {{ vpn }}
                -- content/de/includes/kurz.md --
                anderer
                -- content/de/_lang.md --
                Absatz

                - Liste
                """).is("""
                <p>Ein <strong>kurzer</strong> vpn.example.com, anderer.</p>
                <p>Absatz</p><ul><li>Liste</li></ul>
                """);
    }

    @Test
    void links_and_pictures_inside_start_from_the_included_file_also_nested() {
        page(folder, """
                [!INCLUDE [t](sub/_a.md)]
                -- content/de/sub/_a.md --
                [Ziel](ziel.md) [auf](../x.md) ![p](p.png) [!INCLUDE [t](tief/_b.md)]
                -- content/de/sub/tief/_b.md --
                [Tief](../ziel.md) ![q](q.png)
                -- content/de/sub/ziel.md --
                # Z
                -- content/de/sub/p.png --
                p
                -- content/de/sub/tief/q.png --
                q
                """).is("""
                <p><a href="../sub/ziel/index.html">Ziel</a> <a href="index.html">auf</a> <img src="../sub/p.png" alt="p" width="1" height="1" decoding="async">
                <a href="../sub/ziel/index.html">Tief</a> <img src="../sub/tief/q.png" alt="q" width="1" height="1" loading="lazy" decoding="async"></p>
                """);
    }

    @Test
    void its_own_condition_narrows_it() {
        Built built = TestSite.in(folder, """
                -- content/de/x.md --
                Vor

                [!INCLUDE [t](_ios.md)]

                Satz [!INCLUDE [t](_ios.md)] Ende
                -- content/de/_ios.md --
                ---
                for: platform:ios
                ---
                NurIos
                """).build().clean();
        built.department("hr").hides("NurIos").page("x").is("<p>Vor</p><p>Satz Ende</p>");
        built.department("sales").page("x").is("<p>Vor</p><p>NurIos</p><p>Satz NurIos Ende</p>");
    }

    @Test
    void parts_that_are_included_are_never_pages() {
        build(folder, """
                x
                -- content/de/_a.md --
                NIEGESEHEN
                -- content/de/includes/b.md --
                NIEGESEHEN
                -- content/de/sub/includes/tief/c.md --
                NIEGESEHEN
                -- content/de/Includes/d.md --
                NIEGESEHEN
                """).clean().department("hr").hides("NIEGESEHEN").lacks("_a", "includes", "sub", "Includes");
    }

    @Test
    void a_page_may_be_included_too() {
        page(folder, "[!INCLUDE [t](y.md)]\n-- content/de/y.md --\n---\ntitle: Y\n---\nvon Y\n")
                .is("<p>von Y</p>");
    }

    @Test
    void a_link_to_a_part_is_missing() {
        build(folder, "ä [a](_a.md)\n-- content/de/_a.md --\nx\n")
                .reports("content/de/x.md:1:3: error[missing-link]: \"_a.md\" is never a page");
    }

    @Test
    void a_cycle_is_an_error_at_one_of_its_links() {
        build(folder, """
                [!INCLUDE [t](_a.md)]
                -- content/de/_a.md --
                A [!INCLUDE [t](_b.md)]
                -- content/de/_b.md --
                B

                - ä😀 [!INCLUDE [t](_a.md)]
                """).reports("content/de/_b.md:3:20: error[include-cycle]");
    }

    @Test
    void a_file_that_includes_itself_is_a_cycle() {
        build(folder, "ü [!INCLUDE [t](x.md)]").reports("content/de/x.md:1:17: error[include-cycle]");
    }

    @Test
    void paths_out_of_the_root_and_to_nothing_are_errors() {
        build(folder, """
                [!INCLUDE [t](../../site/site.yml)]

                ü [!INCLUDE [t](../en/x.md)]

                > [!INCLUDE [t](_aa.md)]
                -- content/de/_a.md --
                x
                """)
                .reports(
                        "content/de/x.md:1:15: error[link-outside]",
                        "content/de/x.md:3:17: error[link-outside]",
                        "content/de/x.md:5:17: error[missing-include]: there is no \"_aa.md\" to include; did you mean"
                                + " \"_a.md\"?");
    }

    @Test
    void in_code_one_is_text() {
        page(folder, "`[!INCLUDE [t](_a.md)]`\n\n```\n[!INCLUDE [t](_a.md)]\n```\n")
                .is("<p><code>[!INCLUDE [t](_a.md)]</code></p>" + "<pre><code>[!INCLUDE [t](_a.md)]\n</code></pre>");
    }

    @Test
    void mistakes_inside_are_told_once_where_they_are() {
        build(
                        folder,
                        "[!INCLUDE [t](_a.md)] [!INCLUDE [t](_a.md)]\n-- content/de/_a.md --\nü [x](fehlt.md) {{ nix }}\n")
                .reports("content/de/_a.md:1:3: error[missing-link]", "content/de/_a.md:1:17: error[unknown-variable]");
    }

    @Test
    void one_that_is_all_of_an_item_does_not_make_its_list_a_loose_one() {
        page(folder, "- eins\n- [!INCLUDE [t](_a.md)]\n- drei\n-- content/de/_a.md --\nzwei\n")
                .is("<ul><li>eins</li><li>zwei</li><li>drei</li></ul>");
    }

    @Test
    void a_name_that_is_nearly_right_is_suggested() {
        build(folder, "[!INCLUDE [t](_Kurz.md)]\n-- content/de/_kurz.md --\nx\n")
                .prints("\"_kurz.md\"");
    }

    @Test
    void a_chain_that_doubles_with_every_file_is_told_before_it_is_put_together() {
        TestSite site = TestSite.in(folder, "-- content/de/index.md --\n# Start\n\n[!INCLUDE [a](_0.md)]\n");
        for (int i = 0; i < 40; i++) {
            String next = "[!INCLUDE [a](_" + (i + 1) + ".md)]\n\n";
            site.write("content/de/_" + i + ".md", "Text.\n\n" + next + next);
        }
        site.write("content/de/_40.md", "Ende.\n");
        Built built = assertTimeout(Duration.ofSeconds(10), () -> site.build().endsWith(1));
        built.reports(
                "content/de/_27.md:3:15: error[too-much]: with what is included here this page has 16383 files and ",
                "content/de/_13.md:3:15: error[too-much]: with what is included here this page has ");
        built.prints("most by _28.md > _29.md > _30.md", "> …; include each of them once");
    }

    @Test
    void a_large_file_is_not_included_again_and_again() {
        Built built = TestSite.in(
                        folder, "-- content/de/index.md --\n# Start\n\n" + "[!INCLUDE [a](_0.md)]\n\n".repeat(30))
                .write("content/de/_0.md", "Ein langer Text.\n\n".repeat(5000))
                .build()
                .endsWith(1);
        built.reports(
                "content/de/index.md:3:15: error[too-much]: with what is included here this page has 31 files and ");
    }

    @Test
    void includes_may_be_deep_but_not_without_end() {
        TestSite site = TestSite.in(folder, "-- content/de/index.md --\n# Start\n\n[!INCLUDE [a](_0.md)]\n");
        for (int i = 0; i < 300; i++) {
            site.write("content/de/_" + i + ".md", "[!INCLUDE [a](_" + (i + 1) + ".md)]\n");
        }
        site.write("content/de/_300.md", "Ende.\n");
        site.build().endsWith(1).prints("error[too-much]");
        site.write("content/de/_90.md", "Ende.\n").write("content/de/index.md", "# Start\n\n[!INCLUDE [a](_0.md)]\n");
        for (int i = 91; i <= 300; i++) {
            site.delete("content/de/_" + i + ".md");
        }
        site.build().clean().department("hr").page("").shows("Ende.");
    }
}
