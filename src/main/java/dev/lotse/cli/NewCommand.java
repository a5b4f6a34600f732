package dev.lotse.cli;

import dev.lotse.start.Company;
import dev.lotse.start.NewProject;
import dev.lotse.start.UnusableException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code lotse new DIR} */
@CommandLine.Command(
        name = "new",
        description = "Writes a small project that builds, to begin with. \"new page\" writes one page.",
        mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
    private final Console console;

    @CommandLine.Parameters(paramLabel = "DIR", arity = "0..1", description = "The folder, empty or not there yet.")
    private @Nullable Path folder;

    @CommandLine.Option(names = "--name", paramLabel = "N", description = "What the company is called.")
    private @Nullable String name;

    @CommandLine.Option(names = "--languages", paramLabel = "L,L", description = "The main one first, such as en,de.")
    private @Nullable String languages;

    @CommandLine.Option(names = "--departments", paramLabel = "A,B", description = "Their names, separated by commas.")
    private @Nullable String departments;

    @CommandLine.Option(names = "--yes", description = "Ask nothing; take what is usual for what is left out.")
    private boolean yes;

    @CommandLine.Option(names = "--from", paramLabel = "demo", description = "Copy the demo instead.")
    private @Nullable String from;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    NewCommand(Console console) {
        this.console = console;
    }

    /** The command with those below it. */
    static CommandLine line(Console console) {
        return new CommandLine(new NewCommand(console)).addSubcommand(new NewPageCommand(console));
    }

    @Override
    public Integer call() throws IOException {
        if (folder == null) {
            throw wrong("Say where: lotse new DIR");
        }
        Path to = console.resolve(folder);
        try {
            if (from == null) {
                LocalDate today = LocalDate.now(ZoneId.systemDefault());
                Company company = company();
                new NewProject(company, today, ZoneId.systemDefault()).write(to);
                company.languages().stream()
                        .filter(language -> !NewProject.speaks(language))
                        .forEach(language -> console.out()
                                .println(
                                        "The first pages in " + language + " are English ones, for you to translate."));
            } else if (from.equals("demo")) {
                NewProject.writeDemo(to);
            } else {
                throw wrong("There is only the demo to copy from: --from demo");
            }
        } catch (UnusableException unusable) {
            throw wrong(String.valueOf(unusable.getMessage()));
        }
        console.out().println("It is in " + console.shown(to) + ". See it: lotse serve --open --project " + quoted(to));
        return Main.FINE;
    }

    private String quoted(Path path) {
        String shown = console.shown(path).toString();
        return shown.isEmpty() ? "." : shown.matches("[\\w./-]+") ? shown : "\"" + shown + "\"";
    }

    private Company company() throws IOException {
        if (!yes && !console.terminal() && (name == null || languages == null || departments == null)) {
            throw wrong("Nobody is there to be asked. Give --name, --languages and --departments, or --yes for what is"
                    + " usual.");
        }
        Questions questions = console.questions();
        String called = name;
        String speaks = languages;
        String has = departments;
        String main = speaks == null ? systemLanguage() : list(speaks).get(0);
        if (called == null) {
            called = asked(questions, "What is the company called?", NewProject.usual(known(main), "company"));
        }
        if (speaks == null) {
            speaks = asked(
                    questions,
                    "Which languages, the main one first? (" + String.join(", ", NewProject.languages()) + ")",
                    main);
        }
        if (has == null) {
            String usual = NewProject.usual(known(list(speaks).get(0)), "departments");
            has = asked(questions, "Which departments begin?", usual);
        }
        return Company.of(called, list(has), list(speaks));
    }

    private String asked(Questions questions, String question, String usual) throws IOException {
        return yes ? usual : questions.ask(question, usual);
    }

    /** The language that this machine speaks, where there are texts in it. */
    private static String systemLanguage() {
        return known(System.getProperty("user.language", ""));
    }

    private static String known(String language) {
        return NewProject.languages().contains(language) ? language : "en";
    }

    private static List<String> list(String given) {
        List<String> items = Arrays.stream(given.split("[,;]"))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
        return items.isEmpty() ? List.of("") : items;
    }

    private CommandLine.ParameterException wrong(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }
}
