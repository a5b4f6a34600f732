package dev.lotse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Champions, managers and the help desk find below their page's text what the site knows anyway, and of their department alone. */
class PeopleKitsTest {
    private static final String PROJECT = """
            -- site/site.yml --
            title: {de: Neue Geräte, en: New devices}
            languages: [de, en]
            content: ../content
            audiences: audiences.yml
            rollout: rollout.yml
            -- site/audiences.yml --
            people:
              anna: {name: Anna Keller}
              ben: {name: Ben Busch, phone: +49 40 5}
            helpdesks:
              central: {name: IT-Helpdesk, phone: +49 40 2}
            departments:
              sales: {name: {de: Vertrieb, en: Sales}, wave: 1, sponsor: anna, champions: [ben], helpdesk: central, welcome: {de: Es lohnt sich., en: It pays off.}}
              works: {name: {de: Werk, en: Works}, wave: 2}
              desk: {name: Helpdesk, sees: all, internal: true}
            -- site/rollout.yml --
            waves:
              1: {name: Büros, start: 2026-11-09, end: 2026-12-04}
              2: {name: Hallen, start: 2026-11-16, end: 2026-11-20}
            responsible: [{person: ben, role: Leitung}]
            plan:
              - page: news/start.md
                send: [{as: mail, when: 3 weeks before start}, {as: poster, when: 10 days after start}]
            -- content/de/index.md --
            Hallo
            -- content/de/champions.md --
            ---
            title: Für Lotsen
            type: champions
            ---
            Deine Rolle.
            -- content/de/managers.md --
            ---
            title: Für Führungskräfte
            type: managers
            ---
            Dein Team.
            -- content/de/desk.md --
            ---
            title: Am Telefon
            type: helpdesk
            for: desk
            ---
            So hebst du ab.
            -- content/de/guides/phone.md --
            ---
            title: Handy einrichten
            duration: 20 Minuten
            ---
            Text
            -- content/de/faq/slow.md --
            ---
            title: Warum ist es langsam?
            description: Weil es sich einrichtet.
            id: FAQ-1
            ---
            Text
            -- content/de/faq/print.md --
            ---
            title: Der Drucker fehlt
            id: FAQ-2
            tags: [known-problem]
            ---
            Text
            -- content/de/faq/hall.md --
            ---
            title: Wo ist die Halle?
            for: works
            ---
            Text
            -- content/de/news/start.md --
            ---
            title: Los
            publish: 2026-10-01
            ---
            Text
            """;

    @TempDir
    Path folder;

    private Document page(String path) {
        Built built = TestSite.in(folder, PROJECT)
                .run("build", "--date", "2026-11-18")
                .fine();
        return built.file("sites/" + path + "/index.html").html();
    }

    private static List<String> below(Document page, String section) {
        return page.select("section[aria-labelledby=_kit-" + section + "] li").eachText();
    }

    @Test
    void champions_have_dates_what_comes_next_questions_and_an_outline_for_slides() {
        Document page = page("sales/de/champions");
        assertEquals(
                List.of("9. November 2026 Es geht los Jetzt", "4. Dezember 2026 Letzter Tag Kommt noch"),
                below(page, "dates"));
        assertEquals("19. November 2026 Plakat Los", below(page, "plan").get(0));
        assertEquals(List.of("Warum ist es langsam? FAQ-1 Weil es sich einrichtet."), below(page, "questions"));
        assertEquals(List.of("Der Drucker fehlt FAQ-2 Text"), below(page, "problems"));
        assertEquals(
                List.of(
                        "Neue Geräte",
                        "Warum wir das machen",
                        "Was zu tun ist",
                        "Termine",
                        "Was gefragt wird",
                        "Wer hilft"),
                page.select(".slides h3").eachText());
        assertEquals(
                List.of("Ben Busch", "IT-Helpdesk, +49 40 2"),
                page.select(".slides > li").last().select("ul li").eachText());
    }

    @Test
    void managers_have_the_sponsors_words_and_the_time_that_guides_take() {
        Document page = page("sales/de/managers");
        assertEquals("Es lohnt sich.", page.select(".body blockquote").text());
        assertEquals(List.of("Handy einrichten 20 Minuten"), below(page, "guides"));
    }

    @Test
    void the_help_desk_has_what_changes_this_week_for_whom() {
        Document page = page("desk/de/desk");
        assertEquals(
                List.of("Hallen beginnt am 16. November 2026: Werk", "Hallen endet am 20. November 2026: Werk"),
                page.select("section[aria-labelledby=_kit-week] > ul > li").eachText());
        assertEquals(
                List.of("19. November 2026 Plakat Los Vertrieb"),
                page.select("section[aria-labelledby=_kit-week] .messages > li").eachText());
        assertEquals(
                "Leitung Ben Busch +49 40 5",
                page.select("section[aria-labelledby=_kit-escalation] li")
                        .text()
                        .replace("BB ", ""));
        assertEquals(
                List.of("Warum ist es langsam?", "Wo ist die Halle?"),
                page.select("section[aria-labelledby=_kit-questions] a").eachText());
    }

    @Test
    void a_department_reads_there_nothing_of_another() {
        assertEquals(
                0,
                page("sales/de/champions").getElementsContainingOwnText("Halle").size());
        assertEquals(
                0,
                page("sales/de/managers").getElementsContainingOwnText("Hallen").size());
    }
}
