package dev.lotse.markdown;

import static dev.lotse.markdown.OnePage.body;
import static dev.lotse.markdown.OnePage.build;
import static dev.lotse.markdown.OnePage.page;
import static dev.lotse.markdown.OnePage.site;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LearnTest {
    private static final String PAGES = """
            -- content/de/a.md --
            # A
            -- content/de/b.md --
            # B
            -- content/de/c.md --
            # C
            """;

    @TempDir
    private Path folder;

    private static List<String> navigation(Built built) {
        return built.department("hr")
                .page("all-pages")
                .html()
                .select("main .body a")
                .eachText();
    }

    @Test
    void tabs_stand_side_by_side_up_to_a_line_or_a_heading() {
        Element body = body(folder, """
                # [Windows](#tab/windows)

                Win

                ## Unter

                # [macOS](#tab/macos)

                Mac

                ---

                Danach
                """);
        assertEquals(
                List.of("Windows", "macOS"),
                body.select(".tabs > .tab > .tab-title").eachText());
        assertEquals("Win Unter", body.select(".tab").first().children().next().text());
        assertEquals(body.select("div.tab[data-tab]"), body.select(".tab"), "no sections, for they have no heading");
        assertEquals("Danach", body.select("> p").text());
        assertEquals(0, body.select("hr").size());
    }

    @Test
    void a_tab_may_have_a_condition_and_tabs_without_one_left_disappear() {
        page(folder, """
                # [iOS](#tab/ios) {for="platform:ios"}

                geheim

                ---

                nach
                """).is("<p>nach</p>");
    }

    @Test
    void a_video_is_a_link_to_it() {
        Element body = body(folder, "[!VIDEO https://v.example/x]\n\n> [!VIDEO https://v.example/y]\n");
        assertEquals(
                List.of("https://v.example/x", "https://v.example/y"),
                body.select("a").eachAttr("href"));
        assertEquals(0, body.select("iframe, video").size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://www.Video.example/x?v=1#t        | Video ansehen (öffnet www.video.example)
            HTTP://v.example:8080                    | Video ansehen (öffnet v.example)
            https://film.example@v.example/x         | Video ansehen (öffnet v.example)
            https://v.example\\@film.example/x        | Video ansehen (öffnet v.example)
            //v.example/x                            | Video ansehen (öffnet v.example)
            https://{{ vpn }}/x                      | Video ansehen (öffnet vpn.example.com)
            film.mp4                                 | Video ansehen
            """)
    void it_says_where_it_leads(String address, String text) {
        Element body = body(folder, "[!VIDEO " + address + "]\n-- content/de/film.mp4 --\nx");
        assertEquals(text, body.select(".video a[href]").text());
    }

    @Test
    void it_says_so_in_the_language_of_the_page_and_names_the_server_of_the_department() {
        Built built = TestSite.in(folder, """
                -- content/en/x.md --
                [!VIDEO https://{{ vpn }}/x]
                -- site/audiences.yml --
                departments:
                  sales: {name: Sales, languages: [en], variables: {vpn: vpn-sales.example.com}}
                  hr: {name: HR, languages: [en], variables: {vpn: vpn.example.com}}
                """).build().clean();
        built.department("sales", "en").page("x").shows(">Watch the video (opens vpn-sales.example.com)</a>");
        built.department("hr", "en")
                .page("x")
                .shows(">Watch the video (opens vpn.example.com)</a>")
                .hides("vpn-sales");
    }

    @Test
    void a_video_can_be_no_script() {
        Element body = body(folder, "[!VIDEO javascript:alert(1)]");
        assertEquals(0, body.select("a[href]").size());
        assertEquals("Video ansehen", body.text());
    }

    @Test
    void a_quote_that_names_a_class_is_a_division() {
        page(folder, "> [!div class=\"nextstepaction\"]\n> [Weiter](a.md)\n" + PAGES)
                .is("<div class=\"nextstepaction\"><p><a href=\"../a/index.html\">Weiter</a></p></div>");
    }

    @Test
    void pictures_with_colons_are_pictures() {
        page(folder, """
                :::image type="content" source="p.png" alt-text="Alt ä" lightbox="p.png":::

                ::: image type="complex" source="p.png" alt-text="Lang":::
                Lange Beschreibung
                :::image-end:::
                -- content/de/p.png --
                x
                """).is("""
                <p><img src="../p.png" alt="Alt ä" width="1" height="1" decoding="async"></p>
                <p><img src="../p.png" alt="Lang" width="1" height="1" loading="lazy" decoding="async"></p><p>Lange Beschreibung</p>
                """);
    }

    @Test
    void one_may_stand_in_a_line() {
        page(
                        folder,
                        "Wähle :::image type=\"icon\" source=\"p.png\" border=\"false\"::: aus\n-- content/de/p.png --\nx\n")
                .is("<p>Wähle <img src=\"../p.png\" alt=\"\" width=\"1\" height=\"1\" decoding=\"async\"> aus</p>");
    }

    @Test
    void one_without_a_source_is_an_error() {
        build(folder, "- :::image alt-text=\"x\":::\n").reports("content/de/x.md:1:3: error[image-source]");
    }

    @Test
    void zones_show_what_is_in_them() {
        page(folder, "::: zone pivot=\"a,b\"\nZone\n::: zone-end\n\n:::zone pivot=\"c\"\nZwei\n:::zone-end\n")
                .is("<div class=\"zone\"><p>Zone</p></div><div class=\"zone\"><p>Zwei</p></div>");
    }

    @Test
    void its_own_front_matter_is_no_mistake() {
        build(folder, "---\ntitle: T\nms.date: 01/02/2024\nms.topic: article\nms.author: x\nmanager: y\n---\nx\n")
                .clean();
    }

    @Test
    void toc_yml_orders_the_navigation_and_the_first_entry_counts() {
        Built built = build(folder, """
                x
                -- content/de/TOC.yml --
                - name: Zuerst B
                  href: b.md
                - name: Gruppe
                  items:
                  - name: Dann A
                    href: a.md
                - name: Wieder B
                  href: b.md
                """ + PAGES).clean();
        assertEquals(List.of("Zuerst B", "Dann A"), navigation(built));
        built.department("hr").has("c", "x");
    }

    @Test
    void toc_md_does_so_too() {
        assertEquals(
                List.of("Zuerst B", "Dann A"),
                navigation(build(folder, """
                        x
                        -- content/de/TOC.md --
                        # [Zuerst B](b.md)
                        # Gruppe
                        ## [Dann A](a.md)
                        # [Wieder B](b.md)
                        """ + PAGES).clean()));
    }

    @Test
    void an_entry_of_a_toc_may_have_a_condition() {
        assertEquals(
                List.of("B"),
                navigation(build(
                                folder,
                                "x\n-- content/de/TOC.yml --\n- {name: A, href: a.md, for: \"platform:ios\"}\n"
                                        + "- {name: B, href: b.md}\n" + PAGES)
                        .clean()));
    }

    @Test
    void an_entry_of_a_toc_that_leads_to_nothing_is_told() {
        build(folder, "x\n-- content/de/TOC.yml --\n- name: A\n  href: fehlt.md\n- {name: B, href: b.md}\n" + PAGES)
                .endsWith(1)
                .reports("content/de/TOC.yml:2:9: error[missing-link]");
    }

    @Test
    void an_entry_of_a_toc_md_that_leads_to_nothing_is_told() {
        build(folder, "x\n-- content/de/TOC.md --\n# [A](a.md)\n## Ü [F](fehlt.md)\n" + PAGES)
                .endsWith(1)
                .reports("content/de/TOC.md:2:6: error[missing-link]");
    }

    @Test
    void an_entry_of_a_toc_may_lead_elsewhere_but_not_to_a_script() {
        Built built = site(
                        folder,
                        "x\n-- content/de/TOC.md --\n# [A](a.md)\n# [Draußen](https://a.example/)\n"
                                + "# [Skript](javascript:alert(1))\n" + PAGES,
                        "links: {missing: text}\n")
                .build()
                .fine();
        built.department("hr").hides("alert(1)");
        assertEquals(List.of("A", "Draußen"), navigation(built));
    }
}
