package dev.lotse.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;

/** {@code lotse completion bash} */
@CommandLine.Command(
        name = "completion",
        description = "Prints what completes commands in a shell: source <(lotse completion bash); or the manual page.",
        mixinStandardHelpOptions = true)
final class CompletionCommand implements Callable<Integer> {
    private final Console console;

    @CommandLine.Parameters(paramLabel = "KIND", description = "bash (for zsh, too) or man.")
    private Kind kind;

    /** What is printed. */
    enum Kind {
        BASH,
        MAN
    }

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CommandLine all = Main.line(console, "");
        console.out().print(kind == Kind.BASH ? AutoComplete.bash("lotse", all) : ManualPage.of(all));
        return Main.FINE;
    }
}
