package dev.lotse;

import dev.lotse.output.publish.Published;
import dev.lotse.store.SealedLines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What came of the build before, for one that would make the very same. It stands in a file: a line that tells what it
 * was made of, one with the mark of what it published, and its report.
 *
 * @param key another one as soon as anything is that a build depends on
 */
record LastBuild(Path file, String key) {
    /** Whether it was made of the same. */
    boolean isSame() {
        List<String> lines = SealedLines.read(file);
        return lines.size() > 2 && lines.get(0).equals(key);
    }

    /**
     * What came of it, where it was made of the same; nothing if what is published now is something else.
     *
     * @param mark of what is published now
     */
    Optional<BuildReport> report(Published published, String mark, Timings timings) {
        List<String> lines = SealedLines.read(file); // again, for another build may have been waited for
        return lines.size() > 2 && lines.get(0).equals(key) && lines.get(1).equals(mark)
                ? Optional.of(ReportLines.report(lines.subList(2, lines.size()), Optional.of(published), timings))
                : Optional.empty();
    }

    /**
     * Keeps what came of a build that was published.
     *
     * @param mark of what it published
     */
    void keep(BuildReport report, String mark) throws IOException {
        List<String> lines = new ArrayList<>(List.of(key, mark));
        lines.addAll(ReportLines.of(report));
        SealedLines.write(file, lines);
    }
}
