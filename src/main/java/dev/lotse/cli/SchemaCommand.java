package dev.lotse.cli;

import dev.lotse.diagnostic.Nearest;
import dev.lotse.schema.FileSchema;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code lotse schema NAME} */
@CommandLine.Command(
        name = "schema",
        description = "Prints the JSON Schema of a project's files, for editors.",
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
    private final Console console;

    @CommandLine.Parameters(paramLabel = "NAME", description = "site, audiences, rollout or front-matter.")
    private String name;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        FileSchema schema = FileSchema.named(name)
                .orElseThrow(() -> new CommandLine.ParameterException(
                        spec.commandLine(),
                        "There is no schema \"" + name + "\". "
                                + Nearest.to(name, FileSchema.names())
                                        .map(near -> "Did you mean \"" + near + "\"? ")
                                        .orElse("")
                                + "There are: " + String.join(", ", FileSchema.names()) + "."));
        console.out().print(schema.text());
        return Main.FINE;
    }
}
