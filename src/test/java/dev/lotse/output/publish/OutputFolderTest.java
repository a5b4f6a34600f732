package dev.lotse.output.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lotse.output.Output;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where an output folder may lie and how it may be written. */
class OutputFolderTest {
    @TempDir
    Path temp;

    @Test
    void an_output_folder_may_be_new_relative_or_oddly_written() throws Exception {
        Files.createDirectory(temp.resolve("x"));
        Path plain = temp.resolve("new/deep folder/dist");
        Path relative =
                Path.of("").toAbsolutePath().relativize(temp.toRealPath().resolve("relative"));
        for (Path out : List.of(plain, temp.resolve("x/../dotted"), relative, Path.of(temp + "/slash/"))) {
            TestSite site = TestSite.at(out);
            site.publish("one");
            site.publish("two");
            assertEquals("two", site.word());
        }
        assertEquals("two", TestSite.word(temp.resolve("dotted")));
    }

    @Test
    void names_may_have_any_letters_and_spaces() throws Exception {
        Assumptions.assumeTrue(Charset.forName(System.getProperty("sun.jnu.encoding"))
                .newEncoder()
                .canEncode("ü日"));
        TestSite site = TestSite.at(temp.resolve("Größe 日本"));
        for (String word : List.of("one", "two")) {
            try (Publication publication = site.open()) {
                publication.keep("sites/Straße");
                publication.write(Output.text("sites/Über uns/日本.html", word));
                publication.publish();
            }
        }
        assertEquals(Map.of("sites/Über uns/日本.html", "two"), TestSite.read(site.out()));
    }

    @Test
    void dots_may_lead_through_a_folder_that_is_not_there() throws Exception {
        TestSite.at(temp.resolve("missing/../dist")).publish("one");
        assertEquals("one", TestSite.word(temp.resolve("dist")));
    }

    @Test
    void the_parent_folder_may_be_a_link() throws Exception {
        Path real = Files.createDirectory(temp.resolve("real"));
        Path alias = Files.createSymbolicLink(temp.resolve("alias"), real);
        TestSite.at(alias.resolve("dist")).publish("one");
        TestSite.at(real.resolve("dist")).publish("two");
        assertEquals("two", TestSite.word(alias.resolve("dist")));
    }

    @Test
    void the_output_and_its_store_may_be_moved_together() throws Exception {
        TestSite.at(temp.resolve("a/dist")).publish("one");
        Files.move(temp.resolve("a"), temp.resolve("b"));
        TestSite moved = TestSite.at(temp.resolve("b/dist"));
        assertEquals("one", moved.word());
        moved.publish("two");
        assertEquals(List.of("1", "2"), moved.generations());
    }

    @Test
    void a_deleted_link_is_made_again() throws Exception {
        TestSite site = TestSite.at(temp.resolve("dist"));
        site.publish("one");
        Files.delete(site.out());
        site.publish("two");
        assertEquals("two", site.word());
    }
}
