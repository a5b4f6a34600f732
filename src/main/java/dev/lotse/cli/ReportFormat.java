package dev.lotse.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.lotse.BuildReport;
import dev.lotse.diagnostic.Diagnostic;
import dev.lotse.diagnostic.Severity;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;

/** How a report is printed. */
enum ReportFormat {
    TEXT,
    JSON,
    /** Static Analysis Results Interchange Format 2.1.0, OASIS, for code hosts and editors. */
    SARIF,
    /** Workflow commands, which GitHub shows beside the lines that they are about. */
    GITHUB;

    /**
     * Prints a report as one JSON object.
     *
     * @param timings whether it shall say where the time went
     */
    void print(BuildReport report, double seconds, boolean timings, PrintStream out) {
        switch (this) {
            case SARIF -> Sarif.print(report.diagnostics(), out);
            case GITHUB -> report.diagnostics().forEach(diagnostic -> out.println(annotation(diagnostic)));
            default -> json(report, seconds, timings, out);
        }
    }

    /** A diagnostic as a workflow command. */
    private static String annotation(Diagnostic diagnostic) {
        String level = diagnostic.severity() == Severity.NOTE
                ? "notice"
                : diagnostic.severity().toString();
        String hint = diagnostic.hint().isEmpty() ? "" : "; " + diagnostic.hint();
        return "::" + level + " file=" + property(diagnostic.at().file()) + ",line="
                + diagnostic.at().line() + ",col="
                + diagnostic.at().column() + ",title=" + property(diagnostic.rule()) + "::"
                + escaped(diagnostic.message() + hint);
    }

    private static String escaped(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return escaped(text).replace(":", "%3A").replace(",", "%2C");
    }

    private static void json(BuildReport report, double seconds, boolean timings, PrintStream out) {
        try (JsonGenerator json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter()) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeBooleanField("published", report.published().isPresent());
            json.writeNumberField("departments", report.departments());
            json.writeNumberField("sites", report.sites());
            json.writeNumberField("pages", report.pages());
            json.writeNumberField("errors", report.count(Severity.ERROR));
            json.writeNumberField("warnings", report.count(Severity.WARNING));
            json.writeNumberField("notes", report.count(Severity.NOTE));
            json.writeNumberField("seconds", Math.round(seconds * 1000) / 1000.0);
            if (timings) {
                TimingsText.write(report.timings(), json);
            }
            json.writeArrayFieldStart("diagnostics");
            for (Diagnostic diagnostic : report.diagnostics()) {
                json.writeStartObject();
                json.writeStringField("severity", diagnostic.severity().toString());
                json.writeStringField("rule", diagnostic.rule());
                json.writeStringField("file", diagnostic.at().file());
                json.writeNumberField("line", diagnostic.at().line());
                json.writeNumberField("column", diagnostic.at().column());
                json.writeStringField("message", diagnostic.message());
                json.writeStringField("hint", diagnostic.hint());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.flush();
            out.println();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
