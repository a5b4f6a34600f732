package dev.lotse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days relative to a wave: over the end of a year, with holidays, blackouts and the change to summer time. */
class SendingDaysTest {
    private static final String SITE = """
            -- site/site.yml --
            title: Testfirma
            languages: [de]
            content: ../content
            audiences: audiences.yml
            rollout: rollout.yml
            -- site/audiences.yml --
            facets:
              region: [dach, nordics]
            departments:
              sales: {name: Vertrieb, region: dach, wave: 1}
              oslo: {name: Oslo, region: nordics, wave: 1}
              lab: {name: Labor, region: dach, wave: 2}
            -- content/de/index.md --
            Hallo
            -- content/de/news/start.md --
            # Los
            -- content/de/news/end.md --
            # Ende
            """;

    private static final String DAYS_OFF = """
            holidays:
              dach: [2026-12-25, 2026-12-26, 2027-01-01, 2027-03-26, 2027-03-29]
              nordics: [2026-12-24, 2026-12-25, 2027-01-01, 2027-01-06]
            blackouts: [{from: 2027-02-08, to: 2027-02-12, why: Karneval}]
            """;

    @TempDir
    Path folder;

    private Built build(String waves, String plan, String offDays) {
        String rollout = "-- site/rollout.yml --\nwaves:\n" + waves + offDays + "plan:\n" + plan;
        return TestSite.in(folder, SITE + rollout).buildWithKits().fine();
    }

    /** The days on which a department is sent something, in the order of the plan. */
    private static List<String> days(Built built, String department) {
        return built.file("kits/" + department + "/de/plan.csv")
                .text()
                .lines()
                .filter(line -> line.startsWith("2"))
                .map(line -> line.substring(0, 10))
                .collect(Collectors.toList());
    }

    @ParameterizedTest(name = "{0}, wave from {1} to {2}, {3}")
    @CsvSource(textBlock = """
            # plain
            start,                         2026-11-09, 2026-12-04, sales, 2026-11-09
            3 weeks before start,          2026-11-09, 2026-12-04, sales, 2026-10-19
            10 days after start,           2026-11-09, 2026-12-04, sales, 2026-11-19
            1 week after end,              2026-11-09, 2026-12-04, sales, 2026-12-11
            # where nobody works, earlier before the wave, later otherwise
            2 days before start,           2026-11-09, 2026-12-04, sales, 2026-11-06
            5 days after start,            2026-11-09, 2026-12-04, sales, 2026-11-16
            end,                           2026-11-09, 2026-12-05, sales, 2026-12-07
            # working days
            2 working days before start,   2026-11-09, 2026-12-04, sales, 2026-11-05
            5 working days after start,    2026-11-09, 2026-12-04, sales, 2026-11-16
            1 working day after end,       2026-11-09, 2026-12-04, sales, 2026-12-07
            # over the end of a year, each region with its own holidays
            3 working days before start,   2027-01-04, 2027-01-29, sales, 2026-12-29
            3 working days before start,   2027-01-04, 2027-01-29, oslo,  2026-12-29
            6 working days before start,   2027-01-04, 2027-01-29, sales, 2026-12-23
            6 working days before start,   2027-01-04, 2027-01-29, oslo,  2026-12-22
            2 working days after start,    2027-01-04, 2027-01-29, sales, 2027-01-06
            2 working days after start,    2027-01-04, 2027-01-29, oslo,  2027-01-07
            2 days after start,            2027-01-04, 2027-01-29, oslo,  2027-01-07
            1 week before start,           2027-01-01, 2027-01-29, sales, 2026-12-24
            1 week before start,           2027-01-01, 2027-01-29, oslo,  2026-12-23
            # a leap day
            1 day before start,            2028-03-01, 2028-03-31, sales, 2028-02-29
            # a blackout
            start,                         2027-02-08, 2027-02-26, sales, 2027-02-15
            1 working day before start,    2027-02-15, 2027-02-26, sales, 2027-02-05
            3 days before start,           2027-02-15, 2027-02-26, sales, 2027-02-05
            # the change to summer time on 28 March 2027, right after Easter
            2 working days after start,    2027-03-25, 2027-04-09, sales, 2027-03-31
            1 week after start,            2027-03-22, 2027-04-09, sales, 2027-03-30
            4 days after start,            2027-03-25, 2027-04-09, oslo,  2027-03-29
            """)
    void a_day_is_reckoned_from_the_wave(String when, String start, String end, String department, String day) {
        String wave =
                "  1: {name: Eins, start: " + start + ", end: " + end + "}\n  2: {name: Zwei, start: 2027-05-03}\n";
        String plan = "  - {page: news/start.md, send: [{as: chat, when: " + when + "}]}\n";
        assertEquals(List.of(day), days(build(wave, plan, DAYS_OFF), department));
    }

    @Test
    void a_wave_moved_by_a_week_moves_everything_that_hangs_on_it_and_nothing_else() {
        String plan = """
                  - page: news/start.md
                    send:
                      - {as: mail, when: 3 weeks before start}
                      - {as: poster, when: 2 working days before start}
                      - {as: chat, when: start}
                  - page: news/end.md
                    send:
                      - {as: mail, when: 3 days after end}
                """;
        String other = "  2: {name: Zwei, start: 2027-05-03, end: 2027-05-28}\n";
        TestSite site = TestSite.in(
                folder,
                SITE + "-- site/rollout.yml --\nwaves:\n  1: {name: Eins, start: 2026-11-09, end: 2026-12-04}\n" + other
                        + "phases: {run: 1 week after end}\nplan:\n" + plan);
        Built before = site.run("build", "--date", "2026-10-01").fine();
        assertEquals(List.of("2026-10-19", "2026-11-05", "2026-11-09", "2026-12-07"), days(before, "sales"));
        String lab = before.file("kits/lab/de/plan.csv").text()
                + before.file("sites/lab/de/rollout.ics").text()
                + before.file("sites/lab/de/rollout/index.html").text();
        String ids = uids(before);

        Built after = site.edit(
                        "site/rollout.yml", "start: 2026-11-09, end: 2026-12-04", "start: 2026-11-16, end: 2026-12-11")
                .run("build", "--date", "2026-10-01")
                .fine();
        assertEquals(List.of("2026-10-26", "2026-11-12", "2026-11-16", "2026-12-14"), days(after, "sales"));
        after.file("sites/sales/de/rollout.ics")
                .shows("DTSTART;VALUE=DATE:20261116", "DTSTART;VALUE=DATE:20261218")
                .hides("20261109", "20261211\r\nDTEND");
        after.file("sites/sales/de/rollout/index.html")
                .shows("16. November", "11. Dezember 2026")
                .hides("9. November");
        assertEquals(ids, uids(after), "an entry that moved is still the same entry");
        assertEquals(
                lab,
                after.file("kits/lab/de/plan.csv").text()
                        + after.file("sites/lab/de/rollout.ics").text()
                        + after.file("sites/lab/de/rollout/index.html").text(),
                "the other wave stays where it is");
    }

    private static String uids(Built built) {
        return built.file("sites/sales/de/rollout.ics")
                .text()
                .lines()
                .filter(line -> line.startsWith("UID:"))
                .collect(Collectors.joining(" "));
    }
}
