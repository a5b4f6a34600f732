package dev.lotse.read;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.content.Page;
import dev.lotse.content.PageId;
import dev.lotse.diagnostic.Diagnostic;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.kit.TestSite;
import dev.lotse.store.StoreFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read with a memory is what is read without one. */
class MemoryTest {
    @TempDir
    private Path folder;

    private final Memory memory = new Memory();
    private TestSite site;

    @BeforeEach
    void write() {
        site = TestSite.in(folder, """
                -- content/de/index.md --
                # Start

                [Mehr](vpn.md), {{ vpn }} und [!INCLUDE [x](includes/teil.md)]
                -- content/de/vpn.md --
                ---
                for: mobile
                titel: VPN
                ---
                [nur]{for="vertreib"}
                -- content/de/includes/teil.md --
                Teil.
                """);
        site.write(
                "site/site.yml",
                TestSite.SITE + "defaults: [{match: '**/v*.md', set: {for: sales, owner: niemand}}]\n");
        same();
    }

    /** Reads with and without the memory and compares. */
    private Project same() {
        Diagnostics fresh = new Diagnostics();
        Diagnostics again = new Diagnostics();
        Project anew = ProjectReader.read(folder, Optional.empty(), fresh).orElseThrow();
        Project remembered = ProjectReader.read(folder, Optional.empty(), again, path -> {}, memory)
                .orElseThrow();
        assertEquals(fresh.sorted(), again.sorted());
        assertEquals(anew.corpus(), remembered.corpus());
        assertEquals(anew.corpus(), kept(fresh.sorted(), "1").corpus());
        return remembered;
    }

    /** Reads as another process of a program would, and compares. */
    private Project kept(List<Diagnostic> expected, String program) {
        Diagnostics found = new Diagnostics();
        Memory stored = new Memory(StoreFolder.look(store(), false), program);
        Project project = ProjectReader.read(folder, Optional.empty(), found, path -> {}, stored)
                .orElseThrow();
        assertEquals(expected, found.sorted());
        try {
            stored.keep();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return project;
    }

    private Path store() {
        return folder.resolve("dist-kept");
    }

    private Set<String> stored() {
        return Set.of(store().toFile().list());
    }

    private static Page page(Project project, String path) {
        return project.corpus().page(new PageId("de", path)).orElseThrow();
    }

    @Test
    void a_page_that_was_not_touched_is_not_parsed_again_and_keeps_its_mistakes() {
        Project before = same();
        site.edit("content/de/index.md", "Mehr", "Weniger");
        Project after = same();
        assertSame(page(before, "vpn.md").body(), page(after, "vpn.md").body());
        assertNotSame(page(before, "index.md").body(), page(after, "index.md").body());
    }

    @Test
    void a_repaired_mistake_is_gone_and_a_new_one_is_there() {
        site.edit("content/de/vpn.md", "vertreib", "sales");
        same();
        site.edit("content/de/vpn.md", "sales", "vertreib");
        same();
    }

    @Test
    void what_stands_in_site_changes_every_page() {
        Project before = same();
        site.edit("site/audiences.yml", "mobile: platform:ios,android", "mobile: nobody");
        Project after = same();
        assertNotSame(page(before, "vpn.md").body(), page(after, "vpn.md").body());
        site.edit("site/audiences.yml", "mobile: nobody", "mobil: nobody");
        same();
        site.edit("site/site.yml", "for: sales", "for: hr");
        same();
        site.edit("site/site.yml", "product: Company Portal", "produkt: Portal");
        same();
    }

    @Test
    void a_file_that_comes_or_goes_changes_what_others_include() {
        site.delete("content/de/includes/teil.md");
        same();
        site.write("content/en/includes/teil.md", "Part.\n");
        same();
        site.write("content/de/includes/teil.md", "Teil.\n");
        same();
    }

    @Test
    void a_file_that_is_no_text_is_hidden_each_time() {
        site.write("content/de/vpn.md", new byte[] {'a', (byte) 0xFF});
        same();
        same();
    }

    @Test
    void of_what_is_kept_for_the_next_build_one_page_changes_with_one_page() {
        Set<String> before = stored();
        assertEquals(3, before.size());
        site.edit("content/de/index.md", "Mehr", "Weniger");
        same();
        Set<String> after = stored();
        assertEquals(3, after.size());
        assertEquals(2, after.stream().filter(before::contains).count());
    }

    @Test
    void what_is_kept_for_the_next_build_is_read_again_and_not_parsed() throws IOException {
        Map<String, FileTime> before = times();
        same();
        assertEquals(before, times());
    }

    private Map<String, FileTime> times() throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        for (String name : stored()) {
            Path file = store().resolve(name);
            times.put(
                    name + Files.readAttributes(file, BasicFileAttributes.class).fileKey(),
                    Files.getLastModifiedTime(file));
        }
        return times;
    }

    @Test
    void what_is_damaged_is_read_from_the_page_again() throws IOException {
        for (String name : stored()) {
            byte[] bytes = Files.readAllBytes(store().resolve(name));
            bytes[bytes.length / 2] ^= 1;
            Files.write(store().resolve(name), bytes);
        }
        same();
        for (String name : stored()) {
            Files.write(store().resolve(name), new byte[0]);
        }
        same();
    }

    @Test
    void another_program_keeps_its_own() {
        Set<String> before = stored();
        Diagnostics fresh = new Diagnostics();
        Project anew = ProjectReader.read(folder, Optional.empty(), fresh).orElseThrow();
        assertEquals(anew.corpus(), kept(fresh.sorted(), "2").corpus());
        assertEquals(3, stored().size());
        assertEquals(0, stored().stream().filter(before::contains).count());
    }

    @Test
    void the_demo_is_kept_as_it_was_read() {
        Path demo = Path.of("").toAbsolutePath();
        Diagnostics fresh = new Diagnostics();
        Project anew = ProjectReader.read(demo, Optional.empty(), fresh).orElseThrow();
        for (int i = 0; i < 2; i++) {
            Diagnostics found = new Diagnostics();
            Memory stored = new Memory(StoreFolder.look(store(), false), "1");
            Project kept = ProjectReader.read(demo, Optional.empty(), found, path -> {}, stored)
                    .orElseThrow();
            assertEquals(fresh.sorted(), found.sorted());
            assertEquals(anew.corpus().pages(), kept.corpus().pages());
            assertDoesNotThrow(stored::keep);
        }
        assertTrue(stored().size() > 100);
    }
}
