package dev.lotse.conditions;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ways in which people write in a text whom a part of it is for: each is obeyed or refused, never published wider. */
class TextWaysTest {
    @TempDir
    Path folder;

    @Test
    void each_way_is_obeyed_or_refused_and_what_restricts_nothing_is_published() {
        Ways ways = Ways.of("text-ways.txt");
        ways.come(folder, (sales, hr) -> hr.contains("Bonus") ? "open" : sales.contains("Bonus") ? "obeyed" : "hidden");
        assertTrue(ways.all().size() > 120, ways.all().size() + " ways");
    }
}
