package dev.lotse.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What five of the demo's sites show, page by page, inside {@code <main>}.
 *
 * <p>Where a change is meant, {@code -Dgolden=overwrite} writes it down anew; then read the difference.
 */
class GoldenDemoTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final List<String> SITES =
            List.of("sales/de", "sales/en", "production/de", "nordics/en", "helpdesk/de");

    @TempDir
    private Path folder;

    @Test
    void the_demo_shows_what_it_showed() throws IOException {
        Map<String, String> shown = shown();
        if ("overwrite".equals(System.getProperty("golden"))) {
            overwrite(shown);
        }
        assertEquals(shown.keySet(), golden(), "files in " + GOLDEN);
        for (Map.Entry<String, String> site : shown.entrySet()) {
            assertEquals(Files.readString(GOLDEN.resolve(site.getKey())), site.getValue(), site.getKey());
        }
    }

    private Map<String, String> shown() throws IOException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream printed = new PrintStream(err, true, StandardCharsets.UTF_8);
        Path out = folder.resolve("dist");
        int code = Main.run(
                Path.of(""),
                printed,
                printed,
                "build",
                "--sites-only",
                "--date",
                "2026-11-22",
                "--out",
                out.toString());
        assertEquals(0, code, err.toString(StandardCharsets.UTF_8));
        Map<String, String> shown = new TreeMap<>();
        for (String site : SITES) {
            shown.put(
                    site.replace('/', '-') + ".txt", pages(out.resolve("sites").resolve(site)));
        }
        return shown;
    }

    private static String pages(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted(java.util.Comparator.comparing(Path::toString))
                    .flatMap(file -> page(site, file).stream())
                    .collect(Collectors.joining("\n"));
        }
    }

    private static Optional<String> page(Path site, Path file) {
        try {
            Element main = Jsoup.parse(Files.readString(file)).selectFirst("main");
            String name = site.relativize(file).toString().replace('\\', '/');
            // what departments get of a page stands in their own golden files
            Optional.ofNullable(main)
                    .ifPresent(found -> found.select("template[data-as]").forEach(as -> as.text("...")));
            return Optional.ofNullable(main).map(found -> "== " + name + "\n" + found.html() + "\n");
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static void overwrite(Map<String, String> shown) throws IOException {
        Files.createDirectories(GOLDEN);
        for (String name : golden()) {
            Files.delete(GOLDEN.resolve(name));
        }
        for (Map.Entry<String, String> site : shown.entrySet()) {
            Files.writeString(GOLDEN.resolve(site.getKey()), site.getValue());
        }
    }

    private static Set<String> golden() throws IOException {
        assertTrue(Files.isDirectory(GOLDEN), "run once with -Dgolden=overwrite");
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
