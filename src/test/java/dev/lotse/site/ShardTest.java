package dev.lotse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lotse build --shard} and {@code lotse join}: what several machines make is what one makes. */
class ShardTest {
    @TempDir
    private Path folder;

    private TestSite site;

    @BeforeEach
    void write() {
        site = TestSite.in(folder.resolve("one"), """
                -- site/rollout.yml --
                waves:
                  1: {name: Pilot, start: 2026-10-05, end: 2026-10-30}
                  2: {name: Rest, start: 2026-12-05, end: 2026-12-30}
                -- content/de/index.md --
                # Start

                Text. [Nirgends](nie.md)
                -- content/en/index.md --
                # Home

                Text.
                -- content/de/guides/vpn.md --
                ---
                id: vpn
                for: platform:windows
                ---
                # VPN

                Text.
                -- content/de/news/neu.md --
                # Neu

                Text.
                """)
                .edit(
                        "site/site.yml",
                        "audiences: audiences.yml",
                        "audiences: audiences.yml\nrollout: rollout.yml\nlinks: {missing: warn}");
    }

    private String part(int index, int count) {
        return part(index, count, "--sites-only");
    }

    private String part(int index, int count, String option) {
        String part = "../part-" + index + "-" + count;
        site.buildWithKits("--shard", index + "/" + count, "--out", part, option)
                .fine();
        return part;
    }

    private static Map<String, String> tree(Path out) {
        return Program.tree(out);
    }

    @Test
    void three_parts_joined_are_the_build_of_one_machine_byte_for_byte() {
        Built whole = site.buildWithKits("--out", "../whole").fine();
        String[] command = {"join", part(2, 3, "--clean"), part(3, 3, "--clean"), part(1, 3, "--clean")};
        Built joined = site.run(command).fine();
        assertEquals(tree(folder.resolve("whole")), tree(folder.resolve("one/dist")));
        assertEquals(whole.diagnostics(), joined.diagnostics());
        assertEquals(whole.out().replaceFirst("[0-9.]+ s", ""), joined.out().replaceFirst("[0-9.]+ s", ""));
    }

    @Test
    void every_department_is_in_one_part_and_what_stands_above_them_in_the_first() throws IOException {
        TreeSet<String> all = new TreeSet<>();
        int sum = 0;
        for (int index = 1; index <= 3; index++) {
            part(index, 3);
            Path sites = folder.resolve("part-" + index + "-3/sites");
            assertEquals(index == 1, Files.exists(sites.resolve("index.html")));
            try (var entries = Files.list(sites)) {
                for (Path entry : entries.filter(Files::isDirectory).toList()) {
                    String name = entry.getFileName().toString();
                    if (!name.equals("go") && !name.equals("_theme")) {
                        sum++;
                        all.add(name);
                    }
                }
            }
        }
        assertEquals("[helpdesk, hr, lab, oslo, sales]", all.toString());
        assertEquals(5, sum);
    }

    @Test
    void there_may_be_more_parts_than_departments() {
        site.build("--out", "../whole").fine();
        String[] command = new String[8];
        command[0] = "join";
        for (int index = 1; index <= 7; index++) {
            command[index] = part(index, 7);
        }
        site.run(command).fine();
        assertEquals(tree(folder.resolve("whole")), tree(folder.resolve("one/dist")));
    }

    @Test
    void what_is_missing_twice_there_or_of_another_build_is_said_and_nothing_is_published() {
        String first = part(1, 2);
        site.run("join", first).endsWith(1).prints("Part 2/2 is missing. Build it with --shard 2/2");
        site.run("join", first, first).endsWith(1).prints("are both part 1/2");
        site.run("join", first, "content").endsWith(1).prints("content holds no part of a build");
        site.edit("content/de/index.md", "Text.", "Anders.");
        site.run("join", first, part(2, 2)).endsWith(1).prints("are not parts of one build");
        assertFalse(Files.exists(folder.resolve("one/dist")));
    }

    @Test
    void a_part_that_was_not_copied_whole_is_said() throws IOException {
        String first = part(1, 2);
        String second = part(2, 2);
        Path file = folder.resolve("part-2-2").toRealPath().resolve("sites");
        try (var files = Files.walk(file)) {
            Files.writeString(
                    files.filter(Files::isRegularFile).sorted().findFirst().orElseThrow(), "half");
        }
        site.run("join", first, second).endsWith(1).prints("part-2-2 is not whole: sites/", "Copy the part again.");
    }

    @Test
    void parts_of_the_sites_alone_leave_what_is_sent_as_it_is_published() throws IOException {
        site.buildWithKits().fine();
        Map<String, String> before = tree(folder.resolve("one/dist"));
        site.run("join", part(1, 2), part(2, 2)).fine();
        assertTrue(before.keySet().stream().anyMatch(path -> path.startsWith("kits/hr/")));
        assertEquals(before, tree(folder.resolve("one/dist")));
    }

    @Test
    void a_part_that_leads_out_of_its_folder_or_can_t_be_read_is_none() throws IOException {
        String first = part(1, 2);
        String second = part(2, 2);
        Path file = folder.resolve("part-2-2").toRealPath().resolve("part.lotse");
        String[] lines = Files.readString(file).split("\n");
        Files.writeString(folder.resolve("secret"), "x");
        lines[lines.length - 2] = "file\t../../../secret\t0";
        Files.writeString(
                file, dev.lotse.store.SealedLines.text(java.util.List.of(lines).subList(0, lines.length - 1)));
        site.run("join", first, second).endsWith(1).prints("is no part to be joined", "Build it again.");
        Files.writeString(file, dev.lotse.store.SealedLines.text(java.util.List.of("lotse-part 1", "k", "2/2")));
        site.run("join", first, second).endsWith(1).prints("holds no part of a build");
    }

    @Test
    void wrong_use_is_told() {
        site.build("--shard", "3/2", "--out", "../p").endsWith(2).prints("3/2 is no share. Write it like 3/16");
        site.build("--shard", "1/2").endsWith(2).prints("Say with --out where the part shall lie");
        site.build("--shard", "1/2", "--out", "../p", "--department", "hr")
                .endsWith(2)
                .prints("leave --department");
        site.build("--shard", "1/2", "--out", "dist").endsWith(2).prints("Give the part a folder of its own");
        assertTrue(Files.notExists(folder.resolve("p")));
    }
}
