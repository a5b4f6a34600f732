package dev.lotse.markdown;

import static dev.lotse.markdown.OnePage.build;
import static dev.lotse.markdown.OnePage.site;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PositionsTest {
    private static final String MISTAKES = """
            ä😀 {{ nixx }} [a](fehlt.md)

            > ü😀 {{ nixx }}
            > > ö ![b](fehlt.png)

            - ä <script></script>
              1. 😀 [!INCLUDE [t](fehlt.md)]

                 > ::: nixx

            | ä | 😀 {{ nixx }} |
            |---|---|
            | ü | <a href="fehlt.md">c</a> |

                code
                ::: für

            ## ß😀 {for="platform:nixx"}
            """;

    @TempDir
    private Path folder;

    private static String[] at(int shift, int... linesAndColumns) {
        String[] places = new String[linesAndColumns.length / 2];
        for (int i = 0; i < places.length; i++) {
            places[i] = "content/de/x.md:" + (linesAndColumns[2 * i] + shift) + ":" + linesAndColumns[2 * i + 1] + ": ";
        }
        return places;
    }

    private static String[] places(int shift) {
        return at(shift, 1, 4, 1, 15, 3, 6, 4, 7, 6, 5, 7, 22, 9, 8, 11, 9, 13, 7, 16, 5, 18, 22);
    }

    @Test
    void lines_and_columns_count_from_1_in_code_points() {
        build(folder, MISTAKES).reports(places(0));
    }

    @Test
    void front_matter_counts_too() {
        build(folder, "---\ntitle: Ä😀\n---\n" + MISTAKES).reports(places(3));
    }

    @Test
    void windows_line_ends_change_nothing() {
        site(folder, "x")
                .write("content/de/x.md", ("---\ntitle: Ä\n---\n" + MISTAKES).replace("\n", "\r\n"))
                .build()
                .reports(places(3));
    }

    @Test
    void old_mac_line_ends_change_nothing() {
        site(folder, "x").write("content/de/x.md", "ä\rü {{ nixx }}\r").build().reports(at(0, 2, 3));
    }

    @Test
    void a_byte_order_mark_is_no_column() {
        site(folder, "x")
                .write("content/de/x.md", "\uFEFFä {{ nixx }}\n\nü {{ nixx }}\n".getBytes(StandardCharsets.UTF_8))
                .build()
                .reports(at(0, 1, 3, 3, 3));
    }

    @Test
    void nor_does_it_hide_front_matter() {
        site(folder, "x")
                .write("content/de/x.md", "\uFEFF---\ntitle: Ä\n---\nü {{ nixx }}\n".getBytes(StandardCharsets.UTF_8))
                .build()
                .reports(at(0, 4, 3));
    }

    @Test
    void a_tab_is_one_column() {
        build(folder, "-\tä {{ nixx }}\n").reports(at(0, 1, 5));
    }

    @Test
    void conditions_are_told_at_the_word_that_is_wrong() {
        build(folder, """
                ä😀 [x]{.k for="platform:nixx"} ü

                - {for="plattform:ios"} x

                > ::: for hr or hrr
                > x
                > :::

                | a |
                |---|
                | ü [y]{for='region:dachs'} |

                ## Ä {for="platform:ios und region:dach"}
                """).reports(at(0, 1, 25, 3, 9, 5, 17, 11, 21, 13, 25));
    }

    @Test
    void footnotes_definitions_and_labels_have_their_places_too() {
        build(folder, "ä[^1] [b][r]\n\n[^1]: ü {{ nixx }}\n\nBegriff\n: ö {{ nixx }}\n\n[r]: fehlt.md\n")
                .reports(at(0, 1, 7, 3, 9, 6, 5));
    }
}
