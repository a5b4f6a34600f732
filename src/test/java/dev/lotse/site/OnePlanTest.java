package dev.lotse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is sent when, to whom, is one thing wherever it is read: in the report over all departments, in what a department
 * is sent, in what the help desk knows of others, and in what {@code lotse check} finds too early.
 */
class OnePlanTest {
    private static final String PROJECT = """
            -- site/site.yml --
            title: Neue Geräte
            languages: [de]
            content: ../content
            audiences: audiences.yml
            rollout: rollout.yml
            -- site/audiences.yml --
            facets:
              region: [nord, sued]
              workload: [mail]
            people:
              anna: {name: Anna Keller}
            departments:
              sales: {name: sales, workload: [mail], wave: 1, region: nord}
              plant: {name: plant, workload: [mail], wave: 1, region: sued}
              lab: {name: lab, workload: [mail], wave: 2}
              hall: {name: hall, wave: 2}
              it: {name: it, workload: [mail]}
              desk: {name: desk, workload: [mail], sees: all, wave: 2}
            groups:
              movers: sales or plant or hall
            -- site/rollout.yml --
            waves:
              1: {name: Büros, start: 2026-11-09}
              2: {name: Hallen, start: 2027-01-25}
            phases:
              announce: 3 weeks before start
              enrol: start
            holidays: {sued: [2026-11-06]}
            channels:
              mail: {for: "workload:mail", from: anna, name: mail}
              poster: {for: all, name: poster}
            plan:
              - page: news/start.md
                send:
                  - {as: mail, when: 1 day before start}
                  - {as: poster, when: 2026-11-21, for: movers}
              - page: news/enrolled.md
                for: phase:enrol
                send: [{as: mail, when: 3 days after start}]
              - page: news/late.md
                send: [{as: mail, when: 2026-12-01}, {as: poster, when: start}]
              - page: news/gone.md
                send: [{as: mail, when: start}]
              - page: news/leads.md
                send: [{as: mail, when: 1 week after start}]
              - page: news/draft.md
                send: [{as: mail, when: start}]
              - page: news/usual.md
                send: [{as: mail, when: 2 weeks before start}]
              - page: news/until.md
                send: [{as: mail, when: 2026-11-05}, {as: mail, when: 2026-11-25}]
            -- content/de/index.md --
            # Hallo
            -- content/de/news/start.md --
            ---
            title: Start
            ---
            Text.
            -- content/de/news/enrolled.md --
            ---
            title: Enrolled
            ---
            Text.
            -- content/de/news/late.md --
            ---
            title: Late
            publish: 2026-12-24
            ---
            Text.
            -- content/de/news/gone.md --
            ---
            title: Gone
            expires: 2026-12-31
            ---
            Text.
            -- content/de/news/leads.md --
            ---
            title: Leads
            action: {text: Los, link: enrolled.md}
            ---
            Lies [dies](../soon){hidden=text}, nicht [das](../index.md).

            ::: for plant
            [Und das.](late.md){hidden=text}
            :::
            -- content/de/soon.md --
            ---
            title: Soon
            publish: 2027-02-01
            for: not lab
            ---
            Text.
            -- content/de/news/draft.md --
            ---
            title: Draft
            draft: true
            ---
            Text.
            -- content/de/news/usual.md --
            ---
            title: Usual
            publish: 2026-12-01
            ---
            Text.
            -- content/de/news/other.md --
            ---
            title: Other
            for: plant or lab
            replaces: usual.md
            ---
            Text.
            -- content/de/news/until.md --
            ---
            title: Until
            ---
            Text.
            -- content/de/news/from.md --
            ---
            title: From
            for: sales
            replaces: until.md
            publish: 2026-11-20
            ---
            Text.
            """;

    private static final List<String> DEPARTMENTS = List.of("sales", "plant", "lab", "hall", "it", "desk");
    /** What nobody can read on the day of the build. */
    private static final Set<String> TO_COME = Set.of("Late", "Usual", "From");

    private static final Pattern EARLY = Pattern.compile(
            "content/de/(.*?):\\d+:\\d+: warning\\[message-early]: this goes out on .*? \\((.*?)\\); .*");

    @TempDir
    private Path folder;

    /** A line of the report's table, or of what a department is sent. */
    private record Sent(String day, String department, String medium, String title) {}

    private Built built() {
        return TestSite.in(folder, PROJECT).run("build", "--date", "2026-11-10").fine();
    }

