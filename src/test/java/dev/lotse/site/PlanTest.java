package dev.lotse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import dev.lotse.output.Spreadsheet;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is sent to whom, when: on a department's page, in its calendar, in a table, and over all departments in a report. */
class PlanTest {
    private static final String PROJECT = """
            -- site/site.yml --
            title: {de: Neue Geräte, en: New devices}
            url: https://intranet.example/r/
            languages: [de, en]
            content: ../content
            audiences: audiences.yml
            rollout: rollout.yml
            time-zone: Europe/Berlin
            rules: {message-untranslated: Nur auf Deutsch}
            -- site/audiences.yml --
            facets:
              workload: [mail]
            people:
              anna: {name: Anna Keller, email: anna@example.com}
              ben: {name: Ben Busch}
            departments:
              sales: {name: {de: Vertrieb, en: Sales}, workload: [mail], wave: 1, sponsor: anna, size: 240}
              works: {name: {de: Werk, en: Works}, wave: 2, sponsor: ben}
              lab: {name: {de: Labor, en: Lab}, workload: [mail], wave: 2}
              it: {name: {de: IT, en: IT}, wave: 1}
              desk: {name: Helpdesk, sees: all, internal: true, wave: 1}
            -- site/rollout.yml --
            waves:
              1: {name: {de: Büros, en: Offices}, start: 2026-11-09, end: 2026-12-04}
              2: {name: {de: Hallen, en: Halls}, start: 2027-01-25, end: 2027-02-19}
            phases:
              announce: {when: 3 weeks before start, name: {de: Vorbereiten, en: Getting ready}}
              enrol: start
            stages:
              - {id: pilot, name: {de: Erprobung, en: Trial}, start: 2026-09-01, end: 2026-10-02}
            approaches:
              - {how: self-service, for: "workload:mail", text: {de: Selbst am Platz., en: At your desk.}}
              - {how: drop-in, for: works, place: Halle 2, when: Mo bis Fr}
            responsible:
              - {person: anna, role: {de: Leitung, en: Lead}, for: sales or desk}
              - {person: ben, role: {de: Werksleitung, en: Works manager}, for: works}
            overview: {for: it}
            channels:
              mail: {for: "workload:mail", from: sponsor, name: {de: Brief, en: Letter}}
              poster: {for: all}
              talk: {for: works, name: Schichtgespräch}
            plan:
              - page: news/start.md
                send:
                  - {as: mail, when: 3 weeks before start}
                  - {as: poster, when: 2 weeks before start, for: not lab and not it}
                  - {as: talk, when: start}
              - page: news/more.md
                for: sales
                send: [{as: mail, when: 3 weeks before start}]
            targets:
              - {id: enrolled, name: {de: Angemeldet, en: Enrolled}, unit: {de: Geräte, en: devices}, goal: 400, by: 2027-02-26, actual: enrolled.csv}
            -- site/enrolled.csv --
            date,department,value
            2026-11-01,sales,80
            2026-11-01,works,20
            2026-11-08,sales,100
            -- content/de/index.md --
            Hallo
            -- content/en/index.md --
            Hello
            -- content/de/news/start.md --
            ---
            title: Los geht’s
            subject: Betreff für {{ department.name }}
            ---
            Text
            -- content/en/news/start.md --
            ---
            title: Here we go
            ---
            Text
            -- content/de/news/more.md --
            ---
            title: Mehr
            publish: 2026-10-25
            ---
            Text
            -- content/de/news/alone.md --
            # Ungeplant
            """;

    @TempDir
    Path folder;

    private Built built() {
        return built("2026-11-10");
    }

    private Built built(String day) {
        return TestSite.in(folder, PROJECT).run("build", "--date", day).fine();
    }

    private static List<String> lines(Built built, String page) {
        return built.file(page).html().select(".messages > li").eachText();
    }

    @Test
    void a_department_reads_what_it_hears_when_by_what_and_from_whom() {
        Built built = built();
        assertEquals(
                List.of(
                        "19. Oktober 2026 verschickt Brief Mehr von Anna Keller Brief Los geht’s von Anna Keller",
                        "26. Oktober 2026 ausgehängt Plakat Los geht’s"),
                lines(built, "sites/sales/de/rollout/messages/index.html"));
        assertEquals(
                List.of("11 January 2027 Poster Here we go", "25 January 2027 Schichtgespräch Here we go"),
                lines(built, "sites/works/en/rollout/messages/index.html"));
        assertEquals(
                List.of("4. Januar 2027 Brief Los geht’s"), lines(built, "sites/lab/de/rollout/messages/index.html"));
    }

    @Test
    void a_department_reads_nothing_of_the_dates_and_people_of_others() {
        Built built = built();
        built.department("sales").hides("Hallen", "2027-01", "Januar 2027", "Ben Busch", "Halle 2", "Schichtgespräch");
        built.department("works").hides("Büros", "9. November", "Dezember 2026", "Anna", "Selbst am Platz", "Mehr von");
    }

