/**
 * In go the texts of an edition.
 *
 * <p>Out comes the index that a reader's browser searches, in parts. How what is found is ranked stands in the theme's {@code finder.js}.
 */
@NullMarked
package dev.lotse.channel.search;

import org.jspecify.annotations.NullMarked;
