package dev.lotse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code lotse build} and {@code lotse check}: options, exit codes, what is published. */
class BuildCommandTest {
    @TempDir
    private Path folder;

    private TestSite site;

    @BeforeEach
    void a_small_project() {
        site = TestSite.in(folder, "-- content/de/index.md --\n# Start\n\nText.\n");
    }

    private Map<String, String> published() {
        return Program.tree(folder.resolve("dist"));
    }

    private static void isPlain(Built built) {
        assertFalse((built.out() + built.err()).contains("\tat "), built.err());
        assertFalse((built.out() + built.err()).contains("mistake in Lotse"), built.err());
        assertFalse((built.out() + built.err()).contains("Exception"), built.err());
    }

    @Test
    void an_error_publishes_nothing_and_the_old_site_stays() {
        site.build().clean();
        var before = published();
        site.write("content/de/index.md", "# Neu\n\n[weg](gone.md)\n")
                .build()
                .endsWith(1)
                .reports("content/de/index.md:3:1: error[missing-link]");
        assertEquals(before, published());
    }

    @Test
    void an_error_in_a_first_build_leaves_no_output() {
        site.write("content/de/index.md", "# Neu\n\n[weg](gone.md)\n").build().endsWith(1);
        assertFalse(Files.exists(folder.resolve("dist")));
    }

    @Test
    void a_warning_publishes_unless_it_is_strict() {
        site.write("content/de/leer.md", "---\ntitle: Leer\nfor: nobody\n---\nText.\n");
        site.build("--strict").endsWith(1).prints("warning[unread-page]");
        assertFalse(Files.exists(folder.resolve("dist")));
        site.build().fine();
        assertTrue(Files.exists(folder.resolve("dist")));
        site.run("check").endsWith(0).prints("warning[unread-page]");
        site.run("check", "--strict").endsWith(1);
    }

    @Test
    void check_finds_what_build_finds_and_writes_nothing() {
        site.write("content/de/index.md", "# Neu\n\n[weg](gone.md)\n[da](index.md#weg)\n");
        var before = Program.tree(folder);
        Built check = site.run("check", "--date", "2026-10-12").endsWith(1);
        assertEquals(before, Program.tree(folder));
        assertEquals(site.build().diagnostics(), check.diagnostics());
    }

    @Test
    void check_finds_two_things_that_want_one_place() {
        site.write("content/de/a.md", "---\ntitle: A\nredirect-from: all-pages/\n---\nText.\n");
        Built check = site.run("check", "--date", "2026-10-12");
        assertEquals(site.build().code(), check.code(), check.out());
    }

    @Test
    void the_project_and_the_output_may_be_elsewhere() {
        Path out = folder.resolve("other/place");
        Built built = TestSite.in(folder.resolve("away"), "-- x --\n")
                .build("--project", "..", "--out", "../other/place")
                .clean();
        assertTrue(Files.exists(out.resolve("sites/hr/de/index.html")), built.err());
        assertFalse(Files.exists(folder.resolve("dist")));
        Crawler.follow(out);
    }

    @Test
    void the_output_that_site_yml_names_is_relative_to_it() {
        site.write("site/site.yml", TestSite.SITE + "output: ../public\n")
                .build()
                .clean();
        assertTrue(Files.exists(folder.resolve("public/sites/index.html")));
        assertFalse(Files.exists(folder.resolve("dist")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bild",
                "build --nonsense",
                "build --format xml",
                "build --date 2026-02-30",
                "build --date gestern",
                "build --date",
                "build --project gibts-nicht",
                "build extra",
                "explain",
                "explain gone.md",
                "explain index.md --for vertrieb",
                "explain gone.md --for hr",
                "check --out x",
                "build --department vertrieb",
                "build --language fr",
                "build --project content/de/index.md",
                "explain index.md --for hr --language fr"
            })
    void a_wrong_use_ends_with_2_and_a_word_about_it(String command) {
        String[] words = command.isEmpty() ? new String[0] : command.split(" ");
        Built built = site.run(words);
        isPlain(built);
        assertFalse(built.err().isBlank());
        assertEquals(2, built.code(), built.out() + built.err());
        assertFalse(Files.exists(folder.resolve("dist")));
    }

    @Test
    void an_unknown_department_is_told_the_one_that_is_meant() {
        site.build("--department", "slaes").endsWith(2).prints("slaes", "did you mean \"sales\"?");
        site.run("explain", "index.md", "--for", "slaes").endsWith(2).prints("slaes", "id you mean \"sales\"?");
    }

    @Test
    void a_folder_of_somebody_else_is_refused() throws Exception {
        Files.createDirectories(folder.resolve("dist"));
        Files.writeString(folder.resolve("dist/thesis.doc"), "mine");
        Built built = site.build().endsWith(2);
        isPlain(built);
        assertEquals("mine", Files.readString(folder.resolve("dist/thesis.doc")));
        site.build("--out", ".").endsWith(2);
        site.build("--out", "content/de/index.md").endsWith(2);
    }

    @Test
    void what_can_t_be_written_ends_with_3() throws Exception {
        Files.writeString(folder.resolve("file"), "");
        Built built = site.build("--out", "file/dist").endsWith(3);
        isPlain(built);
        assertTrue(built.err().contains("file"), built.err());
    }

    @Test
    void a_folder_without_a_project_is_told_what_is_missing() {
        Built built = TestSite.in(folder.resolve("empty"), "-- x --\n").run("build", "--project", "content");
        isPlain(built);
        built.prints("site.yml");
        assertTrue(built.code() == 1 || built.code() == 2);
    }

    @Test
    void the_date_decides_what_is_due() {
        site.write("content/de/later.md", "---\ntitle: Später\npublish: 2026-12-01\n---\nText.\n");
        site.run("build", "--date", "2026-11-30").fine().department("hr").lacks("later");
        site.run("build", "--date", "2026-12-01").fine().department("hr").has("later");
    }

    @Test
    void without_a_date_the_environment_s_counts() {
        site.write("content/de/later.md", "---\ntitle: Später\npublish: 2026-12-01\n---\nText.\n");
        Program.in(folder)
                .with("SOURCE_DATE_EPOCH", "1796083199")
                .run("build")
                .fine()
                .department("hr")
                .lacks("later");
        Program.in(folder)
                .with("SOURCE_DATE_EPOCH", "1796083200")
                .run("build")
                .fine()
                .department("hr")
                .has("later");
        Program.in(folder)
                .with("SOURCE_DATE_EPOCH", "1796083200")
                .with("TZ", "America/Los_Angeles")
                .run("build")
                .fine()
                .department("hr")
                .has("later");
        Program.in(folder)
                .with("SOURCE_DATE_EPOCH", "1796083200")
                .run("build", "--date", "2026-11-30")
                .fine()
                .department("hr")
                .lacks("later");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gestern", "1.5", "99999999999999999", "999999999999999999999", "-99999999999999999"})
    void an_environment_s_date_that_is_none_is_a_wrong_use(String date) {
        Built built =
                Program.in(folder).with("SOURCE_DATE_EPOCH", date).run("build").endsWith(2);
        isPlain(built);
    }

    @Test
    void help_and_version_are_fine() {
        site.run("--help").endsWith(0).prints("build", "check", "explain");
        site.run("build", "--help").endsWith(0).prints("--department", "--strict");
        site.run("--version").endsWith(0).prints("lotse");
    }

    @Test
    void progress_is_for_terminals_only() {
        Built built = site.build().clean();
        assertEquals("", built.err());
        assertFalse(built.out().contains("\u001B"));
    }
}
