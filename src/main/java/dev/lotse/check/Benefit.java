package dev.lotse.check;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether a text says what its readers get. It does where one of its sentences speaks to them, and has a word in it that
 * sounds like something getting better: less, no longer, easier, you can. That is easily fooled, and meant as a nudge.
 */
final class Benefit {
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?:])\\s+|\\R");
    private static final int HOW = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern GERMAN_READER =
            Pattern.compile("\\b(du|dir|dich|dein\\w*|ihr|euch|euer|eure\\w*|wir|uns|unser\\w*|Ihnen|Sie)\\b", HOW);
    private static final Pattern GERMAN_GAIN = Pattern.compile(
            "\\b(kannst|könnt|können Sie|darfst|bekommst|bekommt|kriegst|gewinnst|sparst|spart|hilft|schützt|lohnt|gehört"
                    + "|nie wieder|nicht mehr|nie mehr|kein\\w* mehr|nur noch|musst (nicht|nichts|nie|kein\\w*)|brauchst (nur|kein\\w*|nicht)"
                    + "|weniger|mehr Zeit|schneller|leichter|einfacher|sicherer|bequemer|besser|früher|ruhiger|sofort|überall"
                    + "|statt|endlich|kostenlos|fertig|geschafft|sicher)\\b",
            HOW);
    private static final Pattern ENGLISH_READER =
            Pattern.compile("\\b(you|your|yours|you’\\w+|you'\\w+|we|us|our)\\b", HOW);
    private static final Pattern ENGLISH_GAIN = Pattern.compile(
            "\\b(can|get|gets|gain|save|saves|helps?|protects?|pays off|no longer|no more|never again|not any more|anymore"
                    + "|only need|won[’']t (have|need)|don[’']t (have|need)|needn[’']t|instead of|less|fewer|more time|faster|easier"
                    + "|simpler|safer|better|sooner|quicker|at once|anywhere|everywhere|finally|free|safe|ready|done)\\b",
            HOW);

    private Benefit() {}

    /** Whether it does; nothing for a language that isn't known here. */
    static Optional<Boolean> in(String text, String language) {
        return language.matches("de(-.*)?")
                ? Optional.of(speaks(text, GERMAN_READER, GERMAN_GAIN))
                : language.matches("en(-.*)?")
                        ? Optional.of(speaks(text, ENGLISH_READER, ENGLISH_GAIN))
                        : Optional.empty();
    }

    private static boolean speaks(String text, Pattern reader, Pattern gain) {
        return SENTENCE.splitAsStream(text)
                .anyMatch(sentence -> reader.matcher(sentence).find()
                        && gain.matcher(sentence).find());
    }
}
