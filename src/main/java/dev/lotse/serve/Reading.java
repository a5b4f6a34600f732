package dev.lotse.serve;

import dev.lotse.diagnostic.Diagnostic;
import java.util.List;

/**
 * What came of reading a project, or of making all its sites.
 *
 * @param first whether it was the first time
 * @param everything whether all sites were made; else it was only read
 * @param diagnostics everything that is wrong now
 * @param fresh those of them that were not there before
 */
public record Reading(
        boolean first, boolean everything, double seconds, List<Diagnostic> diagnostics, List<Diagnostic> fresh) {
    public Reading {
        diagnostics = List.copyOf(diagnostics);
        fresh = List.copyOf(fresh);
    }
}
