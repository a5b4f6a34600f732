/**
 * In go the corpus and all its editions.
 *
 * <p>Out come diagnostics that need the whole to be seen. They are run by {@code Opened} (what was written), {@code Outputs}
 * (editions) and {@code Build} (messages); each rule is declared in {@code rules.txt} beside {@code Catalogue}.
 */
@NullMarked
package dev.lotse.check;

import org.jspecify.annotations.NullMarked;
