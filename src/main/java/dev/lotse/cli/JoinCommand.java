package dev.lotse.cli;

import dev.lotse.Join;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
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

    @CommandLine.Mixin
    private PublishedOptions published;

    JoinCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        long start = System.nanoTime();
        Join.Joined joined = new Join(console::progress)
                .publish(parts.stream().map(console::resolve).toList(), published.output(console));
        console.settle();
        joined.problems().forEach(problem -> console.err().println("lotse: " + problem));
        joined.report().ifPresent(report -> {
            console.print(report.diagnostics(), console.workingDirectory(), console.err());
            console.out().println(BuildCommand.summary(report, (System.nanoTime() - start) / 1e9));
        });
        return joined.problems().isEmpty() ? Main.FINE : Main.CONTENT;
    }
}
