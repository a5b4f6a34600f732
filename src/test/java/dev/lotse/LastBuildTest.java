package dev.lotse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.diagnostic.Diagnostic;
import dev.lotse.diagnostic.Position;
import dev.lotse.diagnostic.Severity;
import dev.lotse.output.publish.Published;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What came of a build is told again only where the very same would be made, and is what is published. */
class LastBuildTest {
    private static final Published PUBLISHED = new Published(Path.of("dist"), Path.of("7"), 1, 1, 1);

    @TempDir
    private Path folder;

    private LastBuild of(String key) {
        return new LastBuild(folder.resolve("last-build"), key);
    }

    private Optional<BuildReport> told(String key, String mark) {
        return of(key).report(PUBLISHED, mark, new Timings());
    }

    @Test
    void the_report_is_the_same_whatever_names_files_have() throws IOException {
        Position odd = new Position("content/de/a\tb\\n\n.md", 3, 7);
        Diagnostic told = new Diagnostic(Severity.WARNING, "missing-link", odd, "there is none", "write one");
        of("key").keep(new BuildReport(List.of(told), 2, 3, 40, Optional.empty(), new Timings()), "mark");

        BuildReport again = told("key", "mark").orElseThrow();
        assertTrue(of("key").isSame());
        assertEquals(List.of(told), again.diagnostics());
        assertEquals(List.of(2, 3, 40), List.of(again.departments(), again.sites(), again.pages()));
    }

    @Test
    void after_another_build_or_where_something_else_is_published_nothing_is_told() throws IOException {
        of("key").keep(new BuildReport(List.of(), 2, 3, 40, Optional.empty(), new Timings()), "mark");
        assertFalse(of("other").isSame());
        assertTrue(told("other", "mark").isEmpty());
        assertTrue(told("key", "else").isEmpty());
        Files.writeString(folder.resolve("last-build"), "key");
        assertFalse(of("key").isSame());
        assertTrue(told("key", "mark").isEmpty());
    }
}
