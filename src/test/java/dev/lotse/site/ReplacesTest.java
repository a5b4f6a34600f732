package dev.lotse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page in two versions. */
class ReplacesTest {
    private static final String PAGES = """
            -- content/de/index.md --
            # Start

            Text.
            -- content/de/g/vpn.md --
            ---
            title: VPN
            order: 1
            ---
            ## Schritt

            Für alle.
            -- content/de/g/vpn-lab.md --
            ---
            title: VPN im Labor
            replaces: vpn.md
            for: lab
            ---
            ## Schritt

            Fürs Labor.
            -- content/de/g/mail.md --
            ---
            title: Mail
            order: 2
            ---
            Text.
            """;

    @TempDir
    private Path folder;

    @Test
    void it_takes_the_other_s_address_where_its_condition_holds() {
        Built built = TestSite.in(folder, PAGES).build().clean();
        built.department("lab").lacks("g/vpn-lab").page("g/vpn").shows("<h1>VPN im Labor</h1>", "Fürs Labor.");
        built.department("lab").page("g/vpn").hides("Für alle.");
        built.department("hr").lacks("g/vpn-lab").hides("Fürs Labor", "VPN im Labor");
        built.department("hr").page("g/vpn").shows("Für alle.");
    }

    @Test
    void it_takes_the_other_s_place_in_the_navigation() {
        Built built = TestSite.in(folder, PAGES).build().clean();
        var titles = built.department("lab")
                .page("all-pages")
                .html()
                .select(".all-pages a")
                .eachText();
        assertEquals(List.of("VPN im Labor", "Mail"), titles);
    }

    @Test
    void links_to_the_one_lead_to_the_other() {
        Built built = TestSite.in(folder, PAGES)
                .write("content/de/a.md", "# A\n\n[VPN](g/vpn.md), [Schritt](g/vpn.md#schritt)\n")
                .build()
                .clean();
        built.department("lab").page("a").shows("href=\"../g/vpn/index.html\"", "href=\"../g/vpn/index.html#schritt\"");
        built.department("hr").page("a").shows("href=\"../g/vpn/index.html\"");
        Crawler.follow(folder.resolve("dist"));
    }

    @Test
    void a_link_to_the_replacing_page_itself_is_one_to_its_place() {
        Built built = TestSite.in(folder, PAGES)
                .write("content/de/a.md", "---\ntitle: A\nfor: lab\n---\n[VPN](g/vpn-lab.md)\n")
                .build()
                .clean();
        built.department("lab").page("a").shows("href=\"../g/vpn/index.html\"");
    }

    @Test
    void who_sees_both_gets_both_the_general_one_at_the_address() {
        Built built = TestSite.in(folder, PAGES).build().clean();
        built.department("helpdesk").page("g/vpn").shows("Für alle.");
        built.department("helpdesk").page("g/vpn-lab").shows("Fürs Labor.", "Labor</b>");
        Crawler.follow(folder.resolve("dist"));
    }

    @Test
    void the_replacing_home_page_is_the_home_page() {
        Built built = TestSite.in(folder, """
                -- content/de/index.md --
                # Start

                Für alle.
                -- content/de/a.md --
                # A

                [Start](index.md)
                -- content/de/start-lab.md --
                ---
                title: Laborstart
                replaces: index.md
                for: lab
                ---
                Fürs Labor.
                """).build().clean();
        built.department("lab").lacks("start-lab").page("").shows("Fürs Labor.");
        built.department("lab").page("a").shows("href=\"../index.html\"");
        Crawler.follow(folder.resolve("dist"));
    }

    @Test
    void where_it_is_not_the_home_page_it_is_no_first_thing_either() {
        Built built = TestSite.in(folder, """
                -- content/de/index.md --
                # Start
                -- content/de/a.md --
                ---
                title: A
                order: 5
                ---
                Text.
                -- content/de/start-lab.md --
                ---
                title: Laborstart
                replaces: index.md
                for: lab
                order: 1
                ---
                Fürs Labor.
                """).build().clean();
        assertEquals(
                List.of("A", "Laborstart"),
                built.department("helpdesk")
                        .page("all-pages")
                        .html()
                        .select(".all-pages > ul > li > a")
                        .eachText());
    }

    @Test
    void two_that_could_are_an_error() {
        TestSite.in(folder, PAGES)
                .write("content/de/g/vpn-mac.md", "---\ntitle: X\nreplaces: vpn.md\nfor: platform:macos\n---\nText.\n")
                .build()
                .endsWith(1)
                .reports("content/de/g/vpn-mac.md:3:1: error[replaced-twice]");
    }

