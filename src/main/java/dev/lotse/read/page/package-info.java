/**
 * In goes a page's file, and the names of all files.
 *
 * <p>Out comes what its front matter says and whom it is for; what looks like a condition and is none is refused.
 */
@NullMarked
package dev.lotse.read.page;

import org.jspecify.annotations.NullMarked;
