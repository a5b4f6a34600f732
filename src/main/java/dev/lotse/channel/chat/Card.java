package dev.lotse.channel.chat;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.lotse.channel.ChatMarkdown;
import dev.lotse.channel.Json;
import dev.lotse.edition.VisibleMeta;
import java.io.IOException;

/** A message as an Adaptive Card 1.5: https://adaptivecards.io/explorer/. */
final class Card {
    private static final String SCHEMA = "http://adaptivecards.io/schemas/adaptive-card.json";

    /** What a text is in a card. */
    private enum Role {
        TITLE,
        FROM,
        TEXT
    }

    private Card() {}

    /** The card. */
    static String of(Post post) {
        return Json.pretty(json -> write(post, json));
    }

    /** The card as webhooks of Teams take it, in a message of its own (Workflows, "when a webhook request is received"). */
    static String posted(Post post) {
        return Json.pretty(json -> {
            json.writeStartObject();
            json.writeStringField("type", "message");
            json.writeArrayFieldStart("attachments");
            json.writeStartObject();
            json.writeStringField("contentType", "application/vnd.microsoft.card.adaptive");
            json.writeFieldName("content");
            write(post, json);
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void write(Post post, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("type", "AdaptiveCard");
        json.writeStringField("version", "1.5");
        json.writeStringField("fallbackText", ChatMarkdown.escape(post.title()));
        json.writeArrayFieldStart("body");
        plain(post.title(), Role.TITLE, json);
        plain(post.from().orElse(""), Role.FROM, json);
        if (post.markdown().isPresent()) {
            for (String paragraph : post.markdown().get().split("\n{2,}")) {
                markdown(paragraph, json);
            }
        } else {
            plain(post.words(), Role.TEXT, json);
        }
        json.writeEndArray();
        if (post.link().isPresent()) {
            open(post.link().get(), json);
        }
        json.writeEndObject();
    }

    /** A text that is shown as it stands: the one kind of text in a card that is no Markdown. */
    private static void plain(String text, Role role, JsonGenerator json) throws IOException {
        if (text.isBlank()) {
            return;
        }
        json.writeStartObject();
        json.writeStringField("type", "RichTextBlock");
        if (role == Role.FROM) {
            json.writeStringField("spacing", "none");
        }
        json.writeArrayFieldStart("inlines");
        json.writeStartObject();
        json.writeStringField("type", "TextRun");
        json.writeStringField("text", text);
        if (role == Role.TITLE) {
            json.writeStringField("size", "large");
            json.writeStringField("weight", "bolder");
        } else if (role == Role.FROM) {
            json.writeBooleanField("isSubtle", true);
        }
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void markdown(String text, JsonGenerator json) throws IOException {
        if (text.isBlank()) {
            return;
        }
        json.writeStartObject();
        json.writeStringField("type", "TextBlock");
        json.writeStringField("text", text);
        json.writeBooleanField("wrap", true);
        json.writeEndObject();
    }

    private static void open(VisibleMeta.Reference link, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("actions");
        json.writeStartObject();
        json.writeStringField("type", "Action.OpenUrl");
        json.writeStringField("title", link.title());
        json.writeStringField("url", link.href());
        json.writeEndObject();
        json.writeEndArray();
    }
}
