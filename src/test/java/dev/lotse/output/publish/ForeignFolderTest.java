package dev.lotse.output.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.output.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForeignFolderTest {
    @TempDir
    Path temp;

    private TestSite site;

    @BeforeEach
    void name() {
        site = TestSite.at(temp.resolve("dist"));
    }

    private void assertRefused(String because) throws IOException {
        ForeignFolderException e = assertThrows(ForeignFolderException.class, site::open);
        assertTrue(e.toString().contains(because), e.toString());
        assertTrue(e.toString().contains("Choose another output folder"), e.toString());
        assertFalse(Files.exists(site.store()), "nothing is created beside it");
    }

    @Test
    void a_folder_with_other_files_is_refused_and_untouched() throws Exception {
        Files.createDirectories(site.out().resolve("sites"));
        Files.writeString(site.out().resolve("sites/index.html"), "mine");
        Files.writeString(site.out().resolve("thesis.doc"), "mine");
        assertRefused("dist is a folder with files of somebody else (sites, thesis.doc)");
        assertEquals("mine", Files.readString(site.out().resolve("thesis.doc")));
    }

    @Test
    void a_folder_that_only_looks_a_little_like_ours_is_refused() throws Exception {
        Files.createDirectories(site.out().resolve("reports"));
        assertRefused("dist is a folder with files of somebody else (reports)");
    }

    @Test
    void a_file_is_refused_and_untouched() throws Exception {
        Files.writeString(site.out(), "mine");
        assertRefused("dist is a file");
        assertEquals("mine", Files.readString(site.out()));
    }

    @Test
    void a_link_to_another_place_is_refused_and_untouched() throws Exception {
        Path other = Files.createDirectory(temp.resolve("other"));
        Files.createSymbolicLink(site.out(), other);
        assertRefused("dist is a link to another place");
        assertEquals(other, Files.readSymbolicLink(site.out()));
    }

    @Test
    void a_link_to_nowhere_is_refused() throws Exception {
        Files.createSymbolicLink(site.out(), Path.of("../7"));
        assertRefused("dist is a link to another place");
    }

    @Test
    void the_root_is_refused() {
        assertThrows(ForeignFolderException.class, TestSite.at(temp.getRoot())::open);
    }

    @Test
    void a_foreign_folder_that_comes_during_the_build_is_left_alone() throws Exception {
        try (Publication publication = site.open()) {
            TestSite.write(publication, "one");
            Files.createDirectories(site.out());
            Files.writeString(site.out().resolve("thesis.doc"), "mine");
            assertThrows(IOException.class, publication::publish);
        }
        assertEquals(List.of("thesis.doc"), TestSite.names(site.out()));
    }

    @Test
    void an_empty_folder_is_converted() throws Exception {
        Files.createDirectory(site.out());
        site.open().close();
        assertTrue(Files.isDirectory(site.out(), LinkOption.NOFOLLOW_LINKS), "not before something is published");
        site.publish("one");
        assertTrue(Files.isSymbolicLink(site.out()));
        assertEquals("one", site.word());
        site.publish("two");
        site.publish("three");
        assertEquals("three", site.word());
        assertEquals(4, site.generations().size());
    }

    @Test
    void a_real_folder_of_ours_is_converted_and_its_content_can_be_kept() throws Exception {
        Files.createDirectories(site.out().resolve("sites/hr"));
        Files.writeString(site.out().resolve("sites/index.html"), "chooser");
        Files.writeString(site.out().resolve("sites/hr/index.html"), "hr");
        Files.writeString(site.out().resolve(".DS_Store"), "litter");
        try (Publication publication = site.open()) {
            assertTrue(publication.keep("sites/hr"));
            publication.write(Output.text("sites/index.html", "chooser 2"));
            publication.publish();
        }
        assertEquals(Path.of(".dist.lotse/generations/2"), Files.readSymbolicLink(site.out()));
        assertEquals("hr", Files.readString(site.out().resolve("sites/hr/index.html")));
        assertEquals("chooser", Files.readString(site.store().resolve("generations/1/sites/index.html")));
    }

    @Test
    void a_real_copy_beside_our_store_is_ours() throws Exception {
        site.publish("one");
        Path generation = site.out().toRealPath();
        Files.delete(site.out());
        Files.move(generation, site.out());
        site.publish("two");
        assertEquals("two", site.word());
        assertTrue(Files.isSymbolicLink(site.out()));
    }
}
