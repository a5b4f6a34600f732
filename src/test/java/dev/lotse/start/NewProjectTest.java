package dev.lotse.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.kit.Built;
import dev.lotse.kit.Command;
import dev.lotse.schema.FileSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody gets who begins: a project without a fault, or nothing at all. */
class NewProjectTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @TempDir
    private Path folder;

    private static Company answers(String departments, String languages) {
        return Company.of("Möller & Söhne", List.of(departments.split(",")), List.of(languages.split(",")));
    }

    private Path project(String departments, String languages) throws IOException {
        Path project = folder.resolve("mein projekt");
        new NewProject(answers(departments, languages), TODAY, ZoneId.of("Europe/Berlin")).write(project);
        return project;
    }

    private static void isWithoutFault(Path project, String... command) {
        Built built = Command.in(project, command);
        assertEquals(List.of(), built.diagnostics(), built.err());
        assertTrue(built.fine().out().contains("0 errors, 0 warnings"), built.out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Vertrieb                                              | de
            Sales, Production                                     | en,de
            Vertrieb Süd & Übersee, Büro, Größe "X": {{ a }} # b  | de,en
            A, B, C, D, E, F, G, H, I, J, K, L, M                 | de
            日本, Ελλάδα                                           | en
            """)
    void it_has_no_fault(String departments, String languages) throws IOException {
        isWithoutFault(project(departments, languages), "check", "--date", "2026-11-30");
    }

    @Test
    void it_has_no_fault_when_its_dates_come_and_when_they_are_over() throws IOException {
        Path project = project("Sales, Production", "en");
        isWithoutFault(project, "check", "--date", "2027-01-10");
        isWithoutFault(project, "check", "--date", "2028-01-10");
    }

    @Test
    void it_builds_sites_and_all_that_is_sent() throws IOException {
        Path project = project("Vertrieb, Fertigung", "de,en");
        isWithoutFault(project, "build", "--date", "2026-11-30");
        Path sites = project.resolve("dist/sites");
        String sales = Files.readString(sites.resolve("vertrieb/de/guides/first-sign-in/index.html"));
        String works = Files.readString(sites.resolve("fertigung/de/guides/first-sign-in/index.html"));
        assertTrue(sales.contains("Auf dem iPhone") && sales.contains("auf deinem iPhone") && sales.contains("Robin"));
        assertFalse(works.contains("iPhone") || works.contains("In deiner Abteilung"), works);
        assertTrue(works.contains("Am Laptop"));
        assertTrue(Files.readString(sites.resolve("vertrieb/en/index.html")).contains("Möller &amp; Söhne"));
        for (String made :
                List.of("mail/news-start.eml", "posters/news-start-a4.pdf", "training/first-day-scorm12.zip")) {
            assertTrue(Files.exists(project.resolve("dist/kits/vertrieb/de/" + made)), made);
        }
    }

    @Test
    void it_brings_what_a_team_needs_around_it() throws IOException {
        Path project = project("Sales", "en");
        for (FileSchema schema : FileSchema.ALL) {
            assertEquals(
                    schema.text(), Files.readString(project.resolve(".lotse/schema/" + schema.id() + ".schema.json")));
        }
        for (String name : List.of("site", "audiences", "rollout")) {
            Path file = project.resolve("site/" + name + ".yml");
            String line = Files.readAllLines(file).get(0);
            assertTrue(line.startsWith("# yaml-language-server: $schema=../"), line);
            assertTrue(Files.exists(file.resolveSibling(line.substring(line.indexOf('=') + 1))), line);
        }
        for (String name : List.of(
                "README.md",
                ".gitignore",
                ".gitattributes",
                ".editorconfig",
                ".gitlab-ci.yml",
                ".github/workflows/lotse.yml",
                ".vscode/settings.json")) {
            assertFalse(Files.readString(project.resolve(name)).contains("@{"), name);
        }
        assertTrue(Files.readString(project.resolve("Start.cmd")).contains("serve --open\r\n"));
    }

    @Test
    void each_language_has_the_same_patterns() {
        List<String> english = List.copyOf(Starter.files("en").keySet());
        Starter.languages()
                .forEach(language -> assertEquals(
                        english, List.copyOf(Starter.files(language).keySet())));
    }

    @Test
    void an_empty_folder_is_filled_and_one_that_has_something_in_it_is_left_alone() throws IOException {
        Path project =
                Files.createDirectories(folder.resolve("mein projekt/.git")).getParent();
        project("Sales", "en");
        assertTrue(Files.exists(project.resolve("site/site.yml")));
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("notes.txt"), "mine");
        NewProject fresh = new NewProject(answers("Sales", "en"), TODAY, ZoneId.of("UTC"));
        assertThrows(UnusableException.class, () -> fresh.write(other));
        assertThrows(UnusableException.class, () -> fresh.write(other.resolve("notes.txt")));
        assertThrows(UnusableException.class, () -> fresh.write(project));
        assertEquals(List.of("notes.txt"), names(other));
        assertEquals(List.of("mein projekt", "other"), names(folder));
    }

    @Test
    void where_it_cannot_be_written_nothing_is_left_behind() throws IOException {
        Path there = Files.createDirectories(folder.resolve("there"));
        assertThrows(IOException.class, () -> FreshFolder.fill(there, Map.of("a", new byte[1], "a/b", new byte[1])));
        assertEquals(List.of(), names(there));
        assertThrows(
                IOException.class,
                () -> FreshFolder.fill(folder.resolve("new/one"), Map.of("a", new byte[1], "a/b", new byte[1])));
        assertEquals(List.of(), names(folder.resolve("new")));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            All                | en    | its id would be "all", a word that is taken. Give it a longer name, such as "All team"
            Usual              | en    | a word that is taken
            Aux                | en    | a word that is taken
            Büro, BUERO        | de    | "Büro" and "BUERO" would have the same id, "buero"
            Sales,             | xx    | no texts in the language "xx" yet. There are: de, en
            Sales              | en,en | each language once
            """)
    void what_cannot_be_used_is_told_with_what_to_do(String departments, String languages, String told) {
        String message = assertThrows(UnusableException.class, () -> answers(departments, languages))
                .getMessage();
        assertTrue(message.contains(told), message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a\tb",
                "12345678901234567890123456789012345678901234567890123456789012345678901234567890x"
            })
    void a_name_is_a_short_line(String name) {
        assertThrows(UnusableException.class, () -> Company.of(name, List.of("Sales"), List.of("en")));
        assertThrows(UnusableException.class, () -> Company.of("A", List.of(name), List.of("en")));
    }

    @ParameterizedTest
    @CsvSource({"Vertrieb Süd,vertrieb-sued", "F&E,f-e", "Łódź,lodz", "  Größe  ,groesse", "Œ,''"})
    void an_id_has_letters_that_every_folder_can_have(String name, String id) {
        assertEquals(id, Company.id(name));
    }
}
