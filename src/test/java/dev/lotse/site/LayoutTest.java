package dev.lotse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutTest {
    @TempDir
    private Path folder;

    private Built small(String more) {
        return TestSite.in(folder, """
                -- content/de/index.md --
                # Willkommen

                Hallo.
                -- content/en/index.md --
                # Welcome

                Hello.
                """ + more).build();
    }

    @Test
    void a_page_is_a_folder_with_an_index_file_and_an_index_page_is_its_own_folder() {
        Built built = small("""
                -- content/de/guides/index.md --
                # Anleitungen

                Alle.
                -- content/de/guides/vpn.md --
                # VPN

                So.
                """).clean();
        built.department("hr", "de").has("index.html", "guides/index.html", "guides/vpn/index.html");
        built.department("hr", "de").lacks("guides/vpn.html", "guides/vpn.md", "guides/index/index.html");
    }

    @Test
    void a_department_has_the_folders_of_its_languages_and_no_others() {
        Built built = small("").clean();
        assertTrue(Files.isDirectory(folder.resolve("dist/sites/hr/de")));
        assertTrue(Files.isDirectory(folder.resolve("dist/sites/hr/en")));
        assertTrue(Files.isDirectory(folder.resolve("dist/sites/oslo/en")));
        assertFalse(Files.exists(folder.resolve("dist/sites/oslo/de")));
        built.department("hr", "de").page("").shows("Hallo.").hides("Hello.");
        built.department("hr", "en").page("").shows("Hello.").hides("Hallo.");
        built.department("hr", "de").page("").shows("<html lang=\"de\"");
        built.department("hr", "en").page("").shows("<html lang=\"en\"");
    }

    @Test
    void the_entrance_of_a_department_leads_into_each_of_its_languages() {
        Built built = small("").clean();
        var links = built.file("sites/hr/index.html").html().select("main a");
        assertEquals(List.of("de/index.html", "en/index.html"), links.eachAttr("href"));
        assertEquals(List.of("Deutsch", "English"), links.eachText());
        var only = built.file("sites/oslo/index.html").html().select("main a");
        assertEquals(List.of("en/index.html"), only.eachAttr("href"));
    }

    @Test
    void the_chooser_names_the_listed_departments_sorted_by_name() {
        var links = small("").clean().file("sites/index.html").html().select("main a");
        assertEquals(List.of("Labor", "Oslo", "Personal", "Vertrieb"), links.eachText());
        assertEquals(
                List.of("lab/index.html", "oslo/index.html", "hr/index.html", "sales/index.html"),
                links.eachAttr("href"));
    }

    @Test
    void an_unlisted_department_has_a_site_all_the_same() {
        Built built = small("").clean();
        built.file("sites/index.html").hides("helpdesk");
        built.department("helpdesk").page("").shows("Hallo.");
    }

    @Test
    void without_a_portal_there_is_nothing_above_the_departments() {
        Built built = small("""
                -- site/site.yml --
                title: Testfirma
                languages: [de, en]
                content: ../content
                audiences: audiences.yml
                portal: false
                -- content/de/vpn.md --
                ---
                title: VPN
                id: vpn
                ---
                So.
                """).clean();
        assertFalse(Files.exists(folder.resolve("dist/sites/index.html")));
        assertFalse(Files.exists(folder.resolve("dist/sites/go")));
        built.department("hr").page("vpn").hides("Abteilung wechseln", "../../../index.html", "../../../../index.html");
        Crawler.follow(folder.resolve("dist"));
    }

    @Test
    void a_department_s_folder_works_without_the_others_around_it() {
        Built built = small("""
                -- site/site.yml --
                title: Testfirma
                languages: [de, en]
                content: ../content
                audiences: audiences.yml
                portal: false
                """).clean();
        assertTrue(Crawler.follow(built.folder().resolve("dist/sites/hr")) > 10);
    }

    @Test
    void the_output_holds_nothing_else_and_the_project_stays_as_it_was() throws Exception {
        small("").clean();
        try (var top = Files.list(folder.resolve("dist"))) {
            assertTrue(
                    top.map(f -> f.getFileName().toString()).allMatch(List.of("sites", "kits", "reports")::contains));
        }
        assertTrue(Files.isSymbolicLink(folder.resolve("dist")));
        assertFalse(Files.readSymbolicLink(folder.resolve("dist")).isAbsolute());
        assertTrue(Program.tree(folder.resolve("dist")).keySet().stream()
                .noneMatch(path -> path.endsWith(".md") || path.endsWith(".yml") || path.endsWith(".ftlh")));
    }

    @Test
    void a_department_that_goes_goes_from_the_output_too() {
        TestSite site = TestSite.in(folder, "-- content/de/index.md --\n# Hallo\n\nText.\n");
        site.build().clean();
        assertTrue(Files.exists(folder.resolve("dist/sites/lab")));
        site.edit("site/audiences.yml", "  lab: {", "  werk: {").build().clean();
        assertFalse(Files.exists(folder.resolve("dist/sites/lab")));
        assertTrue(Files.exists(folder.resolve("dist/sites/werk/de/index.html")));
    }

    @Test
    void what_asks_for_the_chooser_finds_its_anchor_there() {
        Built built = small("").clean();
        String ask = built.department("hr")
                .page("")
                .html()
                .select("a[href*=#choose]")
                .attr("href");
        assertEquals("../../index.html#choose", ask);
        assertTrue(built.file("sites/index.html").html().getElementById("choose") != null, "no id \"choose\"");
    }

    @Test
    void fragments_and_hidden_files_are_never_pages() {
        Built built = small("""
                -- content/de/includes/tip.md --
                Ein Schnipsel.
                -- content/de/_draft.md --
                Ein Entwurf.
                -- content/de/.secret.md --
                Geheim.
                -- content/de/.git/x.md --
                Geheim.
                """).clean();
        built.department("hr").lacks("includes", "_draft", ".secret", ".git").hides("Geheim", "Schnipsel", "Entwurf");
    }
}
