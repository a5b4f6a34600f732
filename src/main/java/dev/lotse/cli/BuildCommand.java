package dev.lotse.cli;

import dev.lotse.Build;
import dev.lotse.BuildReport;
import dev.lotse.BuildRequest;
import dev.lotse.Shard;
import dev.lotse.diagnostic.Severity;
import dev.lotse.read.ProjectReader;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code lotse build} */
@CommandLine.Command(
        name = "build",
        description = "Builds all sites and publishes them, if nothing is wrong.",
        mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
    private final Console console;

    @CommandLine.Mixin
    private ProjectOptions options;

    @CommandLine.Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where to; else what site.yml says, or dist.")
    private @Nullable Path out;

    @CommandLine.Mixin
    private SiteOptions sites;

    @CommandLine.Option(names = "--strict", description = "Publish nothing if there is a warning.")
    private boolean strict;

    @CommandLine.Option(
            names = "--sites-only",
            description = "Make the sites; mails, posters and all else that is sent stay as they are published.")
    private boolean sitesOnly;

    @CommandLine.Option(names = "--clean", description = "Build from nothing.")
    private boolean clean;

    @CommandLine.Option(
            names = "--shard",
            paramLabel = "I/N",
            description = "Make a share of the departments, such as 3/16, for \"lotse join\"; needs --out.")
    private @Nullable String shard;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @CommandLine.Option(names = "--timings", description = "Say where the time went.")
    private boolean timings;

    @CommandLine.Option(names = "--format", paramLabel = "F", description = "text, json, sarif or github.")
    private ReportFormat format = ReportFormat.TEXT;

    BuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        long start = System.nanoTime();
        BuildRequest request = options.request(console, Optional.ofNullable(out), sites, strict);
        BuildRequest all = sitesOnly ? request.sitesAlone() : request;
        BuildRequest asked = shard == null ? all : all.share(share(all));
        BuildReport report = new Build(asked, console::progress).publish(clean);
        console.settle();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (format != ReportFormat.TEXT) {
            format.print(report, seconds, timings, console.out());
        } else {
            console.print(report.diagnostics(), request.project(), console.err());
            console.out().println(summary(report, seconds));
            if (timings) {
                TimingsText.lines(report.timings()).forEach(console.out()::println);
            }
            report.published()
                    .map(published -> published.out().resolve("sites"))
                    .ifPresent(sites -> console.tip("Open " + console.shown(sites) + " in your browser."));
        }
        boolean misused =
                report.diagnostics().stream().anyMatch(d -> d.at().file().startsWith("--"));
        return report.published().isPresent() ? Main.FINE : misused ? Main.USAGE : Main.CONTENT;
    }

    private Shard share(BuildRequest all) {
        Shard own = Shard.of(String.valueOf(shard))
                .orElseThrow(() -> wrong(shard + " is no share. Write it like 3/16: the third of sixteen."));
        Path part = out;
        if (part == null) {
            throw wrong("Say with --out where the part shall lie; what is published stays as it is.");
        }
        boolean published = ProjectReader.extent(all.project(), Optional.empty())
                .filter(extent -> extent.output().equals(console.resolve(part)))
                .isPresent();
        if (published) {
            throw wrong("What is published lies in " + out + ". Give the part a folder of its own with --out.");
        }
        if (!all.departments().isEmpty() || !all.languages().isEmpty()) {
            throw wrong("Lotse shares the departments out by itself: leave --department and --language out.");
        }
        return own;
    }

    private CommandLine.ParameterException wrong(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }

    static String summary(BuildReport report, double seconds) {
        String time = String.format(Locale.ROOT, "%.1f s", seconds);
        String counts = Console.counts(report.diagnostics());
        return report.published()
                .map(published -> Console.count(report.departments(), "department") + ", "
                        + Console.count(report.pages(), "page") + ", " + counts + ", " + time)
                .orElse("Nothing is published" + (report.count(Severity.ERROR) == 0 ? " (--strict)" : "") + ": "
                        + counts + ", " + time);
    }
}
