package dev.lotse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lotse.edition.Alphabet;
import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is sorted is sorted as readers of the language expect it. */
class LanguageOrderTest {
    @TempDir
    private Path folder;

    private static List<String> sorted(String language, String... words) {
        return Stream.of(words).sorted(Alphabet.of(language)).toList();
    }

    @Test
    void numbers_are_sorted_by_what_they_count() {
        assertEquals(
                List.of("Schritt 2", "Schritt 10", "Schritt 10a", "Version 1.9", "Version 1.10"),
                sorted("de", "Version 1.10", "Schritt 10a", "Schritt 10", "Version 1.9", "Schritt 2"));
        assertEquals(List.of("9", "1000000000000000000000"), sorted("en", "1000000000000000000000", "9"));
    }

    @Test
    void letters_are_sorted_by_the_language() {
        assertEquals(List.of("Ärger", "Zebra"), sorted("de", "Zebra", "Ärger"));
        assertEquals(List.of("Zebra", "Ärger"), sorted("sv", "Zebra", "Ärger"));
    }

    @Test
    void the_navigation_keeps_to_it() {
        Built built = TestSite.in(folder, """
                        -- content/de/index.md --
                        Hallo
                        -- content/de/a.md --
                        # Schritt 10
                        -- content/de/b.md --
                        # Schritt 9
                        -- content/de/c.md --
                        # Österreich
                        """).build().clean();
        assertEquals(
                List.of("Österreich", "Schritt 9", "Schritt 10"),
                built.department("hr")
                        .page("all-pages")
                        .html()
                        .select(".all-pages li a")
                        .eachText());
    }

    @Test
    void no_english_word_stands_between_days_in_another_language() {
        Built built = TestSite.in(folder, """
                        -- site/site.yml --
                        title: Travail
                        languages: [fr]
                        content: ../content
                        audiences: audiences.yml
                        rollout: rollout.yml
                        -- site/audiences.yml --
                        departments:
                          hr: {name: Personnel, wave: 1}
                        -- site/rollout.yml --
                        waves:
                          1: {start: 2026-10-26, end: 2026-12-04}
                        -- content/fr/index.md --
                        Bonjour
                        """).build().fine();
        built.department("hr", "fr")
                .page("")
                .shows("26 octobre – 4 décembre 2026")
                .hides("octobre to");
    }

    @Test
    void topics_that_differ_in_case_or_blanks_are_one() {
        Built built = TestSite.in(folder, """
                        -- content/de/index.md --
                        Hallo
                        -- content/de/faq/index.md --
                        # Fragen
                        -- content/de/faq/a.md --
                        ---
                        title: Eins?
                        tags: [Mein  Konto]
                        ---
                        Text
                        -- content/de/faq/b.md --
                        ---
                        title: Zwei?
                        tags: [mein konto]
                        ---
                        Text
                        """).build().clean();
        assertEquals(
                List.of("Mein Konto"),
                built.department("hr")
                        .page("faq")
                        .html()
                        .select("main h2[id^=_topic]")
                        .eachText());
        String json = built.department("hr").file("faq.json").text();
        assertEquals(2, json.split("\"topic\" *: *\"Mein Konto\"", -1).length - 1, json);
    }
}
