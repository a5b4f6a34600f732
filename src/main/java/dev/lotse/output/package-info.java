/**
 * What goes in: files to be published, as {@link dev.lotse.output.Output} values from any number of threads, and the
 * output folder's path. What comes out: that folder as a link to a new, verified generation of the site, or the old one
 * untouched.
 */
@NullMarked
package dev.lotse.output;

import org.jspecify.annotations.NullMarked;
