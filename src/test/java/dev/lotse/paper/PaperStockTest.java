package dev.lotse.paper;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.kit.TestSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is printed in vain. */
class PaperStockTest {
    @TempDir
    Path folder;

    @Test
    void a_check_prints_nothing() throws IOException {
        TestSite.in(folder, "-- content/de/guides/vpn.md --\n# VPN\nText\n")
                .run("check")
                .fine();
        try (Stream<Path> all = Files.walk(folder)) {
            assertTrue(all.noneMatch(file -> file.toString().endsWith(".pdf")));
        }
    }
}
