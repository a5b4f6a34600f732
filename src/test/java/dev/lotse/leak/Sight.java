package dev.lotse.leak;

/** What a tree of the output has to do with a word. */
enum Sight {
    /** The word must be in it. */
    SHOWN,
    /** It may be in it: the department gets the part, but whether this word of it is printed is up to the theme. */
    EITHER,
    /** The word must be in no byte of it. */
    HIDDEN
}
