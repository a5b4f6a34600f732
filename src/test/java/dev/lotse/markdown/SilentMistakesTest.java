package dev.lotse.markdown;

import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Markdown would take for text without a word. */
class SilentMistakesTest {
    @TempDir
    private Path folder;

    @Test
    void a_path_with_a_space_is_told() {
        TestSite.in(folder, """
                -- content/de/index.md --
                # Start

                ![Bild](Mein Bild.png) und [PDF](Anleitung 1.pdf) und [x] (siehe unten)
                """)
                .build()
                .reports(
                        "content/de/index.md:3:1: error[space-in-path]",
                        "content/de/index.md:3:28: error[space-in-path]");
    }

    @Test
    void a_variable_that_is_not_closed_is_told() {
        TestSite.in(folder, """
                -- content/de/index.md --
                # Start

                Ruf an: {{ helpdesk.phone oder {{ department.name }} und `{{ code`
                """).build().reports("content/de/index.md:3:9: error[variable-syntax]");
    }
}
