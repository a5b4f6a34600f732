package dev.lotse.cli;

import dev.lotse.Build;
import dev.lotse.BuildRequest;
import dev.lotse.diagnostic.Diagnostic;
import dev.lotse.serve.PreviewServer;
import dev.lotse.serve.Reading;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code lotse serve} */
@CommandLine.Command(
        name = "serve",
        description = "Shows all sites in the browser while you write, and what is wrong with them. Writes nothing.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    private final Console console;

    @CommandLine.Mixin
    private ProjectOptions options;

    @CommandLine.Option(
            names = "--port",
            paramLabel = "N",
            description = "Of this machine; else " + PreviewServer.USUAL_PORT + ", or a free one if that is taken.")
    private @Nullable Integer port;

    @CommandLine.Mixin
    private SiteOptions sites;

    @CommandLine.Option(names = "--open", description = "Open it in the browser.")
    private boolean open;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /** What was said of mistakes last. */
    private String last = "";

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (port != null && (port < 1 || port > 65535)) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--port takes a number from 1 to 65535.");
        }
        BuildRequest request = options.request(console, Optional.empty(), sites, false);
        if (!Files.exists(request.project().resolve("site/site.yml"))) {
            // Most likely it is the wrong folder; what is wrong inside of a project shows in the browser.
            List<Diagnostic> why = new Build(request, console::progress).check().diagnostics();
            console.settle();
            console.print(why, request.project(), console.err());
            return Main.CONTENT;
        }
        OptionalInt wanted = port == null ? OptionalInt.empty() : OptionalInt.of(port);
        console.progress("Reading");
        try (PreviewServer server = PreviewServer.start(request, wanted, reading -> tell(reading, request))) {
            int got = server.address().getPort();
            if (port == null && got != PreviewServer.USUAL_PORT) {
                console.out().println("Port " + PreviewServer.USUAL_PORT + " is taken, so it is " + got + ".");
            }
            endWell(server);
            console.out().println("Preview: " + server.address() + " (Ctrl-C ends it)");
            if (open) {
                open(server.address());
            }
            new CountDownLatch(1).await();
            return Main.FINE;
        } catch (BindException taken) {
            throw new IOException(
                    "port " + port + " is taken by another program; leave --port out, or give another one");
        }
    }

    private synchronized void tell(Reading reading, BuildRequest request) {
        String counts = Console.counts(reading.diagnostics());
        boolean other = reading.kind() == Reading.Kind.OTHER_DAY;
        // Of what every site was made for, only news is of interest; but the last line has to be true.
        if (reading.kind() == Reading.Kind.EVERY_SITE && reading.fresh().isEmpty() && counts.equals(last)) {
            return;
        }
        last = other ? last : counts;
        console.settle();
        console.print(reading.fresh(), request.project(), console.err());
        String time = String.format(Locale.ROOT, " in %.1f s: ", reading.seconds());
        console.out().println(what(reading) + (other ? ": " : time) + counts);
    }

    private static String what(Reading reading) {
        return switch (reading.kind()) {
            case FIRST -> "Read";
            case AGAIN -> "Read again";
            case EVERY_SITE -> "Made every site";
            case OTHER_DAY -> "On " + reading.day();
        };
    }

    private void open(URI address) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        List<String> opener = system.contains("win")
                ? List.of("rundll32", "url.dll,FileProtocolHandler")
                : List.of(system.contains("mac") ? "open" : "xdg-open");
        try {
            List<String> command = new ArrayList<>(opener);
            command.add(address.toString());
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException noBrowser) {
            console.err().println("There is no browser to open; open the address yourself.");
        }
    }

    /** Sees to it that Ctrl-C, which is how a preview ends, is no failure. */
    private static void endWell(PreviewServer server) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                server.close();
            } catch (IOException late) {
                // The program ends anyway.
            }
            Runtime.getRuntime().halt(Main.FINE);
        }));
    }
}
