package dev.lotse.bench;

import dev.lotse.BuildRequest;
import dev.lotse.Opened;
import dev.lotse.audience.Department;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.edition.Edition;
import dev.lotse.edition.VisiblePage;
import dev.lotse.picture.Renditions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The demo of this repository, read, and what its first department sees in English, with all texts. */
@State(Scope.Benchmark)
public class Demo {
    static final Path FOLDER = Path.of("").toAbsolutePath();

    final Opened opened = Opened.read(
                    new BuildRequest(
                            FOLDER, Optional.empty(), Set.of(), Set.of(), LocalDate.of(2026, 11, 22), false, true),
                    new Diagnostics())
            .orElseThrow();
    final Edition edition = edit();

    /** What the first department sees in English, made anew. */
    Edition edit() {
        Department first = opened.project()
                .corpus()
                .audience()
                .departments()
                .values()
                .iterator()
                .next();
        Edition made = opened.editor().edit(first, "en", Renditions.NONE);
        made.pages().forEach(VisiblePage::text);
        return made;
    }
}
