package dev.lotse.read.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadFilesTest {
    private static final String HOME = "-- content/de/index.md --\n# Start\n\nHallo.\n";

    @TempDir
    Path folder;

    @Test
    void a_page_may_end_in_markdown() {
        TestSite.in(folder, HOME + """
                        -- content/de/a.markdown --
                        ---
                        for: sales
                        ---
                        # Bonus

                        Text
                        -- content/de/b.md --
                        # B

                        [Bonus](a.markdown){hidden=text} und [!INCLUDE [x](_c.markdown)]
                        -- content/de/_c.markdown --
                        Baustein
                        """)
                .build()
                .fine()
                .department("sales")
                .page("b/")
                .shows("href=\"../a/index.html\"")
                .shows("Baustein");
        assertTrue(!Files.exists(folder.resolve("dist/sites/hr/de/a/index.html")));
    }

    @Test
    void two_files_for_one_page_are_refused() {
        TestSite.in(folder, HOME + "-- content/de/a.md --\n# A\n\nx\n-- content/de/a.markdown --\n# A\n\nx\n")
                .build()
                .prints("error[duplicate-address]: there are two files for this page");
    }

    @Test
    void a_readme_is_the_page_of_its_folder_where_it_is_meant_to_be() {
        Built built = TestSite.in(folder, """
                        -- content/de/README.md --
                        # Zuhause

                        [Mail](mail/), [VPN](vpn/README.md)
                        -- content/de/mail/README.md --
                        # Post

                        Text
                        -- content/de/vpn/README.md --
                        # Tunnel

                        Text
                        -- content/de/team/README.md --
                        ---
                        for: sales
                        ---
                        # Team

                        Text
                        -- content/de/team/a.md --
                        # A

                        Text
                        -- content/de/tools/README.md --
                        # Nur für Autoren

                        Text
                        """).build();
        built.reports("content/de/tools/README.md: warning[unread-file]");
        built.fine();
        built.department("hr")
                .page("")
                .shows("Zuhause")
                .shows("href=\"mail/index.html\"")
                .shows("href=\"vpn/index.html\"");
        built.department("hr").page("mail/").shows("Post");
        built.department("sales").page("team/a/").shows("Text");
        assertTrue(!Files.exists(folder.resolve("dist/sites/hr/de/team/a/index.html")), "a folder's README narrows it");
        assertTrue(!Files.exists(folder.resolve("dist/sites/hr/de/tools/README/index.html")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
                    a.mdx              : warning
                    a.txt              : warning
                    a.html             : warning
                    a.md.txt           : warning
                    a.md.orig          : warning
                    'a.md '            : warning
                    index.html         : error
                    index.txt          : error
                    _index.md          : warning
                    """)
    void a_text_that_is_no_page_is_told(String name, String severity) {
        TestSite.in(folder, HOME)
                .write("content/de/g/" + name, "# Titel\n\nText\n")
                .build()
                .prints("content/de/g/" + name + ": " + severity + "[unread-file]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.mdx", "a.txt", "a.html", "a.md.txt", "a.md.orig", "a.md ", "_index.md"})
    void one_that_says_for_whom_it_is_is_refused(String name) {
        TestSite.in(folder, HOME)
                .write("content/de/g/" + name, "---\nfor: sales\n---\n# Titel\n\nText\n")
                .build()
                .prints("content/de/g/" + name + ": error[unread-file]");
    }

    @Test
    void a_file_that_a_page_links_to_is_a_download() {
        TestSite.in(folder, HOME)
                .write("content/de/liste.txt", "eins\nzwei\n")
                .write("content/de/b.md", "# B\n\n[Liste](liste.txt)\n")
                .build()
                .clean();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vpn - Kopie.md",
                "vpn Kopie.md",
                "vpn copy 2.md",
                "vpn 2.md",
                "vpn - Copy (2).md",
                "Kopie von vpn.md",
                "vpn (1).md",
                "vpn(1).md",
                "vpn-DESKTOP-AB12.md",
                "vpn (conflicted copy 2026-11-20).md",
                "vpn (Annas Konflikt).md"
            })
    void a_copy_is_told(String name) {
        TestSite.in(folder, HOME)
                .write("content/de/vpn.md", "# VPN\n\nText\n")
                .write("content/de/" + name, "# VPN\n\nText\n")
                .build()
                .reports("content/de/" + name + ": warning[copied-file]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
                    de/bonus.de.md : name it bonus.md
                    de/index.de.md : name it index.md
                    de/bonus.en.md : name it bonus.md and move it to the folder of "en"
                    """)
    void a_language_in_a_name_makes_no_version_of_a_page_and_is_refused(String name, String hint) {
        TestSite.in(folder, HOME)
                .write("content/en/index.md", "# Start\n\nHello.\n")
                .write("content/" + name, "# Bonus\n\nText\n")
                .build()
                .prints("content/" + name + ": error[language-in-name]")
                .prints(hint);
    }

    @Test
    void other_dots_in_a_name_are_part_of_it() {
        TestSite.in(folder, HOME)
                .write("content/de/version-2.1.md", "# Version\n\nText\n")
                .build()
                .clean();
    }

    @Test
    void locks_of_editors_are_left_alone() {
        TestSite.in(folder, HOME)
                .write("content/de/~$vpn.md", "x")
                .write("content/de/.#vpn.md", "x")
                .write("content/de/vpn.md~", "---\nfor: sales\n---\n")
                .build()
                .clean();
    }

    @ParameterizedTest
    @ValueSource(strings = {"content/de/a.md", "site/site.yml", "site/audiences.yml", "site/rollout.yml"})
    void a_merge_that_nobody_finished_is_refused_in_every_file(String file) {
        TestSite site = TestSite.in(folder, HOME);
        String before = file.endsWith(".md") ? "# A\n\n" : "";
        site.write(file, before + "<<<<<<< HEAD\n# a\n=======\n# b\n>>>>>>> branch\n")
                .build()
                .reports(file + ":" + (before.isEmpty() ? 1 : 3) + ":1: error[conflict-marker]");
    }

    @Test
    void defaults_that_match_nothing_and_restrict_are_refused() {
        TestSite.in(folder, HOME)
                .write("site/site.yml", TestSite.SITE + "defaults:\n  - {match: \"hr/**\", set: {for: hr}}\n")
                .build()
                .reports("site/site.yml:7:13: error[unused-default]");
    }

    @Test
    void links_in_the_content_are_refused_so_that_no_folders_audience_is_passed_by() throws IOException {
        TestSite site = TestSite.in(folder, HOME + """
                        -- content/de/secret/index.md --
                        ---
                        for: sales
                        ---
                        # Geheim

                        Text
                        -- content/de/secret/plan.png --
                        Plan
                        """);
        Path root = folder.resolve("content/de");
        Files.createSymbolicLink(root.resolve("offen.md"), Path.of("secret/index.md"));
        Files.createSymbolicLink(root.resolve("plan.png"), Path.of("secret/plan.png"));
        Files.createSymbolicLink(root.resolve("ordner"), Path.of("secret"));
        List<String> told = site.build().diagnostics();
        assertEquals(
                3,
                told.stream()
                        .filter(line -> line.contains("error[link-inside]"))
                        .count(),
                told.toString());
    }

    @Test
    void settings_do_not_follow_links_out_of_the_project() throws IOException {
        TestSite site = TestSite.in(folder.resolve("p"), HOME);
        Files.move(folder.resolve("p/site/audiences.yml"), folder.resolve("elsewhere.yml"));
        Files.createSymbolicLink(folder.resolve("p/site/audiences.yml"), folder.resolve("elsewhere.yml"));
        site.build().reports("site/audiences.yml: error[link-outside]");
    }

    @Test
    void pictures_in_folders_of_other_tools_are_shown_and_pages_there_are_none() {
        TestSite.in(folder, HOME + """
                        -- content/de/a.md --
                        # A

                        ![Menü](.gitbook/assets/menu.png)
                        -- content/de/.gitbook/assets/menu.png --
                        Menü
                        -- content/de/.gitbook/vars.md --
                        # Keine Seite
                        """)
                .build()
                .fine()
                .department("hr")
                .page("a/")
                .shows(".gitbook/assets/menu.png");
        assertTrue(!Files.exists(folder.resolve("dist/sites/hr/de/.gitbook/vars/index.html")));
    }
}
