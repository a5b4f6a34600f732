package dev.lotse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.kit.Built;
import dev.lotse.kit.Command;
import dev.lotse.kit.TestSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a machine is asked before something goes wrong on it. */
class DoctorCommandTest {
    @TempDir
    private Path folder;

    @Test
    void it_says_what_is_well_and_what_to_do_otherwise_and_leaves_nothing_behind() throws IOException {
        Built built = Command.in(folder, "doctor").fine();
        assertTrue(built.out().startsWith("lotse "), built.out());
        Stream.of("Java", "memory", "fonts", "disk", "rights", "links", "port", "project")
                .forEach(what -> assertTrue(built.out().matches("(?s).*\\n(ok   |look ) " + what + ": .*"), what));
        assertTrue(built.out().contains("look  project: there is none in "), built.out());
        assertTrue(built.out().contains("lotse new DIR"), built.out());
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void a_project_is_looked_at() {
        Built built = TestSite.in(folder, "-- content/de/index.md --\n# Start\n\n[Nichts](nichts.md)\n")
                .run("doctor", "--date", "2026-10-12")
                .fine();
        assertTrue(built.out().contains("look  project: 1 error"), built.out());
        assertTrue(built.out().contains("lotse check says where"), built.out());
    }

    @Test
    void completion_and_manual_know_every_command_and_option() {
        String bash = Command.in(folder, "completion", "bash").fine().out();
        String manual = Command.in(folder, "completion", "man").fine().out();
        for (String word : new String[] {"build", "new page", "doctor", "schema", "shard"}) {
            assertTrue(manual.contains(word), word);
        }
        assertTrue(bash.contains("--sites-only") && bash.contains("--departments"));
        assertTrue(manual.startsWith(".TH LOTSE 1\n"), manual);
    }

    @Test
    void the_version_says_what_it_runs_on() {
        String version = Command.in(folder, "--version").fine().out();
        assertTrue(version.matches("lotse \\S+, Java \\S+ \\(.+\\), .+\n"), version);
    }
}
