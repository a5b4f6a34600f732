package dev.lotse.conditions;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ways in which people write in a file's head whom a page is for: each is obeyed or refused, never published wider. */
class FrontMatterWaysTest {
    @TempDir
    Path folder;

    @Test
    void each_way_is_obeyed_or_refused_and_what_restricts_nothing_is_published() {
        Ways ways = Ways.of("front-matter-ways.txt");
        ways.come(folder, (sales, hr) -> !hr.isEmpty() ? "open" : sales.isEmpty() ? "hidden" : "obeyed");
        assertTrue(ways.all().size() > 120, ways.all().size() + " ways");
    }
}
