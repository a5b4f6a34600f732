package dev.lotse.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.lotse.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

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
            tool(diagnostics, json);
            json.writeStringField("columnKind", "unicodeCodePoints");
            json.writeArrayFieldStart("results");
            for (Diagnostic diagnostic : diagnostics) {
                result(diagnostic, json);
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

    private static void tool(List<Diagnostic> diagnostics, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "lotse");
        json.writeArrayFieldStart("rules");
        for (String rule :
                diagnostics.stream().map(Diagnostic::rule).distinct().sorted().toList()) {
            json.writeStartObject();
            json.writeStringField("id", rule);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void result(Diagnostic diagnostic, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", diagnostic.rule());
        json.writeStringField("level", diagnostic.severity().toString());
        json.writeObjectFieldStart("message");
        String hint = diagnostic.hint().isEmpty() ? "" : "; " + diagnostic.hint();
        json.writeStringField("text", diagnostic.message() + hint);
        json.writeEndObject();
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

    /** A path as an address relative to the project. */
    private static String uri(String path) {
        try {
            return new URI(null, null, "/" + path, null).toASCIIString().substring(1);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible); // whatever can't stand in a path is quoted
        }
    }
}
