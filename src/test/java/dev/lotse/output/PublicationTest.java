package dev.lotse.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.parallel.Pool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {
    @TempDir
    Path temp;

    @Test
    void the_first_publication_makes_a_relative_link_to_a_folder_that_holds_nothing_but_the_output() throws Exception {
        TestSite site = TestSite.at(temp.resolve("dist"));
        Published published = site.publish("one");
        assertEquals(Path.of(".dist.lotse/generations/1"), Files.readSymbolicLink(site.out()));
        assertEquals("one", site.word());
        assertEquals(List.of("sites"), TestSite.names(site.out()));
        assertEquals(
                new Published(site.out(), site.store().toRealPath().resolve("generations/1"), 20, 60, 0), published);
        assertEquals(List.of(), site.notices());
    }

    @Test
    void the_second_publication_switches_and_one_earlier_generation_is_kept() throws Exception {
        TestSite site = TestSite.at(temp.resolve("dist"));
        site.publish("one");
        Path first = site.out().toRealPath();
        site.publish("two");
        assertEquals("two", site.word());
        assertEquals("one", TestSite.word(first));
        site.publish("three");
        assertEquals("three", site.word());
        assertEquals(List.of("2", "3"), site.generations());
        assertEquals(List.of("cache", "generations", "lock"), TestSite.names(site.store()));
    }

    @Test
    void without_publish_the_old_site_stays_whole_and_nothing_is_left() throws Exception {
        TestSite site = TestSite.at(temp.resolve("dist"));
        site.publish("one");
        try (Publication publication = site.open()) {
            TestSite.write(publication, "two");
        }
        assertEquals("one", site.word());
        assertEquals(List.of("1"), site.generations());
        assertEquals(List.of("cache", "generations", "lock"), TestSite.names(site.store()));
    }

    @Test
    void a_first_publication_that_fails_leaves_no_output() throws Exception {
        TestSite site = TestSite.at(temp.resolve("dist"));
        try (Publication publication = site.open()) {
            publication.write(Output.text("sites/index.html", "x"));
        }
        assertFalse(Files.exists(site.out(), LinkOption.NOFOLLOW_LINKS));
    }

    @Test
    void a_file_that_could_not_be_written_prevents_publishing() throws Exception {
        TestSite site = TestSite.at(temp.resolve("dist"));
        site.publish("one");
        try (Publication publication = site.open()) {
            TestSite.write(publication, "two");
            Output missing = new Output.Copy("sites/logo.png", temp.resolve("no-such-file.png"));
            assertThrows(NoSuchFileException.class, () -> publication.write(missing));
            IOException e = assertThrows(IOException.class, publication::publish);
            assertTrue(e.toString().contains("sites/logo.png was not written completely"), e.toString());
        }
        assertEquals("one", site.word());
    }

    @Test
    void an_unchanged_file_is_the_same_file_and_keeps_its_date() throws Exception {
        TestSite site = TestSite.at(temp.resolve("dist"));
        Path source = Files.writeString(temp.resolve("source"), "copied");
        for (String word : List.of("old", "new")) {
            try (Publication publication = site.open()) {
                publication.write(Output.text("sites/same.html", "same"));
                publication.write(Output.text("sites/other.html", word));
                publication.write(new Output.Copy("sites/copy", source));
                assertEquals(word.equals("new") ? 2 : 0, publication.publish().unchanged());
            }
        }
        Path generations = site.store().resolve("generations");
        assertTrue(Files.isSameFile(
                generations.resolve("1/sites/same.html"), site.out().resolve("sites/same.html")));
        assertTrue(
                Files.isSameFile(generations.resolve("1/sites/copy"), site.out().resolve("sites/copy")));
        assertEquals("old", Files.readString(generations.resolve("1/sites/other.html")));
        assertEquals("new", Files.readString(site.out().resolve("sites/other.html")));
        assertFalse(Files.isSameFile(source, site.out().resolve("sites/copy")));
    }

    @Test
    void without_hard_links_files_are_written_anew() throws Exception {
        TestSite site = TestSite.at(temp.resolve("dist")).with(TestSite.NO_LINKS);
        site.publish("same");
        assertEquals(0, site.publish("same").unchanged());
        try (Publication publication = site.open()) {
            assertTrue(publication.keep("sites"));
            publication.publish();
        }
        assertEquals("same", site.word());
    }

    @Test
    void keep_takes_a_subtree_over_byte_for_byte_and_leaves_the_rest() throws Exception {
        byte[] picture = new byte[100_000];
        new Random(7).nextBytes(picture);
        TestSite site = TestSite.at(temp.resolve("dist"));
        try (Publication publication = site.open()) {
            publication.write(new Output.Bytes("sites/sales/de/a.png", picture));
            publication.write(Output.text("sites/sales/index.html", "sales"));
            publication.write(Output.text("sites/salesforce/index.html", "salesforce"));
            publication.publish();
        }
        try (Publication publication = site.open()) {
            assertTrue(publication.keep("sites/sales"));
            assertFalse(publication.keep("sites/hr"));
            publication.write(Output.text("sites/hr/index.html", "hr"));
            assertEquals(2, publication.publish().unchanged());
        }
        assertArrayEquals(picture, Files.readAllBytes(site.out().resolve("sites/sales/de/a.png")));
        assertEquals(
                List.of("sites/hr/index.html", "sites/sales/de/a.png", "sites/sales/index.html"), filesIn(site.out()));
    }

    private static List<String> filesIn(Path folder) throws IOException {
        Path real = folder.toRealPath();
        return Folders.contents(real).files().stream()
                .map(file -> SafePath.between(real, file).text())
                .sorted()
                .toList();
    }

    @Test
    void nothing_is_kept_where_nothing_is_published() throws Exception {
        try (Publication publication = TestSite.at(temp.resolve("dist")).open()) {
            assertFalse(publication.keep("sites"));
        }
    }

    @Test
    void a_kept_file_can_not_be_written_as_well() throws Exception {
        TestSite site = TestSite.at(temp.resolve("dist"));
        site.publish("one");
        try (Publication publication = site.open()) {
            publication.keep("sites");
            Output again = Output.text("sites/index.html", "two");
            assertThrows(IllegalArgumentException.class, () -> publication.write(again));
        }
    }

    @Test
    void many_threads_write_at_once() throws Exception {
        TestSite site = TestSite.at(temp.resolve("dist"));
        try (Publication publication = site.open()) {
            Pool.each(
                    IntStream.range(0, 2000).boxed().toList(),
                    8,
                    i -> publication.write(Output.text("sites/d" + i % 7 + "/p" + i + "/index.html", "page " + i)));
            assertEquals(2000, publication.publish().files());
        }
        Map<String, String> all = TestSite.read(site.out());
        assertEquals(2000, all.size());
        all.forEach((path, text) -> assertTrue(path.contains("/p" + text.substring(5) + "/"), path));
    }

    @Test
    void a_publication_that_is_over_takes_nothing_more_and_closes_twice() throws Exception {
        TestSite site = TestSite.at(temp.resolve("dist"));
        Publication publication = site.open();
        TestSite.write(publication, "one");
        publication.publish();
        assertThrows(IllegalStateException.class, () -> publication.write(Output.text("a", "b")));
        assertThrows(IllegalStateException.class, publication::publish);
        publication.close();
        try (Publication next = site.open()) {
            publication.close();
            assertThrows(BusyException.class, site::open, "the second close must not take the next one's lock");
        }
    }

    @Test
    void the_cache_outlives_publications() throws Exception {
        TestSite site = TestSite.at(temp.resolve("dist"));
        try (Publication publication = Publication.open(site.out(), Duration.ZERO, notice -> {})) {
            Files.writeString(publication.cache().resolve("x"), "cached");
        }
        site.publish("one");
        site.publish("two");
        assertEquals("cached", Files.readString(site.store().resolve("cache/x")));
    }
}
