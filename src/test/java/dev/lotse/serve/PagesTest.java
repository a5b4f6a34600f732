package dev.lotse.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.kit.TestSite;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the addresses of a preview lead to. */
class PagesTest {
    private static final String PROJECT = """
            -- content/de/index.md --
            # Willkommen

            Hallo {{ department.name }}.

            ![Bild](bild.png)
            -- content/de/bild.png --
            kein echtes Bild
            -- content/de/guides/ios.md --
            ---
            title: iPhone
            id: IOS
            for: platform:ios
            redirect-from: alt/iphone/
            ---
            Tippe auf *Teilen*.
            -- content/de/guides/später.md --
            ---
            title: Später
            publish: 2027-01-01
            ---
            Erst im neuen Jahr.
            -- content/en/index.md --
            # Welcome

            Hello {{ department.name }}.
            """;

    @TempDir
    private Path folder;

    private Served served;

    @BeforeEach
    void serve() {
        served = Served.of(TestSite.in(folder, PROJECT));
    }

    @AfterEach
    void end() {
        served.close();
    }

    @Test
    void each_department_has_its_own_page() {
        served.shows("/sales/de/", "Hallo Vertrieb.")
                .shows("/hr/en/index.html", "Hello HR.")
                .shows("/oslo/en/", "Hello Oslo.")
                .shows("/sales/de/guides/ios/", "<em>Teilen</em>");
        assertEquals(404, served.get("/hr/de/guides/ios/").statusCode());
        served.hides("/hr/de/all-pages/", "iPhone");
    }

    @Test
    void the_bar_is_in_what_is_served_and_not_in_what_is_built() {
        var built = served.site().build().clean();
        for (String path : List.of("sales/de/index.html", "sales/index.html", "index.html", "sales/de/404.html")) {
            String file = built.file("sites/" + path).text();
            assertFalse(file.contains("_lotse/"), path);
            String sent = served.get("/" + path).body();
            assertTrue(sent.contains("<script src=\"/_lotse/bar.js\""), path);
            String same = sent.replaceAll("<script src=\"/_lotse/bar.js\"[^>]*></script>\n", "")
                    .replaceAll("(Content-Security-Policy\" content=\")[^\"]*", "$1");
            assertEquals(file.replaceAll("(Content-Security-Policy\" content=\")[^\"]*", "$1"), same, path);
        }
    }

    @Test
    void the_bar_offers_departments_by_whether_they_are_listed_and_their_languages() {
        String bar = served.look("/sales/de/").bar("id=\"department\"");
        assertTrue(bar.contains("<optgroup label=\"In the chooser\"><option value=\"sales\" selected>Sales</option>"));
        assertTrue(bar.contains("<optgroup label=\"Not in the chooser\"><option value=\"helpdesk\">Helpdesk</option>"));
        assertTrue(bar.contains("<option value=\"de\" selected>German</option><option value=\"en\">English</option>"));
        assertTrue(bar.contains("value=\"2026-10-12\""));
        assertFalse(bar.contains("id=\"today\""));
        assertFalse(served.look("/oslo/en/").bar("id=\"language\"").contains("German"));
    }

    @Test
    void the_chooser_and_short_links_are_where_they_are_in_a_build() {
        served.shows("/", "data-department=\"sales\"").hides("/", "Helpdesk");
        served.shows("/go/IOS/", "../../sales/go/IOS/index.html");
        served.shows("/sales/go/IOS/", "guides/ios/index.html");
        served.shows("/sales/de/alt/iphone/", "url=../../guides/ios/index.html");
        served.shows("/helpdesk/de/", "Hallo");
    }

    @Test
    void another_day_has_the_same_addresses_behind_a_prefix() {
        assertEquals(404, served.get("/sales/de/guides/sp%C3%A4ter/").statusCode());
        served.shows("/@2027-02-01/sales/de/guides/sp%C3%A4ter/", "Erst im neuen Jahr.");
        served.shows("/@2027-02-01/", "data-department=\"sales\"").shows("/@2027-02-01/go/IOS/", "IOS");
        assertEquals("/@2027-02-01/hr/de/", served.leads("/@2027-02-01/hr/de"));
        String bar = served.look("/@2027-02-01/sales/de/").bar("value=\"2027-02-01\"");
        assertTrue(bar.contains("id=\"today\""));
        assertEquals(404, served.get("/@2027-02-31/sales/de/").statusCode());
    }

    @Test
    void what_is_not_there_is_told_by_the_departments_own_page() {
        HttpResponse<String> missing = served.get("/sales/en/nowhere/at/all");
        assertEquals(404, missing.statusCode());
        assertTrue(missing.body().contains("Sales"), missing.body());
        assertEquals(404, served.get("/sales/fr/").statusCode());
        assertEquals(404, served.get("/nobody/").statusCode());
        assertEquals(404, served.get("/_lotse/nothing").statusCode());
    }

    @Test
    void a_folder_leads_to_its_slash() {
        assertEquals("/sales/", served.leads("/sales"));
        assertEquals("/sales/de/guides/ios/", served.leads("/sales/de/guides/ios"));
    }

