package dev.lotse.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A rule for what is sent to people, and for how pages are looked after. Each can be switched off, for a page or for all, by who gives a reason. */
public enum EditorialRule {
    /** Somebody stands behind it. */
    MESSAGE_SPONSOR,
    /** There is one thing to do next. */
    MESSAGE_ACTION,
    /** It is short. */
    MESSAGE_LENGTH,
    /** It says what its readers get. */
    MESSAGE_BENEFIT,
    /** Its subject can be read on a phone. */
    MESSAGE_SUBJECT,
    /** It comes by two ways at least. */
    MESSAGE_CHANNEL,
    /** What it leads to is there. */
    MESSAGE_EARLY,
    /** It is in the language that it is sent in. */
    MESSAGE_UNTRANSLATED,
    /** It can be read with ease. */
    READING_EASE,
    /** It is reviewed as often as it says. */
    REVIEW_OVERDUE;

    /** The rule of an id. */
    public static Optional<EditorialRule> named(String id) {
        return Arrays.stream(values())
                .filter(rule -> rule.toString().equals(id))
                .findFirst();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
