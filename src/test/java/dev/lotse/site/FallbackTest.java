package dev.lotse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that a language lacks, and titles. */
class FallbackTest {
    @TempDir
    private Path folder;

    @Test
    void a_page_that_is_not_translated_shows_in_the_default_language_and_says_so() {
        Built built = TestSite.in(folder, """
                -- content/de/index.md --
                # Start

                Text.
                -- content/de/vpn.md --
                # Tunnel

                Deutscher Text.
                """).build().clean();
        var page = built.department("hr", "en").page("vpn").html();
        assertEquals("en", page.selectFirst("html").attr("lang"));
        assertEquals("de", page.selectFirst("main").attr("lang"));
        assertEquals("en", page.selectFirst("main .notice").attr("lang"));
        assertTrue(page.text().contains("Deutscher Text."));
        var own = built.department("hr", "de").page("vpn").html();
        assertTrue(own.select(".notice").isEmpty());
        assertEquals("", own.selectFirst("main").attr("lang"));
    }

    @Test
    void the_default_language_does_not_fall_back_to_another_one() {
        Built built = TestSite.in(folder, """
                -- content/de/index.md --
                # Start

                Text.
                -- content/en/only.md --
                # Only English

                Text.
                """).build().clean();
        built.department("hr", "de").lacks("only").hides("Only English");
        built.department("hr", "en").has("only/index.html");
    }

    @Test
    void a_page_hidden_in_its_own_language_is_not_replaced_by_another_one() {
        Built built = TestSite.in(folder, """
                -- content/de/index.md --
                # Start

                Text.
                -- content/de/vpn.md --
                ---
                title: Tunnel
                for: all
                ---
                Text.
                -- content/en/vpn.md --
                ---
                title: Tunnel
                for: lab
                ---
                Text.
                """).build().fine();
        built.department("hr", "de").has("vpn/index.html");
        built.department("hr", "en").lacks("vpn").hides("Tunnel");
        built.department("lab", "en").has("vpn/index.html");
        Crawler.follow(folder.resolve("dist"));
    }

    @Test
    void a_link_from_an_untranslated_page_to_a_heading_of_a_translated_one_leads_to_that_page() {
        Built built = TestSite.in(folder, """
                -- content/de/index.md --
                # Start

                [Zweiter Schritt](vpn.md#schritt-zwei)
                -- content/de/vpn.md --
                # Tunnel

                ## Schritt zwei

                Text.
                -- content/en/vpn.md --
                # Tunnel

                ## Step two

                Text.
                """).build().fine();
        built.department("hr", "de").page("").shows("href=\"vpn/index.html#schritt-zwei\"");
        built.department("hr", "en").page("").shows("href=\"vpn/index.html\"");
        Crawler.follow(folder.resolve("dist"));
    }

    @Test
    void a_page_s_title_is_that_of_its_front_matter_or_its_heading_or_its_name() {
        Built built = TestSite.in(folder, """
                -- content/de/index.md --
                Ohne Überschrift.
                -- content/de/a.md --
                ---
                title: Vorne
                ---
                # Vorne

                Text.
                -- content/de/b.md --
                # Nur *eine* `Überschrift` & mehr

                Text.
                -- content/de/my-new_page.md --
                Nur Text.
                -- content/de/c.md --
                ---
                title: Für {{ department.name }}
                ---
                Text.
                """).build().fine();
        var site = built.department("hr");
        assertEquals(1, site.page("a").html().select("h1").size());
        assertEquals("Vorne", site.page("a").html().select("h1").text());
        assertEquals(
                "Nur eine Überschrift & mehr",
                site.page("b").html().select("h1").text());
        assertTrue(site.page("b").html().title().startsWith("Nur eine Überschrift & mehr – "));
        assertEquals("My new page", site.page("my-new_page").html().select("h1").text());
        assertEquals("Für Personal", site.page("c").html().select("h1").text());
        assertTrue(site.page("c").html().title().startsWith("Für Personal – "));
        assertEquals(1, site.page("").html().select("h1").size());
    }

    @Test
    void a_title_is_escaped_once_wherever_it_stands() {
        Built built = TestSite.in(folder, """
                -- content/de/index.md --
                # Start

                Text.
                -- content/de/g/index.md --
                ---
                title: A & B <c> "d" 'e' ${f} &amp;
                ---
                Text.
                -- content/de/g/x.md --
                # X

                Text.
                """).build().fine();
        String title = "A & B <c> \"d\" 'e' ${f} &amp;";
        var site = built.department("hr");
        assertEquals(title, site.page("g").html().select("h1").text());
        assertTrue(site.page("g").html().title().startsWith(title));
        assertEquals(
                title,
                site.page("g/x").html().select("nav.breadcrumbs a").last().text());
        assertEquals(
                title, site.page("g/x").html().select(".navigation a").first().text());
        assertEquals(
                title,
                site.page("all-pages").html().select(".all-pages a").first().text());
        assertEquals(
                title, site.page("g/x").html().select("a[rel=prev]").first().ownText());
    }

    @Test
    void a_name_that_a_language_lacks_is_the_default_languages_whichever_was_written_first() {
        Built built = TestSite.in(folder, """
                -- site/site.yml --
                title: Neu
                languages: [de, en, sv]
                content: ../content
                -- site/audiences.yml --
                departments:
                  hr: {name: {en: Staff, de: Personal}}
                -- content/de/index.md --
                Hallo.
                """).build();
        assertEquals(
                "Personal",
                built.department("hr", "sv")
                        .page("")
                        .html()
                        .selectFirst(".brand-department")
                        .text());
        assertEquals(
                "Staff",
                built.department("hr", "en")
                        .page("")
                        .html()
                        .selectFirst(".brand-department")
                        .text());
    }
}
