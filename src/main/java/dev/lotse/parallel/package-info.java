/**
 * In goes much of the same work.
 *
 * <p>Out comes what came of it, in the order of the work.
 */
@NullMarked
package dev.lotse.parallel;

import org.jspecify.annotations.NullMarked;
