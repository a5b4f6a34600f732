package dev.lotse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.kit.Built;
import dev.lotse.kit.SearchIndex;
import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the search of a site knows. */
class SearchTest {
    @TempDir
    private Path folder;

    private Built build(String files) {
        return TestSite.in(folder, files).build().fine();
    }

    private SearchIndex sales(String files) {
        return SearchIndex.of(build(files).department("sales"));
    }

    @Test
    void a_word_is_known_by_the_section_it_stands_in() {
        SearchIndex index = sales("""
                -- content/de/guides/vpn.md --
                # Von unterwegs

                Vorab Strom laden.

                ## Laptop

                Tunnel öffnen.

                ### Am Kai

                Anker lichten.

                #### Bei Sturm

                Warten.
                """);
        assertEquals(List.of("guides/vpn/ text 1"), index.find("strom"));
        assertEquals(List.of("guides/vpn/#laptop text 1"), index.find("tunnel"));
        assertEquals(List.of("guides/vpn/#am-kai text 1"), index.find("anker"));
        assertEquals(List.of("guides/vpn/#am-kai text 1"), index.find("warten"), "level 4 belongs to the one above");
        assertEquals(List.of("guides/vpn/#laptop heading 1"), index.find("laptop"));
        assertEquals(List.of("guides/vpn/ title 1", "guides/vpn/ heading 1"), index.find("unterwegs"));
        assertEquals("Tunnel öffnen.", index.texts().get("guides/vpn/#laptop"));
    }

    @Test
    void synonyms_tags_and_the_number_of_a_page_find_it() {
        SearchIndex index = sales("""
                -- content/de/faq/mail.md --
                ---
                id: FAQ-0003
                title: Warum kommt nichts mehr an?
                description: Meist fehlt ein Update.
                synonyms: [Outlook tot, Mailserver]
                tags: [Postfach]
                ---
                Warte kurz.
                """);
        for (String word : List.of("outlook", "mailserver", "postfach", "0003", "faq0003")) {
            assertEquals(List.of("faq/mail/ other 1"), index.find(word), word);
        }
        assertEquals(List.of("faq/mail/ text 1"), index.find("update"), "its description too");
        assertEquals("Meist fehlt ein Update. Warte kurz.", index.texts().get("faq/mail/"));
    }

    @Test
    void a_compound_is_known_by_its_parts_whatever_joins_them() {
        SearchIndex index = sales("""
                -- content/de/a.md --
                # A

                Geräteregistrierung
                -- content/de/b.md --
                # B

                Sicherheitsschlüssel und Androidgeraet
                -- content/de/c.md --
                # Wiederherstellungsschlüssel
                -- content/de/d.md --
                # D

                Unternehmensportalapp
                """);
        assertEquals(List.of("a/ part 1"), index.find("registrierung"));
        assertEquals(List.of("a/ part 1"), index.find("gerate"));
        assertEquals(List.of("b/ part 1", "c/ other 1"), index.find("schlussel"), "in a title it counts more");
        assertEquals(List.of("b/ part 1"), index.find("sicherheit"), "without what joins");
        assertEquals(List.of("b/ part 1"), index.find("gerat"), "written with ae");
        assertEquals(List.of("d/ part 1"), index.find("portalapp"), "what the end is made of");
    }

    @Test
    void a_part_that_stands_there_as_a_word_is_not_counted_again() {
        SearchIndex index = sales("""
                -- content/de/a.md --
                # A

                Registrierung: die Geräteregistrierung
                """);
        assertEquals(List.of("a/ text 1"), index.find("registrierung"));
    }

    @Test
    void only_German_is_taken_apart() {
        Built built = build("""
                -- content/en/a.md --
                # A

                Handbuch and softwareupdate
                """);
        assertEquals(List.of(), SearchIndex.of(built.department("oslo")).find("buch"));
    }

    /** The page is in the site of the other language for want of a translation. */
    @Test
    void a_page_in_another_language_is_read_by_the_rules_of_its_own() {
        Built built = build("""
                -- content/de/a.md --
                # A

                Das ist die Geräteregistrierung
                -- content/en/b.md --
                # B

                Die hard
                """);
        SearchIndex oslo = SearchIndex.of(built.department("oslo"));
        assertEquals(List.of("a/ part 1"), oslo.find("registrierung"));
        assertEquals(List.of("b/ text 1"), oslo.find("die"), "a word in English, none that says nothing");
        assertEquals("de", oslo.pages().get("a/").get(4));
        assertEquals("", oslo.pages().get("b/").get(4));
    }

    @Test
    void however_a_word_is_spelled_it_is_one_word() {
        SearchIndex index = sales("""
                -- content/de/a.md --
                # A

                Gerät Geraet GERÄT gerat Straße Strasse Café geht's geht’s Bü\u00ADro
                """);
        assertEquals(List.of("a/ text 4"), index.find("gerat"));
        assertEquals(List.of("a/ text 2"), index.find("strasse"));
        assertEquals(List.of("a/ text 1"), index.find("cafe"));
        assertEquals(List.of("a/ text 2"), index.find("gehts"));
        assertEquals(List.of("a/ text 1"), index.find("buro"), "with a soft hyphen");
    }

