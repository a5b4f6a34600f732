package dev.lotse.audience;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A text that may differ by language: {@code Vertrieb}, or {@code {de: Vertrieb, en: Sales}}.
 *
 * @param byLanguage the site's default language first; the key {@code ""} stands for every language
 */
public record Text(Map<String, String> byLanguage) {
    public Text {
        byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("a text has at least one version");
        }
    }

    /** The same text in every language. */
    public static Text of(String text) {
        return new Text(Map.of("", text));
    }

    /** The version for a language; without one the version for all, else the first one. */
    public String in(String language) {
        String own = byLanguage.get(language);
        if (own != null) {
            return own;
        }
        String all = byLanguage.get("");
        return all != null ? all : byLanguage.values().iterator().next();
    }
}
