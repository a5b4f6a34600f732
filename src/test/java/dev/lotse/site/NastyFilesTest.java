package dev.lotse.site;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Folders, links and bytes that nobody expects in a project. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class NastyFilesTest {
    @TempDir
    private Path folder;

    private static void endsWell(Built built) {
        String all = built.out() + built.err();
        assertFalse(all.contains("\tat "), all);
        assertFalse(all.contains("mistake in Lotse"), all);
        assertTrue(built.code() == 0 || built.code() == 1, built.code() + all);
        assertTrue(built.code() == 0 || !built.diagnostics().isEmpty(), all);
    }

    @Test
    void an_empty_folder() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        Built built = TestSite.in(folder, "-- x --\n").run("build", "--project", "empty");
        assertFalse(built.err().contains("\tat "), built.err());
        built.prints("site.yml");
    }

    @Test
    void empty_files_in_site() {
        endsWell(TestSite.in(folder.resolve("a"), "-- site/site.yml --\n")
                .build()
                .endsWith(1));
        endsWell(TestSite.in(folder.resolve("b"), "-- site/audiences.yml --\n")
                .build()
                .endsWith(1));
        endsWell(TestSite.in(folder.resolve("c"), "-- site/rollout.yml --\n-- content/de/index.md --\n# A\n\nx\n")
                .build());
        endsWell(TestSite.in(folder.resolve("d"), "-- content/de/TOC.yml --\n-- content/de/index.md --\n# A\n\nx\n")
                .build());
        endsWell(TestSite.in(folder.resolve("e"), "-- content/de/TOC.md --\n-- content/de/index.md --\n# A\n\nx\n")
                .build());
        endsWell(TestSite.in(folder.resolve("f"), "-- site/audiences.yml --\ndepartments:\n")
                .build()
                .endsWith(1));
    }

    @Test
    void no_page_at_all() {
        endsWell(TestSite.in(folder, "-- x --\n").build());
    }

    @Test
    void bytes_that_are_no_text() {
        byte[] bytes = {(byte) 0xFF, (byte) 0xFE, 0, 'x', (byte) 0xC3};
        TestSite site = TestSite.in(folder, "-- content/de/index.md --\n# A\n\nx\n");
        endsWell(site.write("content/de/b.md", bytes).build().endsWith(1));
        endsWell(site.write("content/de/TOC.yml", bytes).build().endsWith(1));
        endsWell(site.write("site/rollout.yml", bytes).build().endsWith(1));
        endsWell(site.write("site/audiences.yml", bytes).build().endsWith(1));
        endsWell(site.write("site/site.yml", bytes).build().endsWith(1));
        endsWell(TestSite.in(folder.resolve("u"), "-- content/de/index.md --\n# A\n\nx\n")
                .write("content/de/b.md", "# Umlaut ü\n".getBytes(StandardCharsets.UTF_16))
                .build()
                .endsWith(1));
    }

    @Test
    void folders_where_files_belong() throws IOException {
        TestSite site = TestSite.in(folder, "-- content/de/index.md --\n# A\n\n[b](b.md/c.md) [d](b.md)\n")
                .write("content/de/b.md/c.md", "# C\n\nx\n");
        Files.createDirectories(folder.resolve("content/de/d.md"));
        Files.createDirectories(folder.resolve("content/de/TOC.yml"));
        Files.createDirectories(folder.resolve("site/rollout.yml"));
        endsWell(site.build());
        endsWell(site.edit("content/de/index.md", " [d](b.md)", "").build());
    }

    @Test
    void links_in_the_file_system() throws IOException {
        TestSite site = TestSite.in(folder, "-- content/de/index.md --\n# A\n\nx\n-- secret.md --\n# Geheim\n\nx\n");
        Path root = folder.resolve("content/de");
        Files.createSymbolicLink(root.resolve("loop.md"), Path.of("loop.md"));
        Files.createSymbolicLink(root.resolve("circle"), Path.of("."));
        Files.createSymbolicLink(root.resolve("gone.md"), Path.of("nowhere.md"));
        endsWell(site.build());
        Files.createSymbolicLink(root.resolve("out.md"), folder.resolve("secret.md"));
        Files.createSymbolicLink(root.resolve("etc"), Path.of("/etc"));
        Built built = site.build().endsWith(1);
        endsWell(built);
        built.prints("content/de/out.md", "content/de/etc");
    }

    @Test
    void a_content_folder_for_each_language_that_is_a_file_or_a_link_to_a_folder() throws IOException {
        TestSite site = TestSite.in(folder, "-- content/de/index.md --\n# A\n\nx\n-- real/index.md --\n# B\n\nx\n");
        Files.delete(folder.resolve("content/en/.keep"));
        Files.delete(folder.resolve("content/en"));
        Files.writeString(folder.resolve("content/en"), "no folder");
        endsWell(site.build());
        Files.delete(folder.resolve("content/en"));
        Files.createSymbolicLink(folder.resolve("content/en"), folder.resolve("real"));
        Built built = site.build();
        endsWell(built);
        built.fine().department("hr", "en").page("").shows("<h1>B</h1>");
    }
}
