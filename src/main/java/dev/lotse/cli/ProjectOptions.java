package dev.lotse.cli;

import dev.lotse.BuildRequest;
import dev.lotse.Opened;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The options that say which project, and which day it is for. */
final class ProjectOptions {
    @CommandLine.Option(names = "--project", paramLabel = "DIR", description = "The folder that holds site/.")
    private @Nullable Path project;

    @CommandLine.Option(names = "--date", paramLabel = "D", description = "The day that the sites are for: 2026-10-05.")
    private @Nullable String date;

    @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
    private CommandLine.Model.CommandSpec spec;

    /** What is asked for. */
    BuildRequest request(Console console, Optional<Path> output, SiteOptions sites, boolean strict) {
        Path folder = console.resolve(project == null ? Path.of("") : project);
        if (!Files.isDirectory(folder)) {
            throw new CommandLine.ParameterException(spec.commandLine(), "There is no folder " + folder + ".");
        }
        return new BuildRequest(
                folder,
                output.map(console::resolve),
                sites.departments(),
                sites.languages(),
                day(folder),
                strict,
                false);
    }

    /** The day that was asked for, or that of the moment where the site's people are. */
    private LocalDate day(Path folder) {
        String epoch = System.getenv("SOURCE_DATE_EPOCH");
        try {
            if (date != null) {
                return LocalDate.parse(date);
            }
            return epoch == null || epoch.isBlank()
                    ? Opened.day(folder, Instant.now(), ZoneId.systemDefault())
                    : Opened.day(folder, Instant.ofEpochSecond(Long.parseLong(epoch.strip())), ZoneOffset.UTC);
        } catch (DateTimeException | NumberFormatException wrong) {
            String given = date != null ? "--date " + date : "SOURCE_DATE_EPOCH " + epoch;
            throw new CommandLine.ParameterException(
                    spec.commandLine(), given + " is no day. Write it like 2026-10-05.", wrong);
        }
    }
}
