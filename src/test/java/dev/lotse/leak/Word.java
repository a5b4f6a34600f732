package dev.lotse.leak;

/**
 * A word that occurs nowhere else.
 *
 * @param place what kind of place it stands in, for the report
 * @param published whether it is the id of a page, which is public
 */
record Word(String text, String place, Scope scope, boolean published) {
    /** Letters by which it is looked for: what is left of it where an index stems or shortens words. */
    static final int STEM = 10;

    String stem() {
        return text.substring(0, STEM);
    }
}
