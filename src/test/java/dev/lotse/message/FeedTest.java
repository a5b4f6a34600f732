package dev.lotse.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import dev.lotse.kit.Built;
import dev.lotse.kit.Pictures;
import dev.lotse.kit.TestSite;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code feed.xml}: what is new, for programs that tell their readers. */
class FeedTest {
    private static final String URL = "-- site/site.yml --\n" + TestSite.SITE + "url: https://intranet.example/neu/\n";

    private static final String NEWS = """
            -- content/de/news/index.md --
            # Neuigkeiten
            -- content/de/news/first.md --
            ---
            title: "Erstens & zweitens"
            description: Für {{ department.name }} <neu>.
            publish: 2026-10-05
            from: sponsor
            id: NEWS-1
            ---
            Text
            -- content/de/news/second.md --
            ---
            title: Neuer
            publish: 2026-10-09
            for: department:sales,oslo
            ---
            Text
            -- content/de/news/undated.md --
            ---
            title: Ohne Tag
            ---
            Text
            -- content/de/news/old.md --
            ---
            title: Alt
            publish: 2026-10-01
            state: archived
            ---
            Text
            -- content/de/stories/jule.md --
            ---
            title: Jule erzählt
            publish: 2026-10-07
            ---
            Text
            """;

    @TempDir
    private Path folder;

    private Built build(String files) {
        return TestSite.in(folder, files).build().fine();
    }

    private static Feed feed(Built built, String department, String language) throws FeedException {
        String xml = built.department(department, language).file("feed.xml").text();
        return (Feed) new WireFeedInput().build(new StringReader(xml));
    }

    private static List<String> titles(Feed feed) {
        return feed.getEntries().stream().map(Entry::getTitle).toList();
    }

    @Test
    void news_and_stories_with_a_day_are_in_it_the_newest_first() throws FeedException {
        Built built = build(URL + NEWS);
        assertEquals(List.of("Neuer", "Jule erzählt", "Erstens & zweitens"), titles(feed(built, "sales", "de")));
        assertEquals(List.of("Jule erzählt", "Erstens & zweitens"), titles(feed(built, "hr", "de")));
        built.department("hr", "de").hides("Neuer", "news/second");
    }

    @Test
    void an_entry_says_what_where_when_and_from_whom() throws FeedException {
        Feed feed = feed(build(URL + NEWS), "sales", "de");
        assertEquals("Testfirma – Vertrieb", feed.getTitle());
        assertEquals("2026-10-09T00:00:00Z", feed.getUpdated().toInstant().toString());
        Entry entry = feed.getEntries().get(2);
        assertEquals("Für Vertrieb <neu>.", entry.getSummary().getValue());
        assertEquals("2026-10-05T00:00:00Z", entry.getUpdated().toInstant().toString());
        assertEquals("Anna Keller", entry.getAuthors().get(0).getName());
        assertEquals(
                "https://intranet.example/neu/sales/de/news/first/?utm_medium=feed&utm_campaign=news-first",
                entry.getAlternateLinks().get(0).getHref());
    }

    @Test
    void an_entry_keeps_its_id_when_its_page_moves() throws FeedException {
        String before =
                feed(build(URL + NEWS), "sales", "de").getEntries().get(2).getId();
        Built moved = TestSite.in(folder.resolve("b"), URL + NEWS.replace("news/first.md", "news/renamed.md"))
                .build()
                .fine();
        Entry entry = feed(moved, "sales", "de").getEntries().get(2);
        assertTrue(entry.getAlternateLinks().get(0).getHref().contains("/news/renamed/?"));
        assertEquals(before, entry.getId());
        assertTrue(before.startsWith("urn:uuid:"), before);
    }

    @Test
    void it_brings_the_whole_text_of_which_every_address_is_absolute() throws FeedException, IOException {
        TestSite site = TestSite.in(folder, URL + NEWS.replaceFirst("Text\n", """
                [Zweitens](second.md){for="sales"} und **mehr**. ![Haken](x.png)

                ::: details Mehr
                [Nur Personal]{for="hr"}
                :::

                ::: mail
                Nur in der Mail.
                :::
                """));
        Files.write(folder.resolve("content/de/news/x.png"), Pictures.png(20, 10));
        String text = feed(site.build().fine(), "sales", "de")
                .getEntries()
                .get(2)
                .getContents()
                .get(0)
                .getValue();
        assertTrue(text.contains("https://intranet.example/neu/sales/de/news/second/?utm_medium=feed"), text);
        assertTrue(text.contains("src=\"https://intranet.example/neu/sales/de/news/x.png\""), text);
        assertTrue(text.contains("<strong>mehr</strong>"), text);
        assertFalse(text.contains("Nur "), text);
        assertFalse(text.contains("class="), text);
    }

    @Test
    void it_has_fifty_entries_at_most() throws FeedException {
        StringBuilder news = new StringBuilder(URL);
        for (int i = 0; i < 52; i++) {
            news.append("-- content/de/news/n%d.md --\n---\ntitle: N%d\npublish: 2026-08-%02d\n---\nText\n"
                    .formatted(i, i, 1 + i % 31));
        }
        assertEquals(50, feed(build(news.toString()), "hr", "de").getEntries().size());
    }

    @Test
    void every_page_names_it_and_the_news_lead_to_it() {
        Built built = build(URL + NEWS);
        assertEquals(
                "../../feed.xml",
                built.department("hr")
                        .page("news/first")
                        .html()
                        .select("link[type=application/atom+xml]")
                        .attr("href"));
        assertEquals(
                "../feed.xml",
                built.department("hr")
                        .page("news")
                        .html()
                        .select("main .feed a")
                        .attr("href"));
    }

    @Test
    void without_an_address_of_the_site_there_is_none() {
        Built built = build(NEWS);
        assertFalse(Files.exists(built.department("hr").file("feed.xml").path()));
        built.department("hr").page("news/first").hides("atom+xml");
        built.department("hr").page("news").hides("feed.xml");
    }

    @Test
    void nothing_else_can_take_its_place() {
        TestSite.in(folder, URL + NEWS)
                .edit("content/de/news/first.md", "id: NEWS-1", "redirect-from: [/feed.xml]")
                .build()
                .endsWith(1)
                .prints("feed.xml");
    }
}
