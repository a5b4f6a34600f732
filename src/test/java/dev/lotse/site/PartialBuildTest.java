package dev.lotse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.kit.TestSite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --department} and {@code --language}. */
class PartialBuildTest {
    @TempDir
    private Path folder;

    private TestSite start() {
        return TestSite.in(folder, """
                -- content/de/index.md --
                # Start

                Erste Fassung.
                -- content/en/index.md --
                # Home

                First version.
                -- content/de/vpn.md --
                ---
                title: VPN
                id: vpn
                ---
                Erste Fassung.
                """);
    }

    private Map<String, String> published(String prefix) {
        Map<String, String> tree = new TreeMap<>(Program.tree(folder.resolve("dist")));
        tree.keySet().removeIf(path -> !path.startsWith(prefix));
        return tree;
    }

    @Test
    void other_departments_stay_as_they_are_published() {
        TestSite site = start();
        site.build().clean();
        var hr = published("sites/hr/");
        var sales = published("sites/sales/");
        site.edit("content/de/index.md", "Erste", "Zweite")
                .build("--department", "sales")
                .clean();
        assertEquals(hr, published("sites/hr/"));
        assertNotEquals(sales, published("sites/sales/"));
        Crawler.follow(folder.resolve("dist"));
    }

    @Test
    void of_the_sites_alone_what_is_sent_stays_as_it_is_published() {
        TestSite site = start().write("content/de/news/los.md", "# Los\n\nText\n");
        site.buildWithKits().fine();
        var kits = published("kits/");
        assertTrue(
                kits.containsKey("kits/hr/de/mail/news-los.eml"), kits.keySet().toString());
        var sites = published("sites/");
        site.edit("content/de/news/los.md", "Text", "Anders").build().fine();
        assertEquals(kits, published("kits/"));
        assertNotEquals(sites, published("sites/"));
        site.build("--department", "sales").fine();
        assertEquals(kits, published("kits/"));
        site.buildWithKits().fine();
        assertNotEquals(kits, published("kits/"));
    }

    @Test
    void several_departments_may_be_named() {
        TestSite site = start();
        site.build().clean();
        var lab = published("sites/lab/");
        var built = site.edit("content/de/index.md", "Erste", "Zweite")
                .build("--department", "sales", "--department", "hr")
                .clean();
        assertEquals(lab, published("sites/lab/"));
        built.department("hr").page("").shows("Zweite");
        built.department("sales").page("").shows("Zweite");
    }

    @Test
    void other_languages_stay_as_they_are_published() {
        TestSite site = start();
        site.build().clean();
        var german = published("sites/hr/de/");
        var built = site.edit("content/de/index.md", "Erste", "Zweite")
                .edit("content/en/index.md", "First", "Second")
                .build("--language", "en")
                .clean();
        assertEquals(german, published("sites/hr/de/"));
        built.department("hr", "en").page("").shows("Second");
    }

    @Test
    void building_a_part_of_what_has_not_changed_changes_nothing() {
        TestSite site = start();
        site.build().clean();
        var all = published("");
        for (String option : new String[] {"--department hr", "--language en", "--language de", "--department oslo"}) {
            site.build(option.split(" ")).clean();
            assertEquals(all.keySet(), published("").keySet(), option);
            assertEquals(all, published(""), option);
        }
        site.build("--department", "hr", "--language", "en").clean();
        assertEquals(all, published(""));
    }

    @Test
    void a_department_without_the_language_asked_for_stays_whole() {
        TestSite site = start();
        site.build().clean();
        var oslo = published("sites/oslo/");
        site.build("--language", "de").clean();
        assertEquals(oslo, published("sites/oslo/"));
    }

    @Test
    void a_first_build_of_one_department_leads_to_no_site_that_is_not_there() {
        start().build("--department", "sales").clean();
        assertTrue(Files.exists(folder.resolve("dist/sites/sales/de/index.html")));
        assertTrue(!Files.exists(folder.resolve("dist/sites/hr")));
        Crawler.follow(folder.resolve("dist"));
    }

    @Test
    void a_first_build_of_one_language_leads_to_no_site_that_is_not_there() {
        start().build("--language", "en").clean();
        Crawler.follow(folder.resolve("dist"));
    }

    @Test
    void a_new_page_s_short_link_leads_to_no_site_that_does_not_have_it_yet() {
        TestSite site = start();
        site.build().clean();
        site.write("content/de/mail.md", "---\ntitle: Mail\nid: mail\n---\nText.\n")
                .build("--department", "sales")
                .clean();
        Crawler.follow(folder.resolve("dist"));
    }

    @Test
    void a_short_link_that_another_department_s_published_site_has_stays() {
        TestSite site = start();
        site.build().clean();
        var built = site.edit("content/de/vpn.md", "id: vpn", "id: vpn\nfor: not hr")
                .build("--department", "sales")
                .clean();
        built.file("sites/go/vpn/index.html").shows("data-department=\"hr\"");
        Crawler.follow(folder.resolve("dist"));
    }

    @Test
    void a_new_page_leads_to_no_translation_that_is_not_published_yet() {
        TestSite site = start();
        site.build().clean();
        site.write("content/de/mail.md", "# Mail\n\nText.\n")
                .build("--language", "en")
                .clean();
        Crawler.follow(folder.resolve("dist"));
    }
}
