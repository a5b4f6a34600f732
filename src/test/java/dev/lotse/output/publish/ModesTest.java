package dev.lotse.output.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A web server may read what was published, however it was made. */
class ModesTest {
    @TempDir
    private Path temp;

    @BeforeEach
    void there_are_modes_at_all() throws IOException {
        assumeTrue(Files.getFileStore(temp).supportsFileAttributeView("posix"), "no modes here");
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static void change(Path path, String mode) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
    }

    /** The modes of all files and folders of a site. */
    private static Set<String> modes(Path site) throws IOException {
        Set<String> modes = new TreeSet<>();
        try (Stream<Path> all = Files.walk(site.toRealPath())) {
            for (Path path : all.toList()) {
                modes.add((Files.isDirectory(path) ? "d" : "-") + mode(path));
            }
        }
        return modes;
    }

    @Test
    void files_are_0644_and_folders_0755() throws Exception {
        TestSite site = TestSite.at(temp.resolve("www/new/dist"));
        site.publish("one");
        assertEquals(Set.of("-rw-r--r--", "drwxr-xr-x"), modes(site.out()));
        assertEquals("rwxr-xr-x", mode(temp.resolve("www/new")));
    }

    @Test
    void a_file_that_was_shut_when_it_was_published_before_is_opened_without_touching_the_old_one() throws Exception {
        TestSite site = TestSite.at(temp.resolve("dist"));
        site.publish("one");
        Path old = site.out().toRealPath().resolve("sites/index.html");
        change(old, "rw-------");
        site.publish("one");
        assertEquals(Set.of("-rw-r--r--", "drwxr-xr-x"), modes(site.out()));
        assertEquals("rw-------", mode(old));
        assertNotEquals(old, site.out().toRealPath().resolve("sites/index.html"));
    }

    @Test
    void so_is_one_that_is_taken_over() throws Exception {
        TestSite site = TestSite.at(temp.resolve("dist"));
        site.publish("one");
        change(site.out().toRealPath().resolve("sites/index.html"), "rw-------");
        try (Publication publication = site.open()) {
            publication.keep("sites");
            publication.publish();
        }
        assertEquals(Set.of("-rw-r--r--", "drwxr-xr-x"), modes(site.out()));
        assertEquals("one", site.word());
    }

    @Test
    void the_way_there_is_open_too_and_a_group_that_shares_it_keeps_what_it_may() throws Exception {
        TestSite site = TestSite.at(temp.resolve("dist"));
        site.publish("one");
        change(site.store(), "rwxrwx---");
        change(site.store().resolve("generations"), "rwx------");
        site.publish("two");
        assertEquals("rwxrwxr-x", mode(site.store()));
        assertEquals("rwxr-xr-x", mode(site.store().resolve("generations")));
    }
}
