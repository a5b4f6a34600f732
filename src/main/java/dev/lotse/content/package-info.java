/**
 * In goes nothing: these are the values for what authors wrote, read once, for all readers.
 *
 * <p>Out of them the edition of one department is made.
 */
@NullMarked
package dev.lotse.content;

import org.jspecify.annotations.NullMarked;
