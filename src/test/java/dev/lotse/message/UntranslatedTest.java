package dev.lotse.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody is sent the words of one language around a text in another, and no list of messages. */
class UntranslatedTest {
    private static final String PROJECT = """
            -- site/site.yml --
            title: Umbau
            url: https://intranet.example/r/
            languages: [de, en]
            content: ../content
            audiences: audiences.yml
            rollout: rollout.yml
            -- site/audiences.yml --
            departments:
              hr: {name: Personal, wave: 1}
              lab: {name: Labor, wave: 1}
            -- site/rollout.yml --
            waves:
              1: {start: 2026-10-19, end: 2026-10-30}
            plan:
              - page: news/start.md
                send: [{as: mail, when: start}, {as: poster, when: start}, {as: chat, when: start}]
              - page: news/beide.md
                send: [{as: mail, when: start}, {as: poster, when: start}, {as: chat, when: start}]
            -- content/de/index.md --
            Hallo
            -- content/en/index.md --
            Hello
            -- content/de/news/index.md --
            ---
            title: Neuigkeiten
            publish: 2026-10-01
            ---
            Alles
            -- content/de/news/start.md --
            ---
            title: Nur deutsch
            ---
            Text
            -- content/de/news/beide.md --
            ---
            title: In beiden
            ---
            Text
            -- content/en/news/beide.md --
            ---
            title: In both
            ---
            Text
            -- content/de/faq/index.md --
            ---
            title: Fragen
            ---
            Alles
            """;

    @TempDir
    private Path folder;

    private List<String> kit(String language) throws IOException {
        Path kit = folder.resolve("dist/kits/hr").resolve(language).toRealPath();
        try (Stream<Path> files = Files.walk(kit)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> kit.relativize(file).toString())
                    .filter(file -> file.contains("/"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void a_message_without_a_translation_is_left_out_of_that_languages_kit_and_told_once() throws IOException {
        Built built = TestSite.in(folder, PROJECT)
                .buildWithKits()
                .fine()
                .reports(
                        "content/de/news/start.md:4:1: warning[message-untranslated]: there is no translation of this in"
                                + " \"en\", so nobody is sent it in that language (all departments)");
        assertEquals(
                List.of(
                        "chat/news-beide.json",
                        "chat/news-beide.txt",
                        "chat/news-beide.webhook.json",
                        "mail/news-beide.eml",
                        "mail/news-beide.html",
                        "mail/news-beide.txt",
                        "posters/news-beide-a3.pdf",
                        "posters/news-beide-a4.pdf",
                        "posters/news-beide-flyer.pdf",
                        "posters/news-beide.html"),
                kit("en"));
        for (String file : List.of("plan.ics", "plan.csv")) {
            String text = built.file("kits/hr/en/" + file).text();
            assertFalse(text.contains("Nur deutsch"), text);
            built.file("kits/hr/en/" + file).shows("In both");
            built.file("kits/hr/de/" + file).shows("Nur deutsch");
        }
        assertEquals(20, kit("de").size());
    }

    @Test
    void a_folders_page_is_a_list_and_no_message() throws IOException {
        Built built = TestSite.in(folder, PROJECT)
                .edit("site/site.yml", "languages: [de, en]", "languages: [de]")
                .edit("content/de/news/start.md", "title", "publish: 2026-09-01\ntitle")
                .edit("site/rollout.yml", "page: news/start.md", "page: news/beide.md")
                .write("content/de/news/mai/index.md", "# Im Mai\n\nText\n")
                .write("content/de/news/mai/eins.md", "# Eins\n\nText\n")
                .write("content/de/news/allein/index.md", "# Allein\n\nText\n")
                .buildWithKits()
                .clean();
        List<String> mails =
                kit("de").stream().filter(file -> file.endsWith(".eml")).toList();
        assertEquals(
                List.of("mail/news-allein.eml", "mail/news-beide.eml", "mail/news-mai-eins.eml", "mail/news-start.eml"),
                mails);
        String feed = built.department("hr").file("feed.xml").text();
        assertFalse(feed.contains("Neuigkeiten"), feed);
        assertFalse(Files.exists(built.department("hr").file("faq.json").path()), "a list is no answer");
    }
}
