package dev.lotse.output.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.output.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another program meddles with the staging folder between write and publish. */
class TamperTest {
    interface Meddling {
        void run(Path staging) throws IOException;
    }

    @TempDir
    Path temp;

    private TestSite site;

    @BeforeEach
    void publishOne() throws Exception {
        site = TestSite.at(temp.resolve("dist"));
        site.publish("one");
    }

    private void assertDetected(String word, String file, Meddling meddling) throws Exception {
        try (Publication publication = site.open()) {
            TestSite.write(publication, word);
            meddling.run(site.store().resolve("fresh"));
            IOException e = assertThrows(IOException.class, publication::publish);
            assertTrue(e.toString().contains(Path.of(file) + " is not what was written"), e.toString());
        }
        assertEquals(Path.of(".dist.lotse/generations/1"), Files.readSymbolicLink(site.out()));
        assertEquals("one", site.word());
    }

    @Test
    void a_changed_file_of_equal_length_and_date_is_detected() throws Exception {
        assertDetected("two", "sites/index.html", staging -> {
            Path file = staging.resolve("sites/index.html");
            FileTime date = Files.getLastModifiedTime(file);
            Files.writeString(file, "TWO");
            Files.setLastModifiedTime(file, date);
        });
    }

    @Test
    void a_removed_file_is_detected() throws Exception {
        assertDetected("two", "sites/index.html", staging -> Files.delete(staging.resolve("sites/index.html")));
    }

    @Test
    void a_truncated_file_is_detected() throws Exception {
        assertDetected(
                "two", "sites/index.html", staging -> Files.writeString(staging.resolve("sites/index.html"), ""));
    }

    @Test
    void an_added_file_is_detected() throws Exception {
        assertDetected("two", "sites/d1/extra", staging -> Files.writeString(staging.resolve("sites/d1/extra"), "x"));
    }

    @Test
    void an_added_folder_is_detected() throws Exception {
        assertDetected("two", "sites/extra", staging -> Files.createDirectory(staging.resolve("sites/extra")));
    }

    @Test
    void a_link_to_an_equal_file_is_detected() throws Exception {
        Path equal = Files.writeString(temp.resolve("equal"), "two");
        assertDetected("two", "sites/index.html", staging -> {
            Files.delete(staging.resolve("sites/index.html"));
            Files.createSymbolicLink(staging.resolve("sites/index.html"), equal);
        });
    }

    @Test
    void an_unchanged_file_that_is_changed_meanwhile_is_detected() throws Exception {
        try (Publication publication = site.open()) {
            TestSite.write(publication, "one");
            publication.write(Output.text("sites/new", "new"));
            Files.writeString(site.out().resolve("sites/index.html"), "ONE");
            IOException e = assertThrows(IOException.class, publication::publish);
            assertTrue(e.toString().contains("index.html is not what was written"), e.toString());
        }
        assertEquals(Path.of(".dist.lotse/generations/1"), Files.readSymbolicLink(site.out()));
    }
}
