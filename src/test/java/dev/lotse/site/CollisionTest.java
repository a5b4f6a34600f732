package dev.lotse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.kit.Built;
import dev.lotse.kit.Pictures;
import dev.lotse.kit.TestSite;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two things that want one place. */
class CollisionTest {
    @TempDir
    private Path folder;

    private TestSite start() {
        return TestSite.in(folder, "-- content/de/index.md --\n# Start\n\nText.\n");
    }

    private static void isRefused(Built built, String file) {
        built.endsWith(1);
        assertEquals(1, built.diagnostics().size(), built.err());
        assertTrue(built.diagnostics().get(0).startsWith(file), built.err());
        assertFalse(Files.exists(built.folder().resolve("dist")));
    }

    @ParameterizedTest
    @CsvSource({
        "de/a.md, de/a/index.md",
        "de/a.md, en/a/index.md",
        "de/Guides/A.md, de/guides/a.md",
        "de/A.md, en/a.md",
        "de/a.MD, de/a.md",
        "de/x/INDEX.md, de/x/index.md",
        "de/Ärger.md, de/ärger.md",
        "de/σας.md, de/σασ.md"
    })
    void two_pages_with_one_address_are_an_error(String one, String other) {
        start().write("content/" + one, "# Eins\n\nText.\n").write("content/" + other, "# Zwei\n\nText.\n");
        Built built = TestSite.in(folder, "-- x --\n").build().endsWith(1);
        assertEquals(1, built.diagnostics().size(), built.err());
        built.prints("error[duplicate-address]", "content/" + one, "content/" + other);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "all-pages.md", "all-pages/index.md", "search.md", "print.md", "404.html.md", "Search.md",
                "index.html.md", "sitemap.xml.md", "feed.xml.md", "faq.json.md", "rollout.ics.md", "INDEX.HTML.md",
                "guides/index.html.md"
            })
    void addresses_that_are_taken_are_an_error(String name) {
        isRefused(
                start().write("site/site.yml", TestSite.SITE + "url: https://x.example/\n")
                        .write("content/de/" + name, "# Eins\n\nText.\n")
                        .write("content/de/guides/index.md", "# Guides\n\nText.\n")
                        .build(),
                "content/de/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.md",
                "index.html",
                "vpn.md",
                "vpn/",
                "vpn",
                "vpn/index.html",
                "other.md",
                "other/",
                "other",
                "OTHER/",
                "Vpn.md",
                "all-pages/",
                "all-pages/index.html",
                "404.html",
                "sitemap.xml",
                "media/x.png",
                "media",
                "search/",
                "[alt/, alt.md]",
                "[alt, alt/index.html]",
                "[a.html, a.html/b/]",
                "a//b",
                "./alt/",
                "alt/./x",
                "other/index.htm/../",
                "_theme/",
                "media/x.png/",
                "."
            })
    void an_old_address_that_is_taken_or_wrong_is_said_and_not_a_crash(String old) {
        Built built = start().write("site/site.yml", TestSite.SITE + "url: https://x.example/\n")
                .write("content/de/vpn.md", "---\ntitle: VPN\nredirect-from: " + old + "\n---\n![x](media/x.png)\n")
                .write("content/de/other.md", "# Andere\n\nText.\n")
                .write("content/de/media/x.png", Pictures.png(1, 1))
                .build();
        assertTrue(built.code() < 2, built.err());
        if (built.code() == 1) {
            assertTrue(built.diagnostics().get(0).startsWith("content/de/vpn.md:3"), built.err());
        } else {
            Crawler.follow(folder.resolve("dist"));
            built.department("hr").page("other").shows("<h1>Andere</h1>");
            built.department("hr").page("vpn").shows("<h1>VPN</h1>");
            built.department("hr").page("").shows("<h1>Start</h1>");
        }
    }

    @Test
    void two_pages_with_one_old_address_are_an_error() {
        start().write("content/de/a.md", "---\ntitle: A\nredirect-from: alt.md\n---\nText.\n")
                .write("content/de/b.md", "---\ntitle: B\nredirect-from: alt/\n---\nText.\n");
        isRefused(TestSite.in(folder, "-- x --\n").build(), "content/de/");
    }

    @Test
    void translations_may_share_their_old_address() {
        start().write("content/de/a.md", "---\ntitle: A\nredirect-from: alt.md\n---\nText.\n")
                .write("content/en/a.md", "---\ntitle: A\nredirect-from: alt.md\n---\nText.\n")
                .build()
                .clean();
    }

    @Test
    void pictures_that_differ_only_in_case_are_an_error_of_the_content() {
        Built built = start().write("content/de/a.md", "# A\n\n![](m/Foto.png) ![](m/foto.png)\n")
                .write("content/de/m/Foto.png", "1")
                .write("content/de/m/foto.png", "2")
                .build();
        assertTrue(built.code() < 2, built.err());
    }

    @Test
    void a_picture_in_the_place_of_a_page_is_an_error_of_the_content() {
        Built built = start().write("content/de/a.md", "# A\n\n![](b.png)\n")
                .write("content/de/b.png", "1")
                .write("content/de/b.png.md", "# B\n\nText.\n")
                .build();
        assertTrue(built.code() < 2, built.err());
    }

    @Test
    void pages_for_different_departments_may_not_share_an_address_without_replaces() {
        start().write("content/de/a.md", "---\ntitle: A\nfor: hr\n---\nText.\n")
                .write("content/de/a/index.md", "---\ntitle: B\nfor: lab\n---\nText.\n")
                .build()
                .endsWith(1)
                .prints("duplicate-address");
    }
}
