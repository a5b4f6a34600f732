package dev.lotse.serve;

import dev.lotse.diagnostic.Diagnostic;
import java.time.LocalDate;
import java.util.List;

/**
 * What came of reading a project, or of making all its sites.
 *
 * @param day that the mistakes are of
 * @param diagnostics everything that is wrong now
 * @param fresh those of them that were not there before
 */
public record Reading(Kind kind, LocalDate day, double seconds, List<Diagnostic> diagnostics, List<Diagnostic> fresh) {
    /** What was done. */
    public enum Kind {
        /** The project was read for the first time. */
        FIRST,
        /** It was read after a save. */
        AGAIN,
        /** All its sites were made. */
        EVERY_SITE,
        /** Somebody looked at a site on another day than the usual one. */
        OTHER_DAY
    }

    public Reading {
        diagnostics = List.copyOf(diagnostics);
        fresh = List.copyOf(fresh);
    }
}
