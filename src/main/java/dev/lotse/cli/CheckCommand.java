package dev.lotse.cli;

import dev.lotse.Build;
import dev.lotse.BuildReport;
import dev.lotse.BuildRequest;
import dev.lotse.diagnostic.Severity;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code lotse check} */
@CommandLine.Command(
        name = "check",
        description =
                "Looks for everything that would be wrong with a build, and at how messages are written; writes nothing.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @CommandLine.Mixin
    private ProjectOptions options;

    @CommandLine.Option(names = "--strict", description = "A warning is as bad as an error.")
    private boolean strict;

    @CommandLine.Option(names = "--format", paramLabel = "F", description = "text, json or sarif.")
    private ReportFormat format = ReportFormat.TEXT;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        long start = System.nanoTime();
        BuildRequest request = options.request(console, Optional.empty(), new SiteOptions(), strict);
        BuildReport report = new Build(request, console::progress).check();
        console.settle();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (format != ReportFormat.TEXT) {
            format.print(report, seconds, false, console.out());
        } else {
            console.print(report.diagnostics(), request.project(), console.out());
            console.out()
                    .println(Console.counts(report.diagnostics()) + String.format(Locale.ROOT, ", %.1f s", seconds));
        }
        boolean wrong = report.count(Severity.ERROR) > 0 || strict && report.count(Severity.WARNING) > 0;
        return wrong ? Main.CONTENT : Main.FINE;
    }
}
