package dev.lotse.output.publish;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lotse.output.Output;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {
    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/etc/passwd",
                "../x",
                "a/../../x",
                "a/..",
                "..",
                ".",
                "./a",
                "a//b",
                "a/",
                "a\\b",
                "..\\x",
                "C:/x",
                "c:x",
                "a\u0000b",
                "a\nb",
                "//host/share"
            })
    void a_path_that_could_escape_is_refused(String path) throws Exception {
        try (Publication publication = TestSite.at(temp.resolve("in/dist")).open()) {
            assertThrows(IllegalArgumentException.class, () -> publication.write(Output.text(path, "x")));
            assertThrows(IllegalArgumentException.class, () -> publication.keep(path));
            publication.write(Output.text("fine", "x"));
            assertEquals(1, publication.publish().files());
        }
        assertFalse(Files.exists(temp.resolve("x")));
    }

    @ParameterizedTest
    @CsvSource({
        "sites/a.html, sites/a.html",
        "sites/a.html, sites/A.html",
        "sites/ü, sites/Ü",
        "sites/u\u0308, sites/\u00fc",
        "a, a/b",
        "a/b, a",
        "A, a/b/c",
        "a/b/c, A/B",
    })
    void two_outputs_that_some_file_system_takes_for_one_are_refused(String first, String second) {
        Manifest manifest = new Manifest();
        manifest.claim(new SafePath(first));
        assertThrows(IllegalArgumentException.class, () -> manifest.claim(new SafePath(second)));
    }

    @ParameterizedTest
    @CsvSource({"Masse, Maße", "a, ab", "a/b, a-b", "Bilder/a, bilder/b", "a.b/c, a"})
    void other_outputs_are_not(String first, String second) {
        Manifest manifest = new Manifest();
        manifest.claim(new SafePath(first));
        assertDoesNotThrow(() -> manifest.claim(new SafePath(second)));
    }

    @Test
    void a_refused_second_output_leaves_the_first_one_to_be_published() throws Exception {
        TestSite site = TestSite.at(temp.resolve("dist"));
        try (Publication publication = site.open()) {
            publication.write(Output.text("sites/a.html", "first"));
            Output second = Output.text("sites/A.html", "second");
            assertThrows(IllegalArgumentException.class, () -> publication.write(second));
            publication.publish();
        }
        assertEquals("first", Files.readString(site.out().resolve("sites/a.html")));
    }
}
