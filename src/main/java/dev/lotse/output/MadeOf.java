package dev.lotse.output;

import java.util.List;

/**
 * What a text was made of.
 *
 * @param key another one as soon as anything is that the text was made of; empty where nobody knows
 * @param read names of what was read while it was made, without tabs and line breaks
 */
public record MadeOf(String key, List<String> read) {
    /** That of a file of which nobody knows what it was made of. */
    public static final MadeOf UNKNOWN = new MadeOf("", List.of());

    public MadeOf {
        read = List.copyOf(read);
    }

    /** Whether somebody knows. */
    public boolean isKnown() {
        return !key.isEmpty();
    }
}
