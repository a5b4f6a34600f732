package dev.lotse.edition;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** A day as a reader writes it, the long style of CLDR; German and English do not depend on the machine's tables. */
public final class LongDate {
    private LongDate() {}

    /**
     * A day in words.
     *
     * @param language the tag of a language
     */
    public static String of(LocalDate day, String language) {
        Locale locale = Locale.forLanguageTag(language);
        DateTimeFormatter format = switch (locale.getLanguage()) {
            case "de" -> DateTimeFormatter.ofPattern("d. MMMM yyyy", locale);
            case "en" -> DateTimeFormatter.ofPattern("d MMMM yyyy", locale);
            default -> DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        };
        return format.format(day).replace('\u202F', '\u00A0'); // the one or the other, after the Java it is
    }
}
