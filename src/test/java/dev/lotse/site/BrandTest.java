package dev.lotse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.audience.Color;
import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The company's and the departments' colours, pictures and words. */
class BrandTest {
    private static final Pattern SHADES = Pattern.compile(
            ":root \\{ --brand: light-dark\\((#\\w+), (#\\w+)\\); --accent: light-dark\\((#\\w+), (#\\w+)\\); \\}");

    @TempDir
    private Path folder;

    private Built build(String brand, String accent) {
        return TestSite.in(
                        folder,
                        "-- site/site.yml --\n" + TestSite.SITE + brand
                                + "-- site/audiences.yml --\ndepartments:\n  sales: {name: Sales" + accent + "}\n"
                                + "  hr: {name: HR}\n-- content/de/index.md --\nHallo.\n")
                .build();
    }

    private static Matcher shades(Built built, String style) {
        Matcher shades = SHADES.matcher(built.file("sites/" + style).text());
        assertTrue(shades.find(), style);
        return shades;
    }

    private static Color color(String text) {
        return Color.parse(text).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#0a5a7a", "#ffffff", "#000000", "#f5c400", "#7f7f7f", "#e30613", "0f0", "#00f"})
    void whatever_colour_is_chosen_links_can_be_read_on_light_and_on_dark_pages(String brand) {
        Built built = build("brand: {color: \"" + brand + "\"}\n", "").fine();
        Matcher shades = shades(built, "hr/_theme/style.css");
        for (String paper : List.of("#ffffff", "#f3f6f8")) {
            assertTrue(color(shades.group(3)).contrast(color(paper)) >= 4.5, shades.group());
        }
        for (String paper : List.of("#10171e", "#19222b")) {
            assertTrue(color(shades.group(4)).contrast(color(paper)) >= 4.5, shades.group());
        }
        assertEquals(color(brand).toString(), shades.group(1));
    }

    @Test
    void a_colour_that_is_too_light_is_told_with_the_shade_that_is_taken() {
        build("brand: {color: \"#f5c400\"}\n", "")
                .fine()
                .reports(
                        "site/site.yml:6:16: warning[contrast]: #f5c400 is hard to read on light pages: a contrast of 1.5,"
                                + " and text needs 4.5; links and buttons take #8");
    }

    @Test
    void two_colours_settle_it() {
        build("brand: {color: {light: \"#705800\", dark: \"#f5c400\"}}\n", "").clean();
        build("brand: {color: {light: \"#705800\", dark: \"#333333\"}}\n", "")
                .fine()
                .reports("site/site.yml:6:16: warning[contrast]: #333333 is hard to read on dark pages: ");
    }

    @Test
    void a_department_has_its_own_colour_and_no_other_site_knows_it() {
        Built built =
                build("brand: {color: \"#0a5a7a\"}\n", ", accent: \"#a3365c\"").clean();
        assertEquals("#a3365c", shades(built, "sales/_theme/style.css").group(3));
        assertEquals("#0a5a7a", shades(built, "hr/_theme/style.css").group(3));
        built.department("hr").hides("a3365c");
        built.file("sites/_theme/style.css")
                .shows("[data-department=\"sales\"] { --brand: light-dark(#a3365c, #a3365c)");
        built.department("sales", "de").file("404.html").shows("--accent: light-dark(#a3365c, ");
    }

    @Test
    void without_colours_the_theme_s_own_are_left_alone() {
        Built built = build("", "").clean();
        assertFalse(
                SHADES.matcher(built.file("sites/hr/_theme/style.css").text()).find());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {color: blue}            | 6:16: error[wrong-value]: "blue" is no colour; write "#" and six digits in quotes, like "#0a5a7a"
            {logo: logo.png}         | 6:15: error[missing-file]: there is no file site/logo.png
            {logo: audiences.yml}    | 6:15: error[wrong-value]: "audiences.yml" is no picture; take one of svg, png
            {logo: bad.svg}          | 6:15: error[wrong-value]: "bad.svg" is a drawing with a script in it
            {colour: "#fff"}         | 6:9: error[unknown-key]: no key "colour"; did you mean "color"?
            {color: {light: "#123"}} | 6:16: error[missing-key]: "dark" is missing here
            """)
    void mistakes_are_told(String brand, String expected) {
        Built built = TestSite.in(
                        folder,
                        "-- site/site.yml --\n" + TestSite.SITE + "brand: " + brand + "\n"
                                + "-- site/bad.svg --\n<svg xmlns=\"http://www.w3.org/2000/svg\"><script>x</script></svg>\n"
                                + "-- content/de/index.md --\nHallo.\n")
                .build();
        assertEquals(1, built.code(), built.err());
        assertTrue((built.out() + built.err()).contains(expected), built.out() + built.err());
    }

    @Test
    void a_colour_without_quotes_is_explained() {
        TestSite.in(
                        folder,
                        "-- site/site.yml --\n" + TestSite.SITE + "brand:\n  color: #0a5a7a\n"
                                + "-- content/de/index.md --\nHallo.\n")
                .build()
                .reports(
                        "site/site.yml:7:3: error[empty-value]: \"color\" has no value; put a colour in quotes: \"#0a5a7a\"",
                        "site/site.yml:7:10: warning[yaml-comment]");
    }

    @Test
    void logo_icon_picture_and_footer_are_on_every_page_under_names_of_their_own() {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"8\"/>\n";
        Built built = TestSite.in(
                        folder, "-- site/site.yml --\n" + TestSite.SITE + """
                        url: https://intranet.example/rollout/
                        brand: {logo: secret-project.svg, icon: i.svg, picture: p.png}
                        footer: {de: Alles erfunden., en: All made up.}
                        -- site/secret-project.svg --
                        """ + svg + "-- site/i.svg --\n" + svg + """
                        -- site/p.png --
                        x
                        -- content/de/a/b.md --
                        Text.
                        """)
                .build()
                .clean();
        var page = built.department("hr", "de").page("a/b").html();
        assertEquals("../../../_theme/brand/logo.svg", page.select("header img").attr("src"));
        assertEquals(
                "../../../_theme/brand/icon.svg", page.select("link[rel=icon]").attr("href"));
        assertEquals(
                "https://intranet.example/rollout/hr/_theme/brand/picture.png",
                page.select("meta[property=og:image]").attr("content"));
        assertTrue(page.select("footer").text().contains("Alles erfunden."));
        built.department("hr", "en").page("a/b").shows("All made up.").hides("Alles erfunden.");
        built.file("sites/index.html").shows("_theme/brand/logo.svg", "Alles erfunden.");
        assertEquals(svg, built.file("sites/hr/_theme/brand/logo.svg").text());
        built.department("hr").hides("secret-project");
        Crawler.follow(built.folder().resolve("dist"));
    }

    @Test
    void the_chooser_and_short_links_speak_every_language_of_the_sites() {
        Built built = TestSite.in(folder, """
                -- content/de/vpn.md --
                ---
                id: VPN
                ---
                So.
                """).build().clean();
        var german = built.file("sites/index.html").html();
        var english = built.file("sites/index.en.html").html();
        assertEquals("en", english.selectFirst("html").attr("lang"));
        assertEquals(
                List.of("HR", "Lab", "Oslo", "Sales"), english.select("main a").eachText());
        assertEquals(
                List.of("hr/en/index.html", "lab/en/index.html", "oslo/en/index.html", "sales/en/index.html"),
                english.select("main a").eachAttr("href"));
        assertEquals(
                List.of("index.html", "index.en.html"),
                german.select(".languages a").eachAttr("href"));
        assertEquals(
                "../../index.en.html#choose",
                built.file("sites/go/VPN/index.en.html")
                        .html()
                        .select("main p a")
                        .attr("href"));
        assertNull(german.selectFirst("input"));
    }

    @Test
    void with_twelve_departments_one_can_search_for_one_s_own() {
        StringBuilder audiences = new StringBuilder("-- site/audiences.yml --\ndepartments:\n");
        for (int i = 1; i <= 12; i++) {
            audiences.append("  d" + i + ": {name: D" + i + "}\n");
        }
        Built built = TestSite.in(folder, audiences + "-- content/de/index.md --\nHallo.\n")
                .build()
                .clean();
        assertEquals(
                "Deine Abteilung suchen",
                built.file("sites/index.html").html().select("label[for=_find]").text());
    }

    @Test
    void the_home_page_leads_to_the_sections_and_says_what_is_there() {
        var cards = TestSite.in(folder, """
                        -- content/de/guides/index.md --
                        ---
                        title: Anleitungen
                        description: Schritt für Schritt.
                        type: page
                        ---
                        Los.
                        -- content/de/guides/vpn.md --
                        Text.
                        -- content/de/regeln/a.md --
                        Regel.
                        """)
                .build()
                .clean()
                .department("hr")
                .page("")
                .html()
                .select(".cards a");
        assertEquals(List.of("Anleitungen Schritt für Schritt.", "Regeln"), cards.eachText());
        assertEquals(List.of("is-guide", "is-page"), cards.eachAttr("class"));
    }

    @Test
    void a_theme_may_have_a_template_for_a_type_of_page() {
        Built built = TestSite.in(folder, "-- site/site.yml --\n" + TestSite.SITE + """
                        theme: ../theme
                        -- theme/faq.ftlh --
                        <!DOCTYPE html>
                        <title>${title}</title><main>Frage: ${title}</main>
                        -- content/de/faq/a.md --
                        Antwort.
                        -- content/de/b.md --
                        Text.
                        """)
                .build()
                .clean();
        built.department("hr").page("faq/a").shows("<main>Frage: A</main>");
        built.department("hr").page("b").hides("Frage:");
    }

    @Test
    void words_in_another_language_than_the_site_s_say_so() {
        var page = TestSite.in(folder, """
                        -- content/de/guides/index.md --
                        # Anleitungen

                        Text.
                        -- content/de/guides/nur-deutsch.md --
                        Text.
                        -- content/en/guides/index.md --
                        # Guides

                        Text.
                        -- content/en/guides/vpn.md --
                        Text.
                        """)
                .build()
                .clean()
                .department("hr", "en")
                .page("guides")
                .html();
        assertEquals(
                "de", page.select(".navigation a[href$=nur-deutsch/index.html]").attr("lang"));
        assertEquals("", page.select(".navigation a[href$=vpn/index.html]").attr("lang"));
        assertEquals("de", page.select(".cards a[href$=nur-deutsch/index.html]").attr("lang"));
        assertEquals("de", page.select(".next-step a").attr("lang"));
    }

    @Test
    void the_footer_holds_links_and_emphasis_and_nothing_else() {
        Built built = build("""
                        footer:
                          de: "[Daten & *Schutz*](https://a.example/?a=1&b=\\"x) [Post](mailto:a@b.example) [Hilfe](/hilfe/) <b onclick=x>R&amp;D</b> [x] \\\\* {{ product }} `c` ![p](https://a.example/p.png) https://b.example"
                          en: "1. First <script>x</script>"
                        """, "").clean();
        String line = "<a href=\"https://a.example/?a=1&amp;b=&quot;x\" rel=\"external noreferrer\">Daten &amp;"
                + " <em>Schutz</em></a> <a href=\"mailto:a@b.example\">Post</a> <a href=\"/hilfe/\">Hilfe</a>"
                + " &lt;b onclick=x&gt;R&amp;amp;D&lt;/b&gt; [x] * {{ product }} `c` ![p](https://a.example/p.png)"
                + " https://b.example<";
        built.file("sites/hr/de/index.html").shows(line);
        built.file("sites/index.html").shows(line);
        built.file("sites/hr/en/index.html").shows("1. First &lt;script&gt;x&lt;/script&gt;<");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "//b.example/",
                "/\\\\b.example",
                "guides/",
                "data:text/html,x",
                "&#106;avascript:x",
                "https:///x"
            })
    void the_footer_leads_to_no_unsafe_address(String address) {
        build("footer: \"[x](" + address + ")\"\n", "")
                .endsWith(1)
                .reports("site/site.yml:6:9: error[wrong-value]: the footer can't lead to ");
    }
}
