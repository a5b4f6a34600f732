package dev.lotse.real;

import dev.lotse.cli.Main;
import dev.lotse.kit.Built;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * Content that others wrote; it lies beside the repository, in {@code ../shared/corpus}, and is never changed.
 *
 * @param repository the folder of the project's own files
 */
public record RealContent(Path repository) {
    private static final Pattern RULE =
            Pattern.compile("\\S+?/(de|en|intune-rollout-de)/\\S+: (?:error|warning)\\[([a-z-]+)\\]: .*");

    /** The one beside this repository. */
    public static RealContent beside() {
        return new RealContent(Path.of(System.getProperty("basedir", "")).toAbsolutePath());
    }

    /** The folder that it lies in. */
    public Path folder() {
        return repository.resolve("../shared/corpus").normalize();
    }

    /** Skips a test where there is none; on a build server, which always has it, the test fails. */
    public void demand() {
        if (Files.isDirectory(folder())) {
            return;
        }
        String missing = "There is no " + folder() + ", so nothing is tested with real content.";
        if ("true".equals(System.getenv("CI"))) {
            Assertions.fail(missing);
        }
        System.out.println(missing);
        Assumptions.abort(missing);
    }

    /** Builds one of our projects over it. */
    public Built build(String project, Path to) {
        Path source = repository.resolve("src/test/resources").resolve(project);
        String output = to.resolve("dist").toString();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                repository,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                List.of(
                                "build",
                                "--sites-only",
                                "--project",
                                source.toString(),
                                "--out",
                                output,
                                "--date",
                                "2026-10-12")
                        .toArray(String[]::new));
        return new Built(to, code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8)).fine();
    }

    /** How many warnings there are, by language and rule. */
    static Map<String, Integer> rules(Built built) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String line : built.diagnostics()) {
            Matcher rule = RULE.matcher(line);
            Assertions.assertTrue(rule.matches(), line);
            counts.merge(rule.group(1) + " " + rule.group(2), 1, Integer::sum);
        }
        return counts;
    }

    /** Every page that was built. */
    static Map<Path, Document> pages(Built built) {
        Map<Path, Document> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(built.folder().resolve("dist/sites"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                pages.put(file, Jsoup.parse(Files.readString(file)));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return pages;
    }

    /** Whether a link, if it leads to no other server, leads to a file and to a place in it. */
    static boolean leadsSomewhere(String link, Path page, Map<Path, Document> pages) {
        if (link.matches("(https?|mailto|tel|data):.*")) {
            return true;
        }
        URI to = URI.create(link);
        Path file = to.getPath().isEmpty()
                ? page
                : page.resolveSibling(to.getPath()).normalize();
        // #choose is for the script of the chooser
        boolean whole = to.getFragment() == null || link.endsWith("index.html#choose");
        boolean isPage = pages.containsKey(file);
        return Files.isRegularFile(file)
                && (whole || !isPage || pages.get(file).getElementById(to.getFragment()) != null);
    }
}
