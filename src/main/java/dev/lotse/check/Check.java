package dev.lotse.check;

/** A rule, or several of one kind. */
interface Check {
    /** Says what is wrong. */
    void run();
}
