/**
 * In goes an edition.
 *
 * <p>Out come mails: as drafts that mail programs open, as HTML and as plain text.
 */
@NullMarked
package dev.lotse.channel.mail;

import org.jspecify.annotations.NullMarked;
