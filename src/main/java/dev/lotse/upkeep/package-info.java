/** Looking after pages that are there already. */
@NullMarked
package dev.lotse.upkeep;

import org.jspecify.annotations.NullMarked;