    @Test
    void a_word_with_hyphens_is_known_by_each_piece_and_as_one() {
        SearchIndex index = sales("""
                -- content/de/a.md --
                # A

                E-Mail, Firmen-E-Mail, WLAN-Name
                """);
        assertEquals(List.of("a/ part 1"), index.find("email"));
        assertEquals(List.of("a/ text 2"), index.find("mail"));
        assertEquals(List.of("a/ text 1"), index.find("wlan"));
        assertEquals(List.of("a/ part 1"), index.find("wlanname"));
        assertEquals(List.of(), index.find("e"));
    }

    @Test
    void words_that_every_text_has_are_left_out() {
        SearchIndex index = sales("""
                -- content/de/a.md --
                # A

                Der Kran und das Boot
                """);
        assertEquals(List.of("a/ text 1"), index.find("kran"));
        assertEquals(List.of(), index.find("und"));
    }

    @Test
    void what_is_hidden_from_a_department_is_not_in_its_index_nor_is_its_place() {
        String files = """
                -- content/de/vpn.md --
                ---
                synonyms: [Tunnel]
                ---
                # Netz

                Fähre [Zange]{for=lab}

                ## Hobel {for="lab"}

                Säge

                ## Ende

                Schluss.
                %s""";
        String guarded = """
                -- content/de/axt.md --
                ---
                for: lab
                ---
                # Axt
                """;
        Built built = build(files.formatted(guarded));
        built.department("sales").hides("Zange", "Hobel", "Säge", "Axt");
        SearchIndex lab = SearchIndex.of(built.department("lab"));
        for (String word : List.of("zange", "hobel", "sage", "axt")) {
            assertFalse(lab.find(word).isEmpty(), word);
        }
        Map<String, String> before = SearchIndex.files(built.department("sales"));
        Built without = TestSite.in(
                        folder.resolve("without"),
                        files.formatted("")
                                .replace(" [Zange]{for=lab}", "")
                                .replace("## Hobel {for=\"lab\"}\n\nSäge\n\n", ""))
                .build()
                .fine();
        assertEquals(before, SearchIndex.files(without.department("sales")));
    }

    @Test
    void a_site_that_sees_others_finds_all_and_says_who_gets_it() {
        Built built = build("""
                -- content/de/a.md --
                ---
                for: sales
                ---
                # Kunden

                Angebot
                -- content/de/b.md --
                # Alle

                Das [Bleistift]{for=sales}[Kreide]{for=hr} nehmen
                """);
        SearchIndex all = SearchIndex.of(built.department("helpdesk"));
        assertEquals(List.of("a/ text 1"), all.find("angebot"));
        assertEquals("Vertrieb", all.pages().get("a/").get(5));
        assertEquals(List.of("b/ text 1"), all.find("bleistift"));
        assertEquals(List.of("b/ text 1"), all.find("kreide"), "each is a word of its own");
    }

    @Test
    void a_footnote_is_found_where_the_footnotes_stand() {
        SearchIndex index = sales("""
                -- content/de/a.md --
                # A

                ## B

                Text[^1]

                [^1]: Boje
                """);
        assertEquals(List.of("a/#footnotes text 1"), index.find("boje"));
    }

    /** Fences, quotes, separators of lines: what would end the script or a text in it. */
    @Test
    void nothing_an_author_writes_breaks_the_script() {
        SearchIndex index = sales("""
                -- content/de/a.md --
                # A "quoted" \\\\ title

                ```
                "';</script>\\u0041\u2028`${x}
                ```
                """);
        assertEquals("A \"quoted\" \\ title", index.pages().get("a/").get(1));
        assertTrue(
                index.texts().get("a/").startsWith("\"';</script>\\u0041"),
                index.texts().get("a/"));
    }

    @Test
    void a_site_of_many_long_texts_shows_the_beginning_of_each_and_finds_all() {
        String start = "Anfang dieser Seite. ";
        String much = "Wasser unter dem Kiel und Wind von achtern. ".repeat(500);
        String pages = IntStream.range(0, 100)
                .mapToObj(i -> "-- content/de/p" + i + ".md --\n# P\n\n" + start + much + "Ende" + i + "\n")
                .collect(Collectors.joining());
        SearchIndex index = sales(pages);
        assertEquals(List.of("p7/ text 1"), index.find("ende7"));
        String shown = index.texts().get("p7/");
        assertTrue(
                shown.startsWith(start) && shown.endsWith(" \u2026") && shown.length() < 18_100, shown.length() + "");
    }

    @Test
    void the_same_words_make_the_same_bytes() {
        String files = """
                -- content/de/a.md --
                # Geräteregistrierung

                Kran, Boot, Anker
                -- content/de/b.md --
                # Boot

                Anker
                """;
        Built second = TestSite.in(folder.resolve("again"), files)
                .build("--department", "hr")
                .fine();
        assertEquals(SearchIndex.files(build(files).department("hr")), SearchIndex.files(second.department("hr")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"search.js", "search/1.js"})
    void no_page_takes_the_place_of_the_index(String address) {
        TestSite.in(folder, """
                        -- content/de/a.md --
                        ---
                        redirect-from: %s
                        ---
                        # A
                        """.formatted(address)).build().endsWith(1).prints(address);
    }
}
