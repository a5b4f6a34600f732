/**
 * In goes a project's folder, while somebody works in it.
 *
 * <p>Out come its sites in a browser of the same machine, as they are after each save, with the mistakes beside them.
 */
@NullMarked
package dev.lotse.serve;

import org.jspecify.annotations.NullMarked;
