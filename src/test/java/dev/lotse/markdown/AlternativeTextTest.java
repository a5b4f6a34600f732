package dev.lotse.markdown;

import static dev.lotse.markdown.OnePage.site;

import dev.lotse.kit.Pictures;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who can't see a picture is told what it shows. */
class AlternativeTextTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ![](a.png)                                 | 1
            ![ ](a.png)                                | 1
            Text ![](a.png){width=20} im Satz          | 6
            ![](a.png "Mit Unterschrift")              | 1
            [![](a.png)](x.md)                         | 2
            - Punkt ![](a.png)                         | 9
            ![][a]                                     | 1
            <img src="a.png">                          | 1
            Text <img src="a.png" width="3"> im Satz   | 6
            :::image source="a.png":::                 | 1
            Text :::image source="a.png"::: im Satz    | 6
            ![](a.png){for=sales}                      | 1
            """)
    void a_picture_without_a_text_is_warned_about(String markdown, int column) {
        site(folder, markdown + "\n\n[a]: a.png")
                .write("content/de/a.png", Pictures.png(3, 2))
                .build()
                .fine()
                .reports("content/de/x.md:1:" + column
                        + ": warning[missing-alt]: this picture has no text for those who can't see it;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![Was es zeigt](a.png)",
                "![{{ vpn }}](a.png)",
                "![](a.png){alt=\"\"}",
                "![](a.png){alt=\"\" width=20}",
                "![](a.png){alt=\"Was es zeigt\"}",
                "<img src=\"a.png\" alt=\"\">",
                "<img src=\"a.png\" alt=\"Was es zeigt\">",
                ":::image source=\"a.png\" alt-text=\"Was es zeigt\":::",
                ":::image source=\"a.png\" alt-text=\"\":::",
                ":::image type=\"icon\" source=\"a.png\":::",
                "![Was es zeigt][a]\n\n[a]: a.png"
            })
    void one_that_has_a_text_or_only_decorates_is_not(String markdown) {
        site(folder, markdown)
                .write("content/de/a.png", Pictures.png(3, 2))
                .build()
                .clean();
    }

    @Test
    void what_is_written_between_the_brackets_wins() {
        site(folder, "![Was es zeigt](a.png){alt=\"\"}")
                .write("content/de/a.png", Pictures.png(3, 2))
                .build()
                .clean()
                .department("hr")
                .page("x")
                .shows("alt=\"Was es zeigt\"");
    }

    @Test
    void one_that_only_decorates_is_silent() {
        site(folder, "![](a.png){alt=\"\"} <img src=\"a.png\" alt=\"\">")
                .write("content/de/a.png", Pictures.png(3, 2))
                .build()
                .clean()
                .department("hr")
                .page("x")
                .shows("<img src=\"../a.png\" alt=\"\" width=\"3\"");
    }

    /** However many pages include it. */
    @Test
    void it_is_told_once_where_it_stands() {
        site(
                        folder,
                        "[!INCLUDE [a](includes/a.md)]\n-- content/de/y.md --\n[!INCLUDE [a](includes/a.md)]\n"
                                + "-- content/de/includes/a.md --\n![](../a.png)\n")
                .write("content/de/a.png", Pictures.png(3, 2))
                .build()
                .fine()
                .reports("content/de/includes/a.md:1:1: warning[missing-alt]: ");
    }
}
