package dev.lotse.theme;

import java.util.List;
import java.util.Locale;

/**
 * Which form a word has beside a number, by the rules of the language: the cardinal rules of Unicode's CLDR for whole
 * numbers, release 46. A language that isn't known here has one form for 1 and another one for the rest.
 */
enum Plural {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    /** The forms that a language may have beside those for one and for the rest. */
    static final List<Plural> MORE = List.of(ZERO, TWO, FEW, MANY);

    /** The form for a number. */
    static Plural of(String language, long number) {
        return switch (Locale.forLanguageTag(language).getLanguage()) {
            case "ja", "zh", "ko", "th", "vi", "id", "in", "ms", "lo", "my", "km" -> OTHER;
            case "fr", "pt", "hy", "hi", "bn", "fa", "gu", "kn", "zu", "am" -> number <= 1 ? ONE : OTHER;
            case "ru", "uk", "be" -> slavic(number, MANY);
            case "sr", "hr", "bs" -> slavic(number, OTHER);
            case "pl" -> number == 1 ? ONE : slavic(number, MANY) == FEW ? FEW : MANY;
            case "cs", "sk" -> number == 1 ? ONE : number >= 2 && number <= 4 ? FEW : OTHER;
            case "sl" -> slovenian(number % 100);
            case "lt" -> lithuanian(number % 10, number % 100);
            case "lv" -> latvian(number % 10, number % 100);
            case "ro", "mo" -> number == 1 ? ONE : number == 0 || between(number % 100, 1, 19) ? FEW : OTHER;
            case "is", "mk" -> number % 10 == 1 && number % 100 != 11 ? ONE : OTHER;
            case "he", "iw" -> number == 1 ? ONE : number == 2 ? TWO : OTHER;
            case "ga" -> irish(number);
            case "ar" -> arabic(number);
            default -> number == 1 ? ONE : OTHER;
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static boolean between(long number, long first, long last) {
        return number >= first && number <= last;
    }

    private static Plural slavic(long number, Plural rest) {
        if (number % 10 == 1 && number % 100 != 11) {
            return ONE;
        }
        return between(number % 10, 2, 4) && !between(number % 100, 12, 14) ? FEW : rest;
    }

    private static Plural slovenian(long end) {
        return end == 1 ? ONE : end == 2 ? TWO : between(end, 3, 4) ? FEW : OTHER;
    }

    private static Plural lithuanian(long unit, long end) {
        if (between(end, 11, 19) || unit == 0) {
            return OTHER;
        }
        return unit == 1 ? ONE : FEW;
    }

    private static Plural latvian(long unit, long end) {
        if (unit == 0 || between(end, 11, 19)) {
            return ZERO;
        }
        return unit == 1 ? ONE : OTHER;
    }

    private static Plural irish(long number) {
        if (number == 1 || number == 2) {
            return number == 1 ? ONE : TWO;
        }
        return between(number, 3, 6) ? FEW : between(number, 7, 10) ? MANY : OTHER;
    }

    private static Plural arabic(long number) {
        if (number <= 2) {
            return number == 0 ? ZERO : number == 1 ? ONE : TWO;
        }
        long end = number % 100;
        return between(end, 3, 10) ? FEW : between(end, 11, 99) ? MANY : OTHER;
    }
}
