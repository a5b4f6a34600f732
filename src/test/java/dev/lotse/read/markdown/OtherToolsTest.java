package dev.lotse.read.markdown;

import dev.lotse.kit.Pictures;
import dev.lotse.kit.TestSite;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as Microsoft Learn, docfx, GitBook and office programs leave them. */
class OtherToolsTest {
    private static final String HOME = "-- content/de/index.md --\n# Start\n\n";

    @TempDir
    Path folder;

    @Test
    void a_key_of_another_tool_may_stand_twice() {
        TestSite.in(folder, HOME + "Hallo.\n-- content/de/a.md --\n---\nms.custom: a\nms.custom: b\n---\n# A\n\nText\n")
                .build()
                .fine()
                .reports("content/de/a.md:3:1: warning[duplicate-key]");
    }

    @Test
    void one_that_restricts_may_not_and_neither_value_is_lost() {
        TestSite.in(
                        folder,
                        HOME + "Hallo.\n-- content/de/a.md --\n---\naudience: x\naudience: sales\n---\n# A\n\nText\n")
                .build()
                .prints("content/de/a.md:2:1: error[foreign-condition]");
        TestSite.in(
                        folder.resolve("b"),
                        HOME + "Hallo.\n-- content/de/a.md --\n---\nfor: hr\nfor: sales\n---\n# A\n\nText\n")
                .build()
                .reports("content/de/a.md:3:1: error[duplicate-key]");
    }

    @Test
    void variables_can_be_switched_off_for_pages_of_other_tools() {
        TestSite.in(folder, HOME + """
                        {{ product }}
                        -- content/de/learn/a.md --
                        # A

                        Geben Sie {{SERIAL}} und `{{ x }}` ein, {{ product }} \\{{y}}.
                        -- content/de/b.md --
                        ---
                        variables: off
                        ---
                        # B

                        {{SERIAL}}
                        """)
                .write("site/site.yml", TestSite.SITE + "defaults:\n  - {match: \"learn/**\", set: {variables: off}}\n")
                .build()
                .clean()
                .department("hr")
                .page("learn/a/")
                .shows("{{SERIAL}}", "{{ x }}", "{{ product }}");
    }

    @Test
    void a_table_of_contents_may_have_its_keys_in_capitals() {
        TestSite.in(
                        folder,
                        HOME
                                + "Hallo.\n-- content/de/a.md --\n# A\n\nText\n-- content/de/TOC.yml --\nItems:\n- Name: Anfang\n  Href: a.md\n")
                .build()
                .clean()
                .department("hr")
                .page("")
                .shows(">Anfang</a>");
    }

    @Test
    void links_from_the_root_can_lead_to_where_the_pages_came_from() {
        TestSite.in(folder, HOME + "[Intune](/mem/intune/x?view=y#z)\n")
                .write("site/site.yml", TestSite.SITE + "links: {root-base: \"https://learn.microsoft.com/de-de/\"}\n")
                .build()
                .clean()
                .department("hr")
                .page("")
                .shows("href=\"https://learn.microsoft.com/de-de/mem/intune/x?view=y#z\"");
    }

    @Test
    void a_base_that_is_no_address_is_refused() {
        TestSite.in(folder, HOME + "Hallo.\n")
                .write("site/site.yml", TestSite.SITE + "links: {root-base: learn}\n")
                .build()
                .reports("site/site.yml:6:20: error[wrong-value]");
    }

    @Test
    void a_picture_without_an_ending_is_published_with_one() {
        TestSite.in(folder, HOME + "![Menü](assets/19)\n")
                .write("content/de/assets/19", Pictures.png(1, 1, "Menü"))
                .build()
                .clean()
                .department("hr")
                .page("")
                .shows("src=\"assets/19.png\"");
    }

    @Test
    void a_file_without_one_that_is_no_picture_is_missing() {
        TestSite.in(folder, HOME + "[Datei](assets/config)\n")
                .write("content/de/assets/config", "x".getBytes(StandardCharsets.UTF_8))
                .write("site/site.yml", TestSite.SITE + "links: {missing: warn}\n")
                .build()
                .fine()
                .reports("content/de/index.md:3:1: warning[missing-link]: \"assets/config\" has no ending");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "==>", textBlock = """
                    [g](www.example.com)                     ==> put https:// before it
                    [g](example.com/a)                       ==> put https:// before it
                    [p](a@b.example)                         ==> put mailto: before it
                    [t](teams:abc)                           ==> https://teams.microsoft.com/
                    <iframe src="https://x.example"></iframe> ==> [!VIDEO https://...]
                    """)
    void what_was_probably_meant_is_said(String text, String hint) {
        TestSite.in(folder, HOME + text + "\n").build().prints(hint);
    }

    @ParameterizedTest
    @CsvSource({"+49 40 123", "+49 (40) 123-4", "040 123"})
    void a_phone_number_is_a_link_however_it_is_written(String number) {
        TestSite.in(folder, HOME + "Rufen Sie die [Hotline](tel:" + number + ") an (gern).\n")
                .build()
                .clean()
                .department("hr")
                .page("")
                .shows("href=\"tel:" + number.replaceAll("[^+0-9]", "") + "\"");
    }

    @Test
    void a_file_in_utf_16_is_told_as_what_windows_calls_it() {
        TestSite.in(folder, HOME + "Hallo.\n")
                .write("content/de/a.md", "# Ä".getBytes(StandardCharsets.UTF_16))
                .build()
                .prints("this file is UTF-16, which Windows calls Unicode");
    }
}
