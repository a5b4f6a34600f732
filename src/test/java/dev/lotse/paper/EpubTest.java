package dev.lotse.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.kit.Built;
import dev.lotse.kit.BuiltFile;
import dev.lotse.kit.Pictures;
import dev.lotse.kit.TestSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The handbook as EPUB, as readers and shops take it. */
class EpubTest {
    private static final String NASTY = """
            -- content/de/guides/alles.md --
            ---
            title: Alles & <mehr> "auf einmal"
            description: Ein Satz & noch einer
            duration: 10 min
            ---
            ## Überschrift mit Ümläuten & Zeichen

            Text[^1] mit ~~Strich~~, <kbd>Strg</kbd>, <mark>Farbe</mark>, <u>Linie</u> & einem [Sprung](#noch-eine).

            | A | B |
            |:--|--:|
            | 1 | 2 |

            1. eins
               - darunter
                 - noch tiefer

                   ```sh
                   echo "<a> & b"
                   ```
            2. zwei

            ## Noch eine

            Begriff
            :   Erklärung

            ::: details Mehr
            - [ ] Haken
            :::

            # [Windows](#tab/windows)
            Fenster
            # [Mac](#tab/mac)
            Apfel
            ***

            > [!WARNING]
            > Vorsicht

            <table><caption>Titel</caption><tr><th>X<td>1</table>
            <div align="center" style="color:red" data-x="1">Mitte <b>fett <i>beides</b> kursiv</i></div>
            <ol type="a" start="3" reversed><li value="4">d</ol>

            ![Ein Punkt](punkt.png) ![Zeichnung](bild.svg)

            [Nachbar](../faq/frage.md), [Nachricht](../news/neu.md), [Datei](liste.txt), [Netz](https://example.com/?a=1&b=2)

            [^1]: Fußnote
            -- content/de/guides/liste.txt --
            Liste
            -- content/de/guides/bild.svg --
            <svg xmlns="http://www.w3.org/2000/svg" width="90" height="60"><rect width="90" height="60"/></svg>
            -- content/de/faq/frage.md --
            # Frage?
            Antwort
            -- content/de/news/neu.md --
            # Neu
            Text
            -- content/de/training/kurs/index.md --
            ---
            title: Kurs
            outcome: Du kannst es.
            ---
            ::: quiz
            ### Frage?
            - [ ] nein
            - [x] ja

            > Darum.
            :::
            """;

    @TempDir
    Path folder;

    @Test
    void a_book_with_everything_in_it_is_accepted_without_a_word() throws IOException, InterruptedException {
        accepted(build().file("kits/sales/de/handbook.epub"));
    }

    @Test
    void a_shelf_shows_that_it_is_a_handbook_and_old_readers_have_contents() throws IOException {
        try (ZipFile zip =
                new ZipFile(build().file("kits/sales/de/handbook.epub").path().toFile())) {
            String contents = text(zip, "EPUB/package.opf");
            assertTrue(contents.contains("<dc:title>Handbuch – Testfirma – Vertrieb</dc:title>"), contents);
            assertTrue(contents.contains("schema:accessibilitySummary"), contents);
            assertTrue(
                    contents.contains("href=\"cover.svg\" media-type=\"image/svg+xml\" properties=\"cover-image\""),
                    contents);
            String cover = text(zip, "EPUB/cover.svg");
            assertTrue(cover.contains(">Handbuch</text>") && cover.contains(">Testfirma</text>"), cover);
            assertTrue(cover.contains(">Vertrieb</text>"), cover);
            String ncx = text(zip, "EPUB/toc.ncx");
            assertTrue(ncx.contains("<navLabel><text>Häufige Fragen</text></navLabel>"), ncx);
        }
    }

    private static String text(ZipFile zip, String name) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void a_long_title_is_smaller_and_stays_on_the_cover() throws IOException {
        String title =
                "Donaudampfschifffahrtsgesellschaftskapitän und noch " + "viele andere Wörter ".repeat(12) + "zuletzt";
        Built built = TestSite.in(folder.resolve("long"), "-- content/de/guides/a.md --\n# A\n\nText.\n")
                .edit("site/site.yml", "Testfirma", title)
                .buildWithKits();
        try (ZipFile zip =
                new ZipFile(built.file("kits/sales/de/handbook.epub").path().toFile())) {
            String cover = text(zip, "EPUB/cover.svg");
            List<Integer> lines = Pattern.compile("<text[^>]* y=\"(\\d+)\"")
                    .matcher(cover)
                    .results()
                    .map(line -> Integer.valueOf(line.group(1)))
                    .toList();
            assertTrue(lines.size() > 4 && lines.get(lines.size() - 1) < 1560, cover);
            assertTrue(cover.contains("zuletzt</text>"), cover);
        }
    }

    @Test
    void what_kind_of_file_it_is_comes_first_and_is_not_packed() throws IOException {
        Path book = build().file("kits/sales/de/handbook.epub").path();
        try (ZipFile zip = new ZipFile(book.toFile())) {
            ZipEntry first = zip.entries().nextElement();
            assertEquals("mimetype", first.getName());
            assertEquals(ZipEntry.STORED, first.getMethod());
        }
    }

    @Test
    void a_link_within_the_book_leads_to_its_chapter_and_one_to_other_pages_to_the_site() throws IOException {
        String chapters = String.join("\n", entries(build()).values());
        assertTrue(
                chapters.matches("(?s).*<a href=\"c\\d\\.xhtml#c\\d\" class=\"book-inside\">Nachbar</a>.*"), chapters);
        assertTrue(
                chapters.contains(
                        "https://intranet.example/sales/de/news/neu/?utm_medium=epub&amp;utm_campaign=handbook"),
                chapters);
    }

    @Test
    void every_page_of_it_is_of_the_department_s_own() throws IOException {
        TestSite site =
                site().write("content/de/guides/labor.md", "---\ntitle: Mikroskop\nfor: lab\n---\nNur im Labor");
        Built built = site.buildWithKits().fine();
        assertFalse(String.join("", entries(built).values()).contains("Mikroskop"));
        assertFalse(String.join("", entries(built).keySet()).contains("labor"));
    }

    private TestSite site() {
        return TestSite.in(folder, NASTY)
                .write("content/de/guides/punkt.png", Pictures.png(60, 40))
                .write("site/site.yml", TestSite.SITE + "url: https://intranet.example/\n");
    }

    private Built build() {
        return site().buildWithKits().fine();
    }

    /** What is in the book of Sales, by its name. */
    private static Map<String, String> entries(Built built) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipFile zip =
                new ZipFile(built.file("kits/sales/de/handbook.epub").path().toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                entries.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
            }
        }
        return entries;
    }

    /**
     * The checker of the W3C finds no error and gives no warning. It runs in a process of its own, for it wants another
     * XSLT than the one that users have.
     */
    private static void accepted(BuiltFile book) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process checker = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "com.adobe.epubcheck.tool.Checker",
                        "--failonwarnings",
                        book.path().toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(checker.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, checker.waitFor(), said);
        assertTrue(said.contains("0 fatals / 0 errors / 0 warnings"), said);
    }
}
