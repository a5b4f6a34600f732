package dev.lotse.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Languages that are written from right to left. */
class DirectionTest {
    @TempDir
    private Path folder;

    @Test
    void arabic_pages_run_from_right_to_left_and_what_falls_back_the_other_way() throws IOException {
        Built built = TestSite.in(folder, """
                        -- site/site.yml --
                        title: {en: Workplace, ar: مكان العمل}
                        url: https://intranet.example/
                        languages: [en, ar]
                        content: ../content
                        audiences: audiences.yml
                        -- site/audiences.yml --
                        departments:
                          hr: {name: {en: HR, ar: الموارد}}
                        -- content/en/index.md --
                        Hello
                        -- content/ar/index.md --
                        مرحبا
                        -- content/en/vpn.md --
                        # VPN

                        Text
                        -- content/ar/news/start.md --
                        ---
                        title: "الخطوة 1: ابدأ"
                        ---
                        نص
                        -- content/en/news/start.md --
                        ---
                        title: Start
                        ---
                        Text
                        """).buildWithKits().fine();
        Document arabic = built.department("hr", "ar").page("").html();
        assertEquals("rtl", root(arabic));
        assertEquals("rtl", root(built.department("hr", "ar").page("all-pages").html()));
        Document fallback = built.department("hr", "ar").page("vpn").html();
        assertEquals("rtl", root(fallback));
        assertEquals("ltr", fallback.select("main").attr("dir"));
        assertEquals("", root(built.department("hr", "en").page("").html()));
        built.file("kits/hr/ar/mail/news-start.html").shows("dir=\"rtl\"");
        for (Path page : pages(folder.resolve("dist/sites/hr/ar"))) {
            String html = Files.readString(page);
            assertTrue(!html.contains("<html") || html.contains(" dir=\"rtl\""), page.toString());
        }
    }

    private static String root(Document page) {
        Element html = page.selectFirst("html");
        return html == null ? "none" : html.attr("dir");
    }

    private static List<Path> pages(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }

    @Test
    void a_script_decides_before_the_language_does() {
        assertTrue(Direction.isLeftward("ar"));
        assertTrue(Direction.isLeftward("he-IL"));
        assertTrue(Direction.isLeftward("az-Arab"));
        assertFalse(Direction.isLeftward("ku-Latn"));
        assertFalse(Direction.isLeftward("de"));
    }

    @Test
    void no_style_names_a_side_where_it_means_the_beginning_or_the_end() throws IOException {
        Pattern side = Pattern.compile(
                "(?<![-\\w])((margin|padding|border)-(left|right)|text-align: (left|right)|float: (left|right)|(left|right):)");
        try (Stream<Path> files = Files.list(Path.of("themes/lotse/styles"))) {
            for (Path file : files.sorted().toList()) {
                List<String> lines = Files.readAllLines(file).stream()
                        .filter(line -> side.matcher(line).find())
                        .filter(line -> !line.startsWith(":is(th, td).right"))
                        .toList();
                assertEquals(List.of(), lines, file.toString());
            }
        }
    }
}
