package dev.lotse.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.content.Type;
import dev.lotse.kit.Built;
import dev.lotse.kit.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Single pages after the pattern of their type. */
class NewPageTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @TempDir
    private Path folder;

    @BeforeEach
    void a_project_is_there() throws IOException {
        Company answers = Company.of("Test", List.of("Sales", "Production"), List.of("en", "de"));
        new NewProject(answers, TODAY, ZoneId.of("UTC")).write(folder);
    }

    @Test
    void a_page_of_each_type_has_no_fault_in_any_language() throws IOException {
        for (Type type : Type.values()) {
            for (String language : Starter.languages()) {
                String path = type == Type.TRAINING ? "training/vpn" : "more/" + type + "-page";
                page(path, type.toString(), language);
            }
        }
        for (String path :
                List.of("guides/two-words.md", "faq/why", "news/soon", "stories/ben", "training/vpn/lesson")) {
            for (String language : Starter.languages()) {
                new NewPage(folder)
                        .write(path, Optional.empty(), Optional.of("platform:ios"), Optional.of(language), TODAY);
            }
        }
        Built built = Command.in(folder, "check", "--date", "2026-11-30");
        assertEquals(List.of(), built.diagnostics());
        built.fine();
        String guide = Files.readString(folder.resolve("content/en/guides/two-words.md"));
        assertTrue(
                guide.startsWith("---\ntitle: \"Two words\"\n") && guide.contains("\nfor: \"platform:ios\"\n"), guide);
        assertTrue(Files.readString(folder.resolve("content/de/more/guide-page.md"))
                .contains("\ntype: guide\n"));
        assertTrue(Files.exists(folder.resolve("content/en/training/vpn/index.md")));
    }

    private void page(String path, String type, String language) throws IOException {
        new NewPage(folder).write(path, Optional.of(type), Optional.empty(), Optional.of(language), TODAY);
    }

    @Test
    void a_file_is_named_below_its_language_or_by_its_path_in_the_project() {
        Built built = Command.in(folder, "new", "page", "content/de/guides/vpn.md", "--for", "sales")
                .fine();
        assertEquals("Write on: content/de/guides/vpn.md\n", built.out().replace('\\', '/'));
        built = Command.in(folder, "new", "page", "guides/vpn.md", "--type", "guide", "--for", "sales")
                .fine();
        assertEquals("Write on: content/en/guides/vpn.md\n", built.out().replace('\\', '/'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            guides/first-sign-in.md             | content/en/guides/first-sign-in.md is there already
            ../../secret.md                     | is no path below the content
            a.md --type gide                    | Did you mean "guide"?
            a.md --for saels                    | did you mean "sales"?
            a.md --language fr                  | There are: en, de.
            guides/aux.md                       | Windows can't hold
            includes/part.md                    | are parts of pages
            """)
    void what_cannot_be_written_is_told_and_nothing_is(String command, String told) {
        Built built = Command.in(folder, ("new page " + command).split(" +"));
        assertEquals(2, built.code());
        assertTrue(built.err().contains(told), built.err());
    }

    @Test
    void without_a_project_there_is_no_page() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertThrows(UnusableException.class, () -> new NewPage(empty));
        assertTrue(Command.in(empty, "new", "page", "a.md").endsWith(2).err().contains("--project"));
    }
}
