package dev.lotse.site;

import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** "Today" is the day where the company is, whatever the machine says. */
class TodayTest {
    /** 23:30 in Greenwich on 28 November 2026, when it is 0:30 on the 29th in Berlin. */
    private static final String NIGHT = "1795908600";

    @TempDir
    private Path folder;

    private TestSite site(String zone) {
        return TestSite.in(
                folder, "-- site/site.yml --\n" + TestSite.SITE + "url: https://intranet.example/\n" + zone + """

                -- content/de/index.md --
                Start
                -- content/de/alt.md --
                ---
                expires: 2026-11-28
                ---
                Alt
                -- content/de/news/heute.md --
                ---
                title: Heute
                publish: 2026-11-29
                ---
                Neu
                """);
    }

    private Built at(String epoch, String... command) {
        return Program.in(folder)
                .with("TZ", "UTC")
                .with("SOURCE_DATE_EPOCH", epoch)
                .run(command)
                .fine();
    }

    @Test
    void a_page_begins_and_ends_with_the_day_of_the_sites_time_zone() {
        site("time-zone: Europe/Berlin");
        at(NIGHT, "build", "--sites-only")
                .department("hr")
                .has("news/heute/index.html")
                .lacks("alt");
        at(NIGHT, "explain", "content/de/news/heute.md", "--for", "hr").prints(": in");
    }

    @Test
    void a_zone_in_the_west_is_still_in_yesterday() {
        site("time-zone: America/New_York");
        at("1795917600", "build", "--sites-only")
                .department("hr")
                .has("alt/index.html")
                .lacks("news/heute");
    }

    @Test
    void without_a_time_zone_a_moment_that_is_given_counts_in_utc() {
        site("");
        at(NIGHT, "build", "--sites-only")
                .department("hr")
                .has("alt/index.html")
                .lacks("news/heute");
    }

    @Test
    void a_feed_carries_the_sites_time_zone() {
        site("time-zone: Europe/Berlin");
        at(NIGHT, "build", "--sites-only")
                .department("hr")
                .file("feed.xml")
                .shows("<published>2026-11-29T00:00:00+01:00</published>");
    }
}
