/**
 * In go the pages of an edition.
 *
 * <p>Out comes its handbook: a PDF to print or to read on a screen, and an EPUB 3.
 */
@NullMarked
package dev.lotse.channel.paper.book;

import org.jspecify.annotations.NullMarked;
