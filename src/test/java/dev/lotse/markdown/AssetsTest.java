package dev.lotse.markdown;

import static dev.lotse.markdown.OnePage.build;
import static dev.lotse.markdown.OnePage.site;

import dev.lotse.kit.Built;
import dev.lotse.kit.BuiltSite;
import dev.lotse.kit.TestSite;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetsTest {
    private static final String DRAWING =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\">%s<path d=\"M0 0\"/></svg>\n";

    @TempDir
    private Path folder;

    @Test
    void a_file_that_a_language_lacks_comes_from_the_others_in_order() {
        Built built = TestSite.in(folder, """
                -- content/de/x.md --
                ![a](b/a.png) ![c](b/c.png) [d](d.pdf)
                -- content/en/x.md --
                ![a](b/a.png) ![c](b/c.png) [d](d.pdf)
                -- content/de/b/a.png --
                deutsch
                -- content/en/b/c.png --
                english
                -- content/de/d.pdf --
                de
                -- content/en/d.pdf --
                en
                """).build().clean();
        BuiltSite english = built.department("hr", "en");
        english.page("x").shows("<img src=\"../b/a.png\" alt=\"a\" ", "<img src=\"../b/c.png\" alt=\"c\" ");
        english.file("b/a.png").shows("deutsch");
        english.file("b/c.png").shows("english");
        english.file("d.pdf").shows("en");
        built.department("hr", "de").file("b/c.png").shows("english");
        built.department("hr", "de").file("d.pdf").shows("de");
    }

    @Test
    void linked_files_are_published_like_pictures_and_others_are_not() {
        BuiltSite site = build(folder, """
                [a](a.pdf) [b](b.zip) [c](c.docx) [d](d.csv) <a href="e.txt">e</a> <img src="f.png" alt="f">
                -- content/de/a.pdf --
                a
                -- content/de/b.zip --
                b
                -- content/de/c.docx --
                c
                -- content/de/d.csv --
                d
                -- content/de/e.txt --
                e
                -- content/de/f.png --
                f
                -- content/de/g.png --
                niemand zeigt es
                """).clean().department("hr");
        site.has("a.pdf", "b.zip", "c.docx", "d.csv", "e.txt", "f.png").lacks("g.png");
    }

    @Test
    void what_only_a_hidden_part_needs_is_not_copied() {
        Built built = TestSite.in(folder, """
                -- content/de/x.md --
                ![g](geheim.png){for="platform:ios"} [[g](geheim.pdf)]{for="platform:ios"}

                ::: for platform:ios
                <img src="geheim2.png" alt="">
                :::

                Text[^1]

                ::: for platform:ios
                a[^2]

                [^2]: ![g](geheim3.png)
                :::

                [^1]: x
                -- content/de/geheim.png --
                a
                -- content/de/geheim2.png --
                b
                -- content/de/geheim3.png --
                c
                -- content/de/geheim.pdf --
                d
                """).build().clean();
        built.department("hr").hides("geheim");
        built.department("sales").has("geheim.png", "geheim2.png", "geheim3.png", "geheim.pdf");
    }

    @Test
    void a_file_in_a_folder_for_others_is_hidden_like_its_pages() {
        TestSite.in(folder, """
                -- content/de/x.md --
                ü [a](ios/a.pdf)
                -- content/de/ios/index.md --
                ---
                for: platform:ios
                ---
                # I
                -- content/de/ios/a.pdf --
                a
                """).build().reports("content/de/x.md:1:3: error[hidden-link]");
    }

    @Test
    void pages_and_scripts_from_the_content_are_not_published() {
        build(folder, """
                [a](a.html) [b](b.js)

                ü [c](c.xhtml) ![d](d.HTM)
                -- content/de/a.html --
                <script>alert(1)</script>
                -- content/de/b.js --
                alert(1)
                -- content/de/c.xhtml --
                <html/>
                -- content/de/d.HTM --
                <html/>
                """)
                .endsWith(1)
                .reports(
                        "content/de/x.md:1:1: error[active-file]",
                        "content/de/x.md:1:13: error[active-file]",
                        "content/de/x.md:3:3: error[active-file]",
                        "content/de/x.md:3:16: error[active-file]");
    }

    @Test
    void a_drawing_without_a_script_is_a_picture_like_others() {
        build(folder, "![a](a.svg)\n-- content/de/a.svg --\n" + DRAWING.formatted(""))
                .clean()
                .department("hr")
                .has("a.svg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<svg:script xmlns:svg=\"http://www.w3.org/2000/svg\">alert(1)</svg:script>",
                "<g onload=\"alert(1)\"/>",
                "<a href=\"javascript:alert(1)\"><text>x</text></a>",
                "<a href=\"java&#115;cript:alert(1)\"><text>x</text></a>",
                "<a href=\"java&#10;script:alert(1)\"><text>x</text></a>",
                "<foreignObject><iframe xmlns=\"http://www.w3.org/1999/xhtml\"/></foreignObject>"
            })
    void a_drawing_with_a_script_in_it_is_not_published(String inside) {
        build(folder, "[a](a.svg)\n-- content/de/a.svg --\n" + DRAWING.formatted(inside))
                .endsWith(1)
                .reports("content/de/x.md:1:1: error[active-file]");
    }

    @Test
    void nor_one_whose_letters_are_written_in_another_way() {
        site(folder, "[a](a.svg)")
                .write(
                        "content/de/a.svg",
                        ("\uFEFF" + DRAWING.formatted("<script>alert(1)</script>")).getBytes(StandardCharsets.UTF_16LE))
                .build()
                .endsWith(1)
                .reports("content/de/x.md:1:1: error[active-file]");
    }

    @Test
    void a_file_without_an_ending_that_is_a_page_is_not_published() {
        build(folder, "[a](seite)\n-- content/de/seite --\n<!DOCTYPE html><script>alert(1)</script>\n")
                .endsWith(1);
    }
}
