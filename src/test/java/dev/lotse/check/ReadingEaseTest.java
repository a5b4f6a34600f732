package dev.lotse.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ReadingEaseTest {
    /** Ten sentences of four words and six syllables: ASL 4, ASW 1.5. */
    private static final String GERMAN = "Du hast heute frei. ".repeat(4) + "Wir lesen ein Buch. ".repeat(6);

    @Test
    void german_is_measured_after_amstad() {
        int syllables = 4 * (1 + 1 + 2 + 1) + 6 * (1 + 2 + 1 + 1);
        double expected = 180 - 4 - 58.5 * syllables / 40;
        assertEquals(expected, ReadingEase.of(GERMAN, "de").orElseThrow(), 0.01);
        assertEquals(expected, ReadingEase.of(GERMAN, "de-CH").orElseThrow(), 0.01);
    }

    @Test
    void english_after_flesch_with_its_silent_letters() {
        String text = "We used one table. ".repeat(8);
        int syllables = 8 * (1 + 1 + 1 + 2);
        double expected = 206.835 - 1.015 * 4 - 84.6 * syllables / 32;
        assertEquals(expected, ReadingEase.of(text, "en").orElseThrow(), 0.01);
        assertEquals(expected, ReadingEase.of(text, "en-GB").orElseThrow(), 0.01);
    }

    @Test
    void long_words_and_long_sentences_are_harder() {
        double easy = ReadingEase.of(GERMAN, "de").orElseThrow();
        double longer = ReadingEase.of(GERMAN.replace(". ", ", "), "de").orElseThrow();
        assertTrue(longer < easy);
        assertTrue(ReadingEase.of(GERMAN.replace("Buch", "Informationssicherheitshandbuch"), "de")
                        .orElseThrow()
                < easy);
    }

    @Test
    void of_a_few_words_and_of_other_languages_nothing_is_said() {
        assertEquals(OptionalDouble.empty(), ReadingEase.of("Du hast frei.", "de"));
        assertEquals(OptionalDouble.empty(), ReadingEase.of(GERMAN, "sv"));
    }
}
