/**
 * In go the files in {@code site/}.
 *
 * <p>Out come the company, its plan and its sites, and each mistake in them with its place.
 */
@NullMarked
package dev.lotse.read.site;

import org.jspecify.annotations.NullMarked;
