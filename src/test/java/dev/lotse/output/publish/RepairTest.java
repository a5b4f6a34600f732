package dev.lotse.output.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run was killed; the old site is whole, or whole again after the next one has opened. */
class RepairTest {
    @TempDir
    Path temp;

    private TestSite site;

    @BeforeEach
    void name() {
        site = TestSite.at(temp.resolve("dist"));
    }

    private void assertTidy() throws IOException {
        assertEquals(List.of("cache", "generations", "inventories", "lock"), TestSite.names(site.store()));
    }

    @Test
    void leftover_staging_and_link_are_removed() throws Exception {
        site.publish("one");
        Files.createDirectories(site.store().resolve("staging/sites/d1"));
        Files.writeString(site.store().resolve("staging/sites/d1/half"), "ha");
        Files.createSymbolicLink(site.store().resolve("link"), Path.of(".dist.lotse/generations/2"));
        Files.createDirectories(site.store().resolve("fresh/sites"));
        site.open().close();
        assertTidy();
        assertEquals("one", site.word());
    }

    @Test
    void a_generation_that_was_never_switched_to_is_removed() throws Exception {
        site.publish("one");
        Files.createDirectories(site.store().resolve("generations/2/sites"));
        Files.writeString(site.store().resolve("generations/2/sites/index.html"), "two");
        site.open().close();
        assertEquals(List.of("1"), site.generations());
        assertEquals("one", site.word());
    }

    @Test
    void a_folder_put_aside_comes_back() throws Exception {
        TestSite windows = site.with(TestSite.NO_SYMBOLIC_LINKS);
        windows.publish("one");
        Files.move(site.out(), site.store().resolve("replaced"));
        Files.createDirectories(site.store().resolve("staging/sites"));
        windows.open().close();
        assertTidy();
        assertEquals("one", site.word());
    }

    @Test
    void a_folder_put_aside_after_which_the_new_one_came_is_removed() throws Exception {
        TestSite windows = site.with(TestSite.NO_SYMBOLIC_LINKS);
        windows.publish("one");
        Files.createDirectories(site.store().resolve("replaced/sites"));
        windows.open().close();
        assertTidy();
        assertEquals("one", site.word());
    }

    @Test
    void a_conversion_cut_short_is_undone() throws Exception {
        site.publish("one");
        Path generation = site.out().toRealPath();
        Files.delete(site.out());
        Files.move(generation, site.store().resolve("replaced"));
        Files.createSymbolicLink(site.store().resolve("link"), Path.of(".dist.lotse/generations/2"));
        try (Publication publication = site.open()) {
            assertTrue(publication.keep("sites"));
            publication.publish();
        }
        assertTidy();
        assertEquals("one", site.word());
        assertTrue(Files.isSymbolicLink(site.out()));
    }

    @Test
    void a_process_that_dies_before_its_switch_leaves_the_old_site() throws Exception {
        site.publish("one");
        assertEquals(9, site.child("die").waitFor());
        assertTrue(Files.exists(site.store().resolve("staging")));
        assertEquals("one", site.word());
        site.publish("two");
        assertTidy();
        assertEquals("two", site.word());
        assertEquals(List.of("1", "2"), site.generations());
    }

    @ParameterizedTest
    @ValueSource(strings = {"links", "renames"})
    void a_process_killed_at_any_moment_leaves_a_whole_site(String mode) throws Exception {
        site.publish("child -1");
        for (int kill = 0; kill < 8; kill++) {
            Process child = site.child(mode);
            try (BufferedReader reader = child.inputReader()) {
                reader.readLine();
                reader.readLine();
                Thread.sleep(kill * 4);
            } finally {
                child.destroyForcibly().waitFor();
            }
            if (mode.equals("links")) {
                assertTrue(site.word().startsWith("child "), "whole before any repair");
            }
            site.open().close();
            assertTidy();
            assertTrue(site.word().startsWith("child "), "whole after the repair");
        }
        site.publish("end");
        assertEquals("end", site.word());
    }

    @Test
    void where_links_can_not_be_made_two_renames_do_it_and_the_user_is_told() throws Exception {
        TestSite windows = site.with(TestSite.NO_SYMBOLIC_LINKS);
        for (String word : List.of("one", "two", "three")) {
            windows.publish(word);
            assertTrue(Files.isDirectory(site.out(), LinkOption.NOFOLLOW_LINKS));
            assertEquals(word, site.word());
        }
        assertEquals(
                "two",
                TestSite.word(site.store()
                        .resolve("generations")
                        .resolve(site.generations().get(1))));
        assertEquals(2, site.generations().size());
        assertEquals(3, site.notices().size());
        assertTrue(
                site.notices().get(0).contains("A required privilege is not held"),
                site.notices().get(0));
        assertFalse(site.notices().get(0).contains("Exception"));
    }

    @Test
    void links_may_come_and_go() throws Exception {
        site.publish("one");
        site.with(TestSite.NO_SYMBOLIC_LINKS).publish("two");
        assertEquals("two", site.word());
        site.publish("three");
        assertEquals("three", site.word());
        site.publish("four");
        assertTidy();
        assertEquals("four", site.word());
        assertEquals(4, site.generations().size());
    }
}
