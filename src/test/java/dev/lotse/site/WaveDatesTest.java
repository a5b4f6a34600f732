package dev.lotse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lotse.kit.Built;
import dev.lotse.kit.BuiltSite;
import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dates that count from the reader's wave, and fixed days in the plan. */
class WaveDatesTest {
    private static final String PROJECT = """
            -- site/site.yml --
            title: Umbau
            url: https://intranet.example/r/
            languages: [de]
            content: ../content
            audiences: audiences.yml
            rollout: rollout.yml
            -- site/audiences.yml --
            departments:
              sales: {name: Vertrieb, wave: 1}
              finance: {name: Finanzen, wave: 2}
              desk: {name: Helpdesk, sees: all}
            -- site/rollout.yml --
            waves:
              1: {start: 2026-10-19, end: 2026-10-30}
              2: {start: 2026-12-14}
            plan:
              - page: news/start.md
                send: [{as: mail, when: 2 weeks before start}, {as: poster, when: start}]
            -- content/de/index.md --
            Hallo
            -- content/de/news/index.md --
            # Neuigkeiten
            -- content/de/news/start.md --
            ---
            title: Es geht los
            ---
            Text
            -- content/de/news/immer.md --
            ---
            title: Immer schon
            publish: 2026-09-01
            ---
            Text
            """;

    @TempDir
    private Path folder;

    private TestSite site;

    @BeforeEach
    void a_project() {
        site = TestSite.in(folder, PROJECT);
    }

    private void page(String dates) {
        site.write("content/de/vorher.md", "---\ntitle: Vorher\n" + dates + "\n---\nKommt bald\n");
    }

    private Built on(String day) {
        return site.run("build", "--sites-only", "--date", day).fine();
    }

    @Test
    void a_page_is_published_so_long_before_its_readers_wave() {
        page("publish: 2 weeks before start");
        Built before = on("2026-10-04");
        before.department("sales").lacks("vorher").hides("Kommt bald");
        before.department("desk").lacks("vorher").hides("Kommt bald");
        Built then = on("2026-10-05");
        then.department("sales").has("vorher/index.html");
        then.department("finance").lacks("vorher").hides("Kommt bald");
        then.department("desk").page("vorher").shows("Kommt bald");
        on("2026-11-30").department("finance").has("vorher/index.html");
    }

    @Test
    void and_expires_after_it() {
        page("expires: 1 day after start");
        Built later = on("2026-10-21");
        later.department("sales").lacks("vorher");
        later.department("finance").has("vorher/index.html");
    }

    @Test
    void a_part_that_is_included_has_its_dates_for_each_reader() {
        site.write("content/de/_teil.md", "---\npublish: start\n---\nNur danach\n")
                .write("content/de/seite.md", "# Seite\n\nText\n\n[!INCLUDE [teil](_teil.md)]\n");
        Built built = on("2026-10-19");
        built.department("sales").page("seite").shows("Nur danach");
        built.department("finance").page("seite").is("<p>Text</p>");
        built.department("desk").page("seite").shows("Nur danach");
    }

    @Test
    void without_a_wave_to_count_from_it_is_not_shown_and_that_is_told_once() {
        page("publish: 2 weeks before start\nexpires: end");
        on("2026-12-14")
                .reports("content/de/vorher.md:4:1: warning[date-without-wave]: \"expires\" counts from a wave,"
                        + " and there is none here, so this isn't shown (finance)")
                .department("finance")
                .lacks("vorher")
                .hides("Kommt bald");
        site.edit("site/audiences.yml", ", sees: all", "")
                .write("content/de/vorher.md", "---\npublish: start\n---\nx\n");
        on("2026-12-14")
                .reports(
                        "content/de/vorher.md:2:1: warning[date-without-wave]: \"publish\" counts from a wave, and there"
                                + " is none here, so this isn't shown (desk)");
    }

    @Test
    void explain_says_which_day_that_is() {
        page("publish: 2 weeks before start\nexpires: end");
        site.run("explain", "content/de/vorher.md", "--for", "finance", "--date", "2026-10-12")
                .prints("not shown on 2026-10-12: publish: 2 weeks before start (2026-11-30), expires: end (no wave to"
                        + " count from)");
    }

    @Test
    void a_link_to_a_page_that_is_not_there_yet_becomes_text() {
        page("publish: 2 weeks before start");
        site.write("content/de/seite.md", "# Seite\n\n[hin](vorher.md)\n");
        Built built = on("2026-10-05");
        built.reports("content/de/seite.md:3:1: warning[undue-link]");
        built.department("finance").page("seite").is("<p>hin</p>");
        built.department("sales").page("seite").is("<p><a href=\"../vorher/index.html\">hin</a></p>");
    }

    @Test
    void what_is_no_day_is_refused_with_both_ways_to_write_one() {
        page("publish: two weeks before start");
        site.build().reports("content/de/vorher.md:3:10: error[wrong-value]").prints("2 weeks before start");
        page("publish: 2 days after start\nexpires: 1 day after start");
        site.build().reports("content/de/vorher.md:4:10: error[wrong-value]: \"expires\" is before \"publish\"");
    }

    private static List<String> feed(BuiltSite site) {
        return site.file("feed.xml")
                .text()
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("<title>") || line.startsWith("<published>"))
                .skip(1)
                .map(line -> line.replaceAll("<[^>]*>|T.*", ""))
                .toList();
    }

    @Test
    void a_message_comes_out_in_a_department_on_the_day_on_which_it_is_sent_there() {
        Built built = on("2026-10-12");
        assertEquals(
                List.of("Es geht los", "2026-10-05", "Immer schon", "2026-09-01"), feed(built.department("sales")));
        assertEquals(List.of("Immer schon", "2026-09-01"), feed(built.department("finance")));
        assertEquals(List.of("Es geht los", "2026-10-05", "Immer schon", "2026-09-01"), feed(built.department("desk")));
        assertEquals(List.of("Es geht los", "Immer schon"), news(built.department("sales")));
        assertEquals(List.of("Immer schon"), news(built.department("finance")));
        built.department("finance").page("").hides("Es geht los");
        built.department("sales").page("").shows("Es geht los");
        assertEquals(
                List.of("Es geht los", "Immer schon"), news(on("2026-11-30").department("finance")));
    }

    private static List<String> news(BuiltSite site) {
        return site.page("news").html().select("main li:has(time) > a").eachText();
    }

    @Test
    void a_plan_may_name_a_fixed_day_for_everybody() {
        site.edit("site/rollout.yml", "when: 2 weeks before start", "when: 2026-11-28");
        Built built = on("2026-12-01");
        for (String department : List.of("sales", "finance", "desk")) {
            built.department(department).file("rollout/messages/index.html").shows("30. November 2026");
        }
    }
}
