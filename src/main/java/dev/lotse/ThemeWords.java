package dev.lotse;

import dev.lotse.edition.Words;
import dev.lotse.theme.Texts;
import dev.lotse.theme.Theme;
import java.util.Optional;

/** The words that a theme has for the bodies of pages. */
record ThemeWords(Theme theme) implements Words {
    @Override
    public Optional<String> find(String language, String key, Object... arguments) {
        Texts texts = theme.texts(language);
        return texts.texts().containsKey(key) ? Optional.of(texts.say(key, arguments)) : Optional.empty();
    }
}
