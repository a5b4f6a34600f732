package dev.lotse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.kit.Built;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lotse new}: three questions at most, and none where nobody is there. */
class NewCommandTest {
    @TempDir
    private Path folder;

    private Built lotse(String typed, boolean terminal, String... command) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                folder,
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                terminal);
        int code = Main.run(console, command);
        return new Built(folder, code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private String file(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    @Test
    void somebody_at_a_terminal_is_asked_three_things_and_may_leave_each_as_it_is_usual() throws IOException {
        Built built = lotse("Hafen AG\nde\n\n", true, "new", "intranet").fine();
        assertEquals(3, built.err().chars().filter(c -> c == '?').count(), built.err());
        assertTrue(built.err().contains("Which departments begin? [Vertrieb, Fertigung] "), built.err());
        assertEquals("It is in intranet. See it: lotse serve --open --project intranet\n", built.out());
        assertTrue(file("intranet/site/site.yml").contains("company: \"Hafen AG\""));
        assertTrue(file("intranet/site/audiences.yml").contains("  fertigung:\n"));
    }

    @Test
    void what_is_given_is_not_asked() throws IOException {
        Built built = lotse("Hafen\n", true, "new", "a", "--languages", "en", "--departments", "Sales")
                .fine();
        assertEquals("What is the company called? [Example Ltd] ", built.err());
        assertEquals(
                "",
                lotse("", true, "new", "b", "--yes", "--languages", "de").fine().err());
        assertTrue(file("b/site/site.yml").contains("company: \"Beispiel GmbH\""));
    }

    @Test
    void where_nobody_is_there_nothing_is_asked_and_nothing_guessed() {
        Built built = lotse("", false, "new", "a");
        assertEquals(2, built.code());
        assertTrue(built.err().contains("--yes"), built.err());
        assertFalse(Files.exists(folder.resolve("a")));
        assertEquals(2, lotse("", false, "new").code());
        assertEquals(2, lotse("", false, "new", "a", "--from", "scratch").code());
    }

    @Test
    void a_wrong_answer_writes_nothing() {
        Built built = lotse("", false, "new", "a", "--yes", "--languages", "en,xx");
        assertEquals(2, built.code());
        assertTrue(built.err().contains("There are: de, en"), built.err());
        assertFalse(Files.exists(folder.resolve("a")));
    }
}
