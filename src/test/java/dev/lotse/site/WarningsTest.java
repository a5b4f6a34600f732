package dev.lotse.site;

import dev.lotse.kit.Pictures;
import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is built all the same, and said. */
class WarningsTest {
    @TempDir
    private Path folder;

    private TestSite start(String more) {
        return TestSite.in(folder, "-- content/de/index.md --\n# Start\n\nText.\n" + more);
    }

    @Test
    void a_page_that_no_department_gets() {
        start("""
                -- content/de/none.md --
                ---
                title: Niemand
                for: platform:macos and region:dach
                ---
                Text.
                """).build().fine().reports("content/de/none.md:3:6: note[unread-page]");
    }

    @Test
    void a_draft_and_a_fragment_are_expected_to_be_nobody_s() {
        start("""
                -- content/de/none.md --
                ---
                title: Niemand
                draft: true
                for: nobody
                ---
                Text.
                -- content/de/includes/x.md --
                ---
                for: platform:macos and region:dach
                ---
                Text.
                """).build().clean();
    }

    @Test
    void a_department_that_gets_no_page() {
        TestSite.in(folder, """
                -- content/de/a.md --
                ---
                title: A
                for: sales or hr or oslo
                ---
                Text.
                """)
                .build()
                .fine()
                .reports(
                        "site/audiences.yml:16:8: warning[department-without-pages]: the department \"lab\"",
                        "site/audiences.yml:16:8: warning[department-without-pages]: the department \"lab\"");
    }

    @Test
    void a_platform_label_on_a_page_that_others_get_too() {
        start("""
                -- content/de/ios.md --
                ---
                title: iPhone
                platform: ios
                ---
                Text.
                """).build().fine().reports("content/de/ios.md:3:1: warning[platform-label]");
    }

    @Test
    void a_platform_label_is_fine_where_the_condition_says_the_same() {
        start("""
                -- content/de/ios.md --
                ---
                title: iPhone
                platform: ios
                for: platform:ios
                ---
                Text.
                -- content/de/both.md --
                ---
                title: Telefone
                platform: [ios, android]
                for: mobile
                ---
                Text.
                -- content/de/mac/index.md --
                ---
                title: Mac
                for: platform:macos
                ---
                Text.
                -- content/de/mac/vpn.md --
                ---
                title: VPN am Mac
                platform: macos
                ---
                Text.
                """).build().clean();
    }

    @Test
    void defaults_that_match_nothing() {
        start("")
                .write("site/site.yml", TestSite.SITE + """
                        defaults:
                          - {match: "**/*-ios.md", set: {type: guide}}
                          - {match: "INDEX.md", set: {type: guide}}
                        """)
                .build()
                .fine()
                .reports("site/site.yml:7:13: warning[unused-default]");
    }

    @Test
    void one_that_sees_everything_does_not_make_a_page_read() {
        start("""
                -- content/de/none.md --
                ---
                title: Niemand
                for: platform:macos and region:dach
                ---
                Text.
                """).build().fine().department("helpdesk").lacks("none");
    }

    @Test
    void a_link_to_a_page_outside_its_dates_becomes_text() {
        var built = start("""
                -- content/de/a.md --
                # A

                Siehe [später](later.md) und [früher](past.md) und [Entwurf](draft.md) und [heute](today.md).
                -- content/de/later.md --
                ---
                title: Später
                publish: 2026-10-13
                ---
                Text.
                -- content/de/past.md --
                ---
                title: Früher
                expires: 2026-10-11
                ---
                Text.
                -- content/de/today.md --
                ---
                title: Heute
                publish: 2026-10-12
                expires: 2026-10-12
                ---
                Text.
                -- content/de/draft.md --
                ---
                title: Entwurf
                draft: true
                ---
                Text.
                """)
                .build()
                .fine()
                .reports(
                        "content/de/a.md:3:7: warning[undue-link]",
                        "content/de/a.md:3:30: warning[undue-link]",
                        "content/de/a.md:3:52: warning[undue-link]");
        built.department("hr").lacks("later", "past", "draft").has("today");
        built.department("hr").page("a").shows("Siehe später und früher und Entwurf und <a href=");
        Crawler.follow(folder.resolve("dist"));
    }

    @Test
    void no_warning_where_the_author_says_that_the_link_may_become_text() {
        start("""
                -- content/de/a.md --
                # A

                Siehe [später](later.md){hidden=text}.
                -- content/de/later.md --
                ---
                title: Später
                publish: 2026-10-13
                ---
                Text.
                """).build().clean().department("hr").page("a").shows("Siehe später.");
    }

    @Test
    void a_language_without_texts_and_pages_is_told_once_in_the_settings_and_once_for_the_theme() {
        start("")
                .edit("site/site.yml", "[de, en]", "[de, en, fr]")
                .build()
                .fine()
                .reports(
                        "site/site.yml:3:10: warning[missing-folder]: there is no folder content/fr",
                        "themes/lotse/texts/fr.properties: warning[theme-language]: the theme has no texts in the language"
                                + " fr, English stands in; put this file into a theme of your own: a copy of"
                                + " texts/en.properties, translated");
    }

    @Test
    void a_picture_that_readers_wait_for_is_told_once_if_a_page_shows_it() {
        byte[] png = Pictures.png(40, 30);
        byte[] heavy = Arrays.copyOf(png, 2_400_000);
        start("""
                -- content/de/a.md --
                # A

                ![w](wide.png) ![w](wide.png) ![h](heavy.png) ![s](small.png) ![d](drawing.svg)
                """)
                .write("content/de/wide.png", Pictures.png(4001, 2))
                .write("content/de/heavy.png", heavy)
                .write("content/de/small.png", Pictures.png(4000, 2))
                .write("content/de/unused.png", heavy)
                .write("content/de/drawing.svg", Pictures.svg("width=\"5000\" height=\"50\""))
                .build()
                .fine()
                .reports(
                        "content/de/heavy.png: warning[large-picture]: this picture has 2,400 kB and 40 x 30 pixels (all"
                                + " departments); save it smaller: 1,600 pixels are enough",
                        "content/de/wide.png: warning[large-picture]: this picture has 0 kB and 4,001 x 2 pixels (all"
                                + " departments)");
    }

    @Test
    void a_home_page_that_the_default_language_has_lost() {
        String en = "-- content/en/index.md --\n# Start\n\nText.\n";
        start(en + "-- content/de/a.md --\n# A\n\nText.\n")
                .delete("content/de/index.md")
                .build()
                .fine()
                .reports("content/de: warning[home-missing]: this language has no home page; add content/de/index.md");
    }
}
