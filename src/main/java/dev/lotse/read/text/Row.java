package dev.lotse.read.text;

/**
 * A line of a text.
 *
 * @param offset where it begins in the text
 */
public record Row(String text, int offset) {}
