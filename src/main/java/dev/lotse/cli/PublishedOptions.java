package dev.lotse.cli;

import dev.lotse.read.ProjectReader;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The options that say what is published, for commands that need nothing else of a project. */
final class PublishedOptions {
    @CommandLine.Option(names = "--project", paramLabel = "DIR", description = "The folder that holds site/.")
    private @Nullable Path project;

    @CommandLine.Option(
            names = "--out",
            paramLabel = "DIR",
            description = "What is published; else what site.yml says, or dist.")
    private @Nullable Path out;

    @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
    private CommandLine.Model.CommandSpec spec;

    /** The output folder. */
    Path output(Console console) {
        if (out != null) {
            return console.resolve(out);
        }
        Path folder = console.resolve(project == null ? Path.of("") : project);
        return ProjectReader.extent(folder, Optional.empty())
                .orElseThrow(() -> new CommandLine.ParameterException(
                        spec.commandLine(),
                        "Where is it published? The project in " + folder + " can't be read; give --project or --out."))
                .output();
    }
}
