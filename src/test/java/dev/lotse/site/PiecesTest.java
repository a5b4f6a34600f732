package dev.lotse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** News, stories, the checklist: each page has what its readers came for, and its folder lists them. */
class PiecesTest {
    private static final String PEOPLE = """
            -- site/audiences.yml --
            people:
              anna: {name: Anna Keller, title: {de: Vorständin, en: Board member}, photo: people/anna.png}
              birgit: {name: Birgit Sander}
              dora: {name: Dora Dean, phone: +49 40 77}
            helpdesks:
              central: {name: IT-Helpdesk, phone: +49 40 2}
            departments:
              sales: {name: {de: Vertrieb, en: Sales}, sponsor: anna, champions: [dora], helpdesk: central}
              hr: {name: {de: Personal, en: HR}, sponsor: birgit}
              desk: {name: Helpdesk, sees: all, sponsor: birgit}
            -- content/de/people/anna.png --
            a
            """;

    private static final String ANNOUNCEMENT = """
            -- content/de/guide.md --
            # Anleitung
            -- content/de/news/start.md --
            ---
            title: Es geht los
            publish: 2026-10-05
            reviewed: 2026-10-05
            from: sponsor
            action: {text: Anleitung öffnen, link: ../guide.md}
            ---
            Ab heute.
            """;

    @TempDir
    private Path folder;

    private Built build(String files) {
        return TestSite.in(folder, PEOPLE + files).build().fine();
    }

    private static Document page(Built built, String department, String address) {
        return built.department(department).page(address).html();
    }

    @Test
    void a_piece_of_news_says_when_and_from_whom_and_what_to_do() {
        Document news = page(build(ANNOUNCEMENT), "sales", "news/start");
        assertEquals(
                "5. Oktober 2026 Es geht los Anna Keller Vorständin",
                news.select("main .head").text());
        assertEquals("2026-10-05", news.select("main time").attr("datetime"));
        assertEquals("../../people/anna.png", news.select("main img").attr("src"));
        assertEquals(List.of("Anleitung öffnen"), news.select("main a").eachText());
        assertEquals("../../guide/index.html", news.select("main a.button").attr("href"));
        assertEquals(0, news.select(".pager, .toc, .facts, .checked").size(), "nothing competes with it");
    }

    @Test
    void news_from_the_sponsor_is_from_each_department_s_own() {
        Built built = build(ANNOUNCEMENT);
        assertEquals(
                "BS Birgit Sander",
                page(built, "hr", "news/start").select(".person").text());
        built.department("hr").hides("Anna");
        assertEquals(
                "BS Birgit Sander",
                page(built, "desk", "news/start").select(".person").text());
        built.department("desk").hides("Anna");
    }

    @Test
    void a_piece_of_news_without_day_and_person_has_neither() {
        Document news = page(build("-- content/de/news/a.md --\n# Heute\n\nText.\n"), "sales", "news/a");
        assertEquals("Heute", news.select("main .head").text());
        assertEquals(0, news.select("main time, main .person, main .action").size());
    }

    @Test
    void the_page_of_the_news_lists_the_newest_first_with_days_and_descriptions() {
        Built built = build("""
                -- content/de/news/index.md --
                # Neuigkeiten

                Zuerst [das hier](b.md).
                -- content/de/news/a.md --
                ---
                title: Alt
                publish: 2026-09-01
                description: Schon länger her.
                ---
                Text.
                -- content/de/news/b.md --
                ---
                title: Neu
                publish: 2026-09-02
                ---
                Text.
                -- content/de/news/c.md --
                ---
                title: Ohne Tag
                for: sales
                ---
                Text.
                """);
        Document sales = page(built, "sales", "news");
        assertEquals(
                List.of("2. September 2026 Neu Text.", "1. September 2026 Alt Schon länger her.", "Ohne Tag Text."),
                sales.select(".news li").eachText());
        assertEquals(0, sales.select(".cards").size());
        assertEquals(2, page(built, "hr", "news").select(".news li").size());
        built.department("hr").hides("Ohne Tag");
        assertEquals(
                "Nur für Vertrieb",
                page(built, "desk", "news").select(".news .audience").text());
    }

