package dev.lotse.conditions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ways in which people write in a file's head whom a page is for: each is obeyed or refused, never published wider.
 *
 * <p>A line of the table is what becomes of a page, and its text, with {@code ↵} for the ends of lines.
 */
class FrontMatterWaysTest {
    private static final String TABLE = "/conditions/front-matter-ways.txt";

    @TempDir
    Path folder;

    private record Way(String outcome, String text) {}

    private static List<Way> ways() {
        try (InputStream in = FrontMatterWaysTest.class.getResourceAsStream(TABLE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" +", 2))
                    .map(parts -> new Way(
                            parts[0],
                            parts[1].replace("↵", "\n").replace("⇥", "\t").replace("BOM", "\uFEFF")))
                    .toList();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    @Test
    void each_way_is_obeyed_or_refused_and_what_restricts_nothing_is_published() {
        List<Way> ways = ways();
        TestSite site = TestSite.in(folder, "-- content/de/index.md --\n# Start\nHallo.\n");
        for (int i = 0; i < ways.size(); i++) {
            site.write("content/de/w" + i + ".md", ways.get(i).text);
        }
        Built all = site.build();
        List<String> wrong = new ArrayList<>();
        List<Integer> fine = new ArrayList<>();
        for (int i = 0; i < ways.size(); i++) {
            String file = "content/de/w" + i + ".md:";
            boolean refused =
                    all.diagnostics().stream().anyMatch(line -> line.startsWith(file) && line.contains(": error["));
            if (refused != ways.get(i).outcome.equals("refused")) {
                wrong.add((refused ? "refused: " : "not refused: ") + ways.get(i).text);
            }
            if (refused) {
                site.delete("content/de/w" + i + ".md");
            } else {
                fine.add(i);
            }
        }
        site.build().fine();
        for (int i : fine) {
            boolean there = Files.exists(folder.resolve("dist/sites/hr/de/w" + i + "/index.html"));
            boolean sales = Files.exists(folder.resolve("dist/sites/sales/de/w" + i + "/index.html"));
            String outcome = there ? "open" : sales ? "obeyed" : "hidden";
            if (!outcome.equals(ways.get(i).outcome)) {
                wrong.add(outcome + ": " + ways.get(i).text);
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(ways.size() > 80, ways.size() + " ways");
    }
}
