package dev.lotse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.lotse.kit.Built;
import dev.lotse.kit.BuiltFile;
import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A guide leads its own readers through, and everybody else away; a folder of guides begins with the device. */
class GuidesTest {
    @TempDir
    private Path folder;

    private TestSite site;

    @BeforeEach
    void write() {
        site = TestSite.in(folder, """
                -- content/de/guides/index.md --
                # Anleitungen

                Alle.
                -- content/de/guides/windows.md --
                ---
                title: Laptop einrichten
                description: Vom Karton bis zum Desktop.
                duration: 30 Minuten
                platform: windows
                for: platform:windows
                order: 1
                ---
                Los.
                -- content/de/guides/ios.md --
                ---
                title: iPhone einrichten
                platform: ios
                for: platform:ios
                order: 2
                ---
                Los.
                -- content/de/guides/mail.md --
                ---
                title: Mail einrichten
                platform: [ios, windows]
                for: platform:ios,windows
                order: 3
                ---
                Los.
                -- content/de/guides/macos.md --
                ---
                title: Mac einrichten
                platform: macos
                for: platform:macos
                order: 4
                ---
                Los.
                -- content/de/guides/about.md --
                ---
                title: Woran du denkst
                order: 5
                ---
                Los.
                """);
    }

    private static List<String> platforms(BuiltFile page) {
        return page.html().select("[data-platform]").eachAttr("data-platform");
    }

    private static List<String> cards(BuiltFile page, String within) {
        return page.html().select(within + " .cards b").eachText();
    }

    @Test
    void a_folder_begins_with_the_department_s_own_devices_and_their_guides() {
        BuiltFile index = site.build().clean().department("sales").page("guides");
        assertEquals(List.of("Laptop einrichten", "iPhone einrichten", "Mail einrichten"), cards(index, ".platforms"));
        assertEquals(List.of("windows", "ios", "windows ios"), platforms(index));
        assertEquals("windows, ios", index.html().select(".takes").last().text());
        assertEquals(
                List.of("windows", "ios", ""),
                index.html().select(".devices input[type=radio]").eachAttr("value"));
        index.shows("30 Minuten", "Vom Karton bis zum Desktop.");
        site.build().department("sales").hides("macos", "Mac einrichten");
    }

    @Test
    void what_is_about_no_device_stands_behind_and_nothing_stands_there_twice() {
        BuiltFile index = site.build().clean().department("sales").page("guides");
        assertEquals(List.of("Woran du denkst"), cards(index, ".children"));
    }

    @Test
    void who_has_one_kind_of_device_chooses_none() {
        BuiltFile index = site.build().clean().department("hr").page("guides");
        assertEquals(List.of(), index.html().select(".devices").eachText());
        assertEquals(List.of("Laptop einrichten", "Mail einrichten"), cards(index, ".platforms"));
        index.shows("Für dein Gerät: windows");
    }

    /** Its devices are called in its own language then, and are the same ones. */
    @Test
    void a_guide_that_is_not_translated_stands_under_its_device_too() {
        Built built = site.write(
                        "content/en/guides/windows.md", "---\nplatform: windows\norder: 1\n---\n# Set up\n\nGo.\n")
                .write(
                        "site/audiences.yml",
                        TestSite.AUDIENCES.replace(
                                "[windows, macos, ios, android]",
                                "{windows: {de: Rechner, en: Computer}, macos: Mac, ios: iPhone, android: Android}"))
                .build()
                .fine();
        BuiltFile index = built.department("sales", "en").page("guides");
        assertEquals(List.of("Set up", "iPhone einrichten", "Mail einrichten"), cards(index, ".platforms"));
        index.shows("<span>Computer</span>").hides("Rechner");
    }

    @Test
    void a_folder_without_guides_about_devices_is_as_it_was() {
        site.write("content/de/faq/index.md", "# Fragen\n\nAlle.\n")
                .write("content/de/faq/one.md", "# Eins\n\nText.\n")
                .build()
                .clean()
                .department("sales")
                .page("faq")
                .hides("class=\"platforms\"");
    }

    @Test
    void a_device_that_no_guide_is_about_is_not_offered() {
        site.delete("content/de/guides/ios.md").edit("content/de/guides/mail.md", "[ios, windows]", "windows");
        BuiltFile index = site.build().fine().department("sales").page("guides");
        assertEquals(List.of("Laptop einrichten", "Mail einrichten"), cards(index, ".platforms"));
        index.hides("value=\"ios\"");
    }

    @Test
    void a_guide_says_whom_it_is_for_and_leads_others_away() {
        Built built = site.build().clean();
        Element others = built.department("sales").page("guides/ios").html().selectFirst(".others a");
        assertEquals("../index.html", others.attr("href"));
        assertEquals(
                "Für ios",
                built.department("sales")
                        .page("guides/ios")
                        .html()
                        .select(".is-platform")
                        .text());
        assertNull(built.department("lab").page("guides/macos").html().selectFirst(".others"));
        assertNull(built.department("sales").page("guides/about").html().selectFirst(".others"));
    }

    @Test
    void a_guide_goes_on_with_what_its_author_says_else_with_the_page_after_it() {
        Built built = site.edit("content/de/guides/mail.md", "order: 3", "order: 3\naction: about.md")
                .build()
                .clean();
        assertEquals("Woran du denkst", next(built, "sales", "mail"));
        assertEquals("Mail einrichten", next(built, "sales", "ios"));
        assertEquals("", next(built, "sales", "about"));
    }

    @Test
    void a_guide_about_another_device_is_no_next_step() {
        assertEquals("", next(site.build().clean(), "sales", "windows"));
    }

    @Test
    void the_next_step_is_not_offered_twice() {
        Built built = site.edit("content/de/guides/ios.md", "order: 2", "order: 2\naction: about.md")
                .build()
                .clean();
        assertEquals(List.of(), ahead(built, "ios"), "one next step is enough");
        assertEquals(List.of(), ahead(built, "mail"));
        assertEquals(List.of("Weiter iPhone einrichten"), ahead(built, "windows"));
    }

    private static List<String> ahead(Built built, String guide) {
        return built.department("sales")
                .page("guides/" + guide)
                .html()
                .select(".pager .next")
                .eachText();
    }

    private static String next(Built built, String department, String guide) {
        return built.department(department)
                .page("guides/" + guide)
                .html()
                .select(".next-step a")
                .text();
    }

    @Test
    void who_helps_is_said_once_on_a_guide() {
        Built built = site.build().clean();
        Element desk = built.department("sales").page("guides/ios").html().selectFirst(".helpdesk");
        assertEquals(
                1,
                built.department("sales")
                        .page("guides/ios")
                        .html()
                        .select("main a[href^=tel]")
                        .size());
        assertEquals("main", desk.parents().select("main, footer").first().tagName());
        assertEquals(
                "footer",
                built.department("sales")
                        .page("guides")
                        .html()
                        .selectFirst(".helpdesk")
                        .parents()
                        .select("main, footer")
                        .first()
                        .tagName());
    }

    @Test
    void a_box_with_nothing_in_it_is_told() {
        site.write("content/de/guides/vpn.md", """
                        # VPN

                        ::: needs
                        :::

                        ::: done Geklappt?
                        :::

                        ::: trouble
                        :::
                        """)
                .build()
                .reports(
                        "content/de/guides/vpn.md:3:1: warning[container-content]: \"::: needs\" has nothing in it",
                        "content/de/guides/vpn.md:6:1: warning[container-content]: \"::: done\" has nothing in it",
                        "content/de/guides/vpn.md:9:1: warning[container-content]: \"::: trouble\" has nothing in it");
    }
}
