package dev.lotse.start;

import dev.lotse.audience.TargetParser;
import dev.lotse.content.Type;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Nearest;
import dev.lotse.names.PortableName;
import dev.lotse.read.file.ProjectFiles;
import dev.lotse.read.site.Configuration;
import dev.lotse.read.site.ConfigurationReader;
import dev.lotse.read.text.RelativePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A page for a project that is there, after the pattern of its type. */
public final class NewPage {
    private static final String INDEX = "index.md";

    private final Path project;
    private final Configuration configuration;

    /**
     * A page for a project.
     *
     * @throws UnusableException where the project can't be read
     */
    public NewPage(Path project) {
        this.project = project;
        this.configuration = ConfigurationReader.read(new ProjectFiles(project, new Diagnostics()), Optional.empty())
                .orElseThrow(() -> new UnusableException("There is no project in " + project
                        + " that can be read. Give its folder with --project, or see what \"lotse check\" says."));
    }

    /**
     * Writes it, where nothing is yet.
     *
     * @param given its path below the language's folder, or below the project
     * @param type what kind of page it is; what its folder says if left out
     * @param audience who gets it; all if left out
     * @param language the main one if left out
     * @return the file
     */
    public Path write(
            String given, Optional<String> type, Optional<String> audience, Optional<String> language, LocalDate today)
            throws IOException {
        Place place = place(given, language);
        Type wanted = type.map(NewPage::type).orElse(Type.impliedBy(place.path()));
        String path = file(place.path(), wanted);
        audience.ifPresent(this::check);
        Path root = configuration.roots().get(place.language());
        if (root == null) {
            throw new UnusableException("The site has no language \"" + place.language() + "\". There are: "
                    + String.join(", ", configuration.roots().keySet()) + ".");
        }
        Path file = root.resolve(path);
        if (Files.exists(file)) {
            throw new UnusableException(shown(file) + " is there already, and nothing of it is overwritten.");
        }
        String text = Starter.filled(
                Starter.text(Starter.folder(place.language()) + "/pages/" + pattern(wanted, path) + ".md"),
                what -> switch (what) {
                    case "for" -> head(wanted, path, audience);
                    case "home" -> home(path, root);
                    default -> value(what, path, today);
                });
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
        return file;
    }

    /** Where it goes. */
    private record Place(String language, String path) {}

    private Place place(String given, Optional<String> language) {
        Path file = project.resolve(given).normalize();
        for (Map.Entry<String, Path> root : configuration.roots().entrySet()) {
            if (file.startsWith(root.getValue()) && !file.equals(root.getValue())) {
                return new Place(
                        root.getKey(),
                        root.getValue().relativize(file).toString().replace('\\', '/'));
            }
        }
        String main = configuration.site().languages().get(0);
        return RelativePath.of(given.replace('\\', '/'))
                .map(path -> new Place(language.orElse(main), path))
                .orElseThrow(() -> new UnusableException(
                        "\"" + given + "\" is no path below the content. Write it like guides/vpn.md."));
    }

    private static Type type(String name) {
        List<String> names = Arrays.stream(Type.values()).map(Type::toString).toList();
        return Arrays.stream(Type.values())
                .filter(type -> type.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnusableException("There is no type \"" + name + "\". "
                        + Nearest.to(name, names)
                                .map(near -> "Did you mean \"" + near + "\"? ")
                                .orElse("")
                        + "There are: " + String.join(", ", names) + "."));
    }

    /** The file of a page: a module's is the index of its folder. */
    private static String file(String path, Type type) {
        String plain = path.replaceFirst("/+$", "");
        String file = plain.endsWith(".md")
                ? plain
                : type == Type.TRAINING && plain.matches("training/[^/]+") ? plain + "/" + INDEX : plain + ".md";
        if (!PortableName.isOne(file)) {
            throw new UnusableException("Windows can't hold a file of the name \"" + file + "\". Give it another one.");
        }
        String name = file.substring(file.lastIndexOf('/') + 1);
        if (name.startsWith("_") || ("/" + file).contains("/includes/")) {
            throw new UnusableException("Files in includes/, and those that begin with \"_\", are parts of pages and no"
                    + " pages. Give another path.");
        }
        return file;
    }

    private void check(String audience) {
        List<TargetParser.Problem> problems = TargetParser.parse(
                        audience, configuration.audience().vocabulary())
                .problems();
        if (!problems.isEmpty()) {
            TargetParser.Problem first = problems.get(0);
            throw new UnusableException(
                    "--for " + audience + ": " + first.message() + (first.hint().isEmpty() ? "" : "; " + first.hint()));
        }
    }

    private static String pattern(Type type, String path) {
        boolean lesson = type == Type.TRAINING && !path.endsWith("/" + INDEX);
        return lesson ? "lesson" : type.toString();
    }

    /** The lines of front matter that say for whom it is and, where its folder doesn't, of what type. */
    private static String head(Type type, String path, Optional<String> audience) {
        boolean implied = Type.impliedBy(path) == type;
        return (implied ? "" : "type: " + type + "\n")
                + audience.map(who -> "for: " + (who.matches("[a-z0-9-]+") ? who : Starter.quoted(who)) + "\n")
                        .orElse("");
    }

    /** A link that leads somewhere: to the home page, where there is one. */
    private static String home(String path, Path root) {
        return Files.exists(root.resolve(INDEX))
                ? "../".repeat(path.split("/").length - 1) + INDEX
                : "https://intranet.example.com/";
    }

    private static String value(String place, String path, LocalDate today) {
        return switch (place) {
            case "title" -> Starter.quoted(title(path));
            case "id" -> id(path);
            case "today" -> today.toString();
            default -> throw new IllegalStateException("no value for " + place);
        };
    }

    /** What a file's name says, or its folder's where that is what it stands for. */
    private static String name(String path) {
        String named = path.endsWith("/" + INDEX) ? path.substring(0, path.length() - INDEX.length() - 1) : path;
        return named.substring(named.lastIndexOf('/') + 1).replaceFirst("\\.md$", "");
    }

    private static String title(String path) {
        String words = Arrays.stream(name(path).split("[-_ ]+")).collect(Collectors.joining(" "));
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String id(String path) {
        String id = Company.id(name(path));
        return id.isEmpty() ? "list" : id;
    }

    /** A file as somebody in the project's folder names it. */
    private String shown(Path file) {
        return (file.startsWith(project) ? project.relativize(file) : file)
                .toString()
                .replace('\\', '/');
    }
}
