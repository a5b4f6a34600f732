/**
 * What templates see: records of texts, numbers and truth values.
 *
 * <p>In goes an edition's page, out comes what its template prints.
 */
@NullMarked
package dev.lotse.channel.view;

import org.jspecify.annotations.NullMarked;
