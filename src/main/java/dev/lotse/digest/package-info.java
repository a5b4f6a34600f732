/**
 * In go bytes and texts that belong together.
 *
 * <p>Out comes what tells them from all others.
 */
@NullMarked
package dev.lotse.digest;

import org.jspecify.annotations.NullMarked;
