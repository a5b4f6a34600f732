/**
 * In goes what took long to make, by a digest of all that it was made of; out it comes again, in this build or a later one.
 *
 * <p>Whatever is kept can be thrown away: it is made again.
 */
@NullMarked
package dev.lotse.store;

import org.jspecify.annotations.NullMarked;
