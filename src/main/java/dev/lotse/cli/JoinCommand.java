package dev.lotse.cli;

import dev.lotse.Join;
import dev.lotse.read.ProjectReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code lotse join} */
@CommandLine.Command(
        name = "join",
        description = "Publishes what several machines have made with \"lotse build --shard\" as one site.",
        mixinStandardHelpOptions = true)
final class JoinCommand implements Callable<Integer> {
    private final Console console;

    @CommandLine.Parameters(paramLabel = "PART", arity = "1..*", description = "The folders of all parts.")
    private List<Path> parts = List.of();

    @CommandLine.Option(names = "--project", paramLabel = "DIR", description = "The folder that holds site/.")
    private @Nullable Path project;

    @CommandLine.Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where to; else what site.yml says, or dist.")
    private @Nullable Path out;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    JoinCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        long start = System.nanoTime();
        Join.Joined joined = new Join(console::progress)
                .publish(parts.stream().map(console::resolve).toList(), output());
        console.settle();
        joined.problems().forEach(problem -> console.err().println("lotse: " + problem));
        joined.report().ifPresent(report -> {
            console.print(report.diagnostics(), console.workingDirectory(), console.err());
            console.out().println(BuildCommand.summary(report, (System.nanoTime() - start) / 1e9));
        });
        return joined.problems().isEmpty() ? Main.FINE : Main.CONTENT;
    }

    private Path output() {
        if (out != null) {
            return console.resolve(out);
        }
        Path folder = console.resolve(project == null ? Path.of("") : project);
        return ProjectReader.extent(folder, Optional.empty())
                .orElseThrow(() -> new CommandLine.ParameterException(
                        spec.commandLine(),
                        "Where to? The project in " + folder + " can't be read; give --project or --out."))
                .output();
    }
}
