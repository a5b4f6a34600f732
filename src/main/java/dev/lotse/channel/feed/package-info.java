/**
 * In goes an edition.
 *
 * <p>Out comes its Atom feed.
 */
@NullMarked
package dev.lotse.channel.feed;

import org.jspecify.annotations.NullMarked;
