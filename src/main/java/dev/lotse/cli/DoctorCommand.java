package dev.lotse.cli;

import dev.lotse.Build;
import dev.lotse.BuildReport;
import dev.lotse.BuildRequest;
import dev.lotse.diagnostic.Severity;
import dev.lotse.doctor.Examination;
import dev.lotse.doctor.Symptom;
import dev.lotse.serve.PreviewServer;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;

/** {@code lotse doctor} */
@CommandLine.Command(
        name = "doctor",
        description = "Says what this machine or project lacks, and what to do.",
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
    private final Console console;

    @CommandLine.Mixin
    private ProjectOptions options;

    DoctorCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        BuildRequest request = options.request(console, Optional.empty(), new SiteOptions(), false);
        console.out().println(Main.Version.TEXT);
        Stream.concat(
                        new Examination(request.project(), PreviewServer.USUAL_PORT).run().stream(),
                        Stream.of(project(request)))
                .forEach(this::print);
        return Main.FINE;
    }

    private void print(Symptom symptom) {
        console.out().println((symptom.isWell() ? "ok    " : "look  ") + symptom.what() + ": " + symptom.said());
        if (!symptom.isWell()) {
            console.out().println("      " + symptom.remedy());
        }
    }

    private Symptom project(BuildRequest request) {
        if (!Files.exists(request.project().resolve("site/site.yml"))) {
            return new Symptom(
                    "project",
                    "there is none in " + request.project(),
                    "Give its folder with --project, or begin one: lotse new DIR");
        }
        BuildReport report = new Build(request, console::progress).check();
        console.settle();
        boolean wrong = report.count(Severity.ERROR) + report.count(Severity.WARNING) > 0;
        return new Symptom(
                "project",
                Console.counts(report.diagnostics()),
                wrong ? "lotse check says where, and what to do." : "");
    }
}