    @Test
    void files_have_their_types_and_nothing_is_kept_by_the_browser() {
        Map<String, String> types = Map.of(
                "/sales/de/", "text/html; charset=utf-8",
                "/sales/de/bild.png", "image/png",
                "/sales/_theme/style.css", "text/css; charset=utf-8",
                "/sales/_theme/site.js", "text/javascript; charset=utf-8",
                "/_lotse/bar.css", "text/css; charset=utf-8");
        types.forEach((path, type) -> {
            HttpResponse<String> answer = served.get(path);
            assertEquals(200, answer.statusCode(), path);
            assertEquals(type, answer.headers().firstValue("Content-Type").orElseThrow());
            assertEquals(
                    "no-store", answer.headers().firstValue("Cache-Control").orElseThrow());
            HttpResponse<String> head = served.send("HEAD", path);
            assertEquals(200, head.statusCode());
            assertEquals("", head.body());
        });
    }

    @Test
    void switching_stays_on_the_page_where_the_other_site_has_it() {
        assertEquals("/hr/de/", served.leads("/_lotse/go?from=/sales/de/&department=hr"));
        assertEquals("/hr/de/all-pages/", served.leads("/_lotse/go?from=/sales/de/all-pages/&department=hr"));
        assertEquals("/sales/en/guides/ios/", served.leads("/_lotse/go?from=/sales/de/guides/ios/&language=en"));
        assertEquals("/oslo/en/", served.leads("/_lotse/go?from=/sales/de/&department=oslo"));
        assertEquals("/lab/de/", served.leads("/_lotse/go?from=/&department=lab"));
        assertEquals(
                "/@2027-02-01/sales/de/guides/ios/",
                served.leads("/_lotse/go?from=/sales/de/guides/ios/&date=2027-02-01"));
        assertEquals("/sales/de/", served.leads("/_lotse/go?from=/@2027-02-01/sales/de/&date=today"));
        assertEquals("/@2027-02-01/hr/de/", served.leads("/_lotse/go?from=/@2027-02-01/sales/de/&department=hr"));
    }

    @Test
    void switching_to_a_department_without_the_page_leads_home_and_says_why() {
        String home = served.leads("/_lotse/go?from=/sales/de/guides/ios/&department=hr");
        assertEquals("/hr/de/?instead-of=guides%2Fios%2F", home);
        served.look(home)
                .bar(
                        "guides/ios/” is not there for HR",
                        "platform:ios",
                        "content/de/guides/ios.md:4:6",
                        "platform is windows");
    }

    @Test
    void the_page_that_was_asked_for_is_remembered_where_another_stands_in_for_it() {
        String home = "/_lotse/go?from=/hr/de/&instead=guides/ios/";
        assertEquals("/sales/de/guides/ios/", served.leads(home + "&department=sales"));
        assertEquals("/lab/de/?instead-of=guides%2Fios%2F", served.leads(home + "&department=lab"));
        assertEquals("/hr/en/?instead-of=guides%2Fios%2F", served.leads(home + "&language=en"));
        String elsewhere = "/_lotse/go?from=/hr/de/all-pages/&instead=guides/ios/&department=sales";
        assertEquals("/sales/de/all-pages/", served.leads(elsewhere));
    }

    @Test
    void where_a_page_is_missing_the_bar_says_why_and_who_has_it() {
        String bar = served.look("/hr/de/guides/ios/").bar("id=\"missing\"", "is not there for HR", "platform:ios");
        assertTrue(bar.contains("content/de/guides/ios.md:4:6"), bar);
        String link = "/_lotse/go?from=%2Fhr%2Fde%2Fguides%2Fios%2F&amp;department=sales";
        assertTrue(bar.contains("<a href=\"" + link + "\">Show it for Sales</a>"), bar);
        assertEquals("/sales/de/guides/ios/", served.leads(link.replace("&amp;", "&")));
        // Nobody has what isn't due yet.
        String later = served.look("/hr/de/guides/sp%C3%A4ter/").bar("not shown on 2026-10-12");
        assertFalse(later.contains("Show it for"), later);
        for (String other : List.of("/hr/de/", "/hr/de/nowhere/", "/hr/", "/", "/nobody/de/", "/hr/fr/guides/ios/")) {
            assertFalse(served.look(other).bar("id=\"fold\"").contains("id=\"missing\""), other);
        }
    }

    @Test
    void only_the_departments_that_were_asked_for_are_there() {
        try (Served one = Served.of(served.site(), "hr")) {
            one.shows("/hr/de/", "Hallo Personal.").hides("/", "sales");
            assertEquals(404, one.get("/sales/de/").statusCode());
            assertFalse(one.look("/hr/de/").bar("Day").contains("sales"));
        }
    }

    @Test
    void without_a_portal_there_is_a_plain_list() {
        served.close();
        TestSite site = served.site().write("site/site.yml", TestSite.SITE + "portal: false\n");
        try (Served plain = Served.of(site)) {
            plain.shows("/", "<a href=\"/sales/\">Sales</a>", "<a href=\"/helpdesk/\">Helpdesk</a>");
            plain.shows("/@2027-02-01/", "<a href=\"/@2027-02-01/sales/\">Sales</a>");
            plain.shows("/sales/de/", "Hallo Vertrieb.");
            assertEquals(404, plain.get("/go/IOS/").statusCode());
        }
    }
}
