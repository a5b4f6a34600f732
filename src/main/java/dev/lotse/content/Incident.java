package dev.lotse.content;

import java.util.Locale;

/** That an announcement is about something that fails: {@code incident} in front matter. */
public enum Incident {
    /** It still does: every page of those concerned says so at its top. */
    OPEN,
    /** It works again: the announcement itself says so. */
    SOLVED;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
