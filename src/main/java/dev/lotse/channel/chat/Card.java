package dev.lotse.channel.chat;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.lotse.channel.Json;
import dev.lotse.channel.View;
import java.io.IOException;

/** A message as an Adaptive Card 1.5: https://adaptivecards.io/explorer/. */
final class Card {
    private static final String SCHEMA = "http://adaptivecards.io/schemas/adaptive-card.json";

    private Card() {}

    /** The card. */
    static String of(Post post) {
        return Json.pretty(json -> write(post, json));
    }

    private static void write(Post post, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("type", "AdaptiveCard");
        json.writeStringField("version", "1.5");
        json.writeStringField("fallbackText", post.title());
        json.writeArrayFieldStart("body");
        text(post.title(), "title", json);
        if (post.from().isPresent()) {
            text(post.from().get(), "from", json);
        }
        for (String paragraph : post.markdown().split("\n{2,}")) {
            text(paragraph, "", json);
        }
        json.writeEndArray();
        if (post.link().isPresent()) {
            open(post.link().get(), json);
        }
        json.writeEndObject();
    }

    private static void text(String text, String role, JsonGenerator json) throws IOException {
        if (text.isBlank()) {
            return;
        }
        json.writeStartObject();
        json.writeStringField("type", "TextBlock");
        json.writeStringField("text", text);
        json.writeBooleanField("wrap", true);
        if (role.equals("title")) {
            json.writeStringField("size", "large");
            json.writeStringField("weight", "bolder");
            json.writeStringField("style", "heading");
        } else if (role.equals("from")) {
            json.writeStringField("spacing", "none");
            json.writeBooleanField("isSubtle", true);
        }
        json.writeEndObject();
    }

    private static void open(View.Link link, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("actions");
        json.writeStartObject();
        json.writeStringField("type", "Action.OpenUrl");
        json.writeStringField("title", link.title());
        json.writeStringField("url", link.href());
        json.writeEndObject();
        json.writeEndArray();
    }
}
