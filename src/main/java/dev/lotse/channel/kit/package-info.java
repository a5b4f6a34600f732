/**
 * In go an edition and what its kit holds.
 *
 * <p>Out comes the page that leads to all of it.
 */
@NullMarked
package dev.lotse.channel.kit;

import org.jspecify.annotations.NullMarked;
