package dev.lotse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An intranet is in no search engine, unless somebody wants it there. */
class RobotsTest {
    @TempDir
    private Path folder;

    private Built build(String more) {
        TestSite site = TestSite.in(folder, "-- content/de/vpn.md --\n---\nid: VPN-1\n---\n# VPN\n");
        site.write("site/site.yml", TestSite.SITE + more);
        return site.build();
    }

    @Test
    void search_engines_are_turned_away_from_every_page_where_nothing_is_said() {
        Built built = build("");
        String none = "<meta name=\"robots\" content=\"none\">";
        built.department("sales").page("vpn").shows(none).hides("connect-src");
        built.department("sales").page("").shows(none);
        built.file("sites/index.html").shows(none);
        built.file("sites/go/VPN-1/index.html").shows(none);
        assertFalse(Files.exists(folder.resolve("dist/sites/robots.txt")));
    }

    @Test
    void who_wants_to_be_found_says_so_and_ways_that_lead_elsewhere_are_still_in_no_list() {
        Built built = build("robots: all\n");
        built.department("sales").page("vpn").hides("name=\"robots\"").shows("connect-src 'self'");
        built.file("sites/index.html").hides("name=\"robots\"");
        built.file("sites/go/VPN-1/index.html").shows("<meta name=\"robots\" content=\"noindex\">");
    }

    @Test
    void the_root_of_a_host_tells_robots_for_all_of_it() throws IOException {
        Built built = build("url: https://intranet.example/\n");
        assertEquals("User-agent: *\nDisallow: /\n", Files.readString(folder.resolve("dist/sites/robots.txt")));
        built = build("url: https://intranet.example/\nrobots: all\n");
        built.file("sites/robots.txt")
                .shows("User-agent: *\nAllow: /\n", "Sitemap: https://intranet.example/sales/de/sitemap.xml\n");
        assertFalse(Files.exists(folder.resolve("dist/sites/sales/robots.txt")));
        build("url: https://intranet.example/rollout/\n")
                .department("sales")
                .page("vpn")
                .shows("VPN");
        assertFalse(Files.exists(folder.resolve("dist/sites/robots.txt")));
    }
}
