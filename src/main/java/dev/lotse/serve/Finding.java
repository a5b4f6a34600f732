package dev.lotse.serve;

import dev.lotse.diagnostic.Diagnostic;
import dev.lotse.diagnostic.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A mistake with the line that it is in.
 *
 * @param line as it was when the mistake was found; empty where there is none
 */
record Finding(Diagnostic diagnostic, String line) {
    private static final Pattern SETTINGS = Pattern.compile("site/[^/]+\\.ya?ml");

    static List<Finding> of(List<Diagnostic> diagnostics, Path project) {
        Map<String, List<String>> files = new HashMap<>();
        return diagnostics.stream()
                .map(diagnostic -> {
                    List<String> lines = files.computeIfAbsent(diagnostic.at().file(), name -> lines(project, name));
                    int line = diagnostic.at().line();
                    boolean there = line >= 1 && line <= lines.size();
                    return new Finding(diagnostic, there ? lines.get(line - 1).replace('\t', ' ') : "");
                })
                .toList();
    }

    private static List<String> lines(Path project, String name) {
        try {
            Path file = project.resolve(name);
            return Files.isRegularFile(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
        } catch (IOException | InvalidPathException unreadable) {
            return List.of();
        }
    }

    boolean isError() {
        return diagnostic.severity() == Severity.ERROR;
    }

    /** Whether it is in one of the files that hold for the whole project. */
    boolean isOfSettings() {
        return SETTINGS.matcher(diagnostic.at().file()).matches();
    }

    /** White space that puts a caret below the column; a tab counts as one. */
    String caret() {
        return diagnostic.at().column() < 1 ? "" : " ".repeat(diagnostic.at().column() - 1) + "^";
    }
}
