package dev.lotse.conditions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lotse.kit.Built;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableConditionsTest {
    @TempDir
    private Path folder;

    @Test
    void a_row_takes_a_condition() {
        Built built = OnePage.of(folder, """
                        | Device | Version |
                        |--------|---------|
                        | {for="platform:ios"} iPhone | iOS 17 |
                        |{for="platform:macos"} Mac | 14 |
                        | {for="platform:android"}| Android |
                        | Windows | 11 |
                        """).clean();
        OnePage.reads(
                built,
                "sales: Device Version iPhone iOS 17 Windows 11",
                "lab: Device Version Mac 14 Windows 11",
                "oslo: Device Version Android Windows 11",
                "hr: Device Version Windows 11");
        built.department("hr").hides("iPhone", "iOS");
    }

    @Test
    void a_row_without_bars_at_its_ends_takes_a_condition() {
        Built built = OnePage.of(folder, """
                        A | B
                        --|--
                        {for="platform:ios"} c | d
                        e | f
                        """).clean();
        OnePage.reads(built, "sales: A B c d e f", "hr: A B e f");
    }

    @Test
    void a_cell_has_parts_for_some() {
        Built built = OnePage.of(folder, """
                        | A | [B]{for="platform:ios"} |
                        |---|---|
                        | [a]{for="platform:ios"} | b |
                        """).clean();
        OnePage.reads(built, "sales: A B a b", "hr: A b");
    }

    @Test
    void the_header_row_takes_none() {
        OnePage.isRefused(folder, """
                        | {for="platform:ios"} A | B |
                        |---|---|
                        | a | b |
                        """, "1:1: error[conditional-header]");
    }

    @Test
    void a_row_has_its_condition_in_the_first_cell_only() {
        OnePage.isRefused(folder, """
                        | A | B |
                        |---|---|
                        | a | {for="platform:ios"} b |
                        | a {for="platform:ios"} | b |
                        """, "3:7: error[unattached-condition]", "4:5: error[unattached-condition]");
    }

    @Test
    void a_row_whose_cells_are_all_empty_goes() {
        Built built = OnePage.of(folder, """
                        | A | B |
                        |---|---|
                        | [a]{for="platform:ios"} | [b]{for="platform:ios"} |
                        | c | [d]{for="platform:ios"} |
                        """).clean();
        OnePage.reads(built, "sales: A B a b c d", "hr: A B c");
        assertEquals(
                1, built.department("hr").page("").html().select("tbody tr").size());
    }

    @Test
    void a_table_without_rows_goes() {
        Built built = OnePage.of(folder, """
                        Text

                        | A | B |
                        |---|---|
                        | {for="platform:ios"} a | b |
                        | [c]{for="platform:ios"} | [d]{for="platform:ios"} |

                        | E |
                        |---|
                        | [x](https://example.com){for="platform:ios"} |
                        """).clean();
        built.department("hr").page("").is("<p>Text</p>");
    }
}
