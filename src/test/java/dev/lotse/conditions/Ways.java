package dev.lotse.conditions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A table of ways in which people write for whom something is, and what becomes of each.
 *
 * <p>A line holds what becomes of a page, and the page's text, with {@code ↵} for the ends of lines, {@code ⇥} for tabs,
 * {@code BOM} for a byte order mark.
 */
record Ways(List<Way> all) {
    /** One of them. */
    record Way(String outcome, String text) {}

    static Ways of(String table) {
        try (InputStream in = Ways.class.getResourceAsStream("/conditions/" + table)) {
            return new Ways(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# ") && !line.equals("#"))
                    .map(line -> line.split(" ", 2))
                    .map(parts -> new Way(
                            parts[0],
                            parts[1].replace("↵", "\n").replace("⇥", "\t").replace("BOM", "\uFEFF")))
                    .toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Builds a site in which each is a page, those that are refused apart from the others.
     *
     * @param outcome of a page that is not refused, told by what there is of it for sales and for hr; null where there
     *     is no page
     */
    void come(Path folder, BiFunction<String, String, String> outcome) {
        TestSite site = TestSite.in(folder, "-- content/de/index.md --\n# Start\nHallo.\n");
        for (int i = 0; i < all.size(); i++) {
            site.write("content/de/w" + i + ".md", all.get(i).text);
        }
        Built built = site.build();
        List<String> wrong = new ArrayList<>();
        List<Integer> fine = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            String file = "content/de/w" + i + ".md:";
            List<String> errors = built.diagnostics().stream()
                    .filter(line -> line.startsWith(file) && line.contains(": error["))
                    .toList();
            boolean refused = !errors.isEmpty();
            if (refused != all.get(i).outcome.equals("refused")) {
                wrong.add((refused ? "refused: " : "not refused: ") + all.get(i).text + " " + errors);
            }
            if (refused) {
                site.delete("content/de/w" + i + ".md");
            } else {
                fine.add(i);
            }
        }
        site.build().fine();
        for (int i : fine) {
            String came = outcome.apply(html(folder, "sales", i), html(folder, "hr", i));
            if (!came.equals(all.get(i).outcome)) {
                wrong.add(came + ": " + all.get(i).text);
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static String html(Path folder, String department, int page) {
        Path file = folder.resolve("dist/sites/" + department + "/de/w" + page + "/index.html");
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
