/**
 * In goes a file's text.
 *
 * <p>Out come its lines and places, and what every reader of texts shares: attributes, keys of front matter, paths.
 */
@NullMarked
package dev.lotse.read.text;

import org.jspecify.annotations.NullMarked;
