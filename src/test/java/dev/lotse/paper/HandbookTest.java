package dev.lotse.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.kit.Built;
import dev.lotse.kit.Printed;
import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All that a department looks things up in, as one PDF. */
class HandbookTest {
    private static final String SITE = """
            -- site/site.yml --
            title: Umbau
            languages: [de]
            content: ../content
            audiences: audiences.yml
            -- site/audiences.yml --
            departments:
              hr: {name: Personal}
              lab: {name: Labor}
            """;

    private static final String CONTENT = """
            -- content/de/guides/index.md --
            # Anleitungen
            Hier fängst du an.
            -- content/de/guides/mail.md --
            ---
            title: E-Mail einrichten
            order: 1
            ---
            ## Zuerst

            ![Ein Handy mit offener App](../handy.svg)

            Öffne die [Einstellungen](vpn.md#dann) oder [frag](https://hilfe.example/frage).

            ::: details Es geht nicht
            Starte neu.
            :::
            -- content/de/guides/vpn.md --
            ---
            title: VPN einrichten
            order: 2
            ---
            Text

            ## Dann

            - [ ] Haken setzen
            -- content/de/handy.svg --
            <svg xmlns="http://www.w3.org/2000/svg" width="90" height="60"><text x="9" y="30">Los</text></svg>
            -- content/de/faq/pin.md --
            # PIN vergessen?
            Ruf an. 日本
            -- content/de/training/tag/index.md --
            ---
            title: Erster Tag
            outcome: Du kennst dich aus.
            ---
            Kurz.
            -- content/de/training/tag/eins.md --
            ---
            title: Lektion Eins
            ---
            ::: quiz
            ### Was ist richtig?

            - [ ] Das Falsche
            - [x] Das Rechte

              > Weil es stimmt.
            :::
            -- content/de/news/neu.md --
            # Meldung aus den Nachrichten
            Text
            """;

    @TempDir
    Path folder;

    @Test
    void it_holds_guides_questions_and_training_and_nothing_else() {
        Printed book = book(CONTENT);
        shows(book, "Umbau", "Personal", "Hier fängst du an", "E-Mail einrichten", "PIN vergessen?", "Lektion Eins");
        hides(book, "Meldung aus den Nachrichten");
    }

    @Test
    void the_list_beside_the_pages_has_parts_and_their_chapters() {
        List<String> bookmarks = book(CONTENT).bookmarks();
        assertTrue(
                bookmarks.containsAll(List.of("Inhalt", "Anleitungen", " E-Mail einrichten", " VPN einrichten")),
                bookmarks.toString());
    }

    @Test
    void what_is_folded_up_on_a_page_lies_open_and_boxes_wait_for_a_pen() {
        shows(book(CONTENT), "Es geht nicht", "Starte neu.", "☐ Haken setzen");
    }

    @Test
    void a_link_says_on_which_page_or_at_which_address_the_rest_is() {
        Printed book = book(CONTENT);
        shows(book, "frag (hilfe.example/frage)");
        assertTrue(line(book).matches(".*Einstellungen \\(Seite \\d\\).*"), line(book));
        assertTrue(book.tags().contains("Link: frag"), book.tags().toString());
    }

    @Test
    void no_answer_is_ticked_and_what_is_right_stands_behind_the_questions() {
        shows(book(CONTENT), "A. Das Falsche B. Das Rechte", "Lösungen 1. B B: Weil es stimmt.");
    }

    @Test
    void the_colour_of_the_cover_reaches_all_edges_of_the_paper() {
        Printed book = book(CONTENT);
        String color = book.color(.5, .5);
        assertNotEquals("ffffff", color);
        assertEquals(
                List.of(color, color, color, color),
                List.of(book.color(0, 0), book.color(1, 0), book.color(0, 1), book.color(1, 1)));
    }

    @Test
    void a_box_hangs_before_its_text() {
        List<String> lines = book(
                        "-- content/de/guides/haken.md --\n# Haken\n- [ ] Anfang " + "langer Text ".repeat(20) + "\n")
                .lines()
                .stream()
                .flatMap(List::stream)
                .toList();
        String first = lines.stream()
                .filter(line -> line.contains("Anfang"))
                .findFirst()
                .orElseThrow();
        String next = lines.get(lines.indexOf(first) + 1);
        assertTrue(lines.contains("22 \u2610"), lines.toString());
        assertTrue(first.startsWith("28 ") && next.startsWith("28 "), first + next);
    }

    @Test
    void no_term_and_no_title_stands_alone_at_the_foot_of_a_page() {
        StringBuilder guides = new StringBuilder();
        for (int i = 25; i < 45; i++) {
            guides.append("-- content/de/guides/g")
                    .append(i)
                    .append(".md --\n# Kapitel")
                    .append(i)
                    .append("\n");
            guides.append("Zeile\n\n".repeat(i))
                    .append(
                            i % 2 == 0
                                    ? "Titel allein\n:   Dazu\n"
                                    : "::: details Titel allein\n" + "Dazu\n\n".repeat(60) + ":::\n");
        }
        List<List<String>> pages = book(guides.toString()).lines();
        assertTrue(pages.toString().contains("Titel allein"));
        for (List<String> page : pages) {
            String foot = page.get(page.size() - (page.get(page.size() - 1).matches("\\d+ \\d+") ? 2 : 1));
            assertFalse(foot.endsWith("Titel allein"), page.toString());
        }
    }

    @Test
    void a_letter_that_there_is_no_type_for_is_a_box_that_one_sees() {
        shows(book(CONTENT), "Ruf an. ▯▯");
    }

