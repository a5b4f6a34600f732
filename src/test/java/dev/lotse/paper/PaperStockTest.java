package dev.lotse.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.kit.TestSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is printed twice. */
class PaperStockTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(0);

    @TempDir
    Path folder;

    @Test
    void what_shows_the_same_as_before_is_not_printed_again() throws IOException {
        TestSite site = TestSite.in(folder, """
                -- site/site.yml --
                title: Umbau
                languages: [de]
                content: ../content
                audiences: audiences.yml
                -- site/audiences.yml --
                departments:
                  hr: {name: Personal}
                  lab: {name: Labor}
                -- content/de/guides/vpn.md --
                # VPN
                Text
                -- content/de/guides/labor.md --
                ---
                title: Mikroskop
                for: lab
                ---
                Alt
                """);
        site.buildWithKits().clean();
        Map<String, FileTime> first = stock();
        assertEquals(2, first.size());
        for (String name : first.keySet()) {
            Files.setLastModifiedTime(cache().resolve(name), LONG_AGO);
        }

        site.edit("content/de/guides/labor.md", "Alt", "Neu").buildWithKits().clean();

        Map<String, FileTime> second = stock();
        assertEquals(2, second.size());
        assertEquals(1, second.values().stream().filter(LONG_AGO::equals).count(), "one book is as it was");
        assertFalse(second.keySet().equals(first.keySet()));
    }

    @Test
    void a_check_prints_nothing() throws IOException {
        TestSite.in(folder, "-- content/de/guides/vpn.md --\n# VPN\nText\n")
                .run("check")
                .fine();
        try (Stream<Path> all = Files.walk(folder)) {
            assertTrue(all.noneMatch(file -> file.toString().endsWith(".pdf")));
        }
    }

    private Map<String, FileTime> stock() throws IOException {
        Map<String, FileTime> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(cache())) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.getLastModifiedTime(file));
            }
        }
        return files;
    }

    /** The folder that printed things are kept in, beside what is published. */
    private Path cache() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.endsWith("kits") && path.toString().contains("cache"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
