package dev.lotse.read.site;

import dev.lotse.audience.Audience;
import dev.lotse.audience.Brand;
import dev.lotse.audience.Target;
import dev.lotse.audience.Text;
import dev.lotse.content.HouseStyle;
import dev.lotse.content.Site;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Position;
import dev.lotse.read.file.ProjectFiles;
import dev.lotse.read.file.SitePaths;
import dev.lotse.read.keys.SiteKeys;
import dev.lotse.read.text.Source;
import dev.lotse.read.yaml.Fields;
import dev.lotse.read.yaml.Values;
import dev.lotse.read.yaml.Yaml;
import dev.lotse.rollout.Rollout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the files in {@code site/}; a mistake in one of them does not hide the mistakes in the others. */
public final class ConfigurationReader {
    private final ProjectFiles files;
    private final Diagnostics diagnostics;

    private ConfigurationReader(ProjectFiles files) {
        this.files = files;
        this.diagnostics = files.diagnostics();
    }

    /**
     * Reads the configuration of a project.
     *
     * @param output where to write to, if not where {@code site.yml} says
     * @return as much as could be read; nothing where that would only make every page look wrong
     */
    public static Optional<Configuration> read(ProjectFiles files, Optional<Path> output) {
        return new ConfigurationReader(files).read(output);
    }

    /** Where {@code site.yml} says that the site's people are; what is wrong with it is for {@link #read} to tell. */
    public static Optional<ZoneId> timeZone(Path project) {
        ProjectFiles files = new ProjectFiles(project, new Diagnostics());
        return Optional.of(siteFile(files))
                .filter(Files::isRegularFile)
                .flatMap(files::mapping)
                .map(mapping -> new Fields(mapping, SiteKeys.ALL, new Values(files.diagnostics(), List.of())))
                .flatMap(SiteFile::timeZone);
    }

    private static Path siteFile(ProjectFiles files) {
        return files.project().resolve("site").resolve("site.yml");
    }

    private Optional<Configuration> read(Optional<Path> output) {
        files.sources().accept(files.project().resolve("site"));
        Path file = siteFile(files);
        if (!Files.isRegularFile(file)) {
            diagnostics.error(
                    "missing-file",
                    Position.of(files.name(file)),
                    "there is no file " + files.name(file),
                    "run this in the folder that holds site/, or give it with --project");
            return Optional.empty();
        }
        Optional<Yaml.Mapping> mapping = files.mapping(file);
        if (mapping.isEmpty()) {
            neighbours();
            return guessed();
        }
        return read(new SiteFile(mapping.get(), files), output);
    }

    private Optional<Configuration> read(SiteFile file, Optional<Path> output) {
        Site site = file.site();
        Optional<RolloutFile> rollout = file.paths().rollout().map(path -> rollout(path, file.languages()));
        Optional<Audience> audience =
                file.paths().audiences().flatMap(path -> audience(path, file.languages(), rollout));
        Rollout plan = rollout.map(known -> known.rollout(audience)).orElse(Rollout.NONE);
        Map<String, Path> roots = file.paths().roots();
        Optional<Path> theme = file.paths().theme();
        Path target = file.paths().output(output);
        Map<String, String> frontMatter = file.frontMatter();
        List<Defaults> defaults = file.defaults();
        refuseOverlap(target, file.paths().saidOutput(output), roots);
        if (roots.isEmpty()) {
            return Optional.empty();
        }
        Audience known = audience.orElse(Audience.UNKNOWN);
        return Optional.of(new Configuration(site, known, plan, roots, theme, target, frontMatter, defaults));
    }

    /** Where the pages usually are, so that their own mistakes are told although {@code site.yml} is unreadable. */
    private Optional<Configuration> guessed() {
        Path content = files.project().resolve("content");
        files.sources().accept(content);
        Map<String, Path> roots = new TreeMap<>();
        try (Stream<Path> folders = Files.isDirectory(content) ? Files.list(content) : Stream.empty()) {
            folders.filter(folder -> folder.getFileName().toString().matches("[a-z]{2,3}") && Files.isDirectory(folder))
                    .forEach(folder -> roots.put(folder.getFileName().toString(), folder));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        if (roots.isEmpty()) {
            return Optional.empty();
        }
        Site.Links links = Site.Links.USUAL;
        List<String> languages = List.copyOf(roots.keySet());
        Site site = new Site(
                Text.of("?"),
                Optional.empty(),
                languages,
                Target.everyone(),
                Map.of(),
                links,
                Brand.NONE,
                Optional.empty(),
                true,
                HouseStyle.USUAL);
        Path output = files.project().resolve("dist");
        return Optional.of(new Configuration(
                site, Audience.UNKNOWN, Rollout.NONE, roots, Optional.empty(), output, Map.of(), List.of()));
    }

    /** Looks at the files beside an unreadable {@code site.yml}, where they usually are. */
    private void neighbours() {
        SitePaths paths = new SiteFile(
                        Yaml.Mapping.empty(Position.of("")), new ProjectFiles(files.project(), new Diagnostics()))
                .paths();
        Optional<RolloutFile> rollout = paths.rollout().map(path -> rollout(path, List.of()));
        Optional<Audience> audience = paths.audiences().flatMap(path -> audience(path, List.of(), rollout));
        rollout.ifPresent(known -> known.rollout(audience));
    }

    private RolloutFile rollout(Path path, List<String> languages) {
        return new RolloutFile(files.mapping(path), new Values(diagnostics, languages), name -> beside(path, name));
    }

    /** A file that another one names, relative to itself. */
    private Optional<Source> beside(Path file, Yaml.Scalar name) {
        Path named = file.resolveSibling(name.text()).normalize();
        files.sources().accept(named);
        if (Files.isRegularFile(named)) {
            return files.read(named);
        }
        diagnostics.warning(
                "missing-file",
                name.at(),
                "there is no file " + files.name(named),
                "write its path from this file's folder");
        return Optional.empty();
    }

    private Optional<Audience> audience(Path path, List<String> languages, Optional<RolloutFile> rollout) {
        return files.mapping(path)
                .map(mapping ->
                        new AudiencesFile(mapping, new Values(diagnostics, languages), languages, rollout).read());
    }

    private void refuseOverlap(Path output, Position said, Map<String, Path> roots) {
        roots.values().stream()
                .filter(root -> output.startsWith(root) || root.startsWith(output))
                .limit(1)
                .forEach(root -> diagnostics.error(
                        "output-overlaps",
                        said,
                        "the output " + files.name(output) + " and the content " + files.name(root) + " overlap",
                        "write to a folder of its own, such as dist"));
    }
}
