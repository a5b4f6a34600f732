package dev.lotse.cli;

import dev.lotse.start.NewPage;
import dev.lotse.start.UnusableException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code lotse new page PATH} */
@CommandLine.Command(
        name = "page",
        description = "Writes a page after the pattern of its type.",
        mixinStandardHelpOptions = true)
final class NewPageCommand implements Callable<Integer> {
    private final Console console;

    @CommandLine.Parameters(paramLabel = "PATH", description = "Below a language's folder, such as guides/vpn.md.")
    private String page;

    @CommandLine.Option(names = "--type", paramLabel = "T", description = "Else what the folder says: guide, faq ...")
    private @Nullable String type;

    @CommandLine.Option(names = "--for", paramLabel = "X", description = "Who gets it, such as sales; else all.")
    private @Nullable String audience;

    @CommandLine.Option(names = "--language", paramLabel = "L", description = "Else the site's first.")
    private @Nullable String language;

    @CommandLine.Option(names = "--project", paramLabel = "DIR", description = "The folder that holds site/.")
    private @Nullable Path project;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    NewPageCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = console.resolve(project == null ? Path.of("") : project);
        try {
            Path file = new NewPage(folder)
                    .write(
                            page,
                            Optional.ofNullable(type),
                            Optional.ofNullable(audience),
                            Optional.ofNullable(language),
                            LocalDate.now(ZoneId.systemDefault()));
            console.out().println("Write on: " + console.shown(file));
            return Main.FINE;
        } catch (UnusableException unusable) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), String.valueOf(unusable.getMessage()), unusable);
        }
    }
}
