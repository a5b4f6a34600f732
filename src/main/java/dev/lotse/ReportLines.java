package dev.lotse;

import dev.lotse.diagnostic.Diagnostic;
import dev.lotse.diagnostic.Position;
import dev.lotse.diagnostic.Severity;
import dev.lotse.output.publish.Published;
import dev.lotse.store.SealedLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A report as lines of a file: one with its counts, then one for each diagnostic. */
final class ReportLines {
    private ReportLines() {}

    static List<String> of(BuildReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(report.departments() + "\t" + report.sites() + "\t" + report.pages());
        report.diagnostics().forEach(told -> lines.add(line(told)));
        return lines;
    }

    /** A diagnostic as a line. */
    static String line(Diagnostic told) {
        return String.join(
                "\t",
                told.severity().name(),
                told.rule(),
                escaped(told.at().file()),
                Integer.toString(told.at().line()),
                Integer.toString(told.at().column()),
                told.message(),
                told.hint());
    }

    /** Names of files may have anything in them. */
    private static String escaped(String name) {
        return name.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    /** The report that lines tell. */
    static BuildReport report(List<String> lines, Optional<Published> published, Timings timings) {
        List<String> counts = SealedLines.fields(lines.get(0));
        return new BuildReport(
                lines.stream().skip(1).map(ReportLines::diagnostic).toList(),
                Integer.parseInt(counts.get(0)),
                Integer.parseInt(counts.get(1)),
                Integer.parseInt(counts.get(2)),
                published,
                timings);
    }

    /** The diagnostic that a line tells. */
    static Diagnostic diagnostic(String line) {
        List<String> fields = SealedLines.fields(line);
        Position at = new Position(
                fields.get(2).translateEscapes(), Integer.parseInt(fields.get(3)), Integer.parseInt(fields.get(4)));
        return new Diagnostic(Severity.valueOf(fields.get(0)), fields.get(1), at, fields.get(5), fields.get(6));
    }
}
