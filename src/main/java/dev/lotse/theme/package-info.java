/**
 * In go records and the files of a theme.
 *
 * <p>Out comes text.
 */
@NullMarked
package dev.lotse.theme;

import org.jspecify.annotations.NullMarked;
