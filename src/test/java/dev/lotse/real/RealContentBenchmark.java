package dev.lotse.real;

import dev.lotse.cli.Main;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds the user help for twenty departments and says how long that took; nothing is demanded of the figures.
 *
 * <pre>mvn -q test -Dtest=RealContentBenchmark -Dbenchmark=true</pre>
 *
 * With {@code -Dbenchmark=DIR} the project is kept in that folder, to be measured from outside as well:
 *
 * <pre>/usr/bin/time -v ./lotse build --project DIR --out /tmp/bench-out</pre>
 */
@EnabledIfSystemProperty(named = "benchmark", matches = ".+")
class RealContentBenchmark {
    private static final int DEPARTMENTS = 20;
    private static final int ROUNDS = 4;
    private static final List<String> PLATFORMS = List.of("windows", "ios", "android", "macos");

    @TempDir
    private Path temporary;

    @Test
    void twenty_departments_in_two_languages() throws IOException {
        RealContent corpus = RealContent.beside();
        corpus.demand();
        String kept = System.getProperty("benchmark");
        Path project = kept.equals("true") ? temporary.resolve("project") : Path.of(kept);
        write(project, corpus);
        for (int round = 1; round <= ROUNDS; round++) {
            Path output = temporary.resolve("out-" + round);
            long start = System.nanoTime();
            Main.run(
                    project,
                    System.out,
                    new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                    "build",
                    "--out",
                    output.toString());
            System.out.printf("round %d: %.2f s%n", round, (System.nanoTime() - start) / 1e9);
            count(output);
        }
    }

    /** Every department has one to three platforms, no two neighbours the same. */
    private static void write(Path project, RealContent corpus) throws IOException {
        Path site = Files.createDirectories(project.resolve("site"));
        String own = Files.readString(corpus.repository().resolve("src/test/resources/intune/site/site.yml"));
        Files.writeString(site.resolve("site.yml"), own.replaceAll("(?:\\.\\./)+shared/corpus", corpus.folder() + ""));
        StringBuilder audiences = new StringBuilder("""
                facets:
                  platform: [windows, ios, android, macos]
                groups:
                  mobile: platform:android,ios
                departments:
                """);
        for (int i = 0; i < DEPARTMENTS; i++) {
            int first = i;
            List<String> platforms = Stream.iterate(0, n -> n + 1)
                    .limit(1 + i % 3)
                    .map(n -> PLATFORMS.get((first + n) % PLATFORMS.size()))
                    .toList();
            audiences.append("  d" + i + ": {name: Department " + i + ", platform: " + platforms + "}\n");
        }
        Files.writeString(site.resolve("audiences.yml"), audiences);
    }

    private static void count(Path output) throws IOException {
        long files = 0;
        long pages = 0;
        long bytes = 0;
        try (Stream<Path> all = Files.walk(output.toRealPath())) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files++;
                pages += file.toString().endsWith(".html") ? 1 : 0;
                bytes += Files.size(file);
            }
        }
        System.out.printf("%d files, %d of them HTML, %d MB%n", files, pages, bytes >> 20);
    }
}
