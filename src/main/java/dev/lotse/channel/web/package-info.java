/**
 * In goes an edition.
 *
 * <p>Out come its web pages, the chooser above all sites, and the files beside them.
 */
@NullMarked
package dev.lotse.channel.web;

import org.jspecify.annotations.NullMarked;
