package dev.lotse.output.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.output.Output;
import dev.lotse.output.Proof;
import dev.lotse.output.Sources;
import dev.lotse.parallel.Pool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
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
    void the_second_publication_switches_and_three_earlier_generations_are_kept() throws Exception {
        TestSite site = TestSite.at(temp.resolve("dist"));
        site.publish("one");
        Path first = site.out().toRealPath();
        site.publish("two");
        assertEquals("two", site.word());
        assertEquals("one", TestSite.word(first));
        for (String word : List.of("three", "four", "five")) {
            site.publish(word);
            assertEquals(word, site.word());
        }
        assertEquals(List.of("2", "3", "4", "5"), site.generations());
        assertEquals(List.of("cache", "generations", "inventories", "lock"), TestSite.names(site.store()));
        assertEquals(List.of("2", "3", "4", "5"), TestSite.names(site.store().resolve("inventories")));
    }

    @Test
    void where_nothing_has_changed_the_published_generation_stays() throws Exception {
        TestSite site = TestSite.at(temp.resolve("dist"));
        site.publish("one");
        Published again = site.publish("one");
        assertEquals(20, again.unchanged());
        assertEquals(site.out().toRealPath(), again.folder());
        assertEquals(List.of("1"), site.generations());
    }

    @Test
    void a_published_file_that_somebody_has_changed_added_or_removed_is_right_again_after_the_next_one()
            throws Exception {
        TestSite site = TestSite.at(temp.resolve("dist"));
        List<Meddling> meddling = List.of(
                folder -> Files.writeString(folder.resolve("sites/index.html"), "ONE"),
                folder -> Files.writeString(folder.resolve("sites/other"), "x"),
                folder -> Files.delete(folder.resolve("sites/d1/page1/index.html")));
        for (Meddling by : meddling) {
            site.publish("one");
            by.run(site.out().toRealPath());
            site.publish("one");
            assertEquals("one", site.word());
        }
        assertEquals(List.of("1", "2", "3", "4"), site.generations());
    }

    interface Meddling {
        void run(Path published) throws Exception;
    }

    @Test
    void an_old_generation_is_patched_where_little_has_changed_and_those_that_stay_are_whole() throws Exception {
        TestSite site = TestSite.at(temp.resolve("dist"));
        for (int i = 1; i <= 9; i++) {
            try (Publication publication = site.open()) {
                TestSite.write(publication, "word");
                publication.write(Output.text("sites/only" + i + "/index.html", "only " + i));
                publication.write(Output.text("sites/" + (i % 2 == 0 ? "a" : "a/b"), "file or folder"));
                publication.write(Output.text("sites/turn", "turn " + i % 3));
                publication.publish();
            }
        }
        assertEquals(List.of("6", "7", "8", "9"), site.generations());
        for (int i = 6; i <= 9; i++) {
            Map<String, String> all = TestSite.read(site.store().resolve("generations/" + i));
            assertEquals(23, all.size(), all.keySet().toString());
            assertEquals("only " + i, all.get("sites/only" + i + "/index.html"));
            assertEquals("turn " + i % 3, all.get("sites/turn"));
            assertEquals("file or folder", all.get("sites/" + (i % 2 == 0 ? "a" : "a/b")));
        }
    }

    @Test
    void an_old_generation_that_somebody_has_meddled_with_is_right_when_it_is_used_again() throws Exception {
        TestSite site = TestSite.at(temp.resolve("dist"));
        for (int i = 1; i <= 6; i++) {
            try (Publication publication = site.open()) {
                TestSite.write(publication, "word");
                publication.write(Output.text("sites/turn", "turn " + i));
                publication.publish();
            }
            if (i == 4) {
                Path oldest = site.store().resolve("generations/1");
                Files.writeString(oldest.resolve("sites/foreign"), "x");
                Files.createDirectories(oldest.resolve("sites/empty/er"));
                Files.writeString(
                        Files.createDirectories(oldest.resolve("sites/full/er")).resolve("x"), "x");
                Files.delete(oldest.resolve("sites/d1/page1/index.html"));
                Path page = oldest.resolve("sites/d2/page2/index.html");
                Files.delete(page);
                Files.writeString(page, "other");
            }
        }
        for (int i = 3; i <= 6; i++) {
            Map<String, String> all = TestSite.read(site.store().resolve("generations/" + i));
            assertEquals(21, all.size(), all.keySet().toString());
            assertEquals("turn " + i, all.remove("sites/turn"));
            assertEquals(List.of("word"), all.values().stream().distinct().toList());
        }
        assertFalse(Files.exists(site.out().resolve("sites/empty")));
        assertFalse(Files.exists(site.out().resolve("sites/full")));
    }

    @Test
    void a_folder_that_is_spelt_differently_leaves_no_empty_one_behind() throws Exception {
        TestSite site = TestSite.at(temp.resolve("dist"));
        for (int i = 1; i <= 6; i++) {
            try (Publication publication = site.open()) {
                TestSite.write(publication, "word");
                publication.write(Output.text("sites/turn", "turn " + i));
                publication.write(Output.text(i < 4 ? "sites/VPN/index.html" : "sites/vpn/index.html", "vpn"));
                publication.publish();
            }
        }
        assertEquals(
                List.of("d0", "d1", "d2", "index.html", "turn", "vpn"),
                TestSite.names(site.out().resolve("sites")));
    }

    @Test
    void going_back_takes_nothing_from_what_it_goes_back_to() throws Exception {
        TestSite site = TestSite.at(temp.resolve("dist"));
        site.publish("one");
        site.publish("two");
        try (Publication publication = site.open()) {
            assertEquals(20, publication.back(1).orElseThrow().other().size());
        }
        assertEquals("one", site.word());
        assertEquals(List.of("1", "2", "3"), site.generations());
        assertEquals("one", TestSite.word(site.store().resolve("generations/1")));
    }

    @Test
    void where_links_can_not_be_made_there_is_a_way_back_all_the_same() throws Exception {
        TestSite site = TestSite.at(temp.resolve("dist")).with(TestSite.NO_SYMBOLIC_LINKS);
        site.publish("one");
        site.publish("two");
        try (Publication publication = site.open()) {
            assertTrue(publication.back(1).isPresent());
        }
        assertEquals("one", site.word());
        try (Publication publication = site.open()) {
            assertTrue(publication.back(1).isPresent());
        }
        assertEquals("two", site.word());
    }

    @Test
    void what_is_made_anew_is_compared_byte_for_byte() throws Exception {
        TestSite site = TestSite.at(temp.resolve("dist"));
        site.publish("one");
        Path file = site.out().resolve("sites/index.html");
        java.nio.file.attribute.FileTime date = Files.getLastModifiedTime(file);
        Files.writeString(file, "ONE");
        Files.setLastModifiedTime(file, date);
        try (Publication publication = site.open()) {
            publication.makeAnew();
            TestSite.write(publication, "one");
            publication.publish();
        }
        assertEquals("one", site.word());
    }

    /** What is made of a state that is told apart by its name. */
    private record State(String name) implements Sources {
        @Override
        public Written write(Supplier<Proof> maker) {
            return new Written(maker.get(), List.of("what was read"));
        }

        @Override
        public String key(List<String> read) {
            return name + read;
        }
    }

    /** A page that is printed in capitals. */
    private record Page(String text, List<String> printed) implements Proof {
        @Override
        public String digest() {
            return text;
        }

        @Override
        public byte[] finished() {
            printed.add(text);
            return text.toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        }
    }

    private static String publish(TestSite site, String state, Supplier<Proof> maker) throws Exception {
        try (Publication publication = site.open()) {
            publication.write(new Output.Made("sites/index.html", Optional.of(new State(state)), maker));
            publication.publish();
        }
        return Files.readString(site.out().resolve("sites/index.html"));
    }

    @Test
    void a_file_is_made_again_only_if_something_has_changed_that_it_was_made_of() throws Exception {
        TestSite site = TestSite.at(temp.resolve("dist"));
        List<String> made = new ArrayList<>();
        for (String state : List.of("one", "one", "two", "two")) {
            String published = publish(site, state, () -> {
                made.add(state);
                return Proof.done(state.getBytes(StandardCharsets.UTF_8));
            });
            assertEquals(state, published);
        }
        assertEquals(List.of("one", "two"), made);
    }

    @Test
    void what_says_the_same_as_before_is_not_printed_again_though_something_has_changed() throws Exception {
        TestSite site = TestSite.at(temp.resolve("dist"));
        List<String> printed = new ArrayList<>();
        assertEquals("SAME", publish(site, "monday", () -> new Page("same", printed)));
        assertEquals("SAME", publish(site, "tuesday", () -> new Page("same", printed)));
        assertEquals("OTHER", publish(site, "wednesday", () -> new Page("other", printed)));
        Files.writeString(site.out().resolve("sites/index.html"), "damaged");
        assertEquals("OTHER", publish(site, "thursday", () -> new Page("other", printed)));
        assertEquals(List.of("same", "other", "other"), printed);
    }

    @Test
    void a_broken_inventory_is_none() throws Exception {
        TestSite site = TestSite.at(temp.resolve("dist"));
        site.publish("one");
        Path file = site.store().resolve("inventories/1");
        String whole = Files.readString(file);
        for (int length = 0; length < whole.length(); length += 7) {
            assertEquals(Inventory.NONE, Inventory.read(Files.writeString(file, whole.substring(0, length))));
            assertEquals(
                    Inventory.NONE,
                    Inventory.read(
                            Files.writeString(file, whole.substring(0, length) + "?" + whole.substring(length + 1))));
        }
        assertEquals(
                20, Inventory.read(Files.writeString(file, whole)).entries().size());
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
        assertEquals(List.of("cache", "generations", "inventories", "lock"), TestSite.names(site.store()));
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
    void without_hard_links_files_are_copied() throws Exception {
        TestSite site = TestSite.at(temp.resolve("dist")).with(TestSite.NO_LINKS);
        site.publish("same");
        assertEquals(20, site.publish("same").unchanged());
        try (Publication publication = site.open()) {
            assertTrue(publication.keep("sites"));
            publication.write(Output.text("reports/index.html", "more"));
            publication.publish();
        }
        assertEquals("same", TestSite.read(site.out()).get("sites/d1/page1/index.html"));
        assertEquals("more", TestSite.read(site.out()).get("reports/index.html"));
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