    /** Word by word, where lines and columns may break a word. */
    private static void showsAll(Printed pdf, String words) {
        String text = pdf.text().replaceAll("[\\s\u00a0]+", "");
        for (String word : words.split("[\\s|`]+")) {
            if (!word.matches("[-:]*")) {
                assertTrue(text.contains(word) || inLines(pdf, word), "no \"" + word + "\" in\n" + pdf.text());
            }
        }
        assertEquals("", pdf.outside());
    }

    /** Whether a word that stands in a narrow column is there line by line. */
    private static boolean inLines(Printed pdf, String word) {
        String rest = word;
        for (String piece : pdf.text().split("[\\s\u00a0]+")) {
            rest = !piece.isEmpty() && rest.startsWith(piece) ? rest.substring(piece.length()) : rest;
        }
        return rest.isEmpty();
    }

    @Test
    void a_table_that_is_a_little_too_wide_is_set_smaller() {
        String table = """
                | Gerätebezeichnung | Betriebssystemversion | Verschlüsselung | Ansprechpartnerin |
                |---|---|---|---|
                | Laptop | Windows 11 | BitLocker | Anna |
                """;
        Printed book = book("-- content/de/guides/breit.md --\n# Breit\n" + table);
        showsAll(book, table);
        shows(book, "Gerätebezeichnung Betriebssystemversion Verschlüsselung Ansprechpartnerin");
    }

    @Test
    void a_table_that_is_much_too_wide_is_a_list_of_its_rows() {
        StringBuilder head = new StringBuilder("|");
        StringBuilder line = new StringBuilder("|");
        StringBuilder row = new StringBuilder("|");
        for (int i = 1; i <= 14; i++) {
            head.append(" Spaltenbezeichnung").append(i).append(" |");
            line.append("---|");
            row.append(" Wert").append(i).append(" |");
        }
        Printed book = book("-- content/de/guides/breit.md --\n# Breit\n\n" + head + "\n" + line + "\n" + row + "\n");
        shows(book, "Spaltenbezeichnung1: Wert1", "Spaltenbezeichnung14: Wert14");
        assertEquals("", book.outside());
    }

    @Test
    void no_long_word_address_or_line_of_code_runs_out_of_the_paper() {
        String address = "https://intranet.example/" + "pfad-zu-etwas/".repeat(15) + "ende";
        String word = "Donaudampfschifffahrt".repeat(8) + "ende";
        String text = """
                %1$s

                `%1$s`

                - %1$s

                | Adresse | Was |
                |---|---|
                | <%2$s> | Seite |

                > [!NOTE]
                > %1$s
                """.formatted(word, address);
        Printed book = book("-- content/de/guides/lang.md --\n# Lang\n\n" + text);
        String joined = book.text().replaceAll("[\\s\u00a0]+", "");
        assertEquals(4, joined.split(word, -1).length - 1, book.text());
        assertTrue(joined.contains("ende") && joined.contains("Seite"), book.text());
        assertEquals("", book.outside());
    }

    @Test
    void who_listens_to_it_gets_headings_lists_and_words_for_pictures() {
        Printed book = book(CONTENT);
        assertTrue(
                book.tags().containsAll(List.of("H1", "H2", "H3", "L", "LI")),
                book.tags().toString());
        assertTrue(
                book.tags().contains("Figure: Ein Handy mit offener App"),
                book.tags().toString());
        assertEquals("de", book.facts().get("language"));
        assertEquals("Handbuch – Umbau – Personal", book.facts().get("Title"));
        assertFalse(book.fonts().containsValue(false), book.fonts().toString());
    }

    @Test
    void what_is_for_others_is_in_nobody_s_but_theirs() {
        Built built = build(CONTENT + """
                -- content/de/guides/labor.md --
                ---
                title: Mikroskop
                for: lab
                ---
                Nur im Labor
                """);
        hides(built.file("kits/hr/de/handbook.pdf").pdf(), "Mikroskop", "Nur im Labor");
        shows(built.file("kits/lab/de/handbook.pdf").pdf(), "Mikroskop", "Nur im Labor");
    }

    @Test
    void a_department_that_has_nothing_to_look_up_gets_none() {
        Built built = build("-- content/de/index.md --\n# Willkommen\nText\n");
        assertFalse(built.file("kits/hr/de/handbook.pdf").path().toFile().exists());
        assertFalse(built.file("kits/hr/de/handbook.epub").path().toFile().exists());
    }

    @Test
    void equal_builds_make_equal_bytes_whatever_the_day() {
        TestSite site = TestSite.in(folder, SITE + CONTENT);
        Built first = site.buildWithKits().clean();
        byte[] pdf = first.file("kits/hr/de/handbook.pdf").bytes();
        byte[] epub = first.file("kits/hr/de/handbook.epub").bytes();
        Built again = site.run("build", "--date", "2026-10-13", "--clean").clean();
        assertArrayEquals(pdf, again.file("kits/hr/de/handbook.pdf").bytes());
        assertArrayEquals(epub, again.file("kits/hr/de/handbook.epub").bytes());
    }

    private Built build(String content) {
        return TestSite.in(folder, SITE + content).buildWithKits().clean();
    }

    private Printed book(String content) {
        return build(content).file("kits/hr/de/handbook.pdf").pdf();
    }

    private static String line(Printed pdf) {
        return pdf.text().replaceAll("[\\s\u00a0]+", " ");
    }

    private static void shows(Printed pdf, String... texts) {
        for (String text : texts) {
            assertTrue(line(pdf).contains(text), "no \"" + text + "\" in\n" + line(pdf));
        }
    }

    private static void hides(Printed pdf, String... texts) {
        for (String text : texts) {
            assertFalse(line(pdf).contains(text), "\"" + text + "\" in\n" + line(pdf));
        }
    }
}
