package dev.lotse.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.lotse.Timings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where the time of a build went, in words. */
final class TimingsText {
    private TimingsText() {}

    /** For people, a line each. */
    static List<String> lines(Timings timings) {
        List<String> lines = new ArrayList<>();
        timings.stages().forEach((stage, nanos) -> lines.add(line(stage, "%,.2f s", nanos / 1e9)));
        lines.add(line("Pages and the like", "%,d made, %,d kept", timings.made(), timings.kept()));
        lines.add(line("Other files", "%,d", timings.others()));
        lines.add(line("Written", "%,d files, %,.1f MB", timings.written(), timings.bytes() / 1e6));
        timings.slowest().forEach(slow -> lines.add(line("Slowest", "%,.0f ms  %s", slow.nanos() / 1e6, slow.path())));
        return lines;
    }

    private static String line(String name, String format, Object... values) {
        return String.format(Locale.ROOT, "  %-20s ", name) + String.format(Locale.ROOT, format, values);
    }

    /** For programs, as a field of an object. */
    static void write(Timings timings, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("timings");
        json.writeObjectFieldStart("stages");
        for (Map.Entry<String, Long> stage : timings.stages().entrySet()) {
            json.writeNumberField(stage.getKey(), seconds(stage.getValue()));
        }
        json.writeEndObject();
        json.writeNumberField("made", timings.made());
        json.writeNumberField("kept", timings.kept());
        json.writeNumberField("others", timings.others());
        json.writeNumberField("written", timings.written());
        json.writeNumberField("bytes", timings.bytes());
        json.writeArrayFieldStart("slowest");
        for (Timings.Slow slow : timings.slowest()) {
            json.writeStartObject();
            json.writeStringField("path", slow.path());
            json.writeNumberField("seconds", seconds(slow.nanos()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static double seconds(long nanos) {
        return Math.round(nanos / 1e6) / 1000.0;
    }
}
