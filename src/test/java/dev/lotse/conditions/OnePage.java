package dev.lotse.conditions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import java.util.List;

/** A project that consists of a home page. */
final class OnePage {
    private OnePage() {}

    /** Builds it from its German text. */
    static Built of(Path folder, String markdown) {
        return TestSite.in(folder, "-- content/de/index.md --\n" + markdown).build();
    }

    /** What departments read on it, each given as {@code department: text}; white space does not count. */
    static void reads(Built built, String... expected) {
        for (String line : expected) {
            String department = line.substring(0, line.indexOf(':'));
            var body = built.department(department).page("").html().select("main .body");
            // what we say about an answer is no part of it
            body.select("nav, .solution, .several").remove();
            assertEquals(
                    line.substring(line.indexOf(':') + 1).strip(),
                    body.text().strip().replaceAll("\\s+", " "),
                    "what " + department + " reads");
        }
    }

    /** A mistake where a condition is, and nothing is published. */
    static void isRefused(Path folder, String markdown, String... beginnings) {
        Built built = of(folder, markdown).endsWith(1);
        List<String> errors = built.diagnostics().stream()
                .filter(line -> line.contains(": error["))
                .toList();
        assertEquals(beginnings.length, errors.size(), markdown + "\n" + String.join("\n", errors));
        for (String beginning : beginnings) {
            assertEquals(
                    1,
                    errors.stream()
                            .filter(line -> line.startsWith("content/de/index.md:" + beginning))
                            .count(),
                    beginning + " is not in\n" + String.join("\n", errors));
        }
    }
}
