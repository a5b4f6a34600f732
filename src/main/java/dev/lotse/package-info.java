/**
 * In goes a project's folder: content for everybody.
 *
 * <p>Out comes one site for each department, and a list of what is wrong.
 */
@NullMarked
package dev.lotse;

import org.jspecify.annotations.NullMarked;
