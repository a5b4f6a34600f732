package dev.lotse.content;

import dev.lotse.diagnostic.Position;

/**
 * A place where a department's own value stands: {@code {{ helpdesk.phone }}}.
 *
 * @param name without the braces
 */
public record Variable(String name, Position at) implements Part, Phrase.Piece {}
