/**
 * In go the corpus and all its editions.
 *
 * <p>Out come diagnostics that need the whole to be seen.
 */
@NullMarked
package dev.lotse.check;

import org.jspecify.annotations.NullMarked;
