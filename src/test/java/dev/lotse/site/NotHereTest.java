package dev.lotse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a short link leads whose page the reader's department doesn't have. */
class NotHereTest {
    private static final String PAGES = """
            -- content/de/index.md --
            # Start

            Text.
            -- content/en/index.md --
            # Start

            Text.
            -- content/de/guides/ding.md --
            ---
            title: Telefongeheimnis
            id: geraet77
            for: sales
            ---
            Text.
            """;

    @TempDir
    private Path folder;

    @Test
    void every_site_has_a_page_for_it_in_its_languages_that_names_its_own_help_desk() {
        Built built = TestSite.in(folder, PAGES).build().fine();
        built.file("sites/hr/go/index.html")
                .shows("Dieser Link ist nicht für deine Abteilung", "Personal", "IT-Helpdesk", "index.en.html")
                .shows("../de/index.html", "../../index.html#choose")
                .hides("Telefon", "geraet77", "Vertrieb");
        built.file("sites/hr/go/index.en.html").shows("This link is not for your department", "../en/index.html");
        built.file("sites/oslo/go/index.html").shows("<html lang=\"en\"").hides("hreflang", "IT-Helpdesk");
        Crawler.follow(folder.resolve("dist"));
    }

    @Test
    void it_is_there_without_a_chooser_and_leads_to_none() {
        Built built = TestSite.in(folder, PAGES)
                .write("site/site.yml", TestSite.SITE + "portal: false\n")
                .build()
                .fine();
        built.file("sites/hr/go/index.html").shows("IT-Helpdesk").hides("#choose");
        Crawler.follow(folder.resolve("dist"));
    }

    @Test
    void a_short_link_knows_the_ids_of_sites_and_nothing_of_their_help_desks() {
        Built built = TestSite.in(folder, PAGES).build().fine();
        var page = built.file("sites/go/geraet77/index.html");
        page.hides("IT-Helpdesk", "+49", "Telefon", "help@");
        assertEquals(
                List.of("helpdesk hr lab oslo sales"),
                page.html().select("html").eachAttr("data-sites"));
        assertEquals("geraet77", page.html().select("html").attr("data-id"));
    }

    @Test
    void a_department_that_was_never_published_is_no_site() {
        Built built = TestSite.in(folder, PAGES).build("--department", "sales").fine();
        assertEquals(
                "sales",
                built.file("sites/go/geraet77/index.html").html().select("html").attr("data-sites"));
    }
}
