/**
 * In goes a mistake that somebody made: where, what, how to repair it.
 *
 * <p>Out comes a list that a person can work through, or a program.
 */
@NullMarked
package dev.lotse.diagnostic;

import org.jspecify.annotations.NullMarked;
