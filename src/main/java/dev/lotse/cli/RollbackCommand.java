package dev.lotse.cli;

import dev.lotse.output.publish.Publication;
import dev.lotse.output.publish.Returned;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code lotse rollback} */
@CommandLine.Command(
        name = "rollback",
        description = "Publishes again what was published before.",
        mixinStandardHelpOptions = true)
final class RollbackCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** So many pages are named. */
    private static final int MANY = 10;

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Console console;

    @CommandLine.Parameters(
            paramLabel = "N",
            arity = "0..1",
            defaultValue = "1",
            description = "How many publications ago, 1 to 3; else 1.")
    private int steps;

    @CommandLine.Mixin
    private PublishedOptions published;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    RollbackCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        if (steps < 1) {
            throw wrong("Say how many publications to go back: 1 is the one before this one.");
        }
        try (Publication publication = Publication.open(published.output(console), PATIENCE, console::progress)) {
            Returned returned = publication
                    .back(steps)
                    .orElseThrow(() -> wrong(
                            steps == 1
                                    ? "There is nothing whole that was published before."
                                    : "There is nothing whole any more that was published " + steps
                                            + " times before. The last three are kept."));
            console.settle();
            tell(returned);
        }
        return Main.FINE;
    }

    private CommandLine.ParameterException wrong(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }

    private void tell(Returned returned) {
        String since = MOMENT.format(returned.since().atZone(ZoneId.systemDefault()));
        console.out().println(console.shown(returned.out()) + " is what was published at " + since + ".");
        tell("again there", returned.back());
        tell("no longer there", returned.gone());
        tell("as before", returned.other());
        console.out().println("The next build publishes what is in the project now.");
    }

    private void tell(String how, Collection<String> files) {
        List<String> pages = files.stream()
                .filter(path -> path.startsWith("sites/") && path.endsWith(".html"))
                .toList();
        console.out().println(Console.count(pages.size(), "page") + " " + how + (pages.isEmpty() ? "" : ":"));
        pages.stream().limit(MANY).forEach(page -> console.out().println("  " + page));
        if (pages.size() > MANY) {
            console.out().println("  and " + (pages.size() - MANY) + " more");
        }
    }
}
