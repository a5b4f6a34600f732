package dev.lotse.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.lotse.content.Page;
import dev.lotse.content.PageId;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import java.util.Optional;
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
        return remembered;
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
}