    @Test
    void its_page_shows_its_wave_its_days_how_it_goes_and_who_answers() {
        var page = built().file("sites/sales/de/rollout/index.html").html();
        assertEquals(
                "Du bist jetzt dran bis zum 4. Dezember 2026",
                page.select(".turn").text());
        assertEquals(
                List.of(
                        "19. Oktober 2026 Vorbereiten Erledigt",
                        "9. November 2026 Enrol Jetzt",
                        "4. Dezember 2026 Letzter Tag Kommt noch"),
                page.select(".milestones li").eachText());
        assertEquals(
                List.of("Erprobung", "Büros"),
                page.select("svg.timeline text.timeline-name").eachText());
        assertEquals("img", page.select("svg.timeline").attr("role"));
        assertEquals(
                List.of("Selbst, mit der Anleitung Selbst am Platz."),
                page.select(".ways li").eachText());
        assertEquals(
                List.of("Angemeldet Bei euch: 100 Geräte. Stand: 8. November 2026. Bis 26. Februar 2027"),
                page.select(".goals li").eachText());
        assertEquals("Leitung", page.select(".duty").text());
    }

    @Test
    void a_department_is_measured_against_its_own_share_of_a_target() {
        TestSite site = TestSite.in(folder, PROJECT.replace("goal: 400,", "goal: 400, goals: {sales: 125},"));
        var page = site.run("build", "--date", "2026-11-10")
                .fine()
                .file("sites/sales/de/rollout/index.html")
                .html();
        assertEquals(
                "100 Geräte von 125 Geräte, das sind 80 %. Stand: 8. November 2026.",
                page.select(".goals p").get(0).text());
        site.edit("site/rollout.yml", "{sales: 125}", "{slaes: 125}")
                .build()
                .reports(
                        "site/rollout.yml:30:110: error[unknown-department]: no department \"slaes\"; did you mean \"sales\"?");
    }

    @Test
    void who_has_an_overview_sees_every_wave_and_what_all_have_reached() {
        Built built = built();
        for (String department : List.of("it", "desk")) {
            var page =
                    built.file("sites/" + department + "/de/rollout/index.html").html();
            assertEquals(
                    List.of("Büros", "Hallen"), page.select(".waves li > b").eachText(), department);
            assertEquals(
                    "120 Geräte von 400 Geräte, das sind 30 %. Stand: 8. November 2026.",
                    page.select(".goals p").get(0).text(), department);
        }
        assertEquals(
                List.of(
                        "19. Oktober 2026 verschickt Brief Mehr von Anna Keller Vertrieb Brief Los geht’s von Anna Keller Vertrieb",
                        "26. Oktober 2026 ausgehängt Plakat Los geht’s Vertrieb",
                        "4. Januar 2027 Brief Los geht’s Labor",
                        "11. Januar 2027 Plakat Los geht’s Werk",
                        "25. Januar 2027 Schichtgespräch Los geht’s Werk"),
                built.file("sites/desk/de/rollout/messages/index.html")
                        .html()
                        .select("section[aria-labelledby=_others] .messages > li")
                        .eachText());
        built.file("sites/it/de/rollout/index.html").hides("Los geht’s");
    }

    @Test
    void its_calendar_is_one_that_calendars_read() {
        List<VEvent> events = Biweekly.parse(
                        built().file("sites/sales/de/rollout.ics").text())
                .first()
                .getEvents();
        assertEquals(
                List.of("Deine Umstellung: Büros", "Umstellung: Vorbereiten", "Umstellung: Enrol", "Ziel: Angemeldet"),
                events.stream().map(event -> event.getSummary().getValue()).toList());
        assertEquals(
                "https://intranet.example/r/sales/de/rollout/",
                events.get(0).getUrl().getValue());
        assertEquals(
                events.size(),
                events.stream()
                        .map(event -> event.getUid().getValue())
                        .distinct()
                        .count());
    }

    @Test
    void who_imports_a_calendar_again_has_each_entry_once_and_as_it_is_now() {
        VEvent before = first(built("2026-11-10"));
        VEvent after = first(built("2026-11-11"));
        assertEquals(before.getUid().getValue(), after.getUid().getValue());
        assertTrue(before.getSequence().getValue() < after.getSequence().getValue());
        assertTrue(before.getLastModified()
                .getValue()
                .before(after.getLastModified().getValue()));
    }

    private static VEvent first(Built built) {
        return Biweekly.parse(built.file("sites/sales/de/rollout.ics").text())
                .first()
                .getEvents()
                .get(0);
    }

