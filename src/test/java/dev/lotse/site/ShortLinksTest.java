package dev.lotse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.lotse.kit.Built;
import dev.lotse.kit.BuiltFile;
import dev.lotse.kit.TestSite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShortLinksTest {
    @TempDir
    private Path folder;

    private static final String PAGES = """
            -- content/de/index.md --
            # Start

            Text.
            -- content/de/guides/iphone-geheim.md --
            ---
            title: Unser Telefongeheimnis
            id: phone
            for: platform:ios or oslo
            ---
            Text.
            -- content/en/guides/iphone-geheim.md --
            ---
            title: Our phone secret
            id: phone
            for: platform:ios or oslo
            ---
            Text.
            """;

    /** The pages that a short link leads to within a department, by language. */
    private Map<String, String> pages(Built built, String department, String id) {
        String door = built.file("sites/go/" + id + "/index.html")
                .html()
                .select("a[data-department=" + department + "]")
                .attr("href");
        Path landing =
                built.folder().resolve("dist/sites/go/" + id).resolve(door).normalize();
        Map<String, String> pages = new TreeMap<>();
        for (var link : new BuiltFile(landing).html().select("main a")) {
            Path site = built.folder().resolve("dist/sites").resolve(department);
            Path page =
                    site.relativize(landing.resolveSibling(link.attr("href")).normalize());
            pages.put(
                    page.getName(0).toString(),
                    page.subpath(1, page.getNameCount()).toString());
        }
        return pages;
    }

    @Test
    void a_short_link_offers_exactly_the_departments_that_have_the_page() {
        Built built = TestSite.in(folder, PAGES).build().clean();
        var doors = built.file("sites/go/phone/index.html").html().select("main li a");
        assertEquals(List.of("helpdesk", "oslo", "sales"), doors.eachAttr("data-department"));
        assertEquals(Set.of("de", "en"), pages(built, "sales", "phone").keySet());
        assertEquals(Map.of("en", "guides/iphone-geheim/index.html"), pages(built, "oslo", "phone"));
        Crawler.follow(folder.resolve("dist"));
    }

    @Test
    void a_short_link_names_no_title_and_no_text() {
        TestSite.in(folder, PAGES)
                .build()
                .clean()
                .file("sites/go/phone/index.html")
                .hides("Telefongeheimnis", "phone secret");
    }

    @Test
    void an_id_that_only_one_language_names_leads_to_the_page_all_the_same() {
        Built built = TestSite.in(folder, PAGES)
                .edit("content/en/guides/iphone-geheim.md", "id: phone\n", "")
                .build()
                .clean();
        var doors = built.file("sites/go/phone/index.html").html().select("main li a");
        assertEquals(List.of("helpdesk", "oslo", "sales"), doors.eachAttr("data-department"));
    }

    @Test
    void a_page_that_nobody_gets_on_this_day_has_no_short_link() {
        TestSite.in(folder, PAGES)
                .edit("content/de/guides/iphone-geheim.md", "id: phone\n", "id: phone\npublish: 2027-01-01\n")
                .edit("content/en/guides/iphone-geheim.md", "id: phone\n", "id: phone\npublish: 2027-01-01\n")
                .build()
                .fine();
        assertFalse(Files.exists(folder.resolve("dist/sites/go/phone")));
    }

    @Test
    void two_pages_with_one_id_are_an_error_and_translations_are_not() {
        TestSite.in(folder, PAGES)
                .write("content/de/other.md", "---\ntitle: Andere\nid: phone\n---\nText.\n")
                .build()
                .endsWith(1)
                .reports("content/de/other.md:3:1: error[duplicate-id]");
    }

    @Test
    void ids_that_differ_only_in_case_are_one_folder_to_some_servers() {
        TestSite.in(folder, PAGES)
                .write("content/de/other.md", "---\ntitle: Andere\nid: PHONE\n---\nText.\n")
                .build()
                .endsWith(1)
                .reports("content/de/other.md:3:1: error[duplicate-id]");
    }

    @Test
    void translations_with_two_ids_keep_both() {
        Built built = TestSite.in(folder, PAGES)
                .edit("content/en/guides/iphone-geheim.md", "id: phone", "id: Phone2")
                .build()
                .fine();
        assertEquals(
                "guides/iphone-geheim/index.html",
                pages(built, "sales", "phone").get("de"));
        assertEquals(
                "guides/iphone-geheim/index.html",
                pages(built, "sales", "Phone2").get("en"));
    }

    @Test
    void translations_whose_ids_differ_in_case_do_not_break_the_build() {
        Built built = TestSite.in(folder, PAGES)
                .edit("content/en/guides/iphone-geheim.md", "id: phone", "id: Phone")
                .build();
        assertEquals("", built.code() > 1 ? built.err() : "");
    }

    @Test
    void an_id_that_could_lead_out_is_refused() {
        TestSite.in(folder, PAGES)
                .write("content/de/other.md", "---\ntitle: Andere\nid: ../../x\n---\nText.\n")
                .build()
                .endsWith(1)
                .reports("content/de/other.md:3:5: error[wrong-value]");
    }

    @Test
    void a_page_and_the_one_that_takes_its_place_may_share_an_id() {
        Built built = TestSite.in(folder, """
                -- content/de/index.md --
                # Start

                Text.
                -- content/de/vpn.md --
                ---
                title: VPN
                id: vpn
                ---
                Text.
                -- content/de/vpn-lab.md --
                ---
                title: VPN im Labor
                id: vpn
                replaces: vpn.md
                for: lab
                ---
                Text.
                """).build().clean();
        assertEquals("vpn/index.html", pages(built, "lab", "vpn").get("de"));
        assertEquals("vpn/index.html", pages(built, "hr", "vpn").get("de"));
        Crawler.follow(folder.resolve("dist"));
    }

    @Test
    void a_page_that_was_renamed_in_one_language_is_asked_for_its_translation() {
        TestSite.in(folder, """
                        -- content/de/reisen.md --
                        ---
                        id: travel
                        ---
                        Text.
                        -- content/en/travel.md --
                        ---
                        id: travel
                        ---
                        Text.
                        """)
                .build()
                .endsWith(1)
                .reports("content/en/travel.md:2:1: error[duplicate-id]: the id \"travel\" belongs to"
                        + " content/de/reisen.md already; are these translations of each other? then give both files the"
                        + " same path");
    }
}
