/**
 * In go the files of the output, from any number of threads.
 *
 * <p>Out comes the output folder as a link to a new, verified generation of the site, or the old one untouched.
 */
@NullMarked
package dev.lotse.output.publish;

import org.jspecify.annotations.NullMarked;
