package dev.lotse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 404.html, sitemap.xml, canonical and alternate links, redirects. */
class AddressesTest {
    private static final String PAGES = """
            -- content/de/index.md --
            # Start

            Text.
            -- content/de/guides/vpn & mehr.md --
            ---
            title: VPN & "mehr"
            redirect-from: [alt/vpn.md, alt/tunnel/, vpn.html, guides/vpn]
            ---
            Text.
            -- content/en/guides/only.md --
            # Only

            Text.
            -- content/de/ios.md --
            ---
            title: iPhone
            for: platform:ios
            redirect-from: telefon.md
            ---
            Text.
            """;
    private static final String WITH_URL = """
            -- site/site.yml --
            title: Testfirma
            url: https://intranet.example/rollout
            languages: [de, en]
            content: ../content
            audiences: audiences.yml
            """;

    @TempDir
    private Path folder;

    @Test
    void the_page_for_dead_links_works_at_any_depth() throws Exception {
        Built built = TestSite.in(folder, PAGES).build().clean();
        for (String language : List.of("de", "en")) {
            var page = built.department("hr", language).file("404.html").html();
            assertEquals(language, page.selectFirst("html").attr("lang"));
            for (var element : page.select("[href], [src]")) {
                String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                assertTrue(link.matches("(https?|mailto|tel):.*|#.*"), "relative: " + link);
            }
            assertEquals(1, page.select("style").size());
            assertTrue(page.select("script[src], link[rel=stylesheet], [style]").isEmpty());
            String style = page.selectFirst("style").data();
            String script = page.selectFirst("script").data();
            String policy =
                    page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
            assertTrue(policy.contains("style-src '" + sha256(style) + "'"), policy);
            assertTrue(policy.contains("script-src '" + sha256(script) + "'"), policy);
            assertFalse(policy.contains("unsafe"), policy);
            assertFalse(style.contains("url("), "a style that loads a file works at one depth only");
        }
    }

    private static String sha256(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }

    @Test
    void with_an_address_the_page_for_dead_links_leads_home() {
        var page = TestSite.in(folder, WITH_URL + PAGES)
                .build()
                .clean()
                .department("hr")
                .file("404.html")
                .html();
        assertEquals(
                List.of("https://intranet.example/rollout/hr/de/", "https://intranet.example/rollout/hr/de/all-pages/"),
                page.select("main a").eachAttr("href"));
    }

    @Test
    void without_an_address_there_is_no_sitemap_and_no_canonical_link() {
        Built built = TestSite.in(folder, PAGES).build().clean();
        built.department("hr").lacks("sitemap.xml").page("").hides("canonical");
        built.department("sales").page("telefon").hides("canonical");
    }

    @Test
    void with_an_address_there_are_a_sitemap_and_canonical_links() {
        Built built = TestSite.in(folder, WITH_URL + PAGES).build().clean();
        String base = "https://intranet.example/rollout/hr/de/";
        built.department("hr")
                .file("sitemap.xml")
                .shows("<loc>" + base + "</loc>", "<loc>" + base + "guides/vpn%20&amp;%20mehr/</loc>")
                .hides("ios", "/en/", "404", "all-pages", "index.html", "alt/", "telefon");
        built.department("sales").file("sitemap.xml").shows("/sales/de/ios/").hides("telefon");
        built.department("hr").page("").shows("<link rel=\"canonical\" href=\"" + base + "\">");
        assertEquals(
                base + "guides/vpn%20&%20mehr/",
                built.department("hr")
                        .page("guides/vpn & mehr")
                        .html()
                        .select("link[rel=canonical]")
                        .attr("href"));
        built.department("sales").page("telefon").shows("https://intranet.example/rollout/sales/de/ios/");
    }

    @Test
    void a_department_may_have_an_address_of_its_own() {
        Built built = TestSite.in(folder, PAGES)
                .edit("site/audiences.yml", "  lab: {", "  lab: {url: \"https://lab.example/neu\", ")
                .build()
                .clean();
        built.department("lab").file("sitemap.xml").shows("<loc>https://lab.example/neu/de/</loc>");
        built.department("lab").page("").shows("<link rel=\"canonical\" href=\"https://lab.example/neu/de/\">");
        built.department("hr").lacks("sitemap.xml").page("").hides("canonical", "lab.example");
    }

    @Test
    void pages_name_their_translations() {
        Built built = TestSite.in(folder, PAGES).build().clean();
        var home = built.department("hr", "en").page("").html().select("link[rel=alternate]");
        assertEquals(List.of("de", "en"), home.eachAttr("hreflang"));
        assertEquals(List.of("../de/index.html", "../en/index.html"), home.eachAttr("href"));
        var deep = built.department("hr", "de").page("guides/vpn & mehr").html().select("link[rel=alternate]");
        assertTrue(deep.eachAttr("href").contains("../../../en/guides/vpn%20&%20mehr/index.html"), deep.toString());
        assertTrue(built.department("oslo", "en")
                .page("")
                .html()
                .select("link[rel=alternate]")
                .isEmpty());
    }

    @Test
    void a_page_that_another_language_lacks_leads_to_that_language_s_home_page() {
        Built built = TestSite.in(folder, PAGES).build().clean();
        built.department("hr", "de").lacks("guides/only");
        var switches = built.department("hr", "en").page("guides/only").html().select("nav.languages a");
        assertEquals("../../../de/index.html", switches.first().attr("href"));
        var alternates = built.department("hr", "en").page("guides/only").html().select("link[hreflang=de]");
        assertTrue(alternates.isEmpty(), "the home page is no translation of this one: " + alternates);
    }

    @Test
    void old_addresses_lead_to_the_new_one() {
        Built built = TestSite.in(folder, PAGES).build().clean();
        var site = built.department("hr");
        site.has("alt/vpn/index.html", "alt/tunnel/index.html", "vpn.html", "guides/vpn/index.html");
        var page = site.page("alt/vpn").html();
        String href = page.select("a").attr("href");
        assertEquals("../../guides/vpn%20&%20mehr/index.html", href);
        assertEquals("0; url=" + href, page.select("meta[http-equiv=refresh]").attr("content"));
        Crawler.follow(folder.resolve("dist"));
    }

    @Test
    void who_does_not_get_a_page_gets_no_way_to_it_from_its_old_address() {
        Built built = TestSite.in(folder, PAGES).build().clean();
        built.department("sales").has("telefon/index.html");
        built.department("hr").lacks("telefon").hides("telefon");
        assertFalse(Files.exists(folder.resolve("dist/sites/hr/en/telefon")));
    }
}