    @Test
    void a_page_that_leads_to_each_of_its_news_itself_has_no_list_beside_that() {
        Built built = build("""
                -- content/de/news/index.md --
                # Neuigkeiten

                - [Heute](a.md)
                - [Gestern](b.md)
                -- content/de/news/a.md --
                # Heute
                -- content/de/news/b.md --
                # Gestern
                """);
        assertEquals(0, page(built, "sales", "news").select(".news").size());
        assertEquals(2, page(built, "sales", "news").select("main a").size());
    }

    @Test
    void a_folder_with_other_pages_too_is_no_list_of_news() {
        Built built = build("""
                -- content/de/team/index.md --
                # Team
                -- content/de/team/a.md --
                ---
                title: Heute
                type: announcement
                ---
                Text.
                -- content/de/team/b.md --
                # Regeln
                """);
        assertEquals(0, page(built, "sales", "team").select(".news").size());
        assertEquals(2, page(built, "sales", "team").select("main .cards a").size());
    }

    @Test
    void a_story_begins_with_what_somebody_says() {
        Document story = page(build("""
                -- content/de/stories/anna.md --
                ---
                title: Drei Ordner weniger
                person: anna
                quote: Zwanzig Minuten, fertig.
                ---
                Der Text.
                """), "sales", "stories/anna");
        assertEquals(
                "Zwanzig Minuten, fertig.",
                story.select("main figure > blockquote").text());
        assertEquals(
                "Anna Keller Vorständin",
                story.select("main figure > figcaption").text());
        assertEquals("../../people/anna.png", story.select("main figure img").attr("src"));
        assertEquals("figure", story.select("main .body > *").first().tagName());
    }

    @Test
    void a_story_without_a_quote_still_has_a_face_and_one_without_a_person_its_quote() {
        Built built = build("""
                -- content/de/stories/one.md --
                ---
                title: Eins
                person: birgit
                ---
                Text.
                -- content/de/stories/two.md --
                ---
                title: Zwei
                quote: Gut.
                ---
                Text.
                """);
        assertEquals(
                "BS Birgit Sander",
                page(built, "sales", "stories/one").select(".body .person").text());
        assertEquals(0, page(built, "sales", "stories/one").select("figure").size());
        assertEquals(
                "Gut.", page(built, "sales", "stories/two").select("figure").text());
    }

    @Test
    void the_page_of_the_stories_shows_faces_and_quotes() {
        Document all = page(build("""
                -- content/de/stories/index.md --
                # Erfahrungen
                -- content/de/stories/anna.md --
                ---
                title: Drei Ordner weniger
                person: anna
                quote: Zwanzig Minuten, fertig.
                ---
                Text.
                -- content/de/stories/other.md --
                ---
                title: Ohne alles
                description: Kurz gesagt.
                ---
                Text.
                """), "sales", "stories");
        assertEquals(
                List.of(
                        "Drei Ordner weniger Zwanzig Minuten, fertig. Anna Keller Vorständin",
                        "Ohne alles Kurz gesagt."),
                all.select(".stories > li").eachText());
        assertEquals(
                List.of("anna/index.html", "other/index.html"),
                all.select(".stories a").eachAttr("href"));
        assertEquals("../people/anna.png", all.select(".stories img").attr("src"));
    }

    @Test
    void a_checklist_page_says_what_it_is_for_and_who_helps() {
        Document list = page(build("""
                -- content/de/entry.md --
                ---
                title: Erste Schritte
                type: checklist
                description: Alles der Reihe nach.
                ---
                Nimm dir Zeit.

                ::: checklist {#entry}
                - [ ] Eins
                - [ ] Zwei
                :::
                """), "sales", "entry");
        assertEquals("Alles der Reihe nach.", list.select("main .lead").text());
        assertEquals(List.of("Eins", "Zwei"), list.select("main #entry li").eachText());
        assertEquals(
                List.of("tel:+49402", "tel:+494077"),
                list.select("main .helpdesk a, main .champions a").eachAttr("href"));
    }
}
