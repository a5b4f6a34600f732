package dev.lotse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Equal input gives equal bytes. */
class DeterminismTest {
    @TempDir
    private Path folder;

    private TestSite project(Path where) {
        TestSite site = TestSite.in(where, """
                -- site/rollout.yml --
                waves:
                  1: {name: Pilot, start: 2026-10-05, end: 2026-10-30}
                  2: {name: Rest, start: 2026-12-05, end: 2026-12-30}
                -- content/de/index.md --
                # INFO und Titel mit İ, ı und ß

                Los geht es am {{ wave.start }} für {{ department.name }}. ["Zitat"](info.md) 1.234,5
                -- content/en/index.md --
                # INFO

                It starts on {{ wave.start }}. [Not there]{for="not lab"}
                -- content/de/info.md --
                ---
                title: INFO
                id: INFO
                reviewed: 2026-03-01
                tags: [ÖL, İnfo, Zebra]
                ---
                | A | B |
                |---|---|
                | {for="platform:ios"} eins | zwei |
                | drei | vier[^n] |

                [^n]: Fußnote.
                -- content/de/news/los.md --
                ---
                title: Los
                for: sales
                publish: 2026-09-01
                ---
                Text
                -- content/de/guides/weg.md --
                ---
                title: Weg
                for: sales
                ---
                ::: steps
                1. Geh
                :::
                -- content/de/training/kurs/index.md --
                ---
                title: Kurs
                type: training
                for: sales
                outcome: Du kannst es.
                ---
                Text
                -- content/de/training/kurs/eins.md --
                # Eins
                """);
        for (int i = 0; i < 40; i++) {
            site.write(
                    "content/de/ordner-" + i % 4 + "/Seite-" + i + ".md",
                    "---\ntitle: " + "äÄaAzZßöiIıİ".charAt(i % 12) + " Titel\n---\n## TITLE " + i
                            + "\n\n::: for platform:ios\nText\n:::\n\n[x](../info.md) ![](b" + i % 3 + ".svg)\n");
            site.write("content/de/ordner-" + i % 4 + "/b" + i % 3 + ".svg", "<svg/>");
        }
        return site;
    }

    private static Map<String, String> tree(Built built) {
        built.fine();
        return Program.tree(built.folder().resolve("dist"));
    }

    @Test
    void two_builds_of_one_project_are_equal() {
        TestSite site = project(folder);
        Map<String, String> first = tree(site.buildWithKits());
        assertTrue(first.size() > 300, "" + first.size());
        assertEquals(first, tree(site.buildWithKits()));
        assertEquals(first, tree(site.buildWithKits("--clean")));
    }

    @Test
    void where_a_project_lies_does_not_matter() {
        Map<String, String> one = tree(project(folder.resolve("one")).buildWithKits());
        Map<String, String> two = tree(project(folder.resolve("zwei/drei vier")).buildWithKits());
        assertEquals(one, two);
    }

    @Test
    void a_project_that_grew_step_by_step_is_built_like_one_that_was_there() {
        TestSite site = project(folder.resolve("one")).write("content/de/neu.md", "# Neu\n\nText.\n");
        site.build().fine();
        Map<String, String> changed = tree(site.delete("content/de/neu.md").build());
        assertEquals(tree(project(folder.resolve("two")).build()), changed);
    }

    @Test
    void names_that_a_plain_c_locale_can_t_read_are_said_and_never_lost() {
        TestSite.in(folder, "-- content/de/index.md --\n# Start\n\nText.\n-- content/de/Müll.md --\n# M\n\nText.\n");
        Built built = Program.in(folder).with("LC_ALL", "C").run("build", "--date", "2026-10-12");
        assertFalse(built.err().contains("\tat "), built.err());
        assertFalse(built.err().contains("mistake in Lotse"), built.err());
        boolean there = Files.exists(folder.resolve("dist/sites/hr/de/Müll/index.html"));
        assertTrue(built.code() == 0 ? there : !built.err().isBlank(), built.out() + built.err());
    }
}
