package dev.lotse.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** The command {@code lotse}. */
@CommandLine.Command(
        name = "lotse",
        description = "Makes one intranet site per department from one source.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
public final class Main implements Runnable {
    /** Everything is fine. */
    static final int FINE = 0;
    /** The content has errors; nothing is published. */
    static final int CONTENT = 1;
    /** The command was used in a wrong way. */
    static final int USAGE = 2;
    /** Files can't be read or written, or something else outside is missing. */
    static final int ENVIRONMENT = 3;

    /** Bytes; address space only, as long as nobody nests that deep. */
    private static final long STACK = 512L << 20;

    /** In the order that help tells them in. */
    private static final List<Map.Entry<String, Function<Console, Object>>> COMMANDS = List.of(
            Map.entry("new", NewCommand::line),
            Map.entry("build", BuildCommand::new),
            Map.entry("serve", ServeCommand::new),
            Map.entry("check", CheckCommand::new),
            Map.entry("explain", ExplainCommand::new),
            Map.entry("mark", MarkCommand::line),
            Map.entry("rollback", RollbackCommand::new),
            Map.entry("join", JoinCommand::new),
            Map.entry("schema", SchemaCommand::new),
            Map.entry("doctor", DoctorCommand::new),
            Map.entry("completion", CompletionCommand::new));

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /** Runs the command line of this process. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Console console = new Console(here(Path.of("")), System.in, out, err, Boolean.getBoolean("lotse.terminal"));
        int code = run(console, args);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Runs a command line; returns the exit code. */
    public static int run(Path workingDirectory, PrintStream out, PrintStream err, String... args) {
        return run(new Console(here(workingDirectory), InputStream.nullInputStream(), out, err, false), args);
    }

    private static Path here(Path folder) {
        return folder.toAbsolutePath().normalize();
    }

    /** The same for somebody who may be asked. */
    static int run(Console console, String... args) {
        if (args.length == 1 && args[0].equals("--version")) { // which scripts ask often, so nothing is loaded for it
            console.out().println(Version.TEXT);
            return FINE;
        }
        CommandLine line = line(console, args.length == 0 ? "" : args[0]);
        line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((failure, command, parsed) -> console.failed(failure));
        line.setUnmatchedOptionsArePositionalParams(false);
        line.setParameterExceptionHandler((wrong, given) -> misused(wrong));
        return deeply(() -> line.execute(args), console);
    }

    /** The command that is asked for, for each takes its time to be read; all of them where it is none. */
    static CommandLine line(Console console, String asked) {
        CommandLine line = new CommandLine(new Main());
        boolean known = COMMANDS.stream().anyMatch(command -> command.getKey().equals(asked));
        COMMANDS.stream()
                .filter(command -> !known || command.getKey().equals(asked))
                .forEach(command -> line.addSubcommand(command.getValue().apply(console)));
        return line;
    }

    /** Says in a line or two what is wrong with a command, and where all of its options are. */
    private static int misused(CommandLine.ParameterException wrong) {
        PrintWriter err = wrong.getCommandLine().getErr();
        err.println(wrong.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println("See: " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return USAGE;
    }

    /** Runs on a stack as deep as pages may be nested. */
    private static int deeply(IntSupplier work, Console console) {
        AtomicInteger code = new AtomicInteger(ENVIRONMENT);
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        Thread thread = new Thread(group, () -> code.set(work.getAsInt()), "lotse", STACK);
        thread.setUncaughtExceptionHandler((t, failure) -> console.failed(new IllegalStateException(failure)));
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return code.get();
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(),
                "Say what to do: " + COMMANDS.stream().map(Map.Entry::getKey).collect(Collectors.joining(", ")) + ".");
    }

    /** The version that the jar was built as, and what it runs on. */
    static final class Version implements CommandLine.IVersionProvider {
        static final String TEXT = text();

        private static String text() {
            String version = Main.class.getPackage().getImplementationVersion();
            return "lotse " + (version == null ? "development" : version) + ", Java " + said("java.runtime.version")
                    + " (" + said("java.vendor") + "), " + said("os.name") + " " + said("os.arch");
        }

        private static String said(String property) {
            return System.getProperty(property, "?");
        }

        @Override
        public String[] getVersion() {
            return new String[] {TEXT};
        }
    }
}
