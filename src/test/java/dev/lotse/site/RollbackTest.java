package dev.lotse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lotse rollback}: what was published before is published again. */
class RollbackTest {
    @TempDir
    private Path folder;

    private TestSite site;

    @BeforeEach
    void write() {
        site = TestSite.in(folder, "-- content/de/index.md --\n# Start\n\nEins.\n");
    }

    private Map<String, String> published() {
        return Program.tree(folder.resolve("dist"));
    }

    @Test
    void the_one_before_is_there_again_byte_for_byte_and_what_that_changes_is_said() {
        site.build().clean();
        Map<String, String> first = published();
        site.edit("content/de/index.md", "Eins", "Zwei").write("content/de/neu.md", "# Neu\n\nText.\n");
        site.build().clean();
        site.run("rollback")
                .fine()
                .prints(
                        "dist is what was published at 20",
                        "0 pages again there\n",
                        "pages no longer there:\n",
                        "  sites/hr/de/neu/index.html\n",
                        "pages as before:\n",
                        "  sites/hr/de/index.html\n");
        assertEquals(first, published());
    }

    @Test
    void the_next_build_publishes_what_is_in_the_project_and_going_back_goes_forward_again() {
        site.build().clean();
        site.edit("content/de/index.md", "Eins", "Zwei").build().clean();
        Map<String, String> second = published();
        site.run("rollback").fine();
        site.run("rollback").fine();
        assertEquals(second, published());
        site.run("rollback").fine();
        site.build().clean();
        assertEquals(second, published());
    }

    @Test
    void three_are_kept_beside_the_published_one() {
        for (String word : new String[] {"Zwei", "Drei", "Vier", "Fünf"}) {
            site.build().clean();
            site.edit(
                    "content/de/index.md",
                    site.text("content/de/index.md").split("\n\n")[1].strip(),
                    word);
        }
        site.build().clean().department("hr").page("").shows("Fünf");
        site.run("rollback", "4")
                .endsWith(2)
                .prints("There is nothing whole any more that was published 4 times before");
        site.run("rollback", "3").fine();
        assertEquals(true, published().get("sites/hr/de/index.html").contains("Zwei"));
    }

    @Test
    void where_there_is_nothing_before_or_no_project_nothing_happens() {
        site.run("rollback").endsWith(2).prints("There is nothing whole that was published before.");
        site.build().clean();
        Map<String, String> first = published();
        site.run("rollback").endsWith(2).prints("There is nothing whole that was published before.");
        site.run("rollback", "0").endsWith(2).prints("Say how many publications to go back");
        site.run("rollback", "--project", "content").endsWith(2).prints("give --project or --out");
        assertEquals(first, published());
    }

    @Test
    void one_that_somebody_has_changed_is_not_published() throws Exception {
        site.build().clean();
        Path first = folder.resolve("dist").toRealPath();
        site.edit("content/de/index.md", "Eins", "Zwei").build().clean();
        java.nio.file.Files.writeString(first.resolve("sites/hr/de/index.html"), "changed");
        site.run("rollback").endsWith(2).prints("There is nothing whole that was published before.");
        site.build().department("hr").page("").shows("Zwei");
    }
}
