package dev.lotse.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.lotse.diagnostic.Diagnostic;
import dev.lotse.diagnostic.Rule;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Diagnostics as a SARIF log (OASIS, Static Analysis Results Interchange Format 2.1.0). */
final class Sarif {
    private Sarif() {}

    static void print(List<Diagnostic> diagnostics, PrintStream out) {
        try (JsonGenerator json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter()) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            List<String> rules = diagnostics.stream()
                    .map(Diagnostic::rule)
                    .distinct()
                    .sorted()
                    .toList();
            tool(rules, json);
            json.writeStringField("columnKind", "unicodeCodePoints");
            json.writeArrayFieldStart("results");
            for (Diagnostic diagnostic : diagnostics) {
                result(diagnostic, rules.indexOf(diagnostic.rule()), json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.flush();
            out.println();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void tool(List<String> rules, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "lotse");
        json.writeArrayFieldStart("rules");
        for (String rule : rules) {
            rule(Rule.of(rule), json);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void rule(Rule rule, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        text("shortDescription", Rule.plain(rule.wrong()), json);
        text("fullDescription", Rule.plain(rule.wrong() + " " + rule.mend()), json);
        text("help", help(rule), json);
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", rule.worst().toString());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String help(Rule rule) {
        StringBuilder help = new StringBuilder(Rule.plain(rule.mend()));
        lines("Instead of:", rule.bad(), help);
        lines(rule.bad().isEmpty() ? "For example:" : "Write:", rule.good(), help);
        return help.toString();
    }

    private static void lines(String heading, List<String> lines, StringBuilder help) {
        if (!lines.isEmpty()) {
            help.append("\n\n").append(heading);
            lines.forEach(line -> help.append("\n    ").append(line));
        }
    }

    private static void text(String name, String text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static void result(Diagnostic diagnostic, int rule, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", diagnostic.rule());
        json.writeNumberField("ruleIndex", rule);
        json.writeStringField("level", diagnostic.severity().toString());
        String hint = diagnostic.hint().isEmpty() ? "" : "; " + diagnostic.hint();
        text("message", diagnostic.message() + hint, json);
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(diagnostic.at().file()));
        json.writeEndObject();
        if (diagnostic.at().line() > 0) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", diagnostic.at().line());
            json.writeNumberField("startColumn", Math.max(1, diagnostic.at().column()));
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    /** A file's path as RFC 3986 wants a reference to it: relative, or that of a file outside of the project. */
    private static String uri(String path) {
        boolean drive = path.matches("[A-Za-z]:/.*");
        StringBuilder uri = new StringBuilder(drive ? "file:///" : path.startsWith("/") ? "file://" : "");
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            boolean stands = b > 0 && (Character.isLetterOrDigit(b) || "-._~/".indexOf(b) >= 0);
            uri.append(stands ? String.valueOf((char) b) : String.format(Locale.ROOT, "%%%02X", b));
        }
        return drive ? uri.toString().replaceFirst("%3A", ":") : uri.toString();
    }
}
