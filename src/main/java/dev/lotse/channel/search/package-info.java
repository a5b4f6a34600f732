/**
 * In go the texts of an edition.
 *
 * <p>Out comes the index that a reader's browser searches.
 */
@NullMarked
package dev.lotse.channel.search;

import org.jspecify.annotations.NullMarked;
