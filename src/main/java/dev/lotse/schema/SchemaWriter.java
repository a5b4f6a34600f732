package dev.lotse.schema;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.lotse.read.keys.AudiencesKeys;
import dev.lotse.read.keys.PageKeys;
import dev.lotse.read.yaml.Key;
import dev.lotse.read.yaml.Keys;
import dev.lotse.read.yaml.Kind;
import dev.lotse.read.yaml.Shape;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes what keys may hold as JSON Schema. We read every value as the text that was written; an editor takes {@code
 * 240} for a number and {@code on} for a truth, and may go by YAML 1.1 or 1.2, so whatever it may take a text for is
 * allowed.
 */
final class SchemaWriter {
    private static final String NULL = "null";
    private static final Set<String> TRUTHS = Set.of("on", "off", "yes", "no", "true", "false");

    private final JsonGenerator json;

    private SchemaWriter(JsonGenerator json) {
        this.json = json;
    }

    static String write(String title, Keys keys, boolean emptyToo) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines));
            json.writeStartObject();
            json.writeStringField("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.writeStringField("title", title);
            new SchemaWriter(json).keys(keys, emptyToo);
            json.writeEndObject();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return text + "\n";
    }

    /** A mapping whose keys are known. */
    private void keys(Keys keys, boolean emptyToo) throws IOException {
        json.writeStringField("type", "object");
        json.writeObjectFieldStart("properties");
        for (Key<?> key : keys.all()) {
            json.writeObjectFieldStart(key.name());
            // Whoever leaves "for" empty meant to restrict something.
            key(key, emptyToo && !key.kind().equals(Kind.CONDITION));
            json.writeEndObject();
        }
        json.writeEndObject();
        required(keys);
        if (keys.declared().isPresent()) {
            json.writeObjectFieldStart("additionalProperties");
            key(keys.declared().get(), false);
            json.writeEndObject();
        } else if (!keys.open()) {
            json.writeBooleanField("additionalProperties", false);
        }
    }

    private void required(Keys keys) throws IOException {
        List<String> names = keys.all().stream()
                .filter(Key::isRequired)
                .<String>map(Key::name)
                .toList();
        if (names.isEmpty()) {
            return;
        }
        if (!keys.names().contains(AudiencesKeys.EXTENDS.name())) {
            list("required", names);
            return;
        }
        // What it extends may bring what it needs.
        json.writeArrayFieldStart("anyOf");
        for (List<String> either : List.of(names, List.of(AudiencesKeys.EXTENDS.name()))) {
            json.writeStartObject();
            list("required", either);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void key(Key<?> key, boolean emptyToo) throws IOException {
        json.writeStringField("description", key.does());
        value(key.kind().shape(), key.examples(), emptyToo);
    }

    private void value(Shape shape, List<String> examples, boolean emptyToo) throws IOException {
        if (emptyToo && !(shape instanceof Shape.Plain)) {
            json.writeArrayFieldStart("anyOf");
            alternative(shape, examples, false);
            json.writeStartObject();
            json.writeStringField("type", NULL);
            json.writeEndObject();
            json.writeEndArray();
        } else if (shape instanceof Shape.Plain plain) {
            plain(plain, examples.isEmpty() ? plain.examples() : examples, emptyToo);
        } else if (shape instanceof Shape.Several several) {
            json.writeArrayFieldStart("anyOf");
            alternative(several.each(), examples, false);
            alternative(new Shape.Listed(several.each()), examples, false);
            json.writeEndArray();
        } else if (shape instanceof Shape.Either either) {
            json.writeArrayFieldStart("anyOf");
            alternative(either.usual(), examples, false);
            alternative(either.mapping(), List.of(), false);
            json.writeEndArray();
        } else {
            several(shape, examples);
        }
    }

    private void alternative(Shape shape, List<String> examples, boolean emptyToo) throws IOException {
        json.writeStartObject();
        value(shape, examples, emptyToo);
        json.writeEndObject();
    }

    private void several(Shape shape, List<String> examples) throws IOException {
        if (shape instanceof Shape.Listed list) {
            json.writeStringField("type", "array");
            json.writeObjectFieldStart("items");
            value(list.each(), examples, false);
            json.writeEndObject();
        } else if (shape instanceof Shape.Named named) {
            json.writeStringField("type", "object");
            json.writeObjectFieldStart("additionalProperties");
            value(named.each(), examples, false);
            json.writeEndObject();
        } else {
            Keys keys = shape.inside();
            keys(keys, keys.equals(PageKeys.ALL));
        }
    }

    private void plain(Shape.Plain plain, List<String> examples, boolean emptyToo) throws IOException {
        if (plain.words().isEmpty()) {
            list(
                    "type",
                    Stream.concat(types(plain.seen()), emptyToo ? Stream.of(NULL) : Stream.empty())
                            .toList());
            String pattern = plain.pattern().isEmpty() ? "\\S" : "^(?:" + plain.pattern() + ")$";
            if (!emptyToo) {
                json.writeStringField("pattern", pattern);
            } else if (!plain.pattern().isEmpty()) {
                json.writeStringField("pattern", "^(?:" + plain.pattern() + "|\\s*)$");
            }
            if (!examples.isEmpty()) {
                list("examples", examples);
            }
            return;
        }
        json.writeArrayFieldStart("enum");
        for (String word : plain.words()) {
            json.writeString(word);
        }
        if (plain.words().stream().anyMatch(TRUTHS::contains)) {
            json.writeBoolean(true);
            json.writeBoolean(false);
        }
        if (emptyToo) {
            json.writeNull();
        }
        json.writeEndArray();
    }

    private static Stream<String> types(Shape.Seen seen) {
        return switch (seen) {
            case ANYTHING -> Stream.of("string", "number", "boolean");
            case TEXT -> Stream.of("string");
            case WHOLE -> Stream.of("integer", "string");
            case NUMBER -> Stream.of("number", "string");
            case FLAG -> Stream.of("boolean", "string");
        };
    }

    private void list(String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
