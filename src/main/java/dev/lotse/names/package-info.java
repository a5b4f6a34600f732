/**
 * In go names of files as people give them.
 *
 * <p>Out come names that every usual file system can hold, and what is one name to some of them.
 */
@NullMarked
package dev.lotse.names;

import org.jspecify.annotations.NullMarked;
