package dev.lotse.content;

import java.util.Locale;

/** How far an answer can be relied on: {@code state} in front matter. */
public enum State {
    /** Not checked yet: only sites that get internal parts have it. */
    DRAFT,
    /** Checked: for everybody it is meant for. */
    CHECKED,
    /** No longer true for most: its links still lead to it, but nothing lists it. */
    ARCHIVED;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
