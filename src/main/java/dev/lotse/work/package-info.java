/**
 * In goes work.
 *
 * <p>Out comes what it makes: done once however often somebody asks, or by all cores together.
 */
@NullMarked
package dev.lotse.work;

import org.jspecify.annotations.NullMarked;
