/**
 * In goes an edition.
 *
 * <p>Out come the files of one form: a web site, the portal above all sites.
 */
@NullMarked
package dev.lotse.channel;

import org.jspecify.annotations.NullMarked;