    @Test
    void two_for_different_departments_are_none_also_for_who_sees_them_all() {
        Built built = TestSite.in(folder, PAGES)
                .write("content/de/g/vpn-desk.md", "---\ntitle: X\nreplaces: vpn.md\nfor: helpdesk\n---\nFür uns.\n")
                .write("content/de/g/vpn-hr.md", "---\ntitle: Y\nreplaces: vpn.md\nfor: hr\n---\nFürs Personal.\n")
                .build()
                .clean();
        built.department("hr").page("g/vpn").shows("Fürs Personal.");
        built.department("helpdesk").page("g/vpn").shows("Für uns.");
        built.department("helpdesk")
                .has("g/vpn-hr/index.html", "g/vpn-lab/index.html", "g/vpn-desk/index.html")
                .page("g/vpn-desk")
                .shows("Für alle.");
        Crawler.follow(folder.resolve("dist"));
    }

    @Test
    void a_page_that_is_not_there_can_t_be_replaced() {
        TestSite.in(folder, PAGES)
                .edit("content/de/g/vpn-lab.md", "replaces: vpn.md", "replaces: vpm.md")
                .build()
                .endsWith(1)
                .reports("content/de/g/vpn-lab.md:3:1: error[missing-page]")
                .prints("did you mean \"g/vpn.md\"?");
    }

    @Test
    void a_page_in_other_places_than_those_it_replaces_is_in_the_original_s_reach_only() {
        Built built = TestSite.in(folder, PAGES)
                .edit("content/de/g/vpn.md", "order: 1", "for: not lab")
                .build()
                .clean();
        built.department("lab").page("g/vpn").shows("Fürs Labor.");
    }

    @Test
    void old_addresses_of_the_replaced_page_lead_to_the_replacing_one() {
        Built built = TestSite.in(folder, PAGES)
                .edit("content/de/g/vpn.md", "order: 1", "redirect-from: alt.md")
                .build()
                .clean();
        built.department("hr").has("alt/index.html");
        built.department("lab").has("alt/index.html");
    }

    @Test
    void two_pages_can_t_take_each_other_s_place() {
        TestSite.in(folder, PAGES)
                .edit("content/de/g/vpn.md", "order: 1", "replaces: vpn-lab.md")
                .build()
                .endsWith(1)
                .reports(
                        "content/de/g/vpn.md:3:1: error[replaces-circle]: \"g/vpn-lab.md\" takes this page's place in turn, so one of them would vanish; take one of the two lines away",
                        "content/de/g/vpn-lab.md:3:1: error[replaces-circle]: \"g/vpn.md\" takes this page's place in turn");
    }

    @Test
    void nor_can_three_in_a_circle() {
        TestSite.in(folder, PAGES)
                .edit("content/de/g/vpn.md", "order: 1", "replaces: mail.md\nfor: hr")
                .edit("content/de/g/mail.md", "order: 2", "replaces: vpn-lab.md\nfor: sales")
                .build()
                .endsWith(1)
                .prints(
                        "vpn.md:3:1: error[replaces-circle]",
                        "mail.md:3:1: error[replaces-circle]",
                        "vpn-lab.md:3:1: error[replaces-circle]");
    }

    @Test
    void an_old_address_leads_to_whom_the_department_itself_gets() {
        Built built = TestSite.in(folder, PAGES)
                .edit("content/de/g/vpn.md", "order: 1", "order: 1\nredirect-from: alt/vpn.html")
                .build()
                .clean();
        built.department("hr").file("alt/vpn.html").shows("g/vpn/index.html");
        built.department("lab").file("alt/vpn.html").shows("g/vpn/index.html");
        built.department("lab").page("g/vpn").shows("VPN im Labor");
        built.department("helpdesk").file("alt/vpn.html").shows("g/vpn/index.html");
    }

    @Test
    void an_old_address_leads_to_the_version_that_has_the_address_where_both_are_seen() {
        Built built = TestSite.in(folder, PAGES)
                .edit("content/de/g/vpn.md", "order: 1", "order: 1\nredirect-from: alt/vpn.html")
                .edit("content/de/g/vpn-lab.md", "for: lab", "for: lab or helpdesk")
                .build()
                .clean();
        built.department("helpdesk").file("alt/vpn.html").shows("g/vpn/index.html");
        built.department("helpdesk").page("g/vpn").shows("VPN im Labor");
        built.department("helpdesk").page("g/vpn-lab").shows("Für alle.");
    }
}
