package dev.lotse.content;

import java.util.Locale;

/** What becomes of a link that leads nowhere for a department: an error, text with a warning, text. */
public enum Policy {
    ERROR,
    WARN,
    TEXT;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
