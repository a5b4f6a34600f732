package dev.lotse.leak;

/** A word found in a file of the output. */
record Hit(Word word, String path, String text) {}
