package dev.lotse.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Announcements as messages for chats. */
class ChatsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String NEWS = """
            -- content/de/guide.md --
            # Anleitung
            -- content/de/news/short.md --
            ---
            title: Es geht los
            description: Warum, wann und wo.
            from: sponsor
            action: {text: Anleitung öffnen, link: ../guide.md}
            ---
            Lang und breit.
            -- content/de/news/own.md --
            ---
            title: Eigene Worte
            ---
            Lang und breit.

            ::: chat
            Am **Montag** geht es los. [So geht es](../guide.md)

            - {for="region:dach"} Laptop
            - {for="region:nordics"} Tablet
            - Ladekabel
            :::
            """;

    private static final String URL = "-- site/site.yml --\n" + TestSite.SITE + "url: https://intranet.example/neu/\n";

    /** Newer than the published schema: text that is no Markdown. */
    private static final String RICH_TEXT_BLOCK = """
            {"type": "object", "required": ["type", "inlines"], "properties": {
              "type": {"enum": ["RichTextBlock"]},
              "inlines": {"type": "array", "items": {"type": "object", "required": ["type", "text"], "properties": {
                "type": {"enum": ["TextRun"]}, "text": {"type": "string"}, "isSubtle": {"type": "boolean"},
                "size": {"enum": ["small", "default", "medium", "large", "extraLarge"]},
                "weight": {"enum": ["lighter", "default", "bolder"]}}}}}}
            """;

    @TempDir
    private Path folder;

    private Built build(String files) {
        return TestSite.in(folder, files).buildWithKits().fine();
    }

    private static JsonNode card(Built built, String kit, String name) throws IOException {
        return JSON.readTree(
                built.file("kits/" + kit + "/chat/" + name + ".json").text());
    }

    private static Schema schema() throws IOException {
        try (InputStream file = ChatsTest.class.getResourceAsStream("/adaptive-cards/schema.json")) {
            ObjectNode schema = (ObjectNode) JSON.readTree(file);
            schema.remove("id"); // a word of draft 4, in a schema of draft 6
            ObjectNode definitions = (ObjectNode) schema.get("definitions");
            definitions.set("RichTextBlock", JSON.readTree(RICH_TEXT_BLOCK));
            ((ArrayNode) schema.at("/definitions/CardElements/items/0/anyOf"))
                    .addObject()
                    .put("$ref", "#/definitions/RichTextBlock");
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_6)
                    .getSchema(schema);
        }
    }

    @Test
    void a_message_says_what_it_is_about_and_where_to_go() {
        Built built = build(URL + NEWS);
        assertEquals("""
                Es geht los

                Warum, wann und wo.

                Anleitung öffnen: https://intranet.example/neu/sales/de/guide/?utm_medium=chat&utm_campaign=news-short

                Anna Keller
                """, built.file("kits/sales/de/chat/news-short.txt").text());
    }

    @Test
    void the_words_for_chats_stand_in_for_that() {
        Built built = build(URL + NEWS);
        assertEquals("""
                Eigene Worte

                Am Montag geht es los. So geht es (https://intranet.example/neu/hr/de/guide/?utm_medium=chat&utm_campaign=news-own)

                - Laptop
                - Ladekabel

                Im Intranet lesen: https://intranet.example/neu/hr/de/news/own/?utm_medium=chat&utm_campaign=news-own
                """, built.file("kits/hr/de/chat/news-own.txt").text());
        built.file("kits/lab/de/chat/news-own.txt").shows("- Tablet").hides("Laptop");
    }

    @Test
    void a_card_has_title_sender_text_and_one_button() throws IOException {
        JsonNode card = card(build(URL + NEWS), "sales/de", "news-short");
        assertEquals("1.5", card.get("version").asString());
        assertEquals(
                List.of("Es geht los", "Anna Keller", "Warum, wann und wo."),
                card.get("body").findValuesAsString("text"));
        assertEquals(1, card.get("actions").size());
        assertEquals("Anleitung öffnen", card.at("/actions/0/title").asString());
        assertEquals(
                "https://intranet.example/neu/sales/de/guide/?utm_medium=chat&utm_campaign=news-short",
                card.at("/actions/0/url").asString());
    }

    @Test
    void a_webhook_gets_the_card_in_the_message_that_it_wants() throws IOException {
        Built built = build(URL + NEWS);
        String posted = built.file("kits/sales/de/chat/news-short.webhook.json").text();
        JsonNode message = JSON.readTree(posted);
        assertEquals("message", message.get("type").asString());
        assertEquals(
                "application/vnd.microsoft.card.adaptive",
                message.at("/attachments/0/contentType").asString());
        assertEquals(card(built, "sales/de", "news-short"), message.at("/attachments/0/content"));
        assertTrue(posted.length() < 28_000, "what Teams takes");
    }

    @Test
    void a_card_keeps_links_and_emphasis() throws IOException {
        JsonNode card = card(build(URL + NEWS), "hr/de", "news-own");
        assertEquals(
                "Am **Montag** geht es los. [So geht es](https://intranet.example/neu/hr/de/guide/?utm_medium=chat&utm_campaign=news-own)",
                card.at("/body/1/text").asString());
        assertEquals("- Laptop\n- Ladekabel", card.at("/body/2/text").asString());
    }

    @Test
    void what_reads_like_markdown_is_text_in_a_card() throws IOException {
        Built built = build(URL + """
                -- content/de/guide.md --
                # Anleitung
                -- content/de/news/umzug.md --
                ---
                title: "19. Oktober: Wir *ziehen* um"
                description: "- Datei vertrag_neu_final [x](y)"
                ---
                Text.
                -- content/de/news/worte.md --
                ---
                title: Worte
                ---
                Text.

                ::: chat
                24\\. Dezember: <b>Datei </b>vertrag_neu_final \\[x](y) und *schräg*.

                - 1\\. Mai &copy; &amp;copy;
                - [ein \\[Link\\]](../guide.md)

                \\- Strich
                :::
                """);
        JsonNode card = card(built, "sales/de", "news-umzug");
        assertEquals(
                List.of("19. Oktober: Wir *ziehen* um", "- Datei vertrag_neu_final [x](y)"),
                card.get("body").findValuesAsString("text"));
        assertEquals(
                List.of("RichTextBlock", "RichTextBlock"),
                List.of(
                        card.at("/body/0/type").asString(),
                        card.at("/body/1/type").asString()));
        assertEquals(
                "19\\. Oktober: Wir \\*ziehen\\* um", card.get("fallbackText").asString());
        JsonNode own = card(built, "sales/de", "news-worte");
        assertEquals(
                "24\\. Dezember: **Datei** vertrag\\_neu\\_final \\[x\\](y) und _schräg_.",
                own.at("/body/1/text").asString());
        assertEquals(
                "- 1\\. Mai © \\&copy;\n- [ein \\[Link\\]](https://intranet.example/neu/sales/de/guide/?utm_medium=chat&utm_campaign=news-worte)",
                own.at("/body/2/text").asString());
        assertEquals("\\- Strich", own.at("/body/3/text").asString());
        assertEquals(List.of(), schema().validate(own));
        assertEquals(List.of(), schema().validate(card));
    }

    @Test
    void cards_keep_to_their_published_schema() throws IOException {
        Built built = build(URL + NEWS);
        for (String kit : List.of("sales/de", "lab/de", "hr/de")) {
            for (String name : List.of("news-short", "news-own")) {
                assertEquals(List.of(), schema().validate(card(built, kit, name)), kit + " " + name);
            }
        }
    }

    @Test
    void the_schema_notices_what_no_card_may_say() throws IOException {
        JsonNode card = card(build(URL + NEWS), "sales/de", "news-short");
        ((ObjectNode) card.at("/body/0/inlines/0")).put("size", "huge");
        assertFalse(schema().validate(card).isEmpty());
    }

    @Test
    void without_an_address_of_the_site_there_is_no_button() throws IOException {
        Built built = build(NEWS);
        assertFalse(card(built, "sales/de", "news-short").has("actions"));
        assertEquals(
                "Es geht los\n\nWarum, wann und wo.\n\nAnna Keller\n",
                built.file("kits/sales/de/chat/news-short.txt").text());
        built.file("kits/hr/de/chat/news-own.txt").shows("So geht es\n").hides("(");
    }

    @Test
    void who_has_no_chat_gets_no_message() {
        Built built = build(URL + NEWS + """
                -- site/rollout.yml --
                waves:
                  1: {name: Eins, start: 2026-11-02}
                  2: {name: Zwei, start: 2026-11-02}
                channels:
                  mail: {for: all}
                  chat: {for: "workload:mail"}
                """);
        assertFalse(Files.exists(built.file("kits/lab/de/chat").path()));
        built.file("kits/hr/de/chat/news-short.json").shows("AdaptiveCard");
    }
}
