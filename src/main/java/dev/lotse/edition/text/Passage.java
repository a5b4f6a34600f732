package dev.lotse.edition.text;

/**
 * The text of a page from one heading to the next.
 *
 * @param id of the heading it stands under, empty at the top of the page
 * @param heading its text, empty at the top of the page
 * @param text as a reader reads it, without the heading; may be empty
 */
public record Passage(String id, String heading, String text) {}
