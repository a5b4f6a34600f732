package dev.lotse.read.file;

import dev.lotse.diagnostic.Diagnostic;
import dev.lotse.diagnostic.Position;
import dev.lotse.diagnostic.Severity;
import dev.lotse.read.keys.SiteKeys;
import dev.lotse.read.yaml.Fields;
import dev.lotse.read.yaml.Key;
import dev.lotse.read.yaml.Keys;
import dev.lotse.read.yaml.Kind;
import dev.lotse.read.yaml.Yaml;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where {@code site.yml} says that things lie; its paths are relative to itself. */
public final class SitePaths {
    private final Fields fields;
    private final ProjectFiles files;
    private final List<String> languages;
    private final Path folder;

    public SitePaths(Fields fields, ProjectFiles files, List<String> languages) {
        this.fields = fields;
        this.files = files;
        this.languages = languages;
        this.folder = files.project().resolve("site");
    }

    /** The content's folder by language; those that are there. */
    public Map<String, Path> roots() {
        List<Key<Yaml.Scalar>> keys = languages.stream()
                .map(language -> Key.of(language, Kind.PATH, "The folder of the texts in this language.")
                        .required("say where the texts of this language are"))
                .toList();
        return fields.inside(SiteKeys.CONTENT, Keys.of().with(keys))
                .map(byLanguage -> named(byLanguage, keys))
                .orElseGet(this::together);
    }

    private Map<String, Path> named(Fields byLanguage, List<Key<Yaml.Scalar>> keys) {
        Map<String, Path> roots = new LinkedHashMap<>();
        keys.forEach(key -> byLanguage.get(key).flatMap(this::folder).ifPresent(root -> roots.put(key.name(), root)));
        return roots;
    }

    private Map<String, Path> together() {
        Map<String, Path> roots = new LinkedHashMap<>();
        Optional<Yaml.Scalar> text = fields.get(SiteKeys.CONTENT);
        Optional<Path> content = text.flatMap(this::folder);
        if (content.isEmpty()) {
            return roots;
        }
        for (String language : languages) {
            Path root = content.get().resolve(language);
            roots.put(language, root);
            if (!Files.isDirectory(root)) {
                boolean fallback = language.equals(languages.get(0));
                files.diagnostics()
                        .add(new Diagnostic(
                                fallback ? Severity.ERROR : Severity.WARNING,
                                "missing-folder",
                                text.orElseThrow().at(),
                                "there is no folder " + files.name(root),
                                "make one, or take \"" + language + "\" out of \"languages\""));
            }
        }
        return roots;
    }

    public Optional<Path> theme() {
        return fields.get(SiteKeys.THEME).flatMap(this::folder);
    }

    /** The output's folder, unless the command says another one. */
    public Path output(Optional<Path> other) {
        Path own = fields.get(SiteKeys.OUTPUT)
                .flatMap(this::path)
                .orElse(files.project().resolve("dist"));
        return other.orElse(own).toAbsolutePath().normalize();
    }

    /** Where that folder is named. */
    public Position saidOutput(Optional<Path> other) {
        return other.isPresent() ? Position.of("--out") : fields.at(SiteKeys.OUTPUT);
    }

    /** The file that declares the audiences. */
    public Optional<Path> audiences() {
        Optional<Yaml.Scalar> named = fields.get(SiteKeys.AUDIENCES);
        Path usual = folder.resolve("audiences.yml");
        if (named.isEmpty() && !Files.isRegularFile(usual)) {
            missing(Position.of(files.name(usual)), usual, "it says which departments there are");
            return Optional.empty();
        }
        return named.isEmpty() ? Optional.of(usual) : named.flatMap(this::file);
    }

    /** The file with the plan, where there is one. */
    public Optional<Path> rollout() {
        Path usual = folder.resolve("rollout.yml");
        return fields.value(SiteKeys.ROLLOUT).isPresent()
                ? fields.get(SiteKeys.ROLLOUT).flatMap(this::file)
                : Optional.of(usual).filter(Files::isRegularFile);
    }

    /** A file that has to be there. */
    public Optional<Path> file(Yaml.Scalar text) {
        Optional<Path> path = path(text);
        path.ifPresent(files.sources());
        if (path.isPresent() && !Files.isRegularFile(path.get())) {
            missing(text.at(), path.get(), "a path starts from the folder of the file that it stands in");
            return Optional.empty();
        }
        return path;
    }

    private void missing(Position at, Path file, String hint) {
        files.diagnostics().error("missing-file", at, "there is no file " + files.name(file), hint);
    }

    private Optional<Path> folder(Yaml.Scalar text) {
        Optional<Path> path = path(text);
        path.ifPresent(files.sources());
        if (path.isPresent() && !Files.isDirectory(path.get())) {
            files.diagnostics()
                    .error(
                            "missing-folder",
                            text.at(),
                            "there is no folder " + files.name(path.get()),
                            "a path starts from the folder of the file that it stands in");
            return Optional.empty();
        }
        return path;
    }

    private Optional<Path> path(Yaml.Scalar text) {
        try {
            return Optional.of(folder.resolve(text.text()).normalize());
        } catch (InvalidPathException none) {
            return fields.forms().wrong(text, "no path", "");
        }
    }
}
