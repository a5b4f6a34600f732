package dev.lotse.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ThemeTexts beside numbers, by the rules of the language and not by guess. */
class PluralTest {
    /** For 0, 1, 2, 3, 5, 11, 12, 21, 22, 100, 101, 102 and 111, each by its first letter. */
    @ParameterizedTest
    @CsvSource({
        "de, o1ooooooooooo",
        "fr, 11ooooooooooo",
        "ja, ooooooooooooo",
        "ru, m1ffmmm1fm1fm",
        "hr, o1ffooo1fo1fo",
        "pl, m1ffmmmmfmmfm",
        "cs, o1ffooooooooo",
        "sl, o12foooooo12o",
        "lt, o1fffoo1fo1fo",
        "lv, z1ooozz1oz1oz",
        "ro, f1fffffooofff",
        "he, o12oooooooooo",
        "ga, o12ffoooooooo",
        "ar, z12ffmmmmooom"
    })
    void every_language_has_its_own(String language, String forms) {
        assertEquals(forms, forms(language));
    }

    private static String forms(String language) {
        return LongStream.of(0, 1, 2, 3, 5, 11, 12, 21, 22, 100, 101, 102, 111)
                .mapToObj(number -> Plural.of(language, number))
                .map(form -> form == Plural.ONE
                        ? "1"
                        : form == Plural.TWO ? "2" : form.toString().substring(0, 1))
                .collect(Collectors.joining());
    }

    @Test
    void a_theme_gives_the_forms_that_its_language_has() {
        Texts polish = new Texts("pl", Map.of("page", "Jedna strona", "pages", "{0} stron", "pages.few", "{0} strony"));
        assertEquals("Jedna strona", polish.count("page", "pages", 1));
        assertEquals("3 strony", polish.count("page", "pages", 3));
        assertEquals("5 stron", polish.count("page", "pages", 5));
        assertEquals("21 stron", polish.count("page", "pages", 21));
    }

    @Test
    void the_text_for_one_says_its_number_where_the_language_uses_it_for_others_too() {
        Texts russian = new Texts("ru", Map.of("page", "{0} страница", "pages", "{0} страниц"));
        assertEquals("21 страница", russian.count("page", "pages", 21));
        Texts english = new Texts("ru", Map.of("page", "One page", "pages", "{0} pages"));
        assertEquals("21 pages", english.count("page", "pages", 21));
        Texts french = new Texts("fr", Map.of("page", "Une page", "pages", "{0} pages"));
        assertEquals("0 pages", french.count("page", "pages", 0));
    }
}
