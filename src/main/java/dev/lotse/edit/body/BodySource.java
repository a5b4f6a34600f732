package dev.lotse.edit.body;

import dev.lotse.content.Corpus;
import dev.lotse.edition.Words;

/**
 * What the texts of pages are made of.
 *
 * @param words of the user interface
 * @param due which files show on the day the sites are for
 */
public record BodySource(Corpus corpus, VariableValues values, Words words, Due due) {}
