package dev.lotse.markdown;

import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Characters that nobody sees, which Word and PDF leave in what is pasted: told, and never an end of the program. */
class ControlCharactersTest {
    @TempDir
    Path folder;

    private Built build(String pages) {
        return TestSite.in(folder, """
                        -- site/site.yml --
                        title: Testfirma
                        url: https://intranet.example/start/
                        languages: [de]
                        content: ../content
                        audiences: audiences.yml
                        -- site/audiences.yml --
                        departments:
                          sales: {name: Vertrieb}
                        -- content/de/index.md --
                        # Start
                        Hallo.
                        """ + pages).buildWithKits();
    }

    @Test
    void in_a_heading_and_in_text_each_line_is_told_and_has_a_blank() {
        Built built = build("""
                -- content/de/news/a.md --
                ---
                publish: 2026-10-01
                ---
                # Neues\u0007am Montag

                Erste\u000BZeile\u0001 hier.
                """);
        built.reports(
                "content/de/news/a.md:4:8: warning[control-character]: the invisible character U+0007 can't be shown, there is a blank instead; delete it",
                "content/de/news/a.md:6:6: warning[control-character]: the invisible character U+000B");
        built.fine()
                .department("sales")
                .page("news/a")
                .shows("Neues am Montag", "Erste Zeile")
                .hides("\u0007", "\u000B", "\u0001");
        built.department("sales").file("feed.xml").shows("Neues am Montag");
    }

    @Test
    void in_code_in_links_and_in_names_of_pictures_too() {
        build("""
                -- content/de/a.md --
                # A

                `ls\u001B[0m`

                [Wort\u0002](b.md "Titel\u0003")

                ```
                \u001B[31m
                ```
                -- content/de/b.md --
                # B
                Text\uFFFE.
                """)
                .reports(
                        "content/de/a.md:3:4: warning[control-character]: the invisible character U+001B",
                        "content/de/a.md:5:6: warning[control-character]: the invisible character U+0002",
                        "content/de/a.md:8:1: warning[control-character]: the invisible character U+001B",
                        "content/de/b.md:2:5: warning[control-character]: the invisible character U+FFFE")
                .fine();
    }

    @Test
    void where_a_condition_is_written_it_is_an_error() {
        build("""
                -- content/de/a.md --
                # A

                Text {fo\u0007r="sales"}

                ::\u0007: for sales
                Geheim
                :::

                ::: for\u0007sales
                Geheim
                :::
                """)
                .endsWith(1)
                .prints(
                        "content/de/a.md:3:9: error[control-character]: the invisible character U+0007 can't stand in a line with a condition; delete it",
                        "content/de/a.md:5:3: error[control-character]",
                        "content/de/a.md:9:8: error[control-character]");
    }

    @Test
    void written_by_its_number_it_is_left_out() {
        Built built = build("""
                -- content/de/news/a.md --
                # Neues &#7;am Montag

                Ein &#x1F; <b title="x&#1;y">fett</b> `&#7;` &#xD800; &#65;.
                """);
        built.fine()
                .reports(
                        "content/de/news/a.md:1:9: warning[control-character]: &#7; means the invisible character U+0007 and is left out",
                        "content/de/news/a.md:3:5: warning[control-character]: &#x1F; means",
                        "content/de/news/a.md:3:23: warning[control-character]: &#1; means",
                        "content/de/news/a.md:3:40: warning[control-character]: &#7; means",
                        "content/de/news/a.md:3:46: warning[control-character]: &#xD800; means");
        built.department("sales").page("news/a").shows("Neues am Montag").hides("\u0007", "\u001F", "\u0001");
    }

    @Test
    void an_escape_of_yaml_brings_none_in() {
        build("""
                -- content/de/a.md --
                ---
                title: "A\\x07B"
                description: "A\\ud800B"
                ---
                Text.
                """)
                .endsWith(1)
                .prints(
                        "content/de/a.md:2:8: error[control-character]: this text has the invisible character U+0007 in it",
                        "content/de/a.md:3:14: error[control-character]: this text has the invisible character U+D800 in it");
    }
}