    /** The cells of a table, without its head. */
    private static Stream<String[]> cells(Built built, String table) {
        return built.file(table).text().lines().skip(1).map(line -> line.split(";", 9));
    }

    private static List<Sent> report(Built built) {
        return cells(built, "reports/communication-plan.csv")
                .map(cells -> new Sent(cells[0], cells[1], cells[4], cells[6]))
                .toList();
    }

    private static List<String> titles(List<Sent> all, String department) {
        return all.stream()
                .filter(sent -> sent.department.equals(department))
                .map(sent -> (sent.day + " " + sent.medium + " " + sent.title).strip())
                .toList();
    }

    private static List<String> sorted(Stream<Sent> some) {
        return some.map(Sent::toString).sorted().toList();
    }

    @Test
    void the_report_has_it_all() {
        List<Sent> report = report(built());
        assertEquals(
                List.of(
                        "2026-10-26 mail Usual",
                        "2026-11-05 mail Until",
                        "2026-11-06 mail Start",
                        "2026-11-09 poster Late",
                        "2026-11-09 mail Gone",
                        "2026-11-12 mail Enrolled",
                        "2026-11-16 mail Leads",
                        "2026-11-23 poster Start",
                        "2026-11-25 mail From",
                        "2026-12-01 mail Late"),
                titles(report, "sales"));
        assertEquals(
                List.of(
                        "2026-11-05 mail Until",
                        "2026-11-25 mail Until",
                        "2026-12-01 mail Late",
                        "2027-01-11 mail Other",
                        "2027-01-22 mail Start",
                        "2027-01-25 poster Late",
                        "2027-01-25 mail Gone",
                        "2027-02-01 mail Leads"),
                titles(report, "lab"));
        assertEquals(List.of("2026-11-23 poster Start", "2027-01-25 poster Late"), titles(report, "hall"));
    }

    @Test
    void a_department_is_sent_what_the_report_says_of_pages_that_are_out() {
        Built built = built();
        List<Sent> report = report(built);
        for (String department : DEPARTMENTS) {
            assertEquals(
                    sorted(report.stream()
                            .filter(sent -> sent.department.equals(department) && !TO_COME.contains(sent.title))),
                    sorted(cells(built, "kits/" + department + "/de/plan.csv")
                            .map(cells -> new Sent(cells[0], department, cells[2], cells[4]))));
        }
    }

    @Test
    void who_helps_all_reads_what_the_others_are_sent() {
        Built built = built();
        Stream<Sent> read = built
                .file("sites/desk/de/rollout/messages/index.html")
                .html()
                .select("section[aria-labelledby=_others] .messages > li")
                .stream()
                .flatMap(day -> day.select("ul > li").stream()
                        .flatMap(item -> Stream.of(
                                        item.select(".message-for").text().split(", "))
                                .flatMap(department -> item.select(".medium").eachText().stream()
                                        .map(medium -> new Sent(
                                                day.select("time").attr("datetime"),
                                                department,
                                                medium,
                                                item.select("a").text())))));
        assertEquals(
                sorted(report(built).stream()
                        .filter(sent -> !sent.day.isEmpty())
                        .filter(sent -> !sent.department.equals("desk") && !TO_COME.contains(sent.title))),
                sorted(read));
    }

    @Test
    void check_finds_too_early_what_the_report_does() {
        Built built = built();
        TreeSet<String> marked = cells(built, "reports/communication-plan.csv")
                .filter(cells -> cells[8].contains("nicht veröffentlicht"))
                .map(cells -> cells[7] + " " + cells[1])
                .collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> told =
                TestSite.in(folder.resolve("again"), PROJECT)
                        .run("check", "--date", "2026-11-10")
                        .diagnostics()
                        .stream()
                        .map(EARLY::matcher)
                        .filter(Matcher::matches)
                        .flatMap(early -> Stream.of(early.group(2).split(", "))
                                .map(department -> early.group(1) + " " + department))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(marked, told);
        assertEquals(
                List.of(
                        "news/gone.md desk",
                        "news/gone.md lab",
                        "news/late.md desk",
                        "news/late.md it",
                        "news/late.md lab",
                        "news/late.md plant",
                        "news/late.md sales",
                        "news/leads.md plant",
                        "news/leads.md sales",
                        "news/usual.md sales"),
                List.copyOf(told));
    }
}
