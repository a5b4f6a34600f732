package dev.lotse.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.kit.TestSite;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A preview that begins while something is wrong. */
class FirstStartTest {
    @TempDir
    private Path folder;

    @Test
    void a_group_that_cannot_be_read_shows_nobody_anything_not_even_those_who_are_not_in_it() {
        TestSite site = TestSite.in(folder, """
                -- content/de/index.md --
                # Geheim

                [Gehaltsliste]{for="not mobile"}
                """);
        site.write(
                "site/audiences.yml",
                TestSite.AUDIENCES.replace("mobile: platform:ios,android", "mobile: platfrom:ios"));
        try (Served served = Served.of(site)) {
            for (String path : List.of("/", "/sales/", "/sales/de/", "/hr/de/", "/go/x/", "/nobody/", "/hr/de/x.png")) {
                HttpResponse<String> answer = served.get(path);
                assertEquals(503, answer.statusCode(), path);
                assertTrue(answer.body().contains("There are errors"), answer.body());
                assertTrue(answer.body().contains("site/audiences.yml:"), answer.body());
                served.hides(path, "Gehaltsliste", "Geheim", "Vertrieb");
            }
            Served.Look look = served.look("/sales/de/");
            site.write("site/audiences.yml", TestSite.AUDIENCES);
            look.reloads();
            served.comes("/hr/de/", "Gehaltsliste").hides("/sales/de/", "Gehaltsliste");
        }
    }

    @Test
    void without_a_readable_site_yml_the_errors_are_all_there_is() {
        TestSite site = TestSite.in(folder, "-- content/de/index.md --\n# Geheim\n");
        site.write("site/site.yml", "title: Android: so geht's\n");
        try (Served served = Served.of(site)) {
            assertEquals(503, served.get("/sales/de/").statusCode());
            served.hides("/sales/de/", "Geheim");
            Served.Look look = served.look("/sales/de/");
            site.write("site/site.yml", TestSite.SITE);
            look.reloads();
            served.comes("/sales/de/", "Geheim");
        }
    }

    @Test
    void an_error_of_one_department_shows_in_its_place_and_the_others_are_there() {
        TestSite site = TestSite.in(folder, """
                -- content/de/index.md --
                # Start
                -- content/de/labor.md --
                ---
                title: Labor
                for: lab
                ---
                Siehe [dort](gibt-es-nicht.md).
                """);
        try (Served served = Served.of(site)) {
            served.shows("/sales/de/", "Start");
            HttpResponse<String> lab = served.get("/lab/de/");
            assertEquals(503, lab.statusCode());
            assertTrue(lab.body().contains("content/de/labor.md:5:7"), lab.body());
        }
    }

    @Test
    void a_project_that_is_not_there_yet_is_shown_once_it_is() {
        TestSite site = TestSite.in(folder, "-- README.md --\nNoch nichts.\n").delete("site/site.yml");
        try (Served served = Served.of(site)) {
            assertEquals(503, served.get("/").statusCode());
            Served.Look look = served.look("/sales/de/");
            site.write("content/de/index.md", "# Da\n").write("site/site.yml", TestSite.SITE);
            look.reloads();
            served.comes("/sales/de/", "Da");
        }
    }
}
