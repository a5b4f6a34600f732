package dev.lotse.channel.web;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.lotse.channel.Canonical;
import dev.lotse.channel.Json;
import dev.lotse.channel.frame.Permalink;
import dev.lotse.edition.Edition;
import dev.lotse.edition.Reach;
import dev.lotse.edition.VisibleMeta;
import dev.lotse.edition.VisiblePage;
import dev.lotse.edition.text.Addresses;
import dev.lotse.edition.text.Layout;
import dev.lotse.edition.text.Way;
import dev.lotse.output.Output;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Knowledge records for programs: {@code faq.json} for ticket tools, and schema.org's FAQPage. */
final class FaqFile {

    private final Edition edition;
    private final List<VisiblePage> records;
    private final Topics topics;
    private final Permalink permalink;
    private final Map<String, VisiblePage> pages = new HashMap<>();

    FaqFile(Edition edition, List<VisiblePage> records, Topics topics, Permalink permalink) {
        this.edition = edition;
        this.records = records;
        this.topics = topics;
        this.permalink = permalink;
        edition.pages().forEach(page -> pages.put(page.address(), page));
    }

    /** The file, and the schema that it keeps to. */
    Stream<Output> outputs(String folder) {
        return Stream.of(
                Output.text(folder + Layout.FAQ, () -> Json.pretty(this::write)),
                Output.text(folder + Layout.FAQ_SCHEMA, schema()));
    }

    private static String schema() {
        try (InputStream file = FaqFile.class.getResourceAsStream(Layout.FAQ_SCHEMA)) {
            if (file == null) {
                throw new IllegalStateException("the program lacks its " + Layout.FAQ_SCHEMA);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", Layout.FAQ_SCHEMA);
        json.writeStringField("title", edition.title());
        json.writeObjectFieldStart("department");
        named(edition.reader().id(), edition.reader().name().in(edition.language()), json);
        json.writeStringField("language", edition.language());
        json.writeArrayFieldStart("records");
        for (VisiblePage record : records) {
            record(record, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void named(String id, String name, JsonGenerator json) throws IOException {
        json.writeStringField("id", id);
        json.writeStringField("name", name);
        json.writeEndObject();
    }

    private void record(VisiblePage record, JsonGenerator json) throws IOException {
        Answer answer = Answer.of(record, edition);
        json.writeStartObject();
        json.writeStringField("id", record.id().orElse(null));
        json.writeStringField("question", record.title());
        json.writeStringField("language", record.language());
        json.writeStringField("state", record.meta().state());
        json.writeStringField("topic", record.tags().isEmpty() ? null : topics.of(record));
        json.writeArrayFieldStart("environment");
        for (VisibleMeta.Platform platform : record.meta().platforms()) {
            json.writeStartObject();
            named(platform.id(), platform.name(), json);
        }
        json.writeEndArray();
        json.writeStringField("description", record.description());
        json.writeStringField("answer", answer.text());
        json.writeStringField("cause", answer.cause().isEmpty() ? null : answer.cause());
        if (edition.reader().internal()) {
            json.writeStringField("internal", answer.internal().isEmpty() ? null : answer.internal());
        }
        strings("synonyms", record.synonyms(), json);
        strings("related", related(record), json);
        json.writeStringField(
                "reviewed", record.reviewed().map(Object::toString).orElse(null));
        json.writeStringField("address", address(record));
        json.writeStringField("link", permalink.from("", record).orElse(null));
        if (record.reach().isPresent()) {
            audiences(record.reach().get(), json);
        }
        json.writeEndObject();
    }

    private static void strings(String name, List<String> texts, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static void audiences(Reach reach, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("audiences");
        for (Reach.Reader reader : reach.open()) {
            json.writeStartObject();
            named(reader.id(), reader.name(), json);
        }
        json.writeEndArray();
    }

    private String address(VisiblePage record) {
        return Canonical.page(edition, record.address()).orElseGet(() -> Addresses.way("", record.address()));
    }

    /** The ids of the related pages that have one. */
    private List<String> related(VisiblePage record) {
        return record.meta().related().stream()
                .flatMap(link -> link.to() instanceof Way.ToPage to
                        ? Optional.ofNullable(pages.get(to.address())).flatMap(VisiblePage::id).stream()
                        : Stream.of())
                .distinct()
                .toList();
    }

    /** Checked records as schema.org's FAQPage, safe to stand in a page; nothing where there is none. */
    Optional<String> schemaOrg(List<VisiblePage> below) {
        List<VisiblePage> checked = below.stream()
                .filter(record -> record.meta().state().equals("checked"))
                .toList();
        return Optional.of(checked)
                .filter(all -> !all.isEmpty())
                .map(all -> Json.terse(json -> faqPage(all, json)).replace("<", "\\u003c"));
    }

    private void faqPage(List<VisiblePage> checked, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("@context", "https://schema.org");
        json.writeStringField("@type", "FAQPage");
        json.writeStringField("inLanguage", edition.language());
        json.writeArrayFieldStart("mainEntity");
        for (VisiblePage record : checked) {
            Optional<String> url = Canonical.page(edition, record.address());
            Answer answer = Answer.of(record, edition);
            json.writeStartObject();
            json.writeStringField("@type", "Question");
            json.writeStringField("name", record.title());
            if (url.isPresent()) {
                json.writeStringField("url", url.get());
            }
            json.writeObjectFieldStart("acceptedAnswer");
            json.writeStringField("@type", "Answer");
            json.writeStringField("text", answer.said());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
