package dev.lotse.conditions;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NobodyTest {
    private static final String HOME = "-- content/de/index.md --\n# Start\n\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    sales and hr                               | write "sales or hr"
                    sales and hr and lab                       | write "sales or hr or lab"
                    wave:1 and wave:2                          | write "wave:1 or wave:2"
                    sales and department:hr,lab                | write "sales or department:hr,lab"
                    sales and not sales                        | take away
                    platform:ios and not platform:ios,android  | take away
                    (sales or hr) and lab                      | write
                    """)
    void a_condition_that_contradicts_itself_is_told(String expression, String hint) {
        TestSite.in(folder, HOME + "Hallo [Bonus]{for=\"" + expression + "\"} du.\n")
                .build()
                .fine()
                .reports("content/de/index.md:3:13: warning[never-matches]")
                .prints(hint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sales or hr",
                "platform:ios and platform:windows",
                "sales and not hr",
                "sales and wave:1",
                "not sales and not hr",
                "mobile and not platform:android",
                "all",
                "nobody",
                "phase:before"
            })
    void one_that_somebody_can_match_is_not(String expression) {
        String phases = "phases:\n  - {id: before, from: \"-2 weeks\"}\nwaves:\n  1: {start: 2099-01-01}\n";
        boolean clean =
                TestSite.in(folder, HOME + "Hallo [Bonus]{for=\"" + expression + "\"} du.\n")
                        .build()
                        .diagnostics()
                        .stream()
                        .noneMatch(line -> line.contains("never-matches") || line.contains("matches-nobody"));
        assertTrue(clean, phases);
    }

    @Test
    void what_no_department_matches_at_present_is_a_note_which_keeps_nothing_from_being_published() {
        TestSite.in(folder, HOME + "::: for region:nordics and wave:1\nHallo\n:::\n\nText\n")
                .build("--strict")
                .fine()
                .reports("content/de/index.md:3:1: note[matches-nobody]")
                .prints("1 note");
    }

    @Test
    void a_page_for_nobody_at_present_is_a_note_and_for_nobody_ever_a_warning() {
        TestSite.in(folder, HOME + """
                        Text
                        -- content/de/a.md --
                        ---
                        for: region:nordics and wave:1
                        ---
                        # A

                        Text
                        -- content/de/b.md --
                        ---
                        for: sales and hr
                        ---
                        # B

                        Text
                        """)
                .build()
                .fine()
                .reports(
                        "content/de/a.md:2:6: note[unread-page]",
                        "content/de/b.md:2:6: warning[never-matches]",
                        "content/de/b.md:2:6: warning[unread-page]");
    }
}
