package dev.lotse.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.kit.Built;
import dev.lotse.kit.PdfRules;
import dev.lotse.kit.Pictures;
import dev.lotse.kit.Printed;
import dev.lotse.kit.TestSite;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is printed says of itself that it is for all readers and for archives, and is. */
class PdfRulesTest {
    private static final String CONTENT = """
            -- content/de/guides/index.md --
            # Anleitungen
            #### Gleich tief unten
            Hier fängst du an.

            ## Und dann
            Text
            -- content/de/guides/alles.md --
            ---
            title: Alles auf einmal
            ---
            ## Oben

            ##### Sehr weit unten

            ![](schmuck.svg) ![Ein Punkt](punkt.png) <kbd>Strg</kbd> `code` → ✓

            1. eins
               - [ ] darunter
            2. zwei

            | A | B |
            |---|---|
            | 1 | [Netz](https://example.com/) |

            ::: details Mehr
            > [!NOTE]
            > Achtung, [oben](#oben)[^1]
            :::

            ```
            lotse hilfe
            ```

            [^1]: Fußnote
            -- content/de/guides/schmuck.svg --
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="90" height="60"><image \
            width="9" height="9" xlink:href="data:image/png;base64,\
            iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="/></svg>
            -- content/de/news/start.md --
            ---
            title: Wir fangen an
            ---
            #### Klein

            Tippe `ping` ein.
            """;

    @TempDir
    Path folder;

    @Test
    void posters_flyers_and_handbooks_are_accepted_by_who_reads_them_out_and_by_archives() {
        Built built = build();
        for (String name :
                List.of("handbook", "posters/news-start-a4", "posters/news-start-a3", "posters/news-start-flyer")) {
            byte[] pdf = built.file("kits/sales/de/" + name + ".pdf").pdf().bytes();
            assertEquals(List.of(), PdfRules.UA_1.brokenBy(pdf), name);
            assertEquals(List.of(), PdfRules.A_2A.brokenBy(pdf), name);
        }
    }

    @Test
    void headings_go_down_step_by_step_and_what_nothing_is_said_of_is_no_figure() {
        Built built = build();
        Printed book = built.file("kits/sales/de/handbook.pdf").pdf();
        assertEquals(
                List.of("H1", "H1", "H2", "H2", "H2", "H3", "H4", "H3"),
                book.tags().stream().filter(tag -> tag.matches("H\\d")).toList());
        assertEquals(
                List.of("Figure: Ein Punkt"),
                book.tags().stream().filter(tag -> tag.startsWith("Figure")).toList());
        Printed poster = built.file("kits/sales/de/posters/news-start-a4.pdf").pdf();
        assertFalse(
                poster.tags().stream().anyMatch(tag -> tag.matches("Figure:? ?")),
                poster.tags().toString());
    }

    @Test
    void it_counts_its_objects_right() {
        String pdf = new String(build().file("kits/sales/de/handbook.pdf").pdf().bytes(), StandardCharsets.ISO_8859_1);
        Matcher list = Pattern.compile("/Size 0*(\\d+)\\s/Index \\[0 (\\d+)]").matcher(pdf);
        assertTrue(list.find());
        assertEquals(list.group(1), list.group(2));
    }

    private Built build() {
        return TestSite.in(folder, CONTENT)
                .write("content/de/guides/punkt.png", Pictures.screen(60, 40))
                .buildWithKits()
                .fine();
    }
}
