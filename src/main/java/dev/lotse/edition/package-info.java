/**
 * What one department sees in one language, as values: this is all that channels ever get.
 *
 * <p>Nothing here knows of a condition, of a hidden part or of other departments' pages. How a day and an address are
 * written is here too.
 */
@NullMarked
package dev.lotse.edition;

import org.jspecify.annotations.NullMarked;