    @Test
    void a_table_in_english_has_commas_and_english_heads() {
        assertEquals(
                "\uFEFFDate,Name\r\n1,\"a,b\"\r\n",
                Spreadsheet.of("en", List.of("Date", "Name"), Stream.of(List.of("1", "a,b"))));
        assertEquals(
                "\uFEFFDatum;Name\r\n1;a,b\r\n",
                Spreadsheet.of("de", List.of("Datum", "Name"), Stream.of(List.of("1", "a,b"))));
    }

    @Test
    void who_sends_it_gets_a_calendar_and_a_table() {
        Built built = built();
        String calendar = built.file("kits/sales/de/plan.ics").text().replace("\r\n ", "");
        assertTrue(calendar.contains("SUMMARY:Senden: Brief an Vertrieb"), calendar);
        assertTrue(calendar.contains("DESCRIPTION:Anna Keller\\nmail/news-start.eml"), calendar);
        assertTrue(calendar.contains("X-WR-CALNAME:Kommunikationsplan – Vertrieb"), calendar);
        assertEquals(
                "\uFEFFDatum;Abteilung;Weg;Von;Titel;Betreff;Seite;geplant für",
                built.file("kits/sales/de/plan.csv").text().lines().findFirst().orElseThrow());
        assertEquals(
                "2026-10-19;Vertrieb;Brief;Anna Keller;Los geht’s;Betreff für Vertrieb;https://intranet.example/r/sales/de/news/start/;",
                built.file("kits/sales/de/plan.csv")
                        .text()
                        .lines()
                        .skip(2)
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void the_report_marks_gaps_overlaps_and_what_goes_out_too_early() {
        Built built = built();
        assertEquals(
                List.of(
                        "IT Lücke hört nichts, bevor es am 9. November 2026 losgeht. Plane einen Auftakt ein.",
                        "Vertrieb Zu früh 19. Oktober 2026: Brief „Mehr“ geht an einem Tag hinaus, an dem die Seite nicht veröffentlicht ist. Ändere ihre Daten oder den Plan.",
                        "Vertrieb Zwei auf einmal 19. Oktober 2026: „Los geht’s“ ist nicht die einzige E-Mail an diesem Tag. Verschiebe eine davon.",
                        "Vertrieb Zwei auf einmal 19. Oktober 2026: „Mehr“ ist nicht die einzige E-Mail an diesem Tag. Verschiebe eine davon."),
                built.file("reports/communication-plan.html").html().select(".notes li").eachText().stream()
                        .filter(note -> !note.startsWith("Helpdesk"))
                        .toList());
        built.file("reports/communication-plan.html").shows("news/alone.md", "240 Menschen");
        built.file("reports/communication-plan.csv")
                .shows("2027-01-11;works;;Hallen;poster;;Los geht’s;news/start.md;");
    }

    @Test
    void two_clicks_lead_from_the_overview_to_the_mail_of_next_week() {
        Built built = built("2026-12-28");
        var overview = built.file("reports/index.html").html();
        assertEquals(
                List.of("4. Januar 2027 Los geht’s Brief Labor"),
                overview.select(".sendings > li").eachText());
        String href = overview.select(".sendings a").get(0).attr("href");
        assertEquals("../kits/lab/de/index.html#mail-news-start", href);
        var kit = built.file("kits/lab/de/index.html").html();
        assertEquals("In den nächsten zwei Wochen", kit.select("h2").get(0).text());
        assertEquals(
                "mail/news-start.eml",
                kit.select("#mail-news-start .files a").get(0).attr("href"));
        kit.select("a[href]").eachAttr("href").stream()
                .filter(to -> !to.startsWith("https:"))
                .forEach(to -> built.file("kits/lab/de/" + to));
    }

    @Test
    void a_page_that_is_not_there_is_told_at_its_place() {
        TestSite.in(folder, PROJECT)
                .edit("site/rollout.yml", "news/more.md", "news/moer.md")
                .run("build", "--date", "2026-11-10")
                .reports(
                        "site/rollout.yml:26:11: warning[missing-page]: there is no page \"news/moer.md\", so nobody is sent it; did you mean \"news/more.md\"?");
    }

    @Test
    void a_page_written_for_it_takes_the_place_of_the_one_that_is_made() {
        Built built = TestSite.in(folder, PROJECT + """
                        -- content/de/umstellung.md --
                        ---
                        title: So stellen wir um
                        type: rollout
                        ---
                        Eigene Worte.
                        """)
                .run("build", "--date", "2026-11-10")
                .fine();
        built.department("sales").lacks("rollout/index.html").page("umstellung").shows("Eigene Worte.", "Vorbereiten");
    }

    @Test
    void a_project_without_a_plan_has_nothing_of_it() {
        Built built = TestSite.in(folder, "-- content/de/index.md --\nHallo\n")
                .build()
                .fine();
        built.department("sales").lacks("rollout/index.html", "rollout.ics");
        assertEquals(false, java.nio.file.Files.exists(folder.resolve("dist/reports")));
    }
}
