package dev.lotse.cli;

import picocli.CommandLine;

/** {@code lotse mark} */
@CommandLine.Command(
        name = "mark",
        description = "Notes what was done with pages.",
        synopsisSubcommandLabel = "reviewed",
        mixinStandardHelpOptions = true)
final class MarkCommand implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private MarkCommand() {}

    /** The command and those below it. */
    static CommandLine line(Console console) {
        return new CommandLine(new MarkCommand()).addSubcommand(new MarkReviewedCommand(console));
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Say what was done: lotse mark reviewed PAGE...");
    }
}
