package dev.lotse.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import dev.lotse.kit.Built;
import dev.lotse.kit.BuiltSite;
import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may come to a session has it in the calendar with one tap. */
class SessionsTest {
    private static final String FIRST = "training/start/session-2026-12-01-0900.ics";

    @TempDir
    private Path folder;

    private TestSite site() {
        return TestSite.in(folder, TrainingSite.FILES);
    }

    private static ICalendar read(BuiltSite site, String file) {
        List<ICalendar> all = Biweekly.parse(site.file(file).text()).all();
        assertEquals(1, all.size());
        return all.get(0);
    }

    @Test
    void they_are_on_the_module_for_those_they_are_for_until_they_are_over() {
        Built built = site().build().clean();
        assertEquals(
                List.of(
                        "1. Dezember 2026, 9:00–9:30 Uhr Raum 1; Haus A, oben In den Kalender",
                        "2. Dezember 2026, 14:00–15:00 Uhr vpn-sales.example.com Online teilnehmen In den Kalender"),
                built.department("sales")
                        .page("training/start")
                        .html()
                        .select(".sessions li")
                        .eachText());
        assertEquals(
                1,
                built.department("hr")
                        .page("training/start")
                        .html()
                        .select(".sessions li")
                        .size());
        built.department("hr").hides("meet.example", "2026-12-02", "14:00", "2026-09-01");
        built.department("sales").hides("2026-09-01");
    }

    @Test
    void a_site_that_sees_others_says_for_whom_each_is() {
        assertEquals(
                List.of("Nur für Vertrieb"),
                site().build()
                        .clean()
                        .department("helpdesk")
                        .page("training/start")
                        .html()
                        .select(".sessions .audience")
                        .eachText());
    }

    @Test
    void without_a_time_zone_an_entry_shows_what_the_clock_does_anywhere() {
        BuiltSite hr = site().build().clean().department("hr");
        String text = hr.file(FIRST).text();
        assertTrue(text.contains("\r\nDTSTART:20261201T090000\r\nDTEND:20261201T093000\r\n"), text);
        assertTrue(text.contains("\r\nDTSTAMP:20261012T000000Z\r\n"), text);
        VEvent event = read(hr, FIRST).getEvents().get(0);
        assertEquals("Dein erster Tag", event.getSummary().getValue());
        assertEquals("Raum 1; Haus A, oben", event.getLocation().getValue());
        assertEquals("Du meldest dich sicher an.", event.getDescription().getValue());
    }

    @Test
    void with_one_it_is_the_same_moment_everywhere_in_summer_and_winter() {
        TestSite site = site().edit("site/site.yml", "title:", "time-zone: Europe/Berlin\ntitle:")
                .edit("content/de/training/start/index.md", "2026-12-02", "2027-06-02");
        BuiltSite sales = site.build().clean().department("sales");
        List<VEvent> events = read(sales, "training/start/sessions.ics").getEvents();
        assertEquals(
                List.of(Instant.parse("2026-12-01T08:00:00Z"), Instant.parse("2027-06-02T12:00:00Z")),
                events.stream()
                        .map(event -> event.getDateStart().getValue().toInstant())
                        .toList());
        assertEquals("https://meet.example/x", events.get(1).getUrl().getValue());
    }

    @Test
    void one_that_goes_on_after_midnight_ends_on_the_next_day_and_is_there_until_then() {
        TestSite site = site().edit("site/site.yml", "title:", "time-zone: Europe/Berlin\ntitle:")
                .edit("content/de/training/start/index.md", "time: \"9:00-9:30\", place", "time: 22:00-6:00, place");
        VEvent event = read(site.build().clean().department("sales"), "training/start/sessions.ics")
                .getEvents()
                .get(0);
        assertEquals(
                Instant.parse("2026-12-01T21:00:00Z"),
                event.getDateStart().getValue().toInstant());
        assertEquals(
                Instant.parse("2026-12-02T05:00:00Z"),
                event.getDateEnd().getValue().toInstant());
        site.run("build", "--sites-only", "--date", "2026-12-02")
                .fine()
                .department("sales")
                .page("training/start")
                .shows("22:00–6:00");
    }

    @Test
    void an_entry_has_the_same_id_in_every_department_language_and_build() {
        TestSite site = site();
        Built built = site.build().clean();
        String id = uid(built.department("hr"));
        assertEquals(id, uid(built.department("sales")));
        assertEquals(id, uid(built.department("hr", "en")));
        Built later = site.edit("content/de/training/start/index.md", "title: Dein erster Tag", "title: Tag eins")
                .edit("content/de/training/start/index.md", "Raum 1; Haus A, oben", "Raum 7")
                .run("build", "--date", "2026-11-01");
        assertEquals(id, uid(later.department("hr")));
        BuiltSite sales = built.department("sales");
        assertEquals(
                2,
                read(sales, "training/start/sessions.ics").getEvents().stream()
                        .map(event -> event.getUid().getValue())
                        .distinct()
                        .count());
    }

    private static String uid(BuiltSite site) {
        return read(site, FIRST).getEvents().get(0).getUid().getValue();
    }

    @Test
    void who_reads_it_in_outlook_sees_where_to_join() {
        BuiltSite sales = TestSite.in(folder, TrainingSite.FILES + """
                        -- content/de/hilfe/fern.md --
                        # Aus der Ferne
                        Text.
                        -- content/de/training/fern/index.md --
                        ---
                        title: Fern
                        outcome: Du kannst es.
                        sessions:
                          - {date: 2026-12-02, time: "9:00-9:30", link: "https://meet.example/raum?a=1"}
                          - {date: 2026-12-03, time: "9:00-9:30", link: ../../hilfe/fern.md#ton}
                          - {date: 2026-12-04, time: "9:00-9:30", link: "https://meet.example/b", place: Raum 4}
                          - {date: 2026-12-05, time: "9:00-9:30"}
                        ---
                        Text.
                        """)
                .edit("content/de/hilfe/fern.md", "Text.", "## Ton {#ton}\nText.")
                .edit("site/site.yml", "title:", "url: https://intranet.example/neu/\ntitle:")
                .build()
                .fine()
                .department("sales");
        String help = "https://intranet.example/neu/sales/de/hilfe/fern/#ton";
        String module = "https://intranet.example/neu/sales/de/training/fern/";
        assertEquals(
                List.of(
                        List.of(
                                "https://meet.example/raum?a=1",
                                "https://meet.example/raum?a=1",
                                "Du kannst es.\n\nhttps://meet.example/raum?a=1"),
                        List.of(help, help, "Du kannst es.\n\n" + help),
                        List.of("https://meet.example/b", "Raum 4", "Du kannst es.\n\nhttps://meet.example/b"),
                        List.of(module, "", "Du kannst es.\n\n" + module)),
                read(sales, "training/fern/sessions.ics").getEvents().stream()
                        .map(event -> List.of(
                                event.getUrl().getValue(),
                                event.getLocation() == null
                                        ? ""
                                        : event.getLocation().getValue(),
                                event.getDescription().getValue()))
                        .toList());
    }

    @Test
    void long_lines_are_folded() {
        TestSite site = site().edit(
                        "content/de/training/start/index.md",
                        "Du meldest dich sicher an.",
                        "Du " + "kannst ganz viele schöne Dinge ".repeat(12));
        BuiltSite hr = site.build().clean().department("hr");
        hr.file(FIRST)
                .text()
                .lines()
                .forEach(line -> assertTrue(line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75, line));
        assertTrue(
                read(hr, FIRST).getEvents().get(0).getDescription().getValue().startsWith("Du kannst ganz viele sch"));
    }
}
