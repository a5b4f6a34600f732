/**
 * In goes the name of a folder that comes with the program.
 *
 * <p>Out come the files in it.
 */
@NullMarked
package dev.lotse.resource;

import org.jspecify.annotations.NullMarked;
