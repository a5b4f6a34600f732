package dev.lotse.cli;

import dev.lotse.Build;
import dev.lotse.BuildReport;
import dev.lotse.BuildRequest;
import dev.lotse.diagnostic.Severity;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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

    @CommandLine.Option(names = "--format", paramLabel = "F", description = "text, json, sarif or github.")
    private ReportFormat format = ReportFormat.TEXT;

    @CommandLine.Option(
            names = "--due",
            paramLabel = "N",
            converter = Span.class,
            description = "Also what is to be reviewed in the next days, such as 30d or 4w.")
    private @Nullable TemporalAmount due;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        long start = System.nanoTime();
        BuildRequest request = options.request(console, Optional.empty(), new SiteOptions(), strict);
        BuildReport report = new Build(request, console::progress).check(Optional.ofNullable(due));
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

    /** Days, weeks or months as one writes them on a command line: {@code 30d}, {@code 4w}, {@code 3m}. */
    private static final class Span implements CommandLine.ITypeConverter<TemporalAmount> {
        private static final Pattern FORM = Pattern.compile("(\\d{1,4})\\s*(d|w|m)[a-z]*");

        @Override
        public TemporalAmount convert(String text) {
            Matcher span = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
            if (!span.matches()) {
                throw new CommandLine.TypeConversionException("write days, weeks or months, such as 30d, 4w or 3m");
            }
            int number = Integer.parseInt(span.group(1));
            return switch (span.group(2)) {
                case "d" -> Period.ofDays(number);
                case "w" -> Period.ofWeeks(number);
                default -> Period.ofMonths(number);
            };
        }
    }
}
