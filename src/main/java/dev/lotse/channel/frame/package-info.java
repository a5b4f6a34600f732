/**
 * What stands around every page: head, menu, addresses to hand on, people's faces.
 *
 * <p>In goes an edition, out come views of it.
 */
@NullMarked
package dev.lotse.channel.frame;

import org.jspecify.annotations.NullMarked;
