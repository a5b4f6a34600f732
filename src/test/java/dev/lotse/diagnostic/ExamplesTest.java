package dev.lotse.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the catalogue shows as wrong is told, and what it shows as right is not. */
class ExamplesTest {
    /** Themes whose examples are parts of a page. */
    private static final Set<String> OF_PAGES = Set.of("Who gets what", "Text and blocks", "Variables");

    /** Examples of what is wrong elsewhere, or on some days and for some departments only. */
    private static final Set<String> OF_MORE = Set.of("circle", "date-without-wave", "matches-nobody");

    private static final String PROJECT = """
            -- content/de/index.md --
            # Start

            Hallo.
            """;

    @TempDir
    private Path folder;

    @Test
    void the_examples_of_the_catalogue_are_true() {
        List<Rule> rules = Rule.all().stream()
                .filter(rule -> OF_PAGES.contains(rule.theme()))
                .filter(rule -> !OF_MORE.contains(rule.id()) && !rule.bad().isEmpty())
                .toList();
        TestSite site = TestSite.in(folder, PROJECT);
        rules.forEach(rule -> site.write("content/de/" + rule.id() + ".md", page(rule.good()))
                .write("content/de/bad/" + rule.id() + ".md", page(rule.bad())));
        List<String> told = site.run("check", "--date", "2026-10-12").diagnostics();

        List<String> wrong = new ArrayList<>();
        for (Rule rule : rules) {
            told.stream()
                    .filter(line -> line.startsWith("content/de/" + rule.id() + ".md:"))
                    .forEach(wrong::add);
            if (told.stream()
                    .noneMatch(line -> line.startsWith("content/de/bad/" + rule.id() + ".md:")
                            && line.contains("[" + rule.id() + "]"))) {
                wrong.add(rule.id() + " is not told");
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static String page(List<String> lines) {
        String text = String.join("\n", lines) + "\n";
        if (lines.get(0).equals("---")) {
            return text + "\nText.\n";
        }
        return lines.get(0).matches("[A-Za-z-]+:.*")
                ? "---\n" + text + "---\n# Seite\n\nText.\n"
                : "# Seite\n\nText.\n\n" + text;
    }
}
