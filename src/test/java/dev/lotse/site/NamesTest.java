package dev.lotse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lotse.kit.Built;
import dev.lotse.kit.BuiltFile;
import dev.lotse.kit.Pictures;
import dev.lotse.kit.TestSite;
import dev.lotse.names.PortableName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** File names as people give them. */
class NamesTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void a_file_system_that_takes_all_names() {
        assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")));
    }

    @Test
    void names_stay_as_they_are() {
        Built built = TestSite.in(folder, """
                -- content/de/index.md --
                # Start

                [Müll](Müll%20trennen/Über%20uns.md), [Groß](GROSS%20Klein.md), ![Bild](bilder/Foto%201%20Ä.png),
                [Datei](bilder/Preis%20100%25.pdf)
                -- content/de/Müll trennen/Über uns.md --
                # Über uns

                [Zurück](../index.md) und [groß](../GROSS%20Klein.md)
                -- content/de/GROSS Klein.md --
                # Groß

                Text.
                -- content/de/bilder/Foto 1 Ä.png --
                png
                -- content/de/bilder/Preis 100%.pdf --
                pdf
                """).build().clean();
        built.department("hr")
                .has("Müll trennen/Über uns/index.html", "GROSS Klein/index.html", "bilder/Foto 1 Ä.png")
                .has("bilder/Preis 100%.pdf");
        Crawler.follow(folder.resolve("dist"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a:b",
                "c#",
                "was?",
                "50%",
                "a%20b",
                "a&b",
                "it's",
                "\"q\"",
                "<x>",
                "{{x}}",
                "[1]",
                "a;b",
                "a+b",
                "~a",
                "a=b",
                "v1.2",
                "*",
                "日本",
                "a|b",
                "^",
                "`",
                "😀",
                "a,b",
                "(1)",
                "mailto:x",
                " leading",
                "trailing "
            })
    void odd_names_are_published_and_reached_or_refused_in_plain_words(String name) {
        Built built = TestSite.in(folder, """
                -- content/de/index.md --
                # Start

                Text.
                -- content/de/other.md --
                # Andere

                Text.
                """)
                .write("content/de/" + name + ".md", "# Seltsam\n\nText.\n")
                .write("content/de/top/" + name + "/inner.md", "# Drinnen\n\nText.\n")
                .build();
        assertEquals("", built.code() > 1 ? built.err() : "");
        if (built.code() == 1) {
            assertTrue(built.diagnostics().stream().anyMatch(line -> line.contains(name)), built.err());
            return;
        }
        String address = PortableName.of(name);
        assertTrue(
                Files.exists(folder.resolve("dist/sites/hr/de").resolve(address).resolve("index.html")), name);
        assertEquals(address.equals(name), built.err().isEmpty() || !built.err().contains("[file-name]"), built.err());
        Crawler.follow(folder.resolve("dist"));
    }

    @Test
    void names_that_windows_can_t_hold_have_another_address_and_are_told() {
        String lengthy = "lang".repeat(52);
        Built built = TestSite.in(folder, """
                        -- content/de/index.md --
                        # Start

                        [Aux](aux.md), [Nul](nul/seite.md), [Punkt](<punkt. /b.md>), [Datei](<bilder/Con.pdf>)
                        ![Bild](<bilder/wie?.png>) [Lang](%1$s.md)
                        -- content/de/aux.md --
                        # Aux
                        Text.
                        -- content/de/nul/seite.md --
                        # Nul
                        Text.
                        -- content/de/punkt. /b.md --
                        # Punkt
                        Text.
                        -- content/de/bilder/Con.pdf --
                        pdf
                        -- content/de/%1$s.md --
                        # Lang
                        Text.
                        """.formatted(lengthy))
                .write("content/de/bilder/wie?.png", Pictures.plain(4, 4))
                .edit("content/de/index.md", "wie?", "wie%3F")
                .build()
                .fine();
        built.prints(
                "content/de/aux.md: warning[file-name]: Windows can't hold this name, so the address is /aux-/; rename the file or folder",
                "content/de/nul/seite.md: warning[file-name]: Windows can't hold this name, so the address is /nul-/seite/",
                "content/de/punkt. /b.md: warning[file-name]: Windows can't hold this name, so the address is /punkt/b/",
                "content/de/bilder/Con.pdf: warning[file-name]: Windows can't hold this name, so the address is /bilder/Con-.pdf",
                "content/de/bilder/wie?.png: warning[file-name]: Windows can't hold this name, so the address is /bilder/wie-.png",
                "content/de/" + lengthy + ".md: warning[file-name]: Windows can't hold this name");
        built.department("hr").has("aux-/index.html", "nul-/seite", "punkt/b", "bilder/Con-.pdf", "bilder/wie-.png");
        built.department("hr").files().forEach(file -> assertTrue(PortableName.isOne(file), file));
        Crawler.follow(folder.resolve("dist"));
    }

    @Test
    void two_that_would_have_one_address_are_an_error() {
        TestSite.in(folder, """
                        -- content/de/index.md --
                        # Start
                        Text.
                        -- content/de/aux.md --
                        # Aux
                        Text.
                        -- content/de/aux-.md --
                        # Aux
                        Text.
                        -- content/de/bilder/a|b.pdf --
                        eins
                        -- content/de/bilder/a-b.pdf --
                        zwei
                        """)
                .build()
                .endsWith(1)
                .prints(
                        "content/de/aux.md: error[duplicate-address]: this page would stand where content/de/aux-.md stands already: /aux-/",
                        "content/de/bilder/a|b.pdf: error[duplicate-address]: its address would be /bilder/a-b.pdf");
    }

    @Test
    void an_id_that_windows_can_t_hold_is_refused() {
        TestSite.in(folder, """
                        -- site/audiences.yml --
                        departments:
                          aux: {name: Auxiliar}
                          hr: {name: Personal}
                        -- content/de/a.md --
                        ---
                        title: A
                        id: NUL
                        ---
                        Text.
                        -- content/de/b.md --
                        ---
                        title: B
                        id: b.
                        ---
                        Text.
                        -- content/de/c.md --
                        ---
                        title: C
                        id: %s
                        redirect-from: alt/prn.html
                        ---
                        Text.
                        """.formatted("c".repeat(201)))
                .build()
                .endsWith(1)
                .prints(
                        "site/audiences.yml:2:3: error[reserved-id]: \"aux\" can't be the name of a file or folder under Windows; choose another id",
                        "content/de/a.md:3:5: error[reserved-id]: \"NUL\" can't be the name",
                        "content/de/b.md:3:5: error[",
                        "content/de/c.md:3:5: error[reserved-id]");
        TestSite.in(folder.resolve("zwei"), """
                        -- content/de/c.md --
                        ---
                        title: C
                        redirect-from: alt/prn.html
                        ---
                        Text.
                        """)
                .build()
                .endsWith(1)
                .prints(
                        "content/de/c.md:3:1: error[file-name]: \"alt/prn.html\" is an address that Windows can't hold");
    }

    @Test
    void messages_of_pages_whose_names_would_be_one_have_two() {
        String lengthy = "lang".repeat(40);
        Built built =
                TestSite.in(folder, """
                        -- content/de/index.md --
                        # Start
                        Text.
                        -- content/de/news/a-b.md --
                        # Eins
                        Text.
                        -- content/de/news/a/b.md --
                        # Zwei
                        Text.
                        -- content/de/news/%1$s/%1$s.md --
                        # Drei
                        Text.
                        """.formatted(lengthy)).buildWithKits().fine();
        try (var files = Files.list(folder.resolve("dist/kits/hr/de/chat"))) {
            assertEquals(
                    List.of("Drei", "Eins", "Zwei"),
                    files.filter(file -> file.toString().endsWith(".txt"))
                            .map(file -> new BuiltFile(file)
                                    .text()
                                    .lines()
                                    .findFirst()
                                    .orElseThrow())
                            .sorted()
                            .toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\b", "line\nbreak", "tab\tname", "bell\u0007", "esc\u001b[31m"})
    void names_that_can_t_be_published_are_an_error_of_the_content(String name) {
        assumeTrue(Path.of("/").getFileSystem().getSeparator().equals("/"));
        Built built = TestSite.in(folder, "-- content/de/index.md --\n# Start\n\nText.\n")
                .write("content/de/" + name + ".md", "# Seltsam\n\nText.\n")
                .build()
                .endsWith(1);
        assertEquals(1, built.diagnostics().size(), built.err());
        assertTrue(!built.err().contains("\u001b"), "an escape sequence reaches the terminal");
    }

    @Test
    void a_link_in_angle_brackets_may_have_spaces() {
        TestSite.in(folder, "-- content/de/index.md --\n# Start\n\n[Groß](<GROSS Klein.md>) und <b>x</b>\n")
                .write("content/de/GROSS Klein.md", "# Groß\n\nText.\n")
                .build()
                .fine()
                .department("hr")
                .page("")
                .shows("href=\"GROSS%20Klein/index.html\"");
    }

    @Test
    void two_files_whose_names_differ_only_in_how_umlauts_are_composed_are_an_error() throws Exception {
        TestSite site = TestSite.in(folder, "-- content/de/index.md --\n# Start\n\nText.\n")
                .write("content/de/M\u00fcll.md", "# Eins\n\nText.\n")
                .write("content/de/Mu\u0308ll.md", "# Zwei\n\nText.\n");
        try (var files = Files.list(folder.resolve("content/de"))) {
            assumeTrue(files.count() == 3, "this file system can tell them apart");
        }
        site.build().endsWith(1);
    }

    @Test
    void decomposed_names_are_reached_by_composed_links() {
        TestSite.in(folder, "-- content/de/index.md --\n# Start\n\n[Müll](M\u00fcll.md)\n")
                .write("content/de/Mu\u0308ll.md", "# Müll\n\nText.\n")
                .build()
                .fine();
        Crawler.follow(folder.resolve("dist"));
    }

    @Test
    void a_project_folder_may_have_spaces_and_umlauts() {
        TestSite.in(folder.resolve("Mein Größtes Projekt #1"), "-- content/de/index.md --\n# Start\n\nText.\n")
                .build()
                .clean();
        Crawler.follow(folder.resolve("Mein Größtes Projekt #1/dist"));
    }
}
