package dev.lotse.channel;

import dev.lotse.edition.LongDate;
import dev.lotse.theme.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days in words. */
public final class Days {
    private Days() {}

    /** A day. */
    public static String day(LocalDate day, Texts texts) {
        return LongDate.of(day, texts.language());
    }

    /** From one day to another: what both have in common is said once, where we know how that is written. */
    public static String span(LocalDate from, LocalDate to, Texts texts) {
        String last = LongDate.of(to, texts.language());
        return from.equals(to) ? last : texts.say("days.span", first(from, to, texts.language()), last);
    }

    private static String first(LocalDate from, LocalDate to, String language) {
        Locale locale = Locale.forLanguageTag(language);
        String day = switch (locale.getLanguage()) {
            case "de", "da", "nb", "no", "fi", "cs" -> "d.";
            case "en", "fr", "it", "nl", "sv", "pl" -> "d";
            default -> "";
        };
        if (day.isEmpty() || from.getYear() != to.getYear()) {
            return LongDate.of(from, language);
        }
        String pattern = from.getMonth() == to.getMonth() ? day : day + " MMMM";
        return DateTimeFormatter.ofPattern(pattern, locale).format(from);
    }
}
