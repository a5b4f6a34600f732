package dev.lotse.conditions;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplacesTest {
    private static final String TWO = """
            -- content/de/a.md --
            ---
            title: General title
            ---
            General text
            -- content/de/a-sales.md --
            ---
            title: Sales title
            for: sales
            replaces: a.md
            ---
            Sales text
            """;

    @TempDir
    private Path folder;

    @Test
    void it_takes_the_pages_address() {
        Built built = TestSite.in(folder, "-- content/de/index.md --\nHome\n" + TWO)
                .build()
                .clean();
        built.department("sales")
                .lacks("a-sales")
                .hides("General t")
                .page("a")
                .shows("Sales title")
                .is("<p>Sales text</p>");
        built.department("hr").lacks("a-sales").hides("Sales t").page("a").is("<p>General text</p>");
    }

    @Test
    void links_to_the_page_lead_to_it() {
        Built built = TestSite.in(
                        folder,
                        "-- content/de/index.md --\nSee [here](a.md) and [there](a-sales.md){for=\"sales\"}.\n" + TWO)
                .build()
                .clean();
        built.department("sales")
                .page("")
                .shows("See <a href=\"a/index.html\">here</a> and <a href=\"a/index.html\">there</a>.");
        built.department("hr").page("").shows("See <a href=\"a/index.html\">here</a> and .");
    }

    @Test
    void it_takes_the_pages_entry_in_the_navigation() {
        Built built = TestSite.in(folder, """
                        -- content/de/index.md --
                        Home
                        -- content/de/TOC.md --
                        # [Start](index.md)
                        # [First](b.md)
                        # [Entry](a.md)
                        # [Last](c.md)
                        -- content/de/b.md --
                        b
                        -- content/de/c.md --
                        c
                        """ + TWO).build().clean();
        var nav = built.department("sales").page("b").html().select("nav a[href*=\"../a/\"]");
        assertFalse(nav.isEmpty(), "no entry leads to the page");
        built.department("hr").page("b").shows("Entry");
    }

    @Test
    void a_folders_home_page_is_replaced_from_beside_it() {
        Built built = TestSite.in(folder, """
                        -- content/de/index.md --
                        Home
                        -- content/de/f/index.md --
                        General
                        -- content/de/f/mobile.md --
                        ---
                        for: mobile
                        replaces: index.md
                        ---
                        Mobile
                        """).build().clean();
        built.department("sales").lacks("f/mobile").page("f").is("<p>Mobile</p>");
        built.department("hr").lacks("f/mobile").page("f").is("<p>General</p>");
        built.department("oslo").lacks("f/mobile").page("f").is("<p>Mobile</p>");
    }

    @Test
    void the_home_page_is_replaced() {
        Built built = TestSite.in(folder, """
                        -- content/de/index.md --
                        General
                        -- content/de/home-ios.md --
                        ---
                        for: platform:ios
                        replaces: index.md
                        ---
                        For iPhones
                        """).build().clean();
        OnePage.reads(built, "sales: For iPhones", "hr: General");
        built.department("sales").lacks("home-ios");
    }

    @Test
    void it_stands_alone_where_the_other_page_is_hidden() {
        Built built = TestSite.in(folder, """
                        -- content/de/index.md --
                        Home
                        -- content/de/a.md --
                        ---
                        for: platform:macos
                        ---
                        Mac
                        -- content/de/b.md --
                        ---
                        for: platform:ios
                        replaces: a.md
                        ---
                        Phone
                        """).build().clean();
        built.department("sales").lacks("b").page("a").is("<p>Phone</p>");
        built.department("lab").lacks("b").page("a").is("<p>Mac</p>");
        built.department("hr").lacks("a", "b");
    }

    @Test
    void two_that_could_are_an_error() {
        TestSite site = TestSite.in(folder, """
                        -- content/de/index.md --
                        Home
                        -- content/de/a.md --
                        General
                        -- content/de/b.md --
                        ---
                        for: sales
                        replaces: a.md
                        ---
                        B
                        -- content/de/c.md --
                        ---
                        for: platform:ios
                        replaces: a.md
                        ---
                        C
                        """);
        site.build()
                .endsWith(1)
                .reports("content/de/c.md:3:1: error[replaced-twice]")
                .prints("sales");
        site.edit("content/de/c.md", "platform:ios", "platform:macos");
        site.build().clean();
    }

    @Test
    void a_site_that_sees_both_gets_both() {
        Built built = TestSite.in(folder, "-- content/de/index.md --\nHome\n" + TWO)
                .build()
                .clean();
        built.department("helpdesk").page("a").shows("General text");
        built.department("helpdesk").page("a-sales").shows("Sales text", "Vertrieb");
    }

    @Test
    void a_page_that_is_missing_and_the_page_itself_cannot_be_replaced() {
        TestSite.in(folder, """
                        -- content/de/index.md --
                        Home
                        -- content/de/a.md --
                        ---
                        replaces: nope.md
                        ---
                        a
                        -- content/de/b.md --
                        ---
                        replaces: b.md
                        ---
                        b
                        """)
                .build()
                .endsWith(1)
                .reports("content/de/a.md:2:1: error[", "content/de/b.md:2:11: error[");
    }
}
