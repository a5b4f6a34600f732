package dev.lotse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What fails at present is said on every page of those whom it concerns, and on nobody else's. */
class IncidentTest {
    private static final String PAGES = """
            -- content/de/index.md --
            # Start
            -- content/de/vpn.md --
            # VPN
            -- content/de/news/index.md --
            # Neues
            -- content/de/news/slow.md --
            ---
            title: Teams ist langsam
            for: sales
            incident: open
            publish: 2026-10-01
            expires: 2026-10-31
            ---
            Wir arbeiten daran.
            """;

    @TempDir
    private Path folder;

    private static List<String> incidents(Built built, String department, String page) {
        return built.department(department)
                .page(page)
                .html()
                .select(".incidents li")
                .eachText();
    }

    private Built on(String day) {
        return TestSite.in(folder, PAGES).run("build", "--date", day).fine();
    }

    @Test
    void every_page_of_those_concerned_says_so_and_leads_there() {
        Built built = on("2026-10-05");
        assertEquals(List.of("Bekannte Störung: Teams ist langsam"), incidents(built, "sales", "vpn"));
        assertEquals(
                "../news/slow/index.html",
                built.department("sales")
                        .page("vpn")
                        .html()
                        .select(".incidents a")
                        .attr("href"));
        built.department("sales").page("news/slow").shows("Störung, wir sind dran");
        built.department("hr").hides("Teams ist langsam", "class=\"incidents\"");
    }

    @Test
    void before_its_day_and_after_its_end_nobody_is_bothered() {
        assertEquals(List.of(), incidents(on("2026-09-30"), "sales", "vpn"));
        assertEquals(List.of(), incidents(on("2026-11-01"), "sales", "vpn"));
    }

    @Test
    void what_is_solved_is_said_where_it_was_announced_only() {
        Built built = TestSite.in(folder, PAGES.replace("incident: open", "incident: solved"))
                .run("build", "--date", "2026-10-05")
                .fine();
        assertEquals(List.of(), incidents(built, "sales", "vpn"));
        built.department("sales").page("news/slow").shows("Behoben");
    }

    @Test
    void another_word_is_a_mistake() {
        TestSite.in(folder, PAGES.replace("incident: open", "incident: opne"))
                .build()
                .reports("content/de/news/slow.md:4:11: error[wrong-value]: \"opne\"");
    }
}
