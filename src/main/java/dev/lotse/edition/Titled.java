package dev.lotse.edition;

import java.util.Optional;

/** What has a title, in a language that may be another one than that of the site which shows it. */
public interface Titled {
    String title();

    String language();

    /** Its language, where that is another one than the site's. */
    default Optional<String> foreignTo(String site) {
        return Optional.of(language()).filter(own -> !own.equals(site));
    }
}
