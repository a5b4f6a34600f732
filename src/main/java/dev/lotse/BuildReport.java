package dev.lotse;

import dev.lotse.diagnostic.Diagnostic;
import dev.lotse.diagnostic.Severity;
import dev.lotse.output.publish.Published;
import java.util.List;
import java.util.Optional;

/**
 * What came of a build.
 *
 * @param diagnostics sorted
 * @param sites departments times their languages
 * @param pages in all sites
 * @param published what was written; nothing where something is wrong, or nothing was to be written
 * @param timings where the time went
 */
public record BuildReport(
        List<Diagnostic> diagnostics,
        int departments,
        int sites,
        int pages,
        Optional<Published> published,
        Timings timings) {
    public BuildReport {
        diagnostics = List.copyOf(diagnostics);
    }

    /** How many diagnostics are this bad. */
    public long count(Severity severity) {
        return diagnostics.stream().filter(d -> d.severity() == severity).count();
    }
}
