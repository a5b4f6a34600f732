package dev.lotse.conditions;

import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderConditionsTest {
    private static final String FOR = "---\nfor: platform:ios\n---\nIndex\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"de/f/index.md", "en/f/index.md", "de/f/Index.md"})
    void an_index_narrows_all_below_its_folder_in_every_language(String index) {
        Built built = TestSite.in(folder, "-- content/" + index + " --\n" + FOR + """
                        -- content/de/index.md --
                        Home
                        -- content/de/f/a.md --
                        Secret A
                        -- content/de/f/deep/down/b.md --
                        ---
                        for: all
                        ---
                        Secret B
                        -- content/en/f/c.md --
                        Secret C
                        """)
                .build()
                .fine();
        built.department("sales", "de").has("f/a/index.html", "f/deep/down/b/index.html");
        built.department("sales", "en").has("f/a/index.html", "f/deep/down/b/index.html", "f/c/index.html");
        for (String department : new String[] {"hr", "lab", "oslo"}) {
            built.department(department, "en").lacks("f").hides("secret");
        }
    }

    @Test
    void it_narrows_includes_from_that_folder() {
        Built built = TestSite.in(folder, "-- content/de/f/index.md --\n" + FOR + """
                        -- content/de/index.md --
                        Home

                        [!INCLUDE [x](f/_block.md)]

                        in [!INCLUDE [x](f/includes/line.md)] line
                        -- content/de/f/_block.md --
                        Secret block
                        -- content/de/f/includes/line.md --
                        Secret line
                        """)
                .build()
                .clean();
        OnePage.reads(built, "sales: Home Secret block in Secret line line", "hr: Home in line", "oslo: Home in line");
        built.department("hr").hides("secret");
    }

    @Test
    void it_narrows_files_in_that_folder() {
        Built built = TestSite.in(folder, "-- content/en/f/index.md --\n" + FOR + """
                        -- content/de/index.md --
                        ![x](f/secret.png){for="platform:ios"}
                        [doc](f/secret.pdf){for="platform:ios"} Home
                        -- content/de/f/secret.png --
                        png
                        -- content/de/f/secret.pdf --
                        pdf
                        """)
                .build()
                .clean();
        built.department("sales").has("f/secret.png", "f/secret.pdf");
        built.department("hr").lacks("f").hides("secret");
    }

    @Test
    void the_folders_above_count_and_those_beside_do_not() {
        Built built = TestSite.in(folder, """
                        -- content/de/index.md --
                        Home
                        -- content/de/f/index.md --
                        ---
                        for: region:dach
                        ---
                        F
                        -- content/de/f/g/index.md --
                        ---
                        for: platform:ios or lab
                        ---
                        G
                        -- content/de/f/g/a.md --
                        A
                        -- content/de/fg/b.md --
                        B
                        """).build().clean();
        built.department("sales").has("f/index.html", "f/g/index.html", "f/g/a/index.html", "fg/b/index.html");
        built.department("hr").has("f/index.html", "fg/b/index.html").lacks("f/g");
        built.department("lab").has("fg/b/index.html").lacks("f");
    }

    @Test
    void an_index_that_is_a_draft_or_cannot_be_read_narrows_too() {
        TestSite site = TestSite.in(folder, """
                        -- content/de/index.md --
                        Home
                        -- content/de/f/index.md --
                        ---
                        draft: true
                        for: platform:ios
                        ---
                        F
                        -- content/de/f/a.md --
                        A
                        """);
        site.build().clean().department("hr").lacks("f");
        site.edit("content/de/f/index.md", "platform:ios", "platform:iso");
        site.build().endsWith(1);
    }

    @Test
    void an_include_narrows_itself() {
        Built built = TestSite.in(folder, """
                        -- content/de/index.md --
                        Home

                        [!INCLUDE [x](includes/s.md)]

                        - [!INCLUDE [x](includes/s.md)]
                        - b

                        c [!INCLUDE [x](includes/s.md)] d
                        -- content/de/includes/s.md --
                        ---
                        for: platform:ios
                        ---
                        Secret [north]{for="region:nordics"}
                        """).build().clean();
        OnePage.reads(built, "sales: Home Secret Secret b c Secret d", "hr: Home b c d", "oslo: Home b c d");
        built.department("hr").hides("secret");
    }

    @Test
    void an_include_that_cannot_be_read_is_refused() {
        TestSite.in(folder, """
                        -- content/de/index.md --
                        Home [!INCLUDE [x](includes/s.md)]
                        -- content/de/includes/s.md --
                        ---
                        for: platfrom:ios
                        ---
                        Secret
                        """).build().endsWith(1).reports("content/de/includes/s.md:2:6: error[unknown-facet]");
    }

    @Test
    void a_file_of_another_languages_hidden_folder_is_not_published() {
        Built built = TestSite.in(folder, """
                        -- content/de/index.md --
                        Home [!INCLUDE [x](f/_inc.md)]
                        -- content/en/index.md --
                        Home [!INCLUDE [x](f/_inc.md)]
                        -- content/de/f/_inc.md --
                        Secret
                        -- content/en/f/index.md --
                        ---
                        for: platform:ios
                        ---
                        F
                        """).build().clean();
        OnePage.reads(built, "sales: Home Secret", "hr: Home", "oslo: Home");
    }
}
