/**
 * In goes an edition.
 *
 * <p>Out come messages for chats: as text to paste, and as Adaptive Cards.
 */
@NullMarked
package dev.lotse.channel.chat;

import org.jspecify.annotations.NullMarked;
