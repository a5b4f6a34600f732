package dev.lotse.edition;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The order of names and titles in a language: its letters as its readers know them, and numbers by what they count, so
 * that "Schritt 2" comes before "Schritt 10".
 */
public final class Alphabet {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private Alphabet() {}

    /** The order of a language. */
    public static Comparator<String> of(String language) {
        Collator letters = Collator.getInstance(Locale.forLanguageTag(language));
        return Comparator.comparing(Alphabet::padded, letters);
    }

    /** A text whose numbers are all of one length. */
    private static String padded(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.replaceAll(found -> String.format(Locale.ROOT, "%018d", Long.parseLong(found.group())));
    }
}
