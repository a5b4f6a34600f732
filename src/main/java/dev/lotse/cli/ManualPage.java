package dev.lotse.cli;

import java.util.LinkedHashSet;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** All commands as a page for {@code man}, made from what their help says. */
final class ManualPage {
    private final StringBuilder page = new StringBuilder();

    private ManualPage() {}

    /** The page of a command and of those below it. */
    static String of(CommandLine line) {
        ManualPage page = new ManualPage();
        page.line(".TH LOTSE 1");
        page.line(".SH NAME");
        page.line(text("lotse - " + said(line.getCommandSpec())));
        page.line(".SH SYNOPSIS");
        page.line(".B lotse");
        page.line("COMMAND [OPTIONS]");
        page.line(".SH COMMANDS");
        page.commands(line);
        page.line(".SH EXIT STATUS");
        page.line(
                "0: fine. 1: the content has errors, and nothing is published. 2: wrong use. 3: something outside failed.");
        return page.page.toString();
    }

    private void commands(CommandLine above) {
        for (CommandLine command : new LinkedHashSet<>(above.getSubcommands().values())) {
            CommandSpec spec = command.getCommandSpec();
            StringBuilder parameters = new StringBuilder();
            for (PositionalParamSpec parameter : spec.positionalParameters()) {
                parameters.append(' ').append(parameter.paramLabel());
            }
            line(".SS " + text(spec.qualifiedName() + parameters));
            line(text(said(spec)));
            spec.positionalParameters().forEach(given -> entry(given.paramLabel(), given.description()));
            spec.options().forEach(this::option);
            commands(command);
        }
    }

    private void option(OptionSpec option) {
        if (!option.usageHelp() && !option.versionHelp()) {
            String label = option.arity().max() == 0 ? "" : " " + option.paramLabel();
            entry(option.longestName() + label, option.description());
        }
    }

    private void entry(String name, String[] does) {
        line(".TP");
        line(".B " + text(name));
        line(text(String.join(" ", does)));
    }

    private static String said(CommandSpec spec) {
        return String.join(" ", spec.usageMessage().description());
    }

    /** A text whose signs mean nothing to {@code man}. */
    private static String text(String text) {
        String plain = text.replace("\\", "\\e").replace("-", "\\-");
        return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
    }

    private void line(String line) {
        page.append(line).append('\n');
    }
}
