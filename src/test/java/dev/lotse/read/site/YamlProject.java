package dev.lotse.read.site;

import dev.lotse.diagnostic.Diagnostic;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.read.file.ProjectFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A small project for tests: the usual files, some of them replaced; and what its configuration comes to. */
public final class YamlProject {
    private static final String SITE = """
            title: Test
            languages: [de, en]
            content: ../content
            """;
    private static final String AUDIENCES = """
            facets:
              platform: {windows: Windows, ios: iPhone}
              region: [dach, nordics]
            people:
              anna: {name: Anna Keller}
            departments:
              sales: {name: Vertrieb, platform: [ios], region: dach}
              it: {name: IT, platform: [windows], sees: all}
            """;

    private final Path folder;
    private final Diagnostics diagnostics = new Diagnostics();

    private YamlProject(Path folder) {
        this.folder = folder;
        put("site/site.yml", SITE);
        put("site/audiences.yml", AUDIENCES);
        put("content/de/index.md", "");
        put("content/en/index.md", "");
    }

    public static YamlProject in(Path folder) {
        return new YamlProject(folder);
    }

    YamlProject put(String path, String text) {
        return put(path, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    YamlProject put(String path, byte[] bytes) {
        try {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.write(folder.resolve(path), bytes);
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    YamlProject delete(String path) {
        try {
            Files.delete(folder.resolve(path));
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The usual {@code site.yml}, with lines added; they begin in line 4. */
    public YamlProject site(String more) {
        return put("site/site.yml", SITE + more);
    }

    YamlProject audiences(String text) {
        return put("site/audiences.yml", text);
    }

    /** Facets, a person and a department, with lines added; they begin in line 9. */
    YamlProject moreAudiences(String more) {
        return audiences(AUDIENCES + more);
    }

    YamlProject rollout(String text) {
        return put("site/rollout.yml", text);
    }

    Path folder() {
        return folder;
    }

    Optional<Configuration> read() {
        return ConfigurationReader.read(new ProjectFiles(folder, diagnostics), Optional.empty());
    }

    public Configuration configuration() {
        Configuration configuration = read().orElseThrow(() -> new AssertionError(lines()));
        if (!diagnostics.sorted().isEmpty()) {
            throw new AssertionError(lines());
        }
        return configuration;
    }

    /** What is said about it, a line each. */
    String says() {
        read();
        return lines();
    }

    private String lines() {
        return lines(diagnostics);
    }

    public static String lines(Diagnostics diagnostics) {
        List<Diagnostic> sorted = diagnostics.sorted();
        return sorted.stream().map(Diagnostic::toString).collect(Collectors.joining("\n"));
    }
}
