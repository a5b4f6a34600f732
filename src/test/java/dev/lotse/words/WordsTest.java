package dev.lotse.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the oracle sees and what it overlooks. */
class WordsTest {
    private static final String SOURCE = """
            ---
            title: Titel
            ---
            Frag[ deinen](x.md) Admin, wenn a<b und c>d gilt. {{ vpn }}

            ::: details Mehr {for="sales"}
            - [x] {for="platform:ios"} Ein `{code}` <!-- nie --> hier
            :::

            ::: mail
            Nur hier.
            :::
            """;

    private static List<String> missing(String shown) {
        return Words.of(shown).missing(SourceWords.of(SourceText.of(SOURCE)));
    }

    @Test
    void labels_and_values_between_the_words_are_nothing() {
        assertEquals(
                List.of(),
                missing(
                        "Titel Frag deinen Admin, wenn a<b und c>d gilt. vpn.example.com Für Vertrieb Mehr Ein {code} hier"));
    }

    @Test
    void words_that_stick_together_or_are_gone_are_seen() {
        assertEquals(
                List.of("Frag", "deinen", "und", "c", "code"),
                missing("Fragdeinen Admin, wenn a<b d gilt. Mehr Ein hier"));
    }

    @Test
    void words_in_another_order_are_seen() {
        assertEquals(List.of("gilt"), missing("Frag deinen Admin, wenn gilt a<b und c>d. Mehr Ein {code} hier"));
    }

    @Test
    void broken_words_and_those_with_a_footnote_stand_on_paper() {
        List<Words> source = List.of(Words.of("Donaudampfschifffahrt für manche Leute"));
        assertEquals(
                List.of(), Words.of("Donaudampf- schifffahrt manche1 für Leute").missingNearby(source));
        assertEquals(
                List.of("manche"), Words.of("Donaudampfschifffahrt für Leute").missingNearby(source));
    }
}
