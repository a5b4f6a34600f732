package dev.lotse.check;

import dev.lotse.content.EditorialRule;
import dev.lotse.diagnostic.Position;

/**
 * What is to be said of a message.
 *
 * @param weight of what is said to several departments, the heaviest is told
 */
record Remark(EditorialRule rule, Position at, int weight, String message, String hint) {}
