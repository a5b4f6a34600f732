package dev.lotse.serve;

import dev.lotse.html.Html;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Our own words, in the language that a browser asks for: {@code texts.properties}, and one for each other language. */
final class PreviewTexts {
    private static final List<Locale> KNOWN = List.of(Locale.ENGLISH, Locale.GERMAN);

    private final Locale locale;
    private final ResourceBundle texts;

    private PreviewTexts(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle(
                "dev.lotse.serve.texts",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The words for a header Accept-Language. */
    static PreviewTexts of(@Nullable String accepted) {
        try {
            List<Locale.LanguageRange> wanted =
                    accepted == null || accepted.isBlank() ? List.of() : Locale.LanguageRange.parse(accepted);
            Locale found = Locale.lookup(wanted, KNOWN);
            return new PreviewTexts(found == null ? Locale.ENGLISH : found);
        } catch (IllegalArgumentException noLanguages) {
            return new PreviewTexts(Locale.ENGLISH);
        }
    }

    String language() {
        return locale.getLanguage();
    }

    /** The name of a language. */
    String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(locale);
    }

    /** A text with values put in, as HTML. */
    String say(String key, Object... values) {
        return Html.escape(new MessageFormat(texts.getString(key), locale).format(values));
    }
}
