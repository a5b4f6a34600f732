package dev.lotse.edition;

import java.util.Optional;

/** The words of the user interface, as a theme has them. */
public interface Words {
    /** A text in a language, with {@code {0}} replaced; nothing where there is none of this key. */
    Optional<String> find(String language, String key, Object... arguments);

    /** The same, for keys that every theme has. */
    default String say(String language, String key, Object... arguments) {
        return find(language, key, arguments).orElse(key);
    }
}
