package dev.lotse.markdown;

import static dev.lotse.markdown.OnePage.body;
import static dev.lotse.markdown.OnePage.build;
import static dev.lotse.markdown.OnePage.page;
import static dev.lotse.markdown.OnePage.site;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lotse.kit.Built;
import dev.lotse.kit.BuiltSite;
import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinksTest {
    private static final String OTHERS = """
            -- content/de/y.md --
            # Y
            ## Über uns
            ## F {#fest}
            -- content/de/leer zeichen.md --
            # L
            -- content/de/sub/index.md --
            # Sub
            -- content/de/sub/s.md --
            [zurück](../x.md) [neben](./index.md) [weit](../sub/../y.md#fest)
            ## Teil
            """;

    @TempDir
    private Path folder;

    @Test
    void links_are_relative_to_their_file() {
        BuiltSite site = build(folder, "[a](y.md) [b](sub/s.md#teil) [c](sub/) [d](sub) [e](y)\n" + OTHERS)
                .clean()
                .department("hr");
        site.page("x").is("""
                <p><a href="../y/index.html">a</a> <a href="../sub/s/index.html#teil">b</a>
                <a href="../sub/index.html">c</a> <a href="../sub/index.html">d</a> <a href="../y/index.html">e</a></p>
                """);
        site.page("sub/s").shows("""
                <a href="../../x/index.html">zurück</a> <a href="../index.html">neben</a>""", """
                <a href="../../y/index.html#fest">weit</a>""");
    }

    @Test
    void letters_may_be_percent_encoded() {
        page(folder, "[a](leer%20zeichen.md) [b](y.md#%C3%BCber-uns) [c](y.md#Über-uns)\n" + OTHERS)
                .is("""
                <p><a href="../leer%20zeichen/index.html">a</a> <a href="../y/index.html#über-uns">b</a>
                <a href="../y/index.html#über-uns">c</a></p>
                """);
    }

    @Test
    void names_may_hold_what_addresses_use() {
        assertEquals(
                List.of(
                        "../a(1)/index.html",
                        "../ü/index.html",
                        "../a+b/index.html",
                        "../a%23b/index.html",
                        "../a&b/index.html"),
                body(folder, """
                        [a](a(1).md) [b](ü.md) [c](a+b.md) [d](a%23b.md) [e](a&b.md)
                        -- content/de/a(1).md --
                        x
                        -- content/de/ü.md --
                        x
                        -- content/de/a+b.md --
                        x
                        -- content/de/a#b.md --
                        x
                        -- content/de/a&b.md --
                        x
                        """).select("a").eachAttr("href"));
    }

    @Test
    void a_name_that_differs_only_in_case_is_found_with_a_warning() {
        build(folder, "ä [a](Y.MD) ![p](bild/P.PNG)\n-- content/de/bild/p.png --\np\n" + OTHERS)
                .reports("content/de/x.md:1:3: warning[link-case]", "content/de/x.md:1:13: warning[link-case]")
                .fine()
                .department("hr")
                .page("x")
                .is(
                        "<p>ä <a href=\"../y/index.html\">a</a> <img src=\"../bild/p.png\" alt=\"p\" width=\"1\" height=\"1\" decoding=\"async\"></p>");
    }

    @Test
    void a_path_out_of_the_root_is_missing() {
        build(folder, "[a](../../site/site.yml) [b](../en/x.md) [c](%2e%2e/%2e%2e/site/site.yml)")
                .reports(
                        "content/de/x.md:1:1: error[missing-link]",
                        "content/de/x.md:1:26: error[missing-link]",
                        "content/de/x.md:1:42: error[missing-link]");
    }

    @Test
    void a_path_from_the_root_starts_where_the_site_says() {
        site(
                        folder,
                        "[a](/help/y.md#fest) [b](/help/sub/) ![c](/help/p.png)\n-- content/de/p.png --\np\n" + OTHERS,
                        "links: {root: /help/}\n")
                .build()
                .clean()
                .department("hr")
                .page("x")
                .is("""
                <p><a href="../y/index.html#fest">a</a> <a href="../sub/index.html">b</a> <img src="../p.png" alt="c" width="1" height="1" decoding="async"></p>
                """);
    }

    @Test
    void without_that_such_a_path_is_missing() {
        build(folder, "[a](/y.md)\n" + OTHERS).reports("content/de/x.md:1:1: error[missing-link]");
    }

    @Test
    void another_root_is_missing_too() {
        site(folder, "[a](/azure/y.md) [b](/help/../../x)\n" + OTHERS, "links: {root: /help/}\n")
                .build()
                .reports("content/de/x.md:1:1: error[missing-link]", "content/de/x.md:1:18: error[missing-link]");
    }

    @Test
    void external_links_are_kept_or_become_text() {
        String text =
                "[h](https://a.example) <https://a.example> www.a.example [m](mailto:a@b.example) [t](tel:1) [u](//c.example)";
        page(folder.resolve("keep"), text).is("""
                <p><a href="https://a.example" rel="external noreferrer">h</a>
                <a href="https://a.example" rel="external noreferrer" data-bare>https://a.example</a>
                <a href="https://www.a.example" rel="external noreferrer" data-bare>www.a.example</a>
                <a href="mailto:a@b.example">m</a> <a href="tel:1">t</a>
                <a href="https://c.example" rel="external noreferrer">u</a></p>
                """);
        site(folder.resolve("text"), text, "links: {external: text}\n")
                .build()
                .clean()
                .department("hr")
                .page("x")
                .is(
                        "<p>h https://a.example www.a.example <a href=\"mailto:a@b.example\">m</a> <a href=\"tel:1\">t</a> u</p>");
    }

    @Test
    void a_link_to_a_page_in_the_default_language_leads_to_its_fallback() {
        build(folder, "x\n-- content/en/z.md --\n[y](y.md#fest)\n" + OTHERS)
                .clean()
                .department("hr", "en")
                .page("z")
                .is("<p><a href=\"../y/index.html#fest\">y</a></p>");
    }

    @Test
    void an_empty_link_is_told() {
        build(folder, "ü [a]()").reports("content/de/x.md:1:3: error[missing-link]");
    }

    @Test
    void a_phone_number_is_shown_as_it_is_written_and_dialled_without_what_is_there_for_reading() {
        Built built = TestSite.in(folder, """
                        -- content/de/index.md --
                        [{{ helpdesk.phone }}](tel:{{ helpdesk.phone }}){for="all"} <a href="TEL:+49 (40) 1/2-3">x</a>
                        -- site/audiences.yml --
                        helpdesks:
                          north: {name: Nord, phone: +49 (40) 66/96-91 12}
                          south: {name: Süd, phone: +49 89 1}
                        departments:
                          hr: {name: Personal, helpdesk: north}
                          lab: {name: Labor, helpdesk: south}
                          desk: {name: Alle, helpdesk: south, sees: all}
                        """).build().clean();
        built.department("hr").page("").is("""
                        <p><a href="tel:+494066969112">+49 (40) 66/96-91 12</a> <a href="TEL:+4940123">x</a></p>
                        """);
        built.department("lab").page("").is("""
                        <p><a href="tel:+49891">+49 89 1</a> <a href="TEL:+4940123">x</a></p>
                        """);
        built.department("desk").page("").shows("""
                        <span class="by-department"><span><a href="tel:+494066969112">+49 (40) 66/96-91 12</a>\
                         <span class="audience">Personal</span></span>; <span><a href="tel:+49891">+49 89 1</a>\
                         <span class="audience">Labor, Alle</span></span></span>""");
    }

    @Test
    void what_is_no_phone_number_is_text() {
        Built built = TestSite.in(folder, """
                        -- content/de/index.md --
                        [{{ helpdesk.phone }}](tel:{{ helpdesk.phone }}) [b](<tel:+49 (0)40 12>) [c](<tel:040 12345, Anna>)
                        -- content/de/seite.md --
                        # Seite
                        Text.
                        -- site/audiences.yml --
                        people:
                          anna: {name: Anna, phone: 20 oder 21 im Haus}
                        helpdesks:
                          north: {name: Nord, phone: ext. 20 or Anna}
                        departments:
                          hr: {name: Personal, helpdesk: north, champions: [anna]}
                        """).build().fine();
        built.reports(
                "content/de/index.md:1:1: warning[phone-number]: \"ext. 20 or Anna\" is no number that can be dialled, so it becomes text");
        built.department("hr").page("").shows("tel:+494012\"", "tel:04012345\"");
        built.department("hr")
                .page("seite")
                .shows("ext. 20 or Anna", "20 oder 21 im Haus")
                .hides("tel:");
        built.department("hr").hides("tel:20");
    }
}
