/**
 * In goes a page's Markdown.
 *
 * <p>Out come its parts, sanitised, with what depends on the reader apart; flexmark is known here alone.
 */
@NullMarked
package dev.lotse.read.markdown;

import org.jspecify.annotations.NullMarked;
