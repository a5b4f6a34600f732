package dev.lotse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.lotse.kit.TestSite;
import dev.lotse.kit.Thorough;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Four programs at once, as four machines would run them, one of which dies in the middle of its work. */
@Thorough
class ShardProcessesTest {
    private static final int PAGES = 120;

    @TempDir
    private Path folder;

    private Program program;

    @BeforeEach
    void a_project_that_takes_a_while() {
        TestSite site = TestSite.in(folder.resolve("project"), """
                -- content/de/index.md --
                # Start

                Los.
                -- content/en/index.md --
                # Home

                Go.
                """);
        for (int page = 0; page < PAGES; page++) {
            String text = """
                    ---
                    id: g%1$d
                    ---
                    # Page %1$d

                    First.

                    ::: steps
                    1. Open [the next one](g%2$d.md).
                    2. {for="platform:windows"} For some.
                    :::
                    """.formatted(page, (page + 1) % PAGES);
            site.write("content/de/guides/g" + page + ".md", text).write("content/en/guides/g" + page + ".md", text);
        }
        program = Program.in(site.folder()).java("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    }

    private static String out(int part) {
        return "../part-" + part;
    }

    private Program.Run start(int part) {
        return program.start("build", "--date", "2026-11-30", "--shard", part + "/4", "--out", out(part));
    }

    /** Waits until a program has begun to write files. */
    private static void untilItWrites(Path fresh, Process process) throws IOException, InterruptedException {
        while (process.isAlive()) {
            if (Files.isDirectory(fresh)) {
                try (Stream<Path> files = Files.walk(fresh)) {
                    if (files.anyMatch(Files::isRegularFile)) {
                        return;
                    }
                }
            }
            Thread.sleep(2);
        }
    }

    @Test
    void a_part_that_died_is_missed_and_after_another_run_of_it_the_whole_is_that_of_one_machine()
            throws IOException, InterruptedException {
        List<Program.Run> runs = new ArrayList<>();
        for (int part = 1; part <= 4; part++) {
            runs.add(start(part));
        }
        Process third = runs.get(2).process();
        untilItWrites(folder.resolve(".part-3.lotse/fresh"), third);
        third.destroyForcibly();
        assertEquals(137, runs.get(2).end().code());
        for (int part : List.of(1, 2, 4)) {
            runs.get(part - 1).end().fine();
        }
        assertFalse(Files.exists(folder.resolve("part-3")));

        program.run("join", out(1), out(2), out(4))
                .endsWith(1)
                .prints("Part 3/4 is missing. Build it with --shard 3/4");
        program.run("join", out(1), out(2), out(3), out(4)).endsWith(1).prints("part-3 holds no part of a build");
        assertFalse(Files.exists(folder.resolve("project/dist")));

        start(3).end().fine();
        program.run("join", out(1), out(2), out(3), out(4)).fine();
        program.run("build", "--date", "2026-11-30", "--out", "../whole").fine();
        assertEquals(Program.tree(folder.resolve("whole")), Program.tree(folder.resolve("project/dist")));
    }
}
