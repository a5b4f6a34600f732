package dev.lotse;

import dev.lotse.diagnostic.Diagnostic;
import dev.lotse.diagnostic.Position;
import dev.lotse.diagnostic.Severity;
import dev.lotse.output.SealedLines;
import dev.lotse.output.publish.Published;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What came of the build before, for one that would make the very same. It stands in a file: a line that tells what it
 * was made of, one with its counts, and one for each diagnostic.
 *
 * @param key another one as soon as anything is that a build depends on
 */
record LastBuild(Path file, String key) {
    private static final int FIELDS = 7;

    /** Whether it was made of the same. */
    boolean isSame() {
        List<String> lines = SealedLines.read(file);
        return lines.size() > 1 && lines.get(0).equals(key);
    }

    /** What came of it, where it was made of the same; nothing if what is published now is another one. */
    Optional<BuildReport> report(Published published, Timings timings) {
        List<String> lines = SealedLines.read(file);
        List<String> counts = SealedLines.fields(lines.get(1));
        if (!counts.get(0).equals(published.folder().getFileName().toString())) {
            return Optional.empty();
        }
        return Optional.of(new BuildReport(
                lines.stream().skip(2).map(LastBuild::diagnostic).toList(),
                Integer.parseInt(counts.get(1)),
                Integer.parseInt(counts.get(2)),
                Integer.parseInt(counts.get(3)),
                Optional.of(published),
                timings));
    }

    private static Diagnostic diagnostic(String line) {
        List<String> fields = SealedLines.fields(line);
        Position at = new Position(fields.get(2), Integer.parseInt(fields.get(3)), Integer.parseInt(fields.get(4)));
        return new Diagnostic(Severity.valueOf(fields.get(0)), fields.get(1), at, fields.get(5), fields.get(6));
    }

    /** Keeps what came of a build that was published. */
    void keep(BuildReport report, Published published) throws IOException {
        String generation = published.folder().getFileName().toString();
        List<String> lines = new ArrayList<>(
                List.of(key, generation + "\t" + report.departments() + "\t" + report.sites() + "\t" + report.pages()));
        report.diagnostics().forEach(told -> lines.add(line(told)));
        // names of files may have anything in them
        boolean readable = lines.stream()
                .skip(2)
                .allMatch(line -> SealedLines.fields(line).size() == FIELDS
                        && line.lines().count() == 1);
        if (readable) {
            SealedLines.write(file, lines);
        } else {
            Files.deleteIfExists(file);
        }
    }

    private static String line(Diagnostic told) {
        return String.join(
                "\t",
                told.severity().name(),
                told.rule(),
                told.at().file(),
                Integer.toString(told.at().line()),
                Integer.toString(told.at().column()),
                told.message(),
                told.hint());
    }
}
