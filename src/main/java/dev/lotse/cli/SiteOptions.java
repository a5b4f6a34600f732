package dev.lotse.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Which of the sites a command is about; all of them where nobody says. */
final class SiteOptions {
    @CommandLine.Option(
            names = "--department",
            paramLabel = "D",
            description = "Only this department; may be repeated.")
    private @Nullable List<String> departments;

    @CommandLine.Option(names = "--language", paramLabel = "L", description = "Only this language; may be repeated.")
    private @Nullable List<String> languages;

    Set<String> departments() {
        return set(departments);
    }

    Set<String> languages() {
        return set(languages);
    }

    private static Set<String> set(@Nullable List<String> values) {
        return values == null ? Set.of() : new LinkedHashSet<>(values);
    }
}
