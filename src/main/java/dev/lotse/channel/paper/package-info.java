/**
 * In goes an edition.
 *
 * <p>Out come things made of paper, or nearly: posters, flyers, and a handbook as PDF and as EPUB.
 */
@NullMarked
package dev.lotse.channel.paper;

import org.jspecify.annotations.NullMarked;
