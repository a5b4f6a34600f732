package dev.lotse.channel;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Text that programs read, RFC 8259; the same on every machine. */
public final class Json {
    private Json() {}

    /** What is written. */
    public interface Writing {
        /** Writes it. */
        void to(JsonGenerator json) throws IOException;
    }

    /** A file, with lines for those who look into it. */
    public static String pretty(Writing writing) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return written(json -> {
                    json.setPrettyPrinter(
                            new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
                    writing.to(json);
                })
                + "\n";
    }

    /** As short as it can be. */
    public static String terse(Writing writing) {
        return written(writing);
    }

    private static String written(Writing writing) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            writing.to(json);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return text.toString();
    }
}
