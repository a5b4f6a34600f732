/**
 * In goes what one department reads on one page, and where its links lead.
 *
 * <p>Out comes the page's text in pieces, which each form of the page writes in its own way.
 */
@NullMarked
package dev.lotse.edition.text;

import org.jspecify.annotations.NullMarked;
