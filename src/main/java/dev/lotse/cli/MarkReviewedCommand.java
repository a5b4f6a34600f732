package dev.lotse.cli;

import dev.lotse.BuildRequest;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.read.file.ProjectFiles;
import dev.lotse.read.site.ConfigurationReader;
import dev.lotse.upkeep.ReviewMark;
import dev.lotse.upkeep.UnmarkableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;

/** {@code lotse mark reviewed PAGE...} */
@CommandLine.Command(
        name = "reviewed",
        description = "Writes into pages that they were reviewed today, and touches nothing else in them.",
        mixinStandardHelpOptions = true)
final class MarkReviewedCommand implements Callable<Integer> {
    private final Console console;

    @CommandLine.Mixin
    private ProjectOptions options;

    @CommandLine.Parameters(
            paramLabel = "PAGE",
            arity = "1..*",
            description = "Source files, such as content/en/guides/vpn.md.")
    private List<String> pages;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    MarkReviewedCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        BuildRequest request = options.request(console, Optional.empty(), new SiteOptions(), false);
        Collection<Path> roots = ConfigurationReader.read(
                        new ProjectFiles(request.project(), new Diagnostics()), Optional.empty())
                .map(configuration -> configuration.roots().values())
                .orElseThrow(() -> wrong("There is no project in " + request.project()
                        + " that can be read. Give its folder with --project, or see what \"lotse check\" says."));
        Map<Path, byte[]> marked = new LinkedHashMap<>(); // all or none
        for (String page : pages) {
            Path file = file(page, request.project(), roots);
            try {
                marked.put(file, ReviewMark.mark(Files.readAllBytes(file), request.date()));
            } catch (UnmarkableException unmarkable) {
                throw wrong(console.shown(file) + ": " + unmarkable.getMessage() + ". Nothing was marked.");
            }
        }
        for (Map.Entry<Path, byte[]> file : marked.entrySet()) {
            Files.write(file.getKey(), file.getValue());
            console.out().println("Reviewed on " + request.date() + ": " + console.shown(file.getKey()));
        }
        return Main.FINE;
    }

    private Path file(String page, Path project, Collection<Path> roots) {
        return Stream.concat(
                        Stream.of(console.resolve(Path.of(page)), project.resolve(page)),
                        roots.stream().map(root -> root.resolve(page)))
                .map(Path::normalize)
                .filter(Files::isRegularFile)
                .filter(file -> roots.stream().anyMatch(root -> file.startsWith(root.normalize())))
                .filter(file -> file.toString().matches("(?i).*\\.(md|markdown)"))
                .findFirst()
                .orElseThrow(() -> wrong("There is no page " + page
                        + ". Give the path of a Markdown file in the content. Nothing was marked."));
    }

    private CommandLine.ParameterException wrong(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }
}
